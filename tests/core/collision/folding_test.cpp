#include "core/base/text_fold.h"
#include "core/collision/folding.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QStringEncoder>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("names are equal whatever the width, spaces, middle dots and variant characters", "[collision]")
{
    CHECK(sameName(u"张　三"_s, u"张三"_s));
    CHECK(sameName(u"赵峯"_s, u"赵峰"_s));
    CHECK(sameName(u"阿依•样"_s, u"阿依·样"_s));
    CHECK_FALSE(sameName(u"张三"_s, u"张二"_s));
    CHECK(foldedAway(u"赵峯"_s, u"赵 峰"_s) == FoldedAway{.spaces = true, .variants = true});
    CHECK(foldedAway(u"阿依•样"_s, u"阿依·样"_s) == FoldedAway{.dots = true});
    CHECK(foldedAway(u"Ａ样"_s, u"A样"_s) == FoldedAway{.width = true});
    CHECK(foldedAway(u"张三"_s, u"张三"_s) == FoldedAway{});
}

TEST_CASE("the scanner reads every character of GB18030 as Qt does", "[collision]")
{
    const auto folds = foldTable(scan::Encoding::Gb18030);
    REQUIRE(folds);
    QStringEncoder encoder("GB18030");
    std::u32string read;
    int wrong = 0;
    for (char32_t c = 0x80; c < 0x30000; c += c < 0xA000 ? 1 : 37) {
        if ((c >= 0xD800 && c < 0xF900))
            continue;
        const QByteArray bytes = encoder.encode(QString::fromUcs4(&c, 1));
        folds->folded({bytes.constData(), size_t(bytes.size())}, scan::Encoding::Gb18030, read);
        const char32_t folded = folds->foldedCharacter(c);
        const std::u32string wanted = folded == 0 ? std::u32string() : std::u32string(1, folded);
        wrong += read != wanted;
    }
    CHECK(wrong == 0);
}

TEST_CASE("bytes that are no character are read as none", "[collision]")
{
    const auto folds = foldTable(scan::Encoding::Gb18030);
    REQUIRE(folds);
    std::u32string read;
    const auto isRefused = [&](std::string_view bytes, scan::Encoding encoding) {
        folds->folded(bytes, encoding, read);
        return read.find(0xFFFD) != std::u32string::npos;
    };
    for (const std::string_view bytes : {"\xFF", "\xE4\xBD", "\xC0\x80", "\xED\xA0\x80", "\xF8\x80\x80\x80"})
        CHECK(isRefused(bytes, scan::Encoding::Utf8));
    for (const std::string_view bytes : {"\xFF", "\x81", "\x81\x30\x81", "\x81\x7F", "\xFE\x39\xFE\x39"})
        CHECK(isRefused(bytes, scan::Encoding::Gb18030));
}
