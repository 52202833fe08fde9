#include "core/workbench/preparation/list_sheets.h"

#include "core/exchange/xlsx_writer.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/list_import.h"
#include "tests/support/temporary_workbench.h"
#include "tests/support/xlsx_parts.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString words(const IntakeRemark &remark)
{
    return u"!"_s + remark.message.plain();
}

struct Lists {
    TemporaryWorkbench workbench;
    QString path(const QString &name) { return workbench.folder.filePath(name); }
    QString file(const QString &name, const QString &text)
    {
        QFile out(path(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        return path(name);
    }
    Intake take(ListKind kind, const QString &from)
    {
        const auto list = readList(*workbench, kind, from);
        REQUIRE(list);
        const auto intake = applyList(*workbench, *list);
        REQUIRE(intake);
        return *intake;
    }
};

/// The template's columns and sample with one line more, as somebody fills it in.
QString filled(Lists &lists, ListKind kind, const QStringList &line, const QString &sampleNumber = u"示例"_s)
{
    QStringList sample = sampleLine(kind);
    sample[0] = sampleNumber;
    WriteSheet sheet{u"名册"_s, u"名册"_s, {}, {}, {sample, line}};
    for (qsizetype i = 0; i < sample.size(); ++i)
        sheet.columns.append({listFields(kind).at(i).aliases.constFirst()});
    const QString path = lists.path(u"filled.xlsx"_s);
    REQUIRE(writeXlsx(path, sheet));
    return path;
}

} // namespace

TEST_CASE("a template has drop-downs, a sample line and, out of sight, its kind and version", "[intake][exchange]")
{
    Lists lists;
    lists.take(ListKind::Units, lists.file(u"a.csv"_s, u"单位名称,类别,属地\n青石县人民法院,法院,青石县\n"
                                                       "青石县公安局,公安局,青石县\n"_s));
    const auto choices = templateChoices(*lists.workbench);
    REQUIRE(choices);
    CHECK(choices->areas == QStringList{u"青石县"_s});
    CHECK(choices->units.size() == 2);
    for (const ListKind kind : {ListKind::Units, ListKind::People}) {
        const QString path = lists.path(u"b.xlsx"_s);
        REQUIRE(writeListTemplate(kind, path, *choices));
        const auto book = readBook(path);
        REQUIRE(book);
        REQUIRE(book->sheets.size() == 2);
        CHECK(book->sheets.at(0).rows.constLast().cells.constFirst() == u"示例"_s);
        CHECK(book->sheets.at(1).hidden);
        CHECK(book->sheets.at(1).rows.constFirst().cells ==
              QStringList{kTemplateMark.toString(), enumName(kind), u"1"_s});
        const QString page = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        CHECK(page.contains(kind == ListKind::Units ? u"\"青石县\""_s : u"\"青石县人民法院,青石县公安局\""_s));
        CHECK(page.contains(kind == ListKind::Units ? u"检察院"_s : u"班子成员"_s));
        const auto read = readListTable(kind, path);
        REQUIRE_FALSE(read);
        CHECK(read.error().detail == u"no-lines"_s); // the sample counts for nothing
    }
}

TEST_CASE("a long drop-down takes its texts from the hidden sheet", "[exchange]")
{
    Lists lists;
    TemplateChoices choices;
    for (int i = 1; i <= 60; ++i)
        choices.units.append(u"虚构%1县人民法院"_s.arg(i));
    const QString path = lists.path(u"a.xlsx"_s);
    REQUIRE(writeListTemplate(ListKind::People, path, choices));
    CHECK(partOf(path, u"xl/worksheets/sheet1.xml"_s).contains(u"'选项'!$C$2:$C$61"_s));
    const auto book = readBook(path);
    REQUIRE(book);
    const QList<SheetRow> &rows = book->sheets.at(1).rows;
    REQUIRE(rows.size() == 61);
    CHECK(rows.at(60).cells.at(2) == u"虚构60县人民法院"_s);
}

TEST_CASE("the sample line is never taken in, whatever became of its mark", "[intake]")
{
    Lists lists;
    const QStringList person{QString(), u"测试甲"_s, u"青石县公安局"_s, u"民警"_s, {}, {}, {}, {}};
    for (const QString &number : {u"示例"_s, u"（示 例）"_s, u"1"_s, QString()}) {
        CAPTURE(number);
        const auto read = readListTable(ListKind::People, filled(lists, ListKind::People, person, number));
        REQUIRE(read);
        REQUIRE(read->table.lines.size() == 1);
        CHECK(read->table.lines.constFirst().values.at(1) == u"测试甲"_s);
        CHECK(read->table.remarks.isEmpty());
    }
    QStringList marked = person;
    marked[0] = u"示例"_s;
    marked[1] = u"测试乙"_s;
    const auto read = readListTable(ListKind::People, filled(lists, ListKind::People, marked));
    REQUIRE_FALSE(read);
    CHECK(read.error().detail == u"no-lines"_s);
    const QString both = lists.file(u"b.csv"_s, u"编号,姓名,单位\n示例,测试乙,青石县公安局\n,测试甲,青石县公安局\n"_s);
    const auto warned = readListTable(ListKind::People, both);
    REQUIRE(warned);
    CHECK(warned->table.lines.size() == 1);
    CHECK(warned->table.remarks.constFirst().rule == u"filled-sample"_s);
}

TEST_CASE("a template of the other kind, or of a newer program, is told of", "[intake]")
{
    Lists lists;
    WriteSheet sheet{u"人员"_s, {}, {}, {{u"姓名"_s}, {u"单位"_s}}, {{u"测试甲"_s, u"青石县公安局"_s}}};
    sheet.hidden = {kTemplateMark.toString(), u"people"_s, u"2"_s};
    const QString path = lists.path(u"a.xlsx"_s);
    REQUIRE(writeXlsx(path, sheet));
    const auto people = readListTable(ListKind::People, path);
    REQUIRE(people);
    CHECK(people->table.remarks.constFirst().rule == u"newer-template"_s);
    REQUIRE(writeListTemplate(ListKind::Units, path));
    const auto units = readListTable(ListKind::Units, path);
    CHECK(units.error().detail == u"no-lines"_s);
    const QString other = lists.path(u"b.xlsx"_s);
    sheet.columns = {{u"单位名称"_s}, {u"单位类别"_s}, {u"姓名"_s}, {u"单位"_s}};
    REQUIRE(writeListTemplate(ListKind::People, other));
    const auto wrong = readListTable(ListKind::Units, other);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().detail == u"other-template"_s);
}

TEST_CASE("problems of a list go out beside its lines, and the mended file brings nothing twice", "[intake][exchange]")
{
    Lists lists;
    const QString list = lists.file(u"a.csv"_s, u"全市政法单位名册\n序号,名称,类别,属地,网址\n"
                                                "1,青石县人民法院,法院,青石县,a\n2,青石县龙宫,龙宫,青石县,b\n"
                                                "3,,公安局,青石县,c\n"_s);
    const QString out = lists.path(u"b.xlsx"_s);
    const auto rows = exportListProblems(*lists.workbench, ListKind::Units, list, out, words);
    REQUIRE(rows);
    CHECK(*rows == 2);
    CHECK(lists.take(ListKind::Units, list).count(IntakeOutcome::New) == 1);

    auto book = readBook(out);
    REQUIRE(book);
    const QList<SheetRow> sheet = book->sheets.constFirst().rows;
    CHECK(sheet.at(0).cells.constFirst() == u"全市政法单位名册"_s);
    CHECK(sheet.at(1).cells == QStringList{u"序号"_s, u"名称"_s, u"类别"_s, u"属地"_s, u"网址"_s, u"问题"_s});
    REQUIRE(sheet.size() == 5);
    CHECK(sheet.at(2).cells == QStringList{u"1"_s, u"青石县人民法院"_s, u"法院"_s, u"青石县"_s, u"a"_s});
    CHECK(sheet.at(3).cells.at(5).startsWith(u"!"_s));
    CHECK(sheet.at(4).cells.at(4) == u"c"_s);
    CHECK(partOf(out, u"xl/styles.xml"_s).contains(u"FFC7CE"_s));

    WriteSheet mended{u"名册"_s, {}, {}, {}, {}};
    for (const QString &title : sheet.at(1).cells)
        mended.columns.append({title});
    for (const SheetRow &row : sheet.mid(2))
        mended.rows.append(row.cells);
    mended.rows[1][2] = u"司法局"_s;
    mended.rows[2][1] = u"青石县公安局"_s;
    const QString again = lists.path(u"c.xlsx"_s);
    REQUIRE(writeXlsx(again, mended));
    const Intake intake = lists.take(ListKind::Units, again);
    CHECK(intake.count(IntakeOutcome::New) == 2);
    CHECK(intake.count(IntakeOutcome::Unchanged) == 1);
    CHECK(unitRows(*lists.workbench)->size() == 3);
    const auto none = exportListProblems(*lists.workbench, ListKind::Units, again, lists.path(u"d.xlsx"_s), words);
    CHECK(*none == 0);
    CHECK_FALSE(QFile::exists(lists.path(u"d.xlsx"_s)));
}

TEST_CASE("the problems of an earlier time give way to those of now, and what cannot be written is said", "[intake]")
{
    Lists lists;
    const QString list = lists.file(u"a.csv"_s, u"姓名,问题,单位\n测试甲,旧,青石县公安局\n,,青石县公安局\n"_s);
    const QString out = lists.path(u"b.xlsx"_s);
    CHECK(*exportListProblems(*lists.workbench, ListKind::People, list, out, words) == 2);
    const auto book = readBook(out);
    REQUIRE(book);
    CHECK(book->sheets.constFirst().rows.constFirst().cells == QStringList{u"姓名"_s, u"单位"_s, u"问题"_s});
    CHECK_FALSE(book->sheets.constFirst().rows.at(1).cells.at(2).contains(u"旧"_s));
    CHECK(partOf(out, u"xl/styles.xml"_s).contains(u"FFEB9C"_s)); // a unit that is not known is doubtful
    const auto failed =
        exportListProblems(*lists.workbench, ListKind::People, list, lists.path(u"none/b.xlsx"_s), words);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Error::Code::Io);
}
