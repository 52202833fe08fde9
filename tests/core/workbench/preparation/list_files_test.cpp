#include "core/workbench/preparation/list_files.h"

#include "tests/support/temporary_workbench.h"
#include "tests/support/xlsx_parts.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct ListFile {
    QTemporaryDir folder;
    QString path;
    ListFile(const QString &name, const QByteArray &content) : path(folder.filePath(name))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

} // namespace

TEST_CASE("a list of units is read by its headers and taken in", "[intake][exchange]")
{
    const ListFile file(
        u"单位.csv"_s,
        u"全市政法单位名册\n属地,机关类别,名称,备注\n昆山市,法院,昆山市人民法院,\n太仓市,公安局,太仓市公安局,新\n"_s
            .toUtf8());
    const auto read = readUnitFile(file.path);
    REQUIRE(read);
    CHECK(read->headerRow == 2);
    REQUIRE(read->lines.size() == 2);
    CHECK(read->lines.at(1).row == 4);
    CHECK(read->lines.at(1).name == u"太仓市公安局"_s);
    CHECK(read->lines.at(1).area == u"太仓市"_s);
    CHECK(read->remarks.constFirst().message.plain().contains(u"备注"_s));
    TemporaryWorkbench workbench;
    const auto intake = applyUnits(*workbench, read->lines);
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::New) == 2);
}

TEST_CASE("a list of people keeps rare characters and names its columns freely", "[intake][exchange]")
{
    XlsxParts parts;
    parts.sheetData = "<sheetData><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>姓 名</t></is></c>"
                      "<c r=\"B2\" t=\"inlineStr\"><is><t>工作单位</t></is></c>"
                      "<c r=\"C2\" t=\"inlineStr\"><is><t>人员类别</t></is></c></row>"
                      "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>王\xF0\xAC\xBA\xAB</t></is></c>"
                      "<c r=\"B3\" t=\"inlineStr\"><is><t>昆山市人民法院</t></is></c></row></sheetData>";
    const ListFile file(u"人员.xlsx"_s, parts.bytes());
    const auto read = readPeopleFile(file.path);
    REQUIRE(read);
    REQUIRE(read->lines.size() == 1);
    CHECK(read->sheet == u"台账"_s);
    CHECK(read->lines.constFirst().name == QString::fromUcs4(U"王\U0002CEAB"));
    CHECK(read->lines.constFirst().unit == u"昆山市人民法院"_s);
    CHECK(read->lines.constFirst().row == 3);
}

TEST_CASE("numbers come in half width, names as they are written, and the serial number is no unknown column",
          "[intake][exchange]")
{
    const ListFile units(u"单位.csv"_s,
                         u"序号,单位编号,名称,类别,属地\n１,ＤＷ－０４９,昆山市（第２）法院,法院,昆山市\n"_s.toUtf8());
    const auto read = readUnitFile(units.path);
    REQUIRE(read);
    CHECK(read->remarks.isEmpty());
    CHECK(read->lines.constFirst().code == u"DW-049"_s);
    CHECK(read->lines.constFirst().name == u"昆山市（第２）法院"_s);
    const ListFile people(u"人员.csv"_s,
                          u"序号,编号,姓名,单位,电话\n１,ＲＹ-７,甲𠮷,昆山市公安局,０１０－１２３４\n"_s.toUtf8());
    const auto persons = readPeopleFile(people.path);
    REQUIRE(persons);
    CHECK(persons->remarks.isEmpty());
    CHECK(persons->lines.constFirst().code == u"RY-7"_s);
    CHECK(persons->lines.constFirst().phone == u"010-1234"_s);
}

TEST_CASE("a list that has no header or no lines is refused", "[intake][exchange]")
{
    const ListFile other(u"名单.csv"_s, u"案号,承办人\n1,张三\n"_s.toUtf8());
    const auto noHeader = readPeopleFile(other.path);
    REQUIRE_FALSE(noHeader);
    CHECK(noHeader.error().code == Error::Code::Input);
    const ListFile empty(u"名单.csv"_s, u"姓名,单位\n"_s.toUtf8());
    const auto noLines = readPeopleFile(empty.path);
    REQUIRE_FALSE(noLines);
    CHECK(noLines.error().code == Error::Code::Input);
    CHECK(noLines.error().place.row == 1);
    const ListFile text(u"名单.xlsx"_s, u"姓名,单位\n张三,法院\n"_s.toUtf8());
    CHECK(readPeopleFile(text.path).error().detail == u"no-workbook"_s);
}
