#include "core/base/ids.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QSet>

#include <type_traits>

using namespace ducha;

TEST_CASE("ids of two kinds cannot be compared", "[base]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<FindingId, InspectionId>);
}

TEST_CASE("an id survives the way through text", "[base]")
{
    const auto id = FindingId::create();
    CHECK(FindingId::fromString(id.toString()) == id);
    CHECK(id.toString().at(14) == QLatin1Char('7'));
    CHECK_FALSE(FindingId::fromString(QStringLiteral("DC-2026-001")));
    CHECK_FALSE(FindingId::fromString(QString(36, QLatin1Char('x'))));
    CHECK(FindingId().toString().isEmpty());
}

TEST_CASE("ten thousand new ids are all different", "[base]")
{
    QSet<FindingId> seen;
    for (int i = 0; i < 10000; ++i)
        seen.insert(FindingId::create());
    CHECK(seen.size() == 10000);
}

TEST_CASE("ids made one after the other sort so", "[base]")
{
    QStringList texts;
    for (int i = 0; i < 500; ++i)
        texts.append(FindingId::create().toString());
    QStringList sorted = texts;
    sorted.sort();
    CHECK(sorted == texts);
}
