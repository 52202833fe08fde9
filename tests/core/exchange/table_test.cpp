#include "core/exchange/table.h"

#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QList<FieldSpec> fields{{u"code"_s, {u"问题编号"_s, u"编号"_s}},
                              {u"problem"_s, {u"反馈问题"_s, u"问题"_s, u"存在问题"_s}, true},
                              {u"leader"_s, {u"责任领导"_s, u"牵头领导"_s}},
                              {u"due"_s, {u"整改时限"_s, u"时限"_s}}};

Sheet sheet(const QList<QStringList> &rows, const QList<CellArea> &merges = {}, const QString &name = u"台账"_s)
{
    Sheet result{name, false, {}, merges};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).isEmpty())
            result.rows.append({int(i) + 1, rows.at(i), false});
    }
    return result;
}

Book book(const QList<Sheet> &sheets)
{
    return {u"表.xlsx"_s, u"xlsx"_s, {}, sheets, {}};
}

FoundTable found(const Book &in)
{
    const auto table = findTable(in, fields);
    REQUIRE(table);
    return *table;
}

QList<int> rowsOf(const FoundTable &table)
{
    QList<int> rows;
    for (const TableLine &line : table.lines)
        rows.append(line.row);
    return rows;
}

bool hasRemark(const FoundTable &table, const QString &rule, const QString &text = {})
{
    return std::any_of(table.remarks.begin(), table.remarks.end(), [&](const CheckMessage &message) {
        return message.rule == rule && message.message.plain().contains(text);
    });
}

} // namespace

TEST_CASE("a header is found by its content below titles, in any order of columns", "[exchange]")
{
    const FoundTable table = found(book({sheet({{u"附件2"_s},
                                                {u"昆山市人民法院整改台账"_s},
                                                {u"填报单位：昆山市人民法院"_s, {}, {}, u"2026年8月1日"_s},
                                                {u"序 号"_s, u"整改时限"_s, u"反馈　问题"_s, u"责任领导"_s},
                                                {u"1"_s, u"2026.9"_s, u" 学习不够 "_s, u"张三"_s},
                                                {},
                                                {u"2"_s, u""_s, u"管理不严"_s}})}));
    CHECK(table.headerRow == 4);
    CHECK(table.titles ==
          QStringList{u"附件2"_s, u"昆山市人民法院整改台账"_s, u"填报单位：昆山市人民法院 2026年8月1日"_s});
    CHECK(table.headers == QStringList{QString(), u"反馈 问题"_s, u"责任领导"_s, u"整改时限"_s});
    CHECK(table.unknown == QStringList{u"序 号"_s});
    REQUIRE(table.lines.size() == 2);
    CHECK(table.lines.at(0).row == 5);
    CHECK(table.lines.at(0).values == QStringList{QString(), u"学习不够"_s, u"张三"_s, u"2026.9"_s});
    CHECK(table.lines.at(1).row == 7);
    CHECK(hasRemark(table, u"unknown-columns"_s, u"序 号"_s));
}

TEST_CASE("headers of two rows with merged groups are read by their lower row", "[exchange]")
{
    // 序号 and 问题 are merged downward, 整改责任 across two columns.
    const FoundTable table = found(book({sheet({{u"台账"_s, u"台账"_s, u"台账"_s, u"台账"_s},
                                                {u"编号"_s, u"存在问题"_s, u"整改责任"_s, u"整改责任"_s},
                                                {u"编号"_s, u"存在问题"_s, u"牵头领导"_s, u"时限（年月）"_s},
                                                {u"ZG-1"_s, u"甲"_s, u"张三"_s, u"长期"_s}},
                                               {{1, 1, 1, 4}, {2, 1, 3, 1}, {2, 2, 3, 2}, {2, 3, 2, 4}})}));
    CHECK(table.headerRow == 3);
    CHECK(table.headers == QStringList{u"编号"_s, u"存在问题"_s, u"牵头领导"_s, u"时限（年月）"_s});
    REQUIRE(table.lines.size() == 1);
    CHECK(table.lines.constFirst().values == QStringList{u"ZG-1"_s, u"甲"_s, u"张三"_s, u"长期"_s});
    // 责任 over 领导 is 责任领导.
    const FoundTable split = found(book({sheet({{u"编号"_s, u"问题"_s, u"责任"_s, u"责任"_s},
                                                {u"编号"_s, u"问题"_s, u"领导"_s, u"部门"_s},
                                                {u"1"_s, u"甲"_s, u"张三"_s, u"办公室"_s}},
                                               {{1, 1, 2, 1}, {1, 2, 2, 2}, {1, 3, 1, 4}})}));
    CHECK(split.headers.at(2) == u"责任领导"_s);
    CHECK(split.lines.constFirst().values.at(2) == u"张三"_s);
}

TEST_CASE("a header merged over two columns is one column", "[exchange]")
{
    const FoundTable table =
        found(book({sheet({{u"编号"_s, u"问题"_s, u"问题"_s, u"时限"_s}, {u"1"_s, u"甲"_s, u"甲"_s, u"长期"_s}},
                          {{1, 2, 1, 3}, {2, 2, 2, 3}})}));
    CHECK(table.headers.at(1) == u"问题"_s);
    CHECK(table.lines.constFirst().values.at(1) == u"甲"_s);
}

TEST_CASE("a line says which of its cells are merged with those above or below", "[exchange]")
{
    const FoundTable table =
        found(book({sheet({{u"编号"_s, u"问题"_s, u"问题"_s, u"时限"_s},
                           {u"1"_s, u"甲"_s, u"甲"_s, u"长期"_s},
                           {u"1"_s, u"甲"_s, u"甲"_s, u"立即"_s},
                           {u"2"_s, u"乙"_s, u"乙"_s, u"长期"_s},
                           {u"3"_s, u"丙"_s, u"丙"_s, u"长期"_s}},
                          {{1, 2, 1, 3}, {2, 1, 3, 1}, {2, 2, 3, 3}, {4, 2, 4, 3}, {5, 4, 6, 4}})}));
    REQUIRE(table.lines.size() == 4);
    CHECK(table.lines.at(0).mergedFrom == QList{2, 2, 0, 0});
    CHECK(table.lines.at(1).mergedFrom == QList{2, 2, 0, 0});
    CHECK(table.lines.at(2).mergedFrom.isEmpty());
    CHECK(table.lines.at(3).mergedFrom == QList{0, 0, 0, 5});
}

TEST_CASE("two columns that claim one field are both named", "[exchange]")
{
    const auto table = findTable(book({sheet({{u"编号"_s, u"反馈问题"_s, u"时限"_s, u"存在问题"_s}})}), fields);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == Error::Code::Input);
    const QString message = table.error().message.plain();
    for (const QString &part : {u"B (反馈问题)"_s, u"D (存在问题)"_s})
        CHECK(message.contains(part));
    CHECK(table.error().place.row == 1);
    CHECK(table.error().place.sheet == u"台账"_s);
    // An addition in brackets gives way to the very name.
    const FoundTable loose =
        found(book({sheet({{u"问题"_s, u"时限（原）"_s, u"时限"_s}, {u"甲"_s, u"旧"_s, u"新"_s}})}));
    CHECK(loose.lines.constFirst().values.at(3) == u"新"_s);
    CHECK(loose.unknown == QStringList{u"时限（原）"_s});
}

TEST_CASE("a sheet without a recognisable header lists what was looked for", "[exchange]")
{
    const auto table = findTable(book({sheet({{u"姓名"_s, u"电话"_s}, {u"张三"_s, u"1"_s}})}), fields);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == Error::Code::Input);
    CHECK(table.error().message.plain().contains(u"反馈问题/问题/存在问题"_s));
    CHECK_FALSE(findTable(book({}), fields));
    const auto missing = findTable(book({sheet({{u"编号"_s, u"时限"_s}, {u"1"_s, u"长期"_s}})}), fields);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().detail == u"missing-columns"_s);
    CHECK(missing.error().message.plain().contains(u"反馈问题"_s));
}

TEST_CASE("totals, signatures, notes, headings and repeated headers are left out and named", "[exchange]")
{
    const FoundTable table =
        found(book({sheet({{u"编号"_s, u"问题"_s, u"责任领导"_s, u"时限"_s},
                           {u"一、政治建设"_s, u"一、政治建设"_s, u"一、政治建设"_s, u"一、政治建设"_s},
                           {u"1"_s, u"甲"_s, u"张三"_s, u"长期"_s},
                           {u"编号"_s, u"问题"_s, u"责任领导"_s, u"时限"_s},
                           {u"2"_s, u"单位（公章）管理不严"_s},
                           {{}, u"审核把关不严"_s},
                           {u"合　计"_s, u"2"_s},
                           {u"单位主要负责人签字："_s, {}, u"2026年8月1日"_s},
                           {u"填表人：李四"_s, {}, u"联系电话：0512"_s},
                           {u"填表说明："_s},
                           {u"1.时限写到日。"_s},
                           {{}, u"2.完成情况选填。"_s}},
                          {{2, 1, 2, 4}})}));
    CHECK(rowsOf(table) == QList<int>{3, 5, 6});
    CHECK(hasRemark(table, u"skipped-rows"_s, u"2, 4, 7, 8, 9, 10, 11, 12"_s));
}

TEST_CASE("hidden rows are read and remarked on, and the other sheets are named", "[exchange]")
{
    const QList<QStringList> rows{{u"编号"_s, u"问题"_s}, {u"1"_s, u"甲"_s}, {u"2"_s, u"乙"_s}};
    Sheet first = sheet({{u"目录"_s}}, {}, u"封面"_s);
    Sheet second = sheet(rows);
    second.rows[2].hidden = true;
    Sheet third = sheet(rows, {}, u"旧表"_s);
    Sheet hidden = sheet({{u"编号"_s, u"问题"_s, u"责任领导"_s, u"时限"_s}}, {}, u"模板"_s);
    hidden.hidden = true;
    const FoundTable table = found(book({first, hidden, second, third}));
    CHECK(table.sheet == u"台账"_s);
    CHECK(table.lines.size() == 2);
    CHECK(hasRemark(table, u"hidden-rows"_s, u"3"_s));
    CHECK(hasRemark(table, u"other-sheets"_s, u"旧表"_s));
    const FoundTable onlyHidden = found(book({hidden}));
    CHECK(onlyHidden.sheet == u"模板"_s);
    CHECK(hasRemark(onlyHidden, u"hidden-sheet"_s));
}
