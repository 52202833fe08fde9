#include "core/casereview/draw_json.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Made {
    DrawRequest request;
    DrawRecord record;
    QByteArray bytes;
};

Made made(QRandomGenerator &random)
{
    for (;;) {
        Made result{randomRequest(random, 25, 10), {}, {}};
        if (const auto record = makeDraw(result.request)) {
            result.record = *record;
            result.bytes = drawJson(*record);
            return result;
        }
    }
}

Result<> verified(const QByteArray &bytes, const DrawRequest &request)
{
    const auto record = readDrawJson(bytes);
    if (!record)
        return record.error();
    return verifyDrawJson(bytes, *record, request.cases, request.experts);
}

} // namespace

TEST_CASE("a record is read as it was written", "[casereview]")
{
    QRandomGenerator random(31);
    for (int round = 0; round < 50; ++round) {
        const Made one = made(random);
        const auto read = readDrawJson(one.bytes);
        REQUIRE(read);
        CHECK(*read == one.record);
        CHECK(drawJson(*read) == one.bytes);
        CHECK(verified(one.bytes, one.request));
    }
}

TEST_CASE("the members stand in the order of the design", "[casereview]")
{
    QRandomGenerator random(32);
    const QByteArray bytes = made(random).bytes;
    qsizetype last = -1;
    for (const char *member : {"version", "population", "experts", "frozen_at", "entropy", "seed", "strata", "per_case",
                               "selected", "voided", "assigned", "waived", "attempt", "previous", "digest"}) {
        const qsizetype at = bytes.indexOf("\n\"" + QByteArray(member) + "\":");
        CHECK(at > last);
        last = at;
    }
    CHECK(bytes.contains("\"previous\":null,\n"));
}

TEST_CASE("one changed character anywhere in the record is found", "[casereview]")
{
    QRandomGenerator random(33);
    const QByteArray characters = "0123456789abcdef\"{}[],: \n\tz\\-+.E";
    for (int round = 0; round < 1000; ++round) {
        const Made one = made(random);
        QByteArray bytes = one.bytes;
        const qsizetype at = random.bounded(bytes.size());
        const char other = characters.at(random.bounded(characters.size()));
        switch (random.bounded(3)) {
        case 0:
            if (bytes.at(at) == other)
                continue;
            bytes[at] = other;
            break;
        case 1:
            bytes.remove(at, 1);
            break;
        default:
            bytes.insert(at, other);
        }
        const auto result = verified(bytes, one.request);
        INFO(at << " of " << bytes.toStdString());
        CHECK_FALSE(result);
    }
}

TEST_CASE("every single character of one record can be changed, and each change is found", "[casereview]")
{
    QRandomGenerator random(34);
    Made one = made(random);
    while (one.bytes.size() > 2500)
        one = made(random);
    for (qsizetype at = 0; at < one.bytes.size(); ++at) {
        QByteArray bytes = one.bytes;
        bytes[at] = bytes.at(at) == ' ' ? '\t' : bytes.at(at) == '1' ? '2' : bytes.at(at) == '\n' ? ' ' : '1';
        INFO(at << " of " << bytes.toStdString());
        CHECK_FALSE(verified(bytes, one.request));
    }
}

TEST_CASE("what is no record is refused, and nothing hostile comes through", "[casereview]")
{
    QRandomGenerator random(35);
    Made one = made(random);
    const auto whyNot = [](const QByteArray &bytes) {
        const auto record = readDrawJson(bytes);
        if (record)
            return u"read"_s;
        CHECK(record.error().code == Error::Code::Input);
        return record.error().detail;
    };
    CHECK(whyNot(one.bytes) == u"read"_s);
    CHECK(whyNot({}) == u"json"_s);
    CHECK(whyNot("[]") == u"json"_s);
    CHECK(whyNot("{}") == u"member"_s);
    CHECK(whyNot(one.bytes.chopped(3)) == u"json"_s);
    CHECK(whyNot(QByteArray(5'000'000, '[')) == u"json"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"version\":1", "\"version\":2")) == u"version"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"version\":1", "\"version\":\"1\"")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"attempt\":1", "\"attempt\":1.5")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"attempt\":1", "\"attempt\":-1")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"attempt\":1", "\"attempt\":1e300")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"seed\"", "\"sead\"")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"seed\":\"", "\"more\":[],\"seed\":\"")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"ticket\"", "\"tikket\"")) ==
          (one.record.selected.isEmpty() && one.record.voided.isEmpty() ? u"read"_s : u"member"_s));
    CHECK(whyNot(QByteArray(one.bytes).replace("\"entropy\":[\n{", "\"entropy\":[\n7,{")) == u"member"_s);
    CHECK(whyNot(QByteArray(one.bytes).replace("\"allow_short\":true", "\"allow_short\":1")) == u"member"_s);
    CHECK(whyNot(QByteArray((64 << 20) + 1, ' ')) == u"size"_s);
}

TEST_CASE("a record saved anew with the same content is told apart", "[casereview]")
{
    QRandomGenerator random(36);
    const Made one = made(random);
    const auto saved = verified(one.bytes + '\n', one.request);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::Conflict);
    CHECK(saved.error().detail == u"bytes"_s);
    CHECK(verified(QByteArray(one.bytes).replace("\"version\":1", "\"version\":1,\"version\":1"), one.request)
              .error()
              .detail == u"bytes"_s);
}
