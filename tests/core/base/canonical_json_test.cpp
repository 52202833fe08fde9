#include "core/base/canonical_json.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("members are ordered by code point and nothing is padded", "[base]")
{
    const QJsonObject object{{u"b"_s, 1},
                             {u"a"_s, QJsonArray{true, QJsonValue::Null, u"文"_s}},
                             {u"\uE000"_s, 2},
                             {u"𠮷"_s, QJsonObject{{u"z"_s, 0}, {u"y"_s, -5}}}};
    // UTF-16 order would put 𠮷 (D842 DFB7) before U+E000.
    CHECK(canonicalJson(object) == "{\"a\":[true,null,\"文\"],\"b\":1,\"\uE000\":2,\"𠮷\":{\"y\":-5,\"z\":0}}");
}

TEST_CASE("the same object gives the same bytes whatever order it was filled in", "[base]")
{
    QJsonObject forward;
    QJsonObject backward;
    for (int i = 0; i < 50; ++i) {
        forward.insert(QString::number(i * 7919), i);
        backward.insert(QString::number((49 - i) * 7919), 49 - i);
    }
    CHECK(canonicalJson(forward) == canonicalJson(backward));
}

TEST_CASE("whole numbers stay whole, however they were stored", "[base]")
{
    const auto one = [](const QJsonValue &value) { return canonicalJson({{u"n"_s, value}}); };
    CHECK(one(1.0) == "{\"n\":1}");
    CHECK(one(-0.0) == "{\"n\":0}");
    CHECK(one(qint64(9007199254740993)) == "{\"n\":9007199254740993}");
    CHECK(one(std::numeric_limits<qint64>::min()) == "{\"n\":-9223372036854775808}");
    CHECK(one(1e15) == "{\"n\":1000000000000000}");
    CHECK(one(98.71) == "{\"n\":98.71}");
    CHECK(one(0.1) == "{\"n\":0.1}");
}

TEST_CASE("control characters are escaped and everything else is kept as it is", "[base]")
{
    CHECK(canonicalJson({{u"t"_s, u"\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028𫖯"_s}}) ==
          "{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\u2028𫖯\"}");
    CHECK(canonicalJson({}) == "{}");
}

TEST_CASE("canonical bytes read back as the same object", "[base]")
{
    QRandomGenerator random(20240703);
    for (int round = 0; round < 200; ++round) {
        QJsonObject object;
        for (int i = 0; i < 8; ++i) {
            QString key;
            for (int k = 0; k < 4; ++k)
                key += QChar::fromUcs4(random.bounded(0x20, 0xD7FF)).operator QStringView();
            const int kind = random.bounded(3);
            object.insert(key, kind == 0   ? QJsonValue(random.generateDouble())
                               : kind == 1 ? QJsonValue(qint64(random.generate64()))
                                           : QJsonValue(key + u"𠮷"_s));
        }
        CHECK(QJsonDocument::fromJson(canonicalJson(object)).object() == object);
    }
}
