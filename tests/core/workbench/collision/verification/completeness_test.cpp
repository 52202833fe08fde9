#include "core/collision/collision_repository.h"
#include "tests/core/workbench/collision/verification/collided.h"

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("what was found is delivered, excluded with its reason, or still undecided, unit by unit", "[completeness]")
{
    Collided made;
    CHECK(completenessOf(*made.workbench, made.about.id)->units.isEmpty());
    CHECK_FALSE(completenessOf(*made.workbench, made.about.id)->isComplete());
    made.kept();
    const auto before = completenessOf(*made.workbench, made.about.id);
    REQUIRE(before);
    CHECK(before->total.candidates == 5);
    CHECK(before->total.undecided == 4);
    CHECK(before->total.excluded.value(FalsePositiveReason::ListedStock) == 1);
    REQUIRE(before->units.size() == 2);
    CHECK(before->units.at(1).unitName == u"昆山市人民法院执行局"_s);
    CHECK(before->units.at(1).relatives == 1);
    CHECK(before->missing.size() == 2); // both units wait
    CHECK_FALSE(before->isComplete());

    made.agreedOnAll();
    const auto after = completenessOf(*made.workbench, made.about.id);
    CHECK(after->isComplete());
    CHECK(after->total.delivered == 4);
    CHECK(after->agreement.both == 4);
    CHECK(after->outcomes.value(HitOutcome::Open) == 4);
    const auto earlier = completenessOf(*made.workbench, made.about.id, made.workbench->today().addDays(-1));
    CHECK(earlier->runs.isEmpty());
    CHECK(earlier->agreement.both == 0); // views on what was found later are no part of it
}

TEST_CASE("a hit that is no longer there shows in the count", "[completeness]")
{
    Collided made;
    made.kept();
    made.agreedOnAll();
    const HitId lost = made.hit(u"张样"_s, u"甲样"_s).id;
    REQUIRE(made.workbench->write(
        [&] { return HitRepository(made.workbench->database()).withdraw(lost, u"past the program's steps"_s); }));
    const auto count = completenessOf(*made.workbench, made.about.id);
    CHECK_FALSE(count->isComplete());
    CHECK_FALSE(count->total.addsUp());
    CHECK(count->missing.constFirst().rule == u"collision-count"_s);
}

TEST_CASE("whatever reviewers do, candidates stay delivered + excluded + undecided", "[completeness]")
{
    Collided made;
    made.kept();
    std::mt19937 random(20260703);
    const QList<PersonId> team{made.one.id, made.two.id, made.three.id};
    for (int step = 0; step < 60; ++step) {
        const auto rows = made.rows();
        const HitRow row = rows.at(int(random() % unsigned(rows.size())));
        if (random() % 5 == 0) {
            [[maybe_unused]] const auto tried = reopenHit(*made.workbench, row.hit.id, u"再看一遍"_s);
        } else {
            [[maybe_unused]] const auto tried =
                giveView(*made.workbench, made.view(row.hit.id, team.at(int(random() % 3)),
                                                    random() % 3 == 0 ? HitOpinion::Exclude : HitOpinion::Check));
        }
        const auto count = completenessOf(*made.workbench, made.about.id);
        REQUIRE(count);
        CHECK(count->total.addsUp());
        for (const UnitCount &unit : count->units)
            CHECK(unit.addsUp());
        CHECK(count->isComplete() == (count->total.undecided == 0));
    }
}
