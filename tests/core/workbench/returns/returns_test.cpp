#include "core/workbench/returns/returns.h"

#include "core/exchange/book.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workbench/exports/exports.h"
#include "tests/core/workbench/returns/ledger.h"

#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"序号,问题编号,反馈问题,整改措施,整改时限,整改进展,完成情况,佐证材料"_s;

bool saysRule(const ReturnReport &report, const QString &rule)
{
    return std::any_of(report.remarks.begin(), report.remarks.end(),
                       [&](const CheckMessage &message) { return message.rule == rule; });
}

QStringList good(const QString &day = u"2026年6月1日"_s)
{
    return {u"昆山市人民法院整改台账"_s, u"填报日期："_s + day, header,
            u"1,ZG-2026-0001,,每月集中学习一次,,已学习三次,已完成,学习记录"_s,
            u"2,,三个规定填报不规范,,2026.5.1,,整改中,"_s};
}

} // namespace

TEST_CASE("a return is shown before it changes anything, and then changes just that", "[returns]")
{
    Ledger work;
    const QString path = work.file(u"反馈.csv"_s, good());
    const auto before = work.rows(work.about);
    const auto preview = previewReturn(*work.workbench, path);
    REQUIRE(preview);
    CHECK(preview->inspection == work.about.id);
    CHECK(preview->inspectionCode == work.about.code);
    CHECK(preview->asOf == QDate(2026, 6, 1));
    CHECK(preview->updated == 2);
    CHECK(preview->accepted == 2);
    CHECK(preview->rejected == 0);
    CHECK(preview->rows.constFirst().row == 4);
    CHECK(work.item(0) == before.at(0).item);
    CHECK(work.applied().isEmpty());

    const auto applied = applyReturn(*work.workbench, path);
    REQUIRE(applied);
    CHECK(*applied == *preview);
    CHECK(work.item(0).state == ItemState::CloseApplied);
    CHECK(work.item(0).measures == u"每月集中学习一次"_s);
    CHECK(work.item(1).state == ItemState::InProgress);
    CHECK(work.item(1).dueOn == QDate(2026, 5, 1));
    CHECK(work.item(2) == before.at(2).item);
    REQUIRE(work.applied().size() == 1);
    CHECK(work.applied().constFirst().updated == 2);
    CHECK(work.applied().constFirst().fileName == u"反馈.csv"_s);
}

TEST_CASE("a return sent twice says when it was taken in and changes nothing", "[returns]")
{
    Ledger work;
    REQUIRE(applyReturn(*work.workbench, work.file(u"一.csv"_s, good())));
    const auto before = work.rows(work.about);
    const QString renamed = work.file(u"一(改)(最终版).csv"_s, good());
    for (const auto &again : {previewReturn(*work.workbench, renamed), applyReturn(*work.workbench, renamed)}) {
        REQUIRE(again);
        CHECK(again->alreadyApplied);
        CHECK(again->appliedAt == testNow());
        CHECK(again->updated == 0);
        CHECK(again->unchanged == 2);
        CHECK(saysRule(*again, u"applied-before"_s));
    }
    CHECK(work.item(0) == before.at(0).item);
    CHECK(work.applied().size() == 1);
}

TEST_CASE("an older return after a newer one is shown as such and changes nothing", "[returns]")
{
    Ledger work;
    REQUIRE(applyReturn(*work.workbench, work.file(u"新.csv"_s, good())));
    const QString path = work.file(u"旧.csv"_s, {u"填报日期：2026年5月1日"_s, header,
                                                 u"1,ZG-2026-0001,,,,刚开始,未完成,"_s, u"2,ZG-2026-0002,,,,,,"_s});
    const auto older = applyReturn(*work.workbench, path);
    REQUIRE(older);
    CHECK(older->olderThanApplied);
    CHECK(older->conflicts == 1);
    CHECK_FALSE(older->rows.constFirst().changes.isEmpty());
    CHECK(older->unchanged == 1);
    CHECK(saysRule(*older, u"older-return"_s));
    CHECK(work.item(0).progress == u"已学习三次"_s);
    CHECK(work.applied().size() == 1);
}

TEST_CASE("a day that has not come yet is not believed", "[returns]")
{
    Ledger work;
    const auto report = previewReturn(*work.workbench, work.file(u"a.csv"_s, good(u"2027年6月1日"_s)));
    REQUIRE(report);
    CHECK_FALSE(report->asOf.isValid());
    CHECK(saysRule(*report, u"future-day"_s));
}

TEST_CASE("the inspection is found by numbers, by the unit in the title, or has to be chosen", "[returns]")
{
    Ledger work;
    const QString titled =
        work.file(u"a.csv"_s, {u"昆山市公安局整改台账"_s, header, u"1,,受案登记不及时,,,,已完成,"_s});
    const auto named = previewReturn(*work.workbench, titled);
    REQUIRE(named);
    CHECK(named->inspection == work.other.id);
    const QString bare = work.file(u"b.csv"_s, {header, u"1,,三个规定填报不规范,,,,是,"_s});
    CHECK(codeOf(previewReturn(*work.workbench, bare)) == Error::Code::Input);
    const auto chosen = previewReturn(*work.workbench, bare, work.about.id);
    REQUIRE(chosen);
    CHECK(chosen->updated == 1);
    const auto other = previewReturn(*work.workbench, titled, work.about.id);
    REQUIRE(other);
    CHECK(other->unmatched == 1);
    CHECK(saysRule(*other, u"other-unit"_s));
    const QString mixed = work.file(u"c.csv"_s, {header, u"1,ZG-2026-0001,,,,好,,"_s, u"2,ZG-2026-0002,,,,好,,"_s,
                                                 u"3,"_s + work.others.constFirst().code + u",,,,好,,"_s});
    const auto most = previewReturn(*work.workbench, mixed);
    REQUIRE(most);
    CHECK(most->inspection == work.about.id);
    CHECK(most->updated == 2);
    CHECK(most->rejected == 1);
    CHECK(codeOf(previewReturn(*work.workbench, bare, work.inspection(work.otherCourt).id)) == Error::Code::Invalid);
    CHECK(codeOf(previewReturn(*work.workbench, bare, InspectionId::create())) == Error::Code::NotFound);
}

TEST_CASE("files that are no return are refused with their place", "[returns]")
{
    Ledger work;
    const auto columns = previewReturn(*work.workbench, work.file(u"a.csv"_s, {u"序号,责任人,备注"_s, u"1,甲,乙"_s}));
    REQUIRE_FALSE(columns);
    CHECK(columns.error().code == Error::Code::Input);
    CHECK(columns.error().detail == u"no-key"_s);
    CHECK(columns.error().place.row == 1);
    const auto empty = previewReturn(*work.workbench, work.file(u"b.csv"_s, {header, u"合计,,,,,,,"_s}));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().detail == u"no-lines"_s);
    const QString fake = work.file(u"c.xlsx"_s, {u"这不是表格"_s});
    CHECK(codeOf(previewReturn(*work.workbench, fake)) == Error::Code::Input);
    CHECK(codeOf(applyReturn(*work.workbench, fake)) == Error::Code::Input);
    CHECK(codeOf(previewReturn(*work.workbench, work.workbench.folder.filePath(u"none.csv"_s))) == Error::Code::Io);
    CHECK(work.applied().isEmpty());
}

TEST_CASE("a return of which nothing fits is not kept, so that it can be sent again", "[returns]")
{
    Ledger work;
    const QString path = work.file(u"a.csv"_s, {header, u"1,ZG-2026-0777,,,,好,,"_s});
    const auto report = applyReturn(*work.workbench, path, work.about.id);
    REQUIRE(report);
    CHECK(report->rejected == 1);
    CHECK(work.applied().isEmpty());
}

TEST_CASE("stopping a return leaves the ledger as it was", "[returns]")
{
    Ledger work;
    const QString path = work.file(u"a.csv"_s, good());
    const auto before = work.rows(work.about);
    int asked = 0;
    REQUIRE(previewReturn(*work.workbench, path, {}, [&](int, int) { return ++asked > 0; }));
    REQUIRE(asked > 1);
    for (int stop = 1; stop <= asked; ++stop) {
        int left = stop;
        CHECK(codeOf(applyReturn(*work.workbench, path, {}, [&](int, int) { return --left > 0; })) ==
              Error::Code::Cancelled);
        CHECK(work.item(0) == before.at(0).item);
        CHECK(work.applied().isEmpty());
    }
}

TEST_CASE("our own ledger, sent back as it went out, changes nothing", "[returns]")
{
    Ledger work;
    const auto before = work.rows(work.about);
    const QString path = work.workbench.folder.filePath(u"台账.%1"_s.arg(GENERATE(u"csv"_s, u"xlsx"_s)));
    REQUIRE(exportLedger(*work.workbench, work.about.id, path));
    const auto untouched = applyReturn(*work.workbench, path);
    REQUIRE(untouched);
    CHECK(untouched->rows.size() == 4);
    CHECK(untouched->updated == 0);
    CHECK(untouched->unchanged == 4);
    CHECK(untouched->rejected == 0);
    for (const ReturnRow &row : untouched->rows) {
        CHECK(row.match == ReturnMatch::Key);
        CHECK(row.changes.isEmpty());
    }
    for (int i = 0; i < before.size(); ++i)
        CHECK(work.item(i) == before.at(i).item);
}

TEST_CASE("an item that nobody has claimed is claimed by whatever is filled in beside its completion", "[returns]")
{
    Ledger work;
    const QString path =
        work.file(u"a.csv"_s, {header, u"1,ZG-2026-0001,,,,,未完成,"_s, u"2,ZG-2026-0002,,,,刚开始,未完成,"_s});
    const auto applied = applyReturn(*work.workbench, path);
    REQUIRE(applied);
    CHECK(applied->unchanged == 1);
    CHECK(work.item(0).state == ItemState::NotClaimed);
    CHECK(work.item(1).state == ItemState::InProgress);
}

TEST_CASE("for any mixture of rows, applying does what the preview says, and once only", "[returns]")
{
    const QStringList codes{u"ZG-2026-0001"_s, u"ZG-2026-0002"_s, u"ZG-2026-0005"_s, u"ZG-2026-0900"_s, u""_s, u"7"_s};
    const QStringList problems{u"党组学习制度执行不严格"_s, u"公示栏未更新"_s, u"涉案财物管理的台账缺失"_s, u""_s,
                               u"食堂"_s};
    const QStringList dues{u""_s,           u"立行立改"_s, u"2026.4"_s,  u"2025-01-01"_s,
                           u"2026/05/09"_s, u"乱写"_s,     u"长期坚持"_s};
    const QStringList completions{u""_s, u"是"_s, u"基本完成"_s, u"整改中"_s, u"长期坚持"_s, u"不知道"_s};
    QRandomGenerator random(20260703);
    const auto pick = [&](const QStringList &from) { return from.at(int(random.bounded(quint32(from.size())))); };
    for (int round = 0; round < 12; ++round) {
        Ledger work;
        QStringList lines{header};
        for (int row = 0; row < 6; ++row)
            lines.append(QStringList{QString::number(row), pick(codes), pick(problems), u"措施%1"_s.arg(row),
                                     pick(dues), u""_s, pick(completions), u""_s}
                             .join(u','));
        CAPTURE(lines.join(u'\n'));
        const QString path = work.file(u"a.csv"_s, lines);
        const auto preview = previewReturn(*work.workbench, path, work.about.id);
        const auto before = work.rows(work.about);
        const auto applied = applyReturn(*work.workbench, path, work.about.id);
        REQUIRE(preview);
        REQUIRE(applied);
        CHECK(*preview == *applied);
        CHECK(applied->accepted + applied->rejected == 6);
        QSet<RectItemId> updated;
        for (const ReturnRow &row : applied->rows) {
            if (row.outcome == ReturnOutcome::Updated)
                updated.insert(row.item);
            else
                CHECK(row.changes.isEmpty());
        }
        const auto after = work.rows(work.about);
        for (int i = 0; i < after.size(); ++i)
            CHECK(updated.contains(after.at(i).item.id) == (after.at(i).item != before.at(i).item));
        const auto again = applyReturn(*work.workbench, path, work.about.id);
        REQUIRE(again);
        CHECK(again->updated == 0);
        for (int i = 0; i < after.size(); ++i)
            CHECK(work.item(i) == after.at(i).item);
    }
}

TEST_CASE("rows with remarks go out in the county's columns and can come in again", "[returns]")
{
    Ledger work;
    const QString path = work.file(u"a.csv"_s, {u"昆山市人民法院整改台账"_s, header, u"1,ZG-2026-0001,,,,好,差不多,"_s,
                                                u"2,ZG-2026-0002,,,,好,,"_s, u"3,,食堂管理混乱,,,,,"_s});
    const QString out = work.workbench.folder.filePath(u"b.xlsx"_s);
    const auto words = [](const ReturnRemark &remark) { return remark.message.plain(); };
    const auto rows = exportProblems(*work.workbench, path, {}, out, words);
    REQUIRE(rows);
    CHECK(*rows == 2);
    const auto again = previewReturn(*work.workbench, out);
    REQUIRE(again);
    CHECK(again->inspection == work.about.id);
    REQUIRE(again->rows.size() == 2);
    CHECK(again->rows.at(0).outcome == ReturnOutcome::Rejected);
    CHECK(again->rows.at(1).problem == u"食堂管理混乱"_s);
    CHECK(codeOf(exportProblems(*work.workbench, path, {}, work.workbench.folder.filePath(u"none/b.xlsx"_s), words)) ==
          Error::Code::Io);
}

TEST_CASE("problems that were merged over their rows are still merged when they come back with remarks", "[returns]")
{
    Ledger work;
    const QString path = work.workbench.folder.filePath(u"a.xlsx"_s);
    REQUIRE(writeXlsx(path, {u"反馈"_s,
                             u"昆山市人民法院整改台账"_s,
                             {},
                             {{u"反馈问题"_s}, {u"整改措施"_s}, {u"完成情况"_s}},
                             {{u"三个规定填报不规范"_s, u"补报"_s, u"是"_s},
                              {u"三个规定填报不规范"_s, u"检查"_s, u"差不多"_s},
                              {u"公示栏长期未更新"_s, u"更新"_s, u"是"_s}},
                             {{0, 1, 0}}}));
    const QString out = work.workbench.folder.filePath(u"b.xlsx"_s);
    const auto words = [](const ReturnRemark &remark) { return u"!"_s + remark.message.plain(); };
    CHECK(*exportProblems(*work.workbench, path, {}, out, words) == 3);
    const auto book = readBook(out);
    REQUIRE(book);
    const QList<SheetRow> &rows = book->sheets.constFirst().rows;
    CHECK(rows.at(2).cells.at(3).contains(u"merged"_s));
    CHECK(rows.at(3).cells.at(3).startsWith(u"!\"差不多\""_s));
    const auto again = previewReturn(*work.workbench, out);
    REQUIRE(again);
    REQUIRE(again->rows.size() == 2);
    CHECK(again->rows.constFirst().rows == QList{3, 4});
}

TEST_CASE("a CSV return with several measures to a problem goes in, and comes back merged with its remarks",
          "[returns]")
{
    Ledger work;
    const QString path = work.file(
        u"a.csv"_s, {u"昆山市人民法院整改台账"_s, header, u"1,,三个规定填报不规范,补报,,已补报,是,"_s,
                     u",,,检查,,已检查,是,"_s, u"2,,公示栏长期未更新,更新,,,,"_s, u"合计,,,2,,,,"_s, u",,,抽查,,,,"_s});
    const auto preview = previewReturn(*work.workbench, path);
    REQUIRE(preview);
    REQUIRE(preview->rows.size() == 3);
    CHECK(preview->rows.at(0).rows == QList{3, 4});
    CHECK(preview->rows.at(0).outcome == ReturnOutcome::Updated);
    CHECK(preview->rows.at(2).rows == QList{7});
    CHECK(preview->rows.at(2).outcome == ReturnOutcome::Unmatched);
    const QString out = work.workbench.folder.filePath(u"b.xlsx"_s);
    REQUIRE(
        exportProblems(*work.workbench, path, {}, out, [](const ReturnRemark &one) { return one.message.plain(); }));
    const auto again = previewReturn(*work.workbench, out);
    REQUIRE(again);
    CHECK(again->rows.at(0).rows.size() == 2);
    CHECK(again->rows.at(0).changes == preview->rows.at(0).changes);
    REQUIRE(applyReturn(*work.workbench, path));
    CHECK(work.item(1).measures == u"补报\n检查"_s);
    CHECK(work.item(1).progress == u"已补报\n已检查"_s);
    CHECK(applyReturn(*work.workbench, path)->alreadyApplied);
}
