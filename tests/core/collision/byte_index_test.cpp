#include "core/collision/scan/byte_index.h"
#include "core/collision/scan/exact_scan.h"
#include "tests/support/catch_qt.h"

#include <random>
#include <string>

using namespace ducha::scan;

namespace {

std::vector<std::uint32_t> first(const std::vector<std::uint32_t> &places, std::size_t count)
{
    return {places.begin(), places.begin() + std::ptrdiff_t(count)};
}

} // namespace

TEST_CASE("separators and line ends are found alike whatever the processor can", "[collide][scan]")
{
    // Every byte value comes, so that none is taken for its neighbour; those that matter come often.
    const std::string frequent = ",,,\"\"\n\r;|\t!#-+\x0B\x2B\x23\xAC\xA2\x8A";
    std::mt19937 random(20261125);
    for (int round = 0; round < 4000; ++round) {
        const std::size_t size = random() % 400;
        std::string text;
        for (std::size_t i = 0; i < size; ++i)
            text.push_back(random() % 3 == 0 ? frequent[random() % frequent.size()] : char(random() % 256));
        const std::string padded = text + std::string(kSlack, ',');
        const bool inside = random() % 2 == 0;
        const char separator = ",;|\t"[random() % 4];
        ByteIndex quick;
        ByteIndex plain;
        const QuotePass a = indexBytes(padded.data(), size, separator, inside, quick);
        const QuotePass b = indexBytesPlainly(padded.data(), size, separator, inside, plain);
        REQUIRE(first(quick.separators, quick.separatorCount) == first(plain.separators, plain.separatorCount));
        REQUIRE(first(quick.lineEnds, quick.lineEndCount) == first(plain.lineEnds, plain.lineEndCount));
        REQUIRE(a.any == b.any);
        REQUIRE(a.odd == b.odd);
        REQUIRE(a.regularFromInside == b.regularFromInside);
        REQUIRE(a.regularFromOutside == b.regularFromOutside);
        if (inside ? !b.regularFromInside : !b.regularFromOutside)
            continue;
        ByteIndex exact;
        const ExactScan scan = indexExactly(padded.data(), size, separator, inside, false, exact);
        REQUIRE(scan.breaches.empty());
        REQUIRE(first(plain.separators, plain.separatorCount) == first(exact.separators, exact.separatorCount));
        REQUIRE(first(plain.lineEnds, plain.lineEndCount) == first(exact.lineEnds, exact.lineEndCount));
    }
}
