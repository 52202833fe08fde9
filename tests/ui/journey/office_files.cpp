#include "tests/ui/journey/office_files.h"

#include "core/exchange/book.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/catch_qt.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// What is called in each list: area, unit, kind of organ.
QList<std::array<QString, 3>> organs()
{
    QList<std::array<QString, 3>> all;
    const std::pair<QString, QString> kinds[] = {{u"法院"_s, u"人民法院"_s},
                                                 {u"检察院"_s, u"人民检察院"_s},
                                                 {u"公安机关"_s, u"公安局"_s},
                                                 {u"司法局"_s, u"司法局"_s},
                                                 {u"政法委"_s, u"委政法委员会"_s}};
    for (const QString &area : {u"云岭县"_s, u"石桥县"_s, u"清河县"_s, u"东湖县"_s, u"南坪县"_s, u"西原县"_s,
                                u"北川县"_s, u"长塘县"_s, u"𠮷水县"_s, u"䶮山县"_s}) {
        for (const auto &[kind, ending] : kinds)
            all.append({area, area + ending, kind});
    }
    return all;
}

} // namespace

void writeUnitList(const QString &path)
{
    WriteSheet sheet{
        u"单位"_s, u"全市政法单位名录"_s, {}, {{u"序号"_s}, {u"属地"_s}, {u"单位名称"_s, 30}, {u"类别"_s}}, {}};
    for (const auto &[area, unit, kind] : organs())
        sheet.rows.append({QString::number(sheet.rows.size() + 1), area, unit, kind});
    CHECK(sheet.rows.size() == 50);
    REQUIRE(writeXlsx(path, sheet));
}

void writePeopleList(const QString &path)
{
    WriteSheet sheet{u"人员"_s,
                     u"政法系统人员名册"_s,
                     {},
                     {{u"姓名"_s}, {u"职务"_s}, {u"单位"_s, 30}, {u"编号"_s}, {u"联系电话"_s}},
                     {}};
    const std::pair<QString, QString> people[] = {{u"测试甲𠮷"_s, u"党组书记"_s}, {u"测试乙䶮"_s, u"副职"_s},
                                                  {u"测试丙𫖯"_s, u"科长"_s},     {u"测试丁"_s, u"科员"_s},
                                                  {u"测试戊"_s, u"科员"_s},       {u"测试己"_s, u"科员"_s}};
    for (const auto &[area, unit, kind] : organs()) {
        for (const auto &[name, post] : people) {
            const QString number = QString::number(sheet.rows.size() + 1).rightJustified(4, u'0');
            sheet.rows.append({name, post, unit, u"RY-"_s + number, u"０１０-１２３４"_s + number});
        }
    }
    CHECK(sheet.rows.size() == 300);
    REQUIRE(writeXlsx(path, sheet));
}

void writeCaseList(const QString &path, int closed)
{
    WriteSheet sheet{u"案件"_s,
                     u"案件清单"_s,
                     {},
                     {{u"案号"_s, 28},
                      {u"承办单位"_s, 28},
                      {u"属地"_s},
                      {u"案件类型"_s},
                      {u"类别"_s, 16},
                      {u"办理状态"_s},
                      {u"立案日期"_s},
                      {u"结案日期"_s}},
                     {}};
    const QStringList numbers = {u"（2023）云0101执%1号"_s, u"(2023)云0101执%1号"_s, u"〔2023〕云0101执 %1 号"_s};
    for (int i = 1; i <= closed + 1; ++i) {
        const bool isRunning = i > closed;
        const QString area = i % 4 == 0 ? u"石桥县"_s : u"云岭县"_s;
        sheet.rows.append({numbers.at(i % 3).arg(100 + i), area + u"人民法院"_s, area, u"执行"_s, u"长期执行不了"_s,
                           isRunning ? u"在办"_s : u"已结"_s, u"2023-03-01"_s,
                           isRunning ? QString() : u"2024-06-11"_s});
    }
    REQUIRE(writeXlsx(path, sheet));
}

void writeExpertList(const QString &path)
{
    WriteSheet sheet{u"专家"_s,
                     u"评查专家库"_s,
                     {},
                     {{u"姓名"_s}, {u"单位"_s, 28}, {u"属地"_s}, {u"专业"_s}, {u"曾任职单位"_s, 28}},
                     {}};
    const QStringList areas = {u"清河县"_s, u"东湖县"_s, u"南坪县"_s, u"西原县"_s};
    const QString names = u"甲乙丙丁戊己庚辛"_s;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString area = areas.at(i % areas.size());
        sheet.rows.append({u"专家"_s + names.at(i), area + u"人民法院"_s, area, u"执行"_s, QString()});
    }
    REQUIRE(writeXlsx(path, sheet));
}

void fillIn(const QString &ledger, const QString &filledIn)
{
    const auto book = readBook(ledger);
    REQUIRE(book);
    const QList<SheetRow> rows = book->sheets.constFirst().rows;
    const auto head =
        std::find_if(rows.begin(), rows.end(), [](const SheetRow &row) { return row.cells.contains(u"问题编号"_s); });
    REQUIRE(head != rows.end());
    WriteSheet sheet{u"整改台账"_s, rows.constFirst().cells.constFirst(), {}, {}, {}};
    for (const QString &title : head->cells)
        sheet.columns.append({title, 16});
    for (auto row = head + 1; row != rows.end(); ++row) {
        QStringList cells = row->cells;
        CHECK(cells.count(u"未完成"_s) == 1);
        sheet.rows.append(cells.replaceInStrings(u"未完成"_s, u"已完成"_s));
    }
    REQUIRE(writeXlsx(filledIn, sheet));
}

} // namespace ducha
