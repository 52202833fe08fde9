#include "core/base/text_fold.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("characters are counted as a reader counts them", "[base]")
{
    CHECK(codePointCount(u"") == 0);
    CHECK(codePointCount(u"张𠮷") == 2);
    CHECK(codePointCount(u"𠮷𫖯䶮") == 3);
    const char16_t lone[] = {0xDFB7, 0xD842, 0};
    CHECK(codePointCount(QStringView(lone)) == 2);
}

TEST_CASE("a beginning never cuts a character in two", "[base]")
{
    CHECK(beginning(u"𠮷𫖯䶮", 2) == u"𠮷𫖯"_s);
    CHECK(beginning(u"ab", 5) == u"ab"_s);
    CHECK(beginning(u"ab", 0).isEmpty());
}

TEST_CASE("texts that differ only in typing compare alike", "[base]")
{
    const QString plain = u"(2023)苏0505执1234号"_s;
    for (const QString &text :
         {u"（2023）苏0505执1234号"_s, u"〔２０２３〕苏０５０５执１２３４号"_s, u"【2023】 苏 0505 执 1234　号"_s,
          u"[2023]苏0505执1234号\n"_s, u"\uFEFF(2023)苏\u200B0505执1234号\u202C"_s, u"'(2023)苏0505执1234号"_s,
          u"`(2023)苏0505执1234号’"_s}) {
        INFO(text);
        CHECK(foldForCompare(text) == plain);
    }
    CHECK(foldForCompare(u"⽅⼈") == u"方人"_s); // Kangxi radicals, as they come out of some PDF files
    CHECK(foldForCompare(u"葛\U000E0100") == u"葛"_s);
    CHECK(foldForCompare(u"Ａb") == u"Ab"_s);
    CHECK(foldForCompare(u"𠮷𫖯") == u"𠮷𫖯"_s);
    CHECK(foldForCompare(u"").isEmpty());
    CHECK(foldForCompare(u"e\u02DC") == u"\u1EBD"_s); // a spacing tilde loses its space and joins the letter
}

TEST_CASE("common characters are folded to their normal form, alone and beside others", "[base]")
{
    for (char16_t c = 0x21; c <= 0x9FFF; c = c == 0x7E ? 0x4E00 : char16_t(c + 1)) {
        const QString text(c);
        INFO(int(c));
        const bool isBracket = c == u'[' || c == u']' || c == u'{' || c == u'}';
        const QString expected = isBracket                 ? (c == u'[' || c == u'{' ? u"("_s : u")"_s)
                                 : c == u'\'' || c == u'`' ? QString()
                                                           : text.normalized(QString::NormalizationForm_KC);
        REQUIRE(foldForCompare(text) == expected);
        REQUIRE(foldForCompare(text + u'　') == expected); // the space is looked at character by character
    }
}

TEST_CASE("characters of old fonts become the real ones", "[base]")
{
    CHECK(foldPrivateUse(u"\uE863") == u"䶮"_s);
    CHECK(foldPrivateUse(u"\uE816") == u"\U00020087"_s);
    CHECK(foldPrivateUse(u"\uE864") == u"\u9FBB"_s);
    CHECK(foldPrivateUse(u"\uE814\uE865𠮷") == u"\uE814\uE865𠮷"_s);
    for (char16_t c = 0xE815; c <= 0xE864; ++c) {
        const QString folded = foldPrivateUse(QStringView(&c, 1));
        CHECK(codePointCount(folded) == 1);
        CHECK(QChar::category(folded.toUcs4().first()) != QChar::Other_PrivateUse);
    }
}

TEST_CASE("marks that would deceive the eye are shown", "[base]")
{
    CHECK(displaySafe(u"台账\u202Efdp.xlsx") == u"台账□fdp.xlsx"_s);
    CHECK(displaySafe(u"\u2066a\u2069\u200B\u200F\uFEFF") == u"□a□□□□"_s);
    CHECK(displaySafe(u"第一行\n第二行\t𠮷") == u"第一行\n第二行\t𠮷"_s);
    CHECK(displaySafe(QString(QChar(0))) == u"□"_s);
}

TEST_CASE("a name cell gives the name, the former names and the remark", "[base]")
{
    struct Row {
        QString cell;
        PersonName expected;
    };
    const QList<Row> rows = {
        {u"张　三"_s, {u"张三"_s, {}, {}}},
        {u" 测 试 甲 "_s, {u"测试甲"_s, {}, {}}},
        {u"张三（曾用名：张四）"_s, {u"张三"_s, {u"张四"_s}, {}}},
        {u"张三(曾用名张 四、张五)"_s, {u"张三"_s, {u"张四"_s, u"张五"_s}, {}}},
        {u"张三（原名：张四）（女）"_s, {u"张三"_s, {u"张四"_s}, u"女"_s}},
        {u"张三（挂职）"_s, {u"张三"_s, {}, u"挂职"_s}},
        {u"张三（曾用名：张四"_s, {u"张三"_s, {u"张四"_s}, {}}},
        {u"测试·甲买提"_s, {u"测试·甲买提"_s, {}, {}}},
        {u"测试•甲买提"_s, {u"测试·甲买提"_s, {}, {}}},
        {u"测试.甲买提"_s, {u"测试·甲买提"_s, {}, {}}},
        {u"Test  Person"_s, {u"Test Person"_s, {}, {}}},
        {u"王\uE863"_s, {u"王䶮"_s, {}, {}}},
        {u"赵 𫖯"_s, {u"赵𫖯"_s, {}, {}}},
        {u"𠮷.𠮷"_s, {u"𠮷·𠮷"_s, {}, {}}},
        {u""_s, {}},
    };
    for (const Row &row : rows) {
        INFO(row.cell);
        const PersonName name = personName(row.cell);
        CHECK(name.name == row.expected.name);
        CHECK(name.formerNames == row.expected.formerNames);
        CHECK(name.note == row.expected.note);
    }
}

TEST_CASE("several values in one cell come apart, but not inside brackets", "[base]")
{
    CHECK(splitValues(u"测试甲、测试乙，测试丙,测试丁；测试戊;测试己/测试庚\n测试辛") ==
          QStringList{u"测试甲"_s, u"测试乙"_s, u"测试丙"_s, u"测试丁"_s, u"测试戊"_s, u"测试己"_s, u"测试庚"_s,
                      u"测试辛"_s});
    CHECK(splitValues(u" 、测试甲、 、") == QStringList{u"测试甲"_s});
    CHECK(splitValues(u"测试甲（曾用名：测试乙、测试丙）、测试丁") ==
          QStringList{u"测试甲（曾用名：测试乙、测试丙）"_s, u"测试丁"_s});
    CHECK(splitValues(u"测试甲（副组长、测试乙") == QStringList{u"测试甲（副组长"_s, u"测试乙"_s});
    CHECK(splitValues(u"").isEmpty());
}

TEST_CASE("cells that say nothing are empty", "[base]")
{
    for (const QString &text :
         {u""_s, u"  "_s, u"无"_s, u" 无 "_s, u"/"_s, u"／"_s, u"—"_s, u"——"_s, u"-"_s, u"暂无"_s})
        CHECK(isBlankCell(text));
    for (const QString &text : {u"0"_s, u"无锡"_s, u"一"_s, u"3/4"_s})
        CHECK_FALSE(isBlankCell(text));
}

TEST_CASE("similarity tells like from unlike", "[base]")
{
    const QString problem = u"三个规定填报不规范，个别干警漏报。"_s;
    CHECK(similarity(problem, u"三个规定填报不规范,个别干警漏报"_s) == 1.0);
    CHECK(similarity(problem, u"三个规定填报不够规范，个别干警漏报"_s) > 0.8);
    CHECK(similarity(problem, u"案款发放不及时"_s) < 0.2);
    CHECK(similarity(problem, u""_s) == 0);
    CHECK(similarity(u""_s, u""_s) == 0);
    CHECK(similarity(u"𠮷"_s, u"𠮷"_s) == 1.0);
    CHECK(similarity(u"𠮷"_s, u"𠮸"_s) == 0); // they share the first UTF-16 unit
    CHECK(similarity(u"…"_s, u"…"_s) == 1.0);
    const QString other = u"个别干警三个规定漏报"_s;
    CHECK(similarity(problem, other) == similarity(other, problem));
}
