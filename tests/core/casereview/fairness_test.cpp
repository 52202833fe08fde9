#include "core/casereview/draw.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr int seeds = 20'000;

/// Sum of (observed − expected)² / expected.
double chiSquare(const QHash<QString, int> &observed, double expected)
{
    double sum = 0;
    for (const int count : observed)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

} // namespace

TEST_CASE("over 20000 seeds each case and each pair is drawn equally often", "[casereview]")
{
    constexpr int size = 6;
    QList<DrawCase> cases;
    for (int i = 1; i <= size; ++i)
        cases.append(caseOf(i, u"甲县"_s));
    QHash<QString, int> first;
    QHash<QString, int> single;
    QHash<QString, int> pair;
    for (int i = 0; i < seeds; ++i) {
        const auto selection = drawCases(cases, sha256Hex("fair" + QByteArray::number(i)), {.count = 2});
        REQUIRE(selection);
        QStringList drawn;
        for (const SelectedCase &one : selection->selected)
            drawn.append(one.identifier);
        ++first[drawn.constFirst()];
        for (const QString &one : std::as_const(drawn))
            ++single[one];
        drawn.sort();
        ++pair[drawn.join(u'+')];
    }
    CHECK(first.size() == size);
    CHECK(pair.size() == 15);
    // Critical values of chi-square at p = 0.001 for 5 and 14 degrees of freedom.
    CHECK(chiSquare(first, seeds / 6.0) < 20.515);
    CHECK(chiSquare(pair, seeds / 15.0) < 36.123);
    // A case is drawn with probability 1/3 and never twice: without the correction the sum would be too small.
    CHECK(chiSquare(single, seeds / 3.0) * (size - 1) / (size * (1 - 1.0 / 3)) < 20.515);
}

TEST_CASE("over 20000 seeds strata and voids leave the draw fair and the counts exact", "[casereview]")
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 12; ++i)
        cases.append(caseOf(i, areaName(i % 3), {areaName(i % 3)}));
    cases[0].running = true; // one of the second cell, which leaves three there
    QHash<QString, int> single;
    for (int i = 0; i < seeds; ++i) {
        const auto selection =
            drawCases(cases, sha256Hex("strata" + QByteArray::number(i)), {.strata = {{u"属地"_s, 1}}});
        REQUIRE(selection);
        REQUIRE(selection->selected.size() == 3);
        QStringList cells;
        for (const SelectedCase &one : selection->selected) {
            cells.append(one.cell);
            ++single[one.identifier];
        }
        cells.removeDuplicates();
        REQUIRE(cells.size() == 3);
    }
    CHECK_FALSE(single.contains(cases.at(0).identifier));
    for (int area = 0; area < 3; ++area) {
        QHash<QString, int> ofArea;
        for (const DrawCase &entry : std::as_const(cases)) {
            if (entry.area == areaName(area) && !entry.running)
                ofArea.insert(entry.identifier, single.value(entry.identifier));
        }
        // 3 and 2 degrees of freedom.
        CHECK(chiSquare(ofArea, double(seeds) / double(ofArea.size())) < (ofArea.size() == 4 ? 16.266 : 13.816));
    }
}
