#include "core/collision/scan/bytes_table.h"
#include "tests/support/catch_qt.h"

using namespace ducha::scan;

namespace {

/// Keys of any length that a table takes, each with room after it.
std::string keyOf(int number)
{
    std::string key = std::to_string(number);
    key.append(std::size_t(number) % (BytesTable::kLongest - key.size() + 1), 'x');
    return key;
}

BytesTable::Values found(const BytesTable &table, const std::string &key)
{
    const std::string padded = key + std::string(8, '?');
    return table.find(std::string_view(padded).substr(0, key.size()));
}

} // namespace

TEST_CASE("a table of many texts knows each of them and no other", "[collision]")
{
    constexpr int kKeys = 50'000;
    BytesTable table;
    for (const int twice : {1, 0}) {
        for (int i = 0; i < kKeys; ++i)
            table.add(keyOf(i), std::uint32_t(2 * i + twice));
    }
    table.add(keyOf(7), 14); // once more
    table.add(std::string(BytesTable::kLongest + 1, 'a'), 1);
    table.add({}, 1);
    table.seal();
    for (int i = 0; i < kKeys; ++i) {
        const BytesTable::Values values = found(table, keyOf(i));
        REQUIRE(std::vector(values.begin(), values.end()) ==
                std::vector<std::uint32_t>{std::uint32_t(2 * i), std::uint32_t(2 * i + 1)});
    }
    for (int i = kKeys; i < 4 * kKeys; ++i)
        REQUIRE(found(table, keyOf(i)).empty());
    CHECK(found(table, std::string(BytesTable::kLongest + 1, 'a')).empty());
    CHECK(found(table, {}).empty());
}

TEST_CASE("a table of nothing answers", "[collision]")
{
    BytesTable table;
    table.seal();
    CHECK(found(table, "320505198001010017").empty());
}
