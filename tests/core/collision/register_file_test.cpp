#include "core/collision/register_file.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Result<RegisterFile> opened(const QByteArray &bytes, const RegisterChoice &choice = {})
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(bytes);
    file.flush();
    return openRegister(file.fileName(), choice);
}

QString refusal(const QByteArray &bytes, const RegisterChoice &choice = {})
{
    const auto file = opened(bytes, choice);
    return file ? QString() : file.error().message.plain();
}

QByteArray inGb18030(const QString &text)
{
    return QStringEncoder("GB18030").encode(text);
}

const QString header = u"企业名称,任职类型,姓名,证件号码\n"_s;

} // namespace

TEST_CASE("encoding, separator and columns of a register are found", "[collision]")
{
    const auto plain = opened((header + u"甲公司,股东,张样,\n"_s).toUtf8());
    REQUIRE(plain);
    CHECK(plain->encoding == u"UTF-8"_s);
    CHECK(plain->column(RegisterField::Name) == 2);
    CHECK(plain->column(RegisterField::CreditCode) == -1);
    CHECK(plain->layout.columns == 4);

    const auto marked = opened("\xEF\xBB\xBF" + header.toUtf8());
    REQUIRE(marked);
    CHECK(marked->encoding == u"UTF-8 BOM"_s);
    CHECK(marked->headers.constFirst() == u"企业名称"_s);

    const auto chinese = opened(inGb18030(QString(header).replace(u',', u'\t')));
    REQUIRE(chinese);
    CHECK(chinese->encoding == u"GB18030"_s);
    CHECK(chinese->layout.separator == '\t');
}

TEST_CASE("a title above the header is passed over", "[collision]")
{
    const QByteArray bytes = (u"附件：登记信息,,,\n"_s + header + u"甲公司,股东,张样,\n"_s).toUtf8();
    const auto file = opened(bytes);
    REQUIRE(file);
    CHECK(file->layout.firstByte == bytes.indexOf("甲公司"));
}

TEST_CASE("a header that the program does not know can be named", "[collision]")
{
    const QByteArray bytes = u"企业名称,人,证照\n"_s.toUtf8();
    CHECK(refusal(bytes).contains(u"No header"_s));
    const auto file = opened(bytes, {{{RegisterField::Number, u"证照"_s}, {RegisterField::Name, u"人"_s}}, {}});
    REQUIRE(file);
    CHECK(file->column(RegisterField::Number) == 2);
}

TEST_CASE("what is no register is refused by name", "[collision]")
{
    CHECK(refusal({}).contains(u"empty"_s));
    CHECK(refusal(QByteArray("\x7F"
                             "ELF\0\0\0\1\2\3\0\0\0\0\0\0\0",
                             20))
              .contains(u"no text"_s));
    CHECK(refusal("\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(header.utf16()), header.size() * 2))
              .contains(u"UTF-16"_s));
    CHECK(refusal(QByteArray("n\0a\0m\0e\0,\0i\0d\0,\0c\0o\0m\0p\0", 24)).contains(u"UTF-16"_s));
    CHECK(refusal(QByteArray(2 << 20, 'a')).contains(u"1 MiB"_s));
    CHECK(refusal(header.trimmed().toUtf8() + QByteArray(2000, ',') + '\n').contains(u"columns"_s));
    CHECK(refusal(u"企业名称,姓名,姓名,证件号码\n"_s.toUtf8()).contains(u"twice"_s));
    CHECK(refusal(u"企业名称,登记状态\n甲,乙\n"_s.toUtf8()).contains(u"neither"_s));
    CHECK(refusal(inGb18030(header), {{}, u"UTF-8"_s}).contains(u"not UTF-8"_s));
    CHECK(refusal(header.toUtf8(), {{}, u"GB18030"_s}).contains(u"No header"_s));
    CHECK(refusal(header.toUtf8(), {{}, u"EBCDIC"_s}).contains(u"EBCDIC"_s));
    CHECK(refusal("\xEF\xBB\xBF").contains(u"empty"_s));
    // 一 has a zero byte on the other side than commas have.
    QByteArray utf16;
    for (const QChar c : u"企业名称,统一社会信用代码,姓名,证件号码\n一样,,张样,320505198001010017\n"_s)
        utf16.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    CHECK(refusal(utf16).contains(u"UTF-16"_s));
}

TEST_CASE("of two columns for one thing the more usual name is taken", "[collision]")
{
    const auto file = opened(u"企业名称,职务,任职类型,姓名,证件号码\n"_s.toUtf8());
    REQUIRE(file);
    CHECK(file->column(RegisterField::Role) == 2);
}

TEST_CASE("the cells of a record are told apart by their fields", "[collision]")
{
    const auto file = opened(header.toUtf8());
    REQUIRE(file);
    const QStringList cells = registerCells("\"甲\"\"样\"\",公司\", 股东 ,张样,320505198001010017", *file);
    CHECK(cells.at(int(RegisterField::Company)) == u"甲\"样\",公司"_s);
    CHECK(cells.at(int(RegisterField::Role)) == u"股东"_s);
    CHECK(cells.at(int(RegisterField::Share)).isEmpty());
}

TEST_CASE("lines that end with a carriage return alone are not taken for one long header", "[collision]")
{
    const QByteArray lines = u"企业名称,姓名,证件号码\r甲公司,张样,320505198001010017\r"_s.toUtf8();
    CHECK(refusal(lines).contains(u"carriage return"_s));
    CHECK(refusal(lines + u"乙公司,李样,\n"_s.toUtf8()).contains(u"carriage return"_s));
    CHECK(refusal(lines.repeated(50'000)).contains(u"carriage return"_s));
    CHECK(opened(u"企业名称,姓名,\"证件\r号码\"\r\n甲,乙,\r\n"_s.toUtf8())); // one that a field holds is none
}

TEST_CASE("a wrong byte below a header in UTF-8 is named with its line", "[collision]")
{
    const auto file = opened(header.toUtf8() + u"甲公司,股东,张样,\n"_s.toUtf8() + inGb18030(u"乙公司,股东,李样,\n"_s));
    REQUIRE_FALSE(file);
    CHECK(file.error().message.plain().contains(u"not UTF-8"_s));
    CHECK(file.error().place.row == 3);
}
