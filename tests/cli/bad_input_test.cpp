#include "tests/cli/process.h"
#include "tests/support/xlsx_parts.h"

#include <QtCore/QProcess>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeaders = "问题编号|反馈问题|责任人|整改时限|整改进展|完成情况";

/// A workbook with one sheet 台账; cells are parted by |.
QByteArray workbook(const QStringList &lines)
{
    QByteArray rows;
    for (const QString &line : lines) {
        rows += "<row>";
        for (const QString &cell : line.split(u'|'))
            rows += "<c t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    return XlsxParts{"<sheetData>" + rows + "</sheetData>"}.bytes();
}

/// The same with `xml` as the whole worksheet.
QByteArray workbookOf(const QByteArray &xml)
{
    Parts parts = XlsxParts{"<sheetData/>"}.parts();
    for (auto &part : parts) {
        if (part.first == u"xl/worksheets/sheet1.xml"_s)
            part.second = xml;
    }
    return zipOf(parts);
}

constexpr auto kWorksheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            "<row><c t=\"inlineStr\"><is><t>&x9;</t></is></c></row></sheetData></worksheet>";

QByteArray billionLaughs()
{
    QByteArray type = "<!DOCTYPE w [<!ENTITY x0 \"哈\">";
    for (int i = 1; i < 10; ++i)
        type += "<!ENTITY x" + QByteArray::number(i) + " \"" + ("&x" + QByteArray::number(i - 1) + ';').repeated(10) +
                "\">";
    return workbookOf(type + "]>" + kWorksheet);
}

/// The sample and two of its inspections, the first with an item that is being put right.
struct Returned : Desk {
    QString inspection;
    QString item;
    QString elsewhere; ///< an item of another inspection

    Returned()
    {
        putSample(u"a.ducha"_s);
        for (const QJsonValue &value : items()) {
            const QJsonObject row = value.toObject();
            const QString owner = row.value(u"inspection"_s).toString();
            const QString code = row.value(u"code"_s).toString();
            if (item.isEmpty() && row.value(u"state"_s).toString() == u"in-progress"_s) {
                item = code;
                inspection = owner;
            } else if (!item.isEmpty() && owner != inspection) {
                elsewhere = code;
            }
        }
        REQUIRE_FALSE(elsewhere.isEmpty());
    }

    [[nodiscard]] QJsonArray items() const
    {
        return run({u"list"_s, u"items"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
    }
    [[nodiscard]] Ran take(const QString &file) const
    {
        return run({u"import"_s, u"return"_s, file, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, inspection, u"--json"_s});
    }
    [[nodiscard]] Ran takeBook(const QStringList &lines) const
    {
        write(u"反馈.xlsx"_s, workbook(lines));
        return take(u"反馈.xlsx"_s);
    }
    /// One row for the item; the cells behind its number.
    [[nodiscard]] Ran takeRow(const QString &cells) const
    {
        return takeBook({QString::fromUtf8(kHeaders), item + u'|' + cells});
    }
};

} // namespace

TEST_CASE("a file that no return can be read from is exit 3, says what to do, and changes nothing", "[cli][hostile]")
{
    Returned desk;
    const QByteArray good = workbook({QString::fromUtf8(kHeaders), desk.item + u"||||已修订|基本完成"_s});
    QByteArray manyRows;
    for (int i = 1; i <= 200'000; ++i)
        manyRows += "<row><c><v>" + QByteArray::number(qint64(i) * 7919 % 1'000'003) + "</v></c></row>";
    struct Bad {
        QString name;
        QByteArray content;
        QString english; ///< what stands in the one line on stderr
        QString chinese;
    };
    const QList<Bad> files{
        {u"文字.xlsx"_s, "问题编号,整改进展\nZG-2026-0001,已办\n", u"文字.xlsx: The file is named like a workbook"_s,
         u"另存为 .xlsx"_s},
        {u"截断.xlsx"_s, good.left(good.size() * 2 / 3), u"截断.xlsx: The workbook is damaged or cut off. Ask for it"_s,
         u"请重新索取"_s},
        {u"炸弹.xlsx"_s, XlsxParts{"<sheetData>" + QByteArray(100 << 20, ' ') + "</sheetData>"}.bytes(),
         u"unpacks to far more than a table holds and was not read. Copy the table"_s, u"请把表格复制到新建的工作簿"_s},
        {u"实体.xlsx"_s, billionLaughs(), u"Copy the table into a new workbook. (sheet 台账)"_s, u"（工作表台账）"_s},
        {u"外部.xlsx"_s,
         workbookOf(QByteArray("<!DOCTYPE w [<!ENTITY x9 SYSTEM \"file:///etc/passwd\">]>") + kWorksheet),
         u"Copy the table into a new workbook. (sheet 台账)"_s, u"请把表格复制到新建的工作簿"_s},
        {u"长表.xlsx"_s, XlsxParts{"<sheetData>" + manyRows + "</sheetData>"}.bytes(),
         u"长表.xlsx:20001: The sheet has more than 20000 rows. Split it"_s, u"请拆分"_s},
        {u"无头.xlsx"_s, workbook({u"品名|单价"_s, u"稿纸|3"_s}),
         u"Give the columns these names: 序号, 问题编号/编号"_s, u"请把各列的表头改为：序号"_s},
        {u"重列.xlsx"_s, workbook({u"问题编号|整改进展|进展情况"_s, desk.item + u"|甲|乙"_s}),
         u"重列.xlsx:1:进展情况: Columns B (整改进展) and C (进展情况) both claim"_s, u"请改名或删去一列"_s},
        {u"空表.xlsx"_s, workbook({QString::fromUtf8(kHeaders)}), u"空表.xlsx:1: There is nothing below the header"_s,
         u"请填写后再导入"_s},
    };
    const QByteArray before = desk.read(u"a.ducha"_s);
    for (const Bad &bad : files) {
        desk.write(bad.name, bad.content);
        for (const auto &[locale, words] :
             {std::pair(u"en_US.UTF-8"_s, bad.english), std::pair(u"zh_CN.UTF-8"_s, bad.chinese)}) {
            desk.locale = locale;
            const Ran ran = desk.take(bad.name);
            INFO((bad.name + u' ' + ran.err).toStdString());
            CHECK(ran.status == 3);
            CHECK(ran.out.isEmpty());
            REQUIRE(ran.complaints().size() == 1);
            CHECK(ran.err.startsWith(u"ducha-cli: "_s + bad.name + u':'));
            CHECK(ran.err.contains(words));
            CHECK_FALSE(ran.err.contains(u"root:"_s)); // nothing of a file that an entity names
        }
    }
    CHECK(desk.read(u"a.ducha"_s) == before);
}

TEST_CASE("a row of another inspection is named by sheet, row and column, and the others come in", "[cli][hostile]")
{
    const Returned desk;
    const Ran ran = desk.takeBook(
        {QString::fromUtf8(kHeaders), desk.item + u"||||已修订|基本完成"_s, desk.elsewhere + u"||||已修订|已完成"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.status == 1);
    CHECK(ran.object().value(u"updated"_s).toInt() == 1);
    CHECK(ran.object().value(u"rejected"_s).toInt() == 1);
    REQUIRE(ran.complaints().size() == 1);
    CHECK(ran.err.startsWith(u"ducha-cli: 反馈.xlsx:3:问题编号: "_s + desk.elsewhere));
    CHECK(ran.err.contains(u"another inspection"_s));
    CHECK(ran.err.contains(u"(sheet 台账)"_s));
}

TEST_CASE("a return with only impossible rows is exit 1 and changes nothing", "[cli][hostile]")
{
    Returned desk;
    const QByteArray before = desk.read(u"a.ducha"_s);
    const QList<QPair<QString, QString>> rows{{u"||2020年1月1日|已修订|基本完成"_s, u"反馈.xlsx:2:整改时限: "_s},
                                              {u"||明日黄花|已修订|基本完成"_s, u"反馈.xlsx:2:整改时限: "_s},
                                              {u"||||差不多"_s, u"反馈.xlsx:2:完成情况: "_s}};
    for (const auto &[cells, place] : rows) {
        for (const QString &locale : {u"en_US.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
            desk.locale = locale;
            const Ran ran = desk.takeRow(cells);
            INFO(ran.err.toStdString());
            CHECK(ran.status == 1);
            CHECK(ran.object().value(u"rejected"_s).toInt() == 1);
            CHECK(ran.err.startsWith(u"ducha-cli: "_s + place));
        }
    }
    CHECK(desk.read(u"a.ducha"_s) == before);
}

TEST_CASE("a return sent twice, and an older one after a newer one, say so and change nothing", "[cli][hostile]")
{
    const Returned desk;
    const auto book = [&](const QString &day, const QString &progress) {
        return QStringList{u"填报日期："_s + day, QString::fromUtf8(kHeaders),
                           desk.item + u"||||"_s + progress + u"|基本完成"_s};
    };
    const QString year = QString::number(QDate::currentDate().year());
    const QStringList newer = book(year + u"年1月9日"_s, u"新进展"_s);
    const Ran first = desk.takeBook(newer);
    INFO(first.err.toStdString());
    CHECK(first.object().value(u"updated"_s).toInt() == 1);
    const QByteArray before = desk.read(u"a.ducha"_s);
    const Ran twice = desk.takeBook(newer);
    CHECK(twice.object().value(u"already_applied"_s).toBool());
    CHECK(twice.object().value(u"updated"_s).toInt() == 0);
    CHECK(twice.err.contains(u"taken in before"_s));
    const Ran older = desk.takeBook(book(year + u"年1月8日"_s, u"旧进展"_s));
    CHECK(older.object().value(u"older_than_applied"_s).toBool());
    CHECK(older.object().value(u"updated"_s).toInt() == 0);
    CHECK(older.err.contains(year + u"-01-08"_s));
    CHECK(older.err.contains(year + u"-01-09"_s));
    CHECK(desk.read(u"a.ducha"_s) == before);
}

TEST_CASE("names with characters beyond the BMP are kept and printed", "[cli]")
{
    const Returned desk;
    const QString name = u"𠮷𬱖"_s;
    desk.write(u"人员.xlsx"_s, workbook({u"编号|姓名|单位|职务"_s, u"RX-1|"_s + name + u"|某县人民法院|庭长"_s}));
    CHECK(desk.run({u"import"_s, u"people"_s, u"人员.xlsx"_s, u"-w"_s, u"a.ducha"_s}).status == 0);
    bool isListed = false;
    for (const QJsonValue &person : desk.run({u"list"_s, u"people"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array())
        isListed = isListed || person.toObject().value(u"name"_s).toString() == name;
    CHECK(isListed);

    CHECK(desk.takeRow(u"|"_s + name + u"||已修订|基本完成"_s).status == 0);
    QString unit;
    for (const QJsonValue &value : desk.items()) {
        if (value.toObject().value(u"code"_s).toString() == desk.item)
            CHECK(value.toObject().value(u"responsible_person"_s).toString() == name);
    }
    for (const QJsonValue &value :
         desk.run({u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array()) {
        if (value.toObject().value(u"code"_s).toString() == desk.inspection)
            unit = value.toObject().value(u"unit"_s).toString();
    }
    QString code;
    QString area;
    for (const QJsonValue &value : desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array()) {
        if (value.toObject().value(u"name"_s).toString() != unit)
            continue;
        code = value.toObject().value(u"code"_s).toString();
        area = value.toObject().value(u"area"_s).toString();
    }
    REQUIRE_FALSE(code.isEmpty());
    desk.write(u"单位.xlsx"_s,
               workbook({u"单位编号|单位名称|单位类别|属地"_s, code + u'|' + name + u"县人民法院|法院|"_s + area}));
    CHECK(desk.run({u"import"_s, u"units"_s, u"单位.xlsx"_s, u"-w"_s, u"a.ducha"_s}).status == 0);
    const Ran printed = desk.run({u"report"_s, u"working-paper"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s,
                                  desk.inspection, u"--out"_s, u"底稿.pdf"_s});
    CHECK(printed.status == 0);
    QProcess text;
    text.start(u"pdftotext"_s, {desk.path(u"底稿.pdf"_s), u"-"_s});
    REQUIRE(text.waitForFinished(60000));
    CHECK(QString::fromUtf8(text.readAllStandardOutput()).remove(u'\n').contains(name + u"县人民法院"_s));
}

TEST_CASE("columns that are not kept, such as the numbers of identity cards, are named", "[cli]")
{
    const Returned desk;
    desk.write(u"人员.csv"_s, "姓名,单位,公民身份号码\n张某,某县人民法院,110105194912310020\n");
    const Ran ran = desk.run({u"import"_s, u"people"_s, u"人员.csv"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.status == 0);
    CHECK(ran.object().value(u"accepted"_s).toInt() == 1);
    CHECK(ran.err.contains(u"公民身份号码"_s));
    CHECK_FALSE(desk.read(u"a.ducha"_s).contains("110105194912310020"));
}
