#include "core/base/identifiers/case_number.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;
using Kind = CaseNumber::Kind;

namespace {

struct Row {
    QString text;
    Kind kind;
    QString identifier;
    QString display;
    QString court;
    int year;
};

} // namespace

TEST_CASE("case numbers of every organ are recognised", "[base]")
{
    const QList<Row> rows = {
        {u"（2023）苏0505执1234号"_s, Kind::Court, u"(2023)苏0505执1234号"_s, u"（2023）苏0505执1234号"_s, u"苏0505"_s,
         2023},
        {u"(2018) 苏 0583 执 1372 号"_s, Kind::Court, u"(2018)苏0583执1372号"_s, u"（2018）苏0583执1372号"_s,
         u"苏0583"_s, 2018},
        {u"〔２０２５〕苏０５９１民初２５７５１号"_s, Kind::Court, u"(2025)苏0591民初25751号"_s,
         u"（2025）苏0591民初25751号"_s, u"苏0591"_s, 2025},
        {u"（2017）浙01民初1717号"_s, Kind::Court, u"(2017)浙01民初1717号"_s, u"（2017）浙01民初1717号"_s, u"浙01"_s,
         2017},
        {u"（2023）苏民终12号"_s, Kind::Court, u"(2023)苏民终12号"_s, u"（2023）苏民终12号"_s, u"苏"_s, 2023},
        {u"（2023）最高法民申12号"_s, Kind::Court, u"(2023)最高法民申12号"_s, u"（2023）最高法民申12号"_s, u"最高法"_s,
         2023},
        {u"（2023）苏0505执恢12号之一"_s, Kind::Court, u"(2023)苏0505执恢12号之一"_s, u"（2023）苏0505执恢12号之一"_s,
         u"苏0505"_s, 2023},
        {u"渝巴检刑诉〔2016〕585号"_s,
         Kind::Procuratorate,
         u"渝巴检刑诉(2016)585号"_s,
         u"渝巴检刑诉〔2016〕585号"_s,
         {},
         2016},
        {u"长检一部刑诉[2020]64号"_s,
         Kind::Procuratorate,
         u"长检一部刑诉(2020)64号"_s,
         u"长检一部刑诉〔2020〕64号"_s,
         {},
         2020},
        {u"京昌检公诉刑诉〔2015〕609号"_s,
         Kind::Procuratorate,
         u"京昌检公诉刑诉(2015)609号"_s,
         u"京昌检公诉刑诉〔2015〕609号"_s,
         {},
         2015},
        {u"京公海行罚决字〔2023〕50316号"_s,
         Kind::Police,
         u"京公海行罚决字(2023)50316号"_s,
         u"京公海行罚决字〔2023〕50316号"_s,
         {},
         2023},
        {u"杭西公(刑)立字[2020]03503"_s,
         Kind::Police,
         u"杭西公(刑)立字(2020)03503"_s,
         u"杭西公（刑）立字〔2020〕03503"_s,
         {},
         2020},
        {u"A3205050000002024070012"_s,
         Kind::Police,
         u"A3205050000002024070012"_s,
         u"A3205050000002024070012"_s,
         {},
         2024},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        const auto parsed = CaseNumber::parse(row.text);
        REQUIRE(parsed);
        CHECK(parsed->warnings.isEmpty());
        CHECK(parsed->value.kind() == row.kind);
        CHECK(parsed->value.identifier() == row.identifier);
        CHECK(parsed->value.display() == row.display);
        CHECK(parsed->value.courtCode() == row.court);
        CHECK(parsed->value.year() == row.year);
        CHECK(CaseNumber::parse(row.display)->value == parsed->value);
    }
}

TEST_CASE("unknown forms are kept as they are, with a warning", "[base]")
{
    for (const QString &text : {u"（1023）苏0505执1234号"_s, u"（2023）苏0505执号"_s, u"(2023)苏050执1号"_s,
                                u"2023苏0505执1234"_s, u"案卷三"_s, u"苏司复〔2023〕1号"_s, u"(2023)苏0505执1234号-1"_s,
                                u"𠮷案〔2023〕1号"_s, u"A320505000000202413001"_s}) {
        INFO(text);
        const auto parsed = CaseNumber::parse(text);
        REQUIRE(parsed);
        CHECK(parsed->value.kind() == Kind::Unknown);
        CHECK(parsed->value.display() == text);
        REQUIRE(parsed->warnings.size() == 1);
        CHECK(parsed->warnings.first().rule == u"case-number-unknown-form"_s);
    }
}

TEST_CASE("a case number that is no text or far too long is refused", "[base]")
{
    CHECK(CaseNumber::parse(u"　 "_s).error().detail == u"case-number-empty"_s);
    CHECK(CaseNumber::parse(QString(101, u'案')).error().detail == u"case-number-length"_s);
    CHECK(CaseNumber::parse(QString(u"𠮷"_s).repeated(100)));
}
