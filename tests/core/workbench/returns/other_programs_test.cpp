#include "tests/core/workbench/returns/ledger.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A return in an office's own layout: title, unit and date row, merged cells, its own order of columns, three styles
/// of dates, a total and a signature.
const QString script = uR"(
import sys, datetime, openpyxl
book = openpyxl.Workbook()
page = book.active
page.title = '反馈'
page.append(['附件2'])
page.append(['昆山市人民法院政治督察反馈问题整改情况表'])
page.merge_cells('A2:H2')
page.append(['填报单位：昆山市人民法院', None, None, None, '2026年6月30日', None, None, '单位：件'])
page.append(['是否完成', '存在问题', '完成时限', '措施', '牵头领导', '责任部门', '进展情况', '序 号'])
rows = [['是', '党组学习制度执行不严格', datetime.date(2026, 5, 8), '每月学习', '测试甲', '办公室', '已学习', 1],
        ['基本完成', '三个规定 填报不规范。', '2026.5.9', '逐月填报', '测试甲', '督察室', '已补报', 2],
        ['否', '涉案财物管理台账缺失', '二〇二六年五月十日', '建立台账', '测试乙', '执行局', '正在建立', 3],
        ['长期坚持', '公示栏长期未更新', '立行立改，长期坚持', '专人负责', '测试乙', '执行局', '已更新', 4]]
for row in rows:
    page.append(row)
page['C5'].number_format = 'yyyy"年"m"月"d"日"'
page.merge_cells('F7:F8')
page.merge_cells('E5:E6')
page.append(['合计', None, None, None, None, None, None, 4])
page.append(['填表人：测试丙', None, None, '审核人：测试丁'])
book.save(sys.argv[1])
)"_s;

QString madeByPython(const QString &path)
{
    const QString python = u"/usr/bin/python3"_s;
    if (QProcess::execute(python, {u"-c"_s, u"import openpyxl"_s}) != 0)
        return {};
    REQUIRE(QProcess::execute(python, {u"-c"_s, script, path}) == 0);
    return path;
}

void goesIn(Ledger &work, const QString &path)
{
    const auto report = applyReturn(*work.workbench, path);
    REQUIRE(report);
    CHECK(report->inspection == work.about.id);
    CHECK(report->asOf == QDate(2026, 6, 30));
    CHECK(report->rows.size() == 4);
    CHECK(report->updated == 4);
    CHECK(report->rejected == 0);
    CHECK(work.item(0).dueOn == QDate(2026, 5, 8));
    CHECK(work.item(1).dueOn == QDate(2026, 5, 9));
    CHECK(work.item(2).dueOn == QDate(2026, 5, 10));
    CHECK(work.item(3).dueText == u"立行立改，长期坚持"_s);
    CHECK(work.item(0).state == ItemState::CloseApplied);
    CHECK(work.item(1).completion == Completion::MostlyDone);
    CHECK(work.item(2).state == ItemState::InProgress);
    CHECK(work.item(3).state == ItemState::Ongoing);
    CHECK(work.item(1).responsibleLeader == u"测试甲"_s);
    CHECK(work.item(3).responsibleUnit == u"执行局"_s);
}

} // namespace

TEST_CASE("a return made by openpyxl in the office's own layout goes in with all rows matched", "[returns]")
{
    Ledger work;
    const QString path = madeByPython(work.workbench.folder.filePath(u"反馈.xlsx"_s));
    if (path.isEmpty())
        WARN("python3-openpyxl is not installed");
    else
        goesIn(work, path);
}

TEST_CASE("a return saved by LibreOffice goes in with all rows matched", "[returns]")
{
    Ledger work;
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QString path = madeByPython(work.workbench.folder.filePath(u"反馈.xlsx"_s));
    if (office.isEmpty() || path.isEmpty()) {
        WARN("LibreOffice or python3-openpyxl is not installed");
        return;
    }
    const QString out = work.workbench.folder.filePath(u"saved"_s);
    const QString profile = u"-env:UserInstallation="_s + QUrl::fromLocalFile(out + u"/profile"_s).toString();
    REQUIRE(QProcess::execute(office,
                              {profile, u"--headless"_s, u"--convert-to"_s, u"ods"_s, u"--outdir"_s, out, path}) == 0);
    REQUIRE(QProcess::execute(office, {profile, u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, out,
                                       out + u"/反馈.ods"_s}) == 0);
    goesIn(work, out + u"/反馈.xlsx"_s);
}

TEST_CASE("returns made by openpyxl and LibreOffice with several measures to a problem go in whole", "[returns]")
{
    // Title and date rows, a header of two rows, other columns and order, problems merged over their measures, six ways
    // to write a limit, a row of totals and one of signatures.
    const auto file = GENERATE(u"openpyxl.xlsx"_s, u"libreoffice.xlsx"_s);
    CAPTURE(file);
    Ledger work;
    const QString path = QStringLiteral(DUCHA_TEST_DATA) + u"/returns/"_s + file;
    const auto report = applyReturn(*work.workbench, path);
    REQUIRE(report);
    CHECK(report->inspection == work.about.id);
    CHECK(report->asOf == QDate(2026, 6, 30));
    REQUIRE(report->rows.size() == 4);
    CHECK(report->updated == 4);
    CHECK(report->rejected == 0);
    CHECK(report->rows.at(0).rows == QList{6, 7, 8});
    CHECK(report->rows.at(1).rows == QList{9, 10});
    CHECK(report->rows.at(2).rows == QList{11});
    CHECK(report->rows.at(3).rows == QList{12, 13});

    const RectItem first = work.item(0);
    CHECK(first.measures == u"1．制定年度学习计划\n2．每月组织一次集中学习\n3．学习情况按季通报"_s);
    CHECK(first.responsibleUnit == u"办公室、政治部"_s);
    CHECK(first.responsiblePerson == u"测试甲、测试乙"_s);
    CHECK(first.progress == u"计划已印发\n已集中学习3次\n已通报1次"_s);
    CHECK(first.dueOn == QDate(2026, 5, 30));
    CHECK(first.dueText.isEmpty());
    CHECK(first.state == ItemState::CloseApplied);
    CHECK(work.item(1).completion == Completion::NotDone);
    CHECK(work.item(1).dueOn == QDate(2026, 5, 31));
    CHECK(work.item(2).measures == u"建立台账"_s);
    CHECK(work.item(2).dueOn == QDate(2026, 5, 10));
    CHECK(work.item(3).completion == Completion::Ongoing);
    CHECK(work.item(3).dueKind == DueKind::LongTerm);
    CHECK(work.item(3).progress == u"已更新"_s);
    CHECK(work.applied().constFirst().rows == 8);
    CHECK(applyReturn(*work.workbench, path)->alreadyApplied);
}
