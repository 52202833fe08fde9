#include "core/workbench/exports/exports.h"

#include "core/exchange/table.h"
#include "core/finding/finding_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/sample/sample.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetIn(const QString &path)
{
    const auto book = readBook(path);
    REQUIRE(book);
    CHECK(book->remarks.isEmpty());
    REQUIRE(book->sheets.size() == 1);
    return book->sheets.constFirst();
}

std::unique_ptr<Workbench> sampleIn(const QString &path)
{
    auto made = createSample(path, testSession());
    REQUIRE(made);
    return *std::move(made);
}

struct Sample {
    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench = sampleIn(folder.filePath(u"sample.ducha"_s));
};

InspectionRow inspectionWithFindings(Workbench &workbench)
{
    const auto rows = inspectionRows(workbench);
    REQUIRE(rows);
    return *std::max_element(rows->begin(), rows->end(), [](const InspectionRow &a, const InspectionRow &b) {
        return a.figures.findings < b.figures.findings;
    });
}

/// An inspection of a court with three items, one of them at once and one for good.
struct Ledger {
    Prepared prepared;
    Inspection inspection = prepared.inspection(prepared.court);
    Finding finding;

    Ledger()
    {
        finding = {FindingId::create(),
                   u"WT-2026-0001"_s,
                   inspection.id,
                   u"P1"_s,
                   u"学习不够"_s,
                   u"全年学习两次。"_s,
                   {},
                   {},
                   {}};
        RectItem item{RectItemId::create(), u"ZG-2026-0001"_s, inspection.id, finding.id};
        item.problem = u"=学习不够"_s;
        item.dueOn = QDate(2026, 10, 3);
        item.completion = Completion::MostlyDone;
        RectItem second = item;
        second.id = RectItemId::create();
        second.code = u"ZG-2026-0002"_s;
        second.position = 1;
        second.dueKind = DueKind::Immediate;
        RectItem third = second;
        third.id = RectItemId::create();
        third.code = u"ZG-2026-0003"_s;
        third.position = 2;
        third.dueText = u"2026年底前"_s;
        REQUIRE(prepared.workbench->write([&]() -> Result<> {
            DUCHA_TRY(FindingRepository(prepared.workbench->database()).save(finding));
            for (const RectItem &one : {item, second, third})
                DUCHA_TRY(RectItemRepository(prepared.workbench->database()).save(one));
            return {};
        }));
    }
};

} // namespace

TEST_CASE("the ledger is exported with title, unit, date, headers and keys, as workbook and CSV", "[exports]")
{
    const Ledger ledger;
    Workbench &workbench = *ledger.prepared.workbench;
    const QStringList headers{u"序号"_s,     u"问题编号"_s, u"问题类别"_s, u"反馈问题"_s, u"具体表现"_s,
                              u"整改措施"_s, u"责任领导"_s, u"责任单位"_s, u"责任人"_s,   u"整改时限"_s,
                              u"整改进展"_s, u"完成情况"_s, u"佐证材料"_s, u"备注"_s};
    for (const QString &name : {u"ledger.xlsx"_s, u"ledger.csv"_s}) {
        const QString path = ledger.prepared.workbench.folder.filePath(name);
        const auto exported = exportLedger(workbench, ledger.inspection.id, path);
        REQUIRE(exported);
        CHECK(exported->rows == 3);
        const Sheet sheet = sheetIn(path);
        REQUIRE(sheet.rows.size() == 6);
        CHECK(sheet.rows.at(0).cells.constFirst() == u"昆山市人民法院政治督察整改台账"_s);
        CHECK(sheet.rows.at(1).cells.contains(u"填报单位：昆山市人民法院"_s));
        CHECK(sheet.rows.at(1).cells.contains(u"填报日期：2026年7月3日"_s));
        CHECK(sheet.rows.at(2).cells == headers);
        const QStringList first = sheet.rows.at(3).cells;
        CHECK(first.first(2) == QStringList{u"1"_s, u"ZG-2026-0001"_s});
        CHECK_FALSE(first.at(2).isEmpty());
        CHECK(first.mid(3, 2) == QStringList{u"=学习不够"_s, u"全年学习两次。"_s});
        CHECK(first.at(9) == u"2026年10月3日"_s);
        CHECK(first.at(11) == u"基本完成"_s);
        CHECK(sheet.rows.at(4).cells.at(9) == u"立行立改"_s);
        CHECK(sheet.rows.at(5).cells.at(9) == u"2026年底前"_s);
    }
    const QString path = ledger.prepared.workbench.folder.filePath(u"all.xlsx"_s);
    const auto all = exportLedger(workbench, {}, path);
    REQUIRE(all);
    CHECK(all->rows == 3);
    const Sheet sheet = sheetIn(path);
    CHECK(sheet.rows.at(2).cells == headers + QStringList{u"被督察单位"_s});
    CHECK(sheet.rows.at(3).cells.constLast() == u"昆山市人民法院"_s);
}

TEST_CASE("findings and coverage are exported row by row", "[exports]")
{
    const Sample sample;
    Workbench &workbench = *sample.workbench;
    const InspectionRow inspection = inspectionWithFindings(workbench);
    const QString path = sample.folder.filePath(u"findings.xlsx"_s);
    const auto findings = exportFindings(workbench, inspection.inspection.id, path);
    REQUIRE(findings);
    CHECK(findings->rows > 10);
    const Sheet sheet = sheetIn(path);
    CHECK(sheet.rows.size() == findings->rows + 3);
    CHECK(sheet.rows.at(3).cells.at(2) == inspection.inspection.code);
    CHECK(sheet.rows.at(3).cells.at(11).startsWith(u"DG-"_s));

    const QString grid = sample.folder.filePath(u"coverage.csv"_s);
    const auto coverage = exportCoverage(workbench, {}, grid);
    REQUIRE(coverage);
    CHECK(coverage->rows == 50);
    const Sheet units = sheetIn(grid);
    CHECK(units.rows.at(0).cells.constFirst().endsWith(u"督察覆盖情况"_s));
    CHECK(units.rows.at(3).cells.at(4) == u"政法委"_s);
}

TEST_CASE("exports refuse other endings and inspections that are not there", "[exports]")
{
    const TemporaryWorkbench workbench;
    const auto other = exportLedger(*workbench, {}, workbench.folder.filePath(u"a.pdf"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().code == Error::Code::Usage);
    const auto unknown = exportLedger(*workbench, InspectionId::create(), workbench.folder.filePath(u"a.csv"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == Error::Code::NotFound);
    CHECK_FALSE(QFile::exists(workbench.folder.filePath(u"a.csv"_s)));
    REQUIRE(exportLedger(*workbench, {}, workbench.folder.filePath(u"empty.xlsx"_s)));
    REQUIRE(exportCoverage(*workbench, {}, workbench.folder.filePath(u"empty.csv"_s)));
}
