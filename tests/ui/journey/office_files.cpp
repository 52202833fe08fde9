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
