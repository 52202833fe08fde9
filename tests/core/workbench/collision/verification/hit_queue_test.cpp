#include "core/workbench/collision/verification/hit_queue.h"

#include "tests/core/workbench/collision/verification/collided.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

void checkInStep(const HitQueue &queue, Collided &made)
{
    const QList<HitRow> rows = made.rows();
    REQUIRE(queue.rows().size() == rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        CHECK(queue.rows().at(i).hit == rows.at(i).hit);
        CHECK(queue.rows().at(i).reviewers == rows.at(i).reviewers);
        CHECK(queue.rows().at(i).family == rows.at(i).family);
        CHECK(queue.rows().at(i).familySize == rows.at(i).familySize);
        CHECK(queue.indexOf(rows.at(i).hit.id) == i);
    }
}

} // namespace

TEST_CASE("a queue that was read once stays in step with what is decided", "[verifying]")
{
    Collided made;
    HitQueue queue(*made.workbench);
    REQUIRE(queue.refresh(made.about.id));
    CHECK(queue.rows().isEmpty());
    const CollisionRun run = made.kept();
    REQUIRE(queue.refresh(made.about.id));
    checkInStep(queue, made);
    const int before = queue.generation();
    REQUIRE(queue.refresh(made.about.id));
    CHECK(queue.generation() == before);

    const Hit first = made.hit(u"张样"_s, u"甲样"_s);
    REQUIRE(giveView(*made.workbench, made.view(first.id, made.one.id, HitOpinion::Exclude)));
    REQUIRE(queue.refresh(made.about.id));
    CHECK(queue.generation() != before);
    CHECK(queue.rows().at(queue.indexOf(first.id)).reviewers == QList<PersonId>{made.one.id});
    checkInStep(queue, made);
    REQUIRE(giveView(*made.workbench, made.view(first.id, made.two.id)));
    REQUIRE(reopenHit(*made.workbench, first.id, u"收到新的材料"_s));
    REQUIRE(queue.refresh(made.about.id));
    checkInStep(queue, made);
    REQUIRE(queue.refresh({}));
    CHECK(queue.rows().isEmpty());
    CHECK(queue.indexOf(first.id) == -1);
}

TEST_CASE("a run that is withdrawn takes its hits out of the queue", "[verifying]")
{
    Collided made;
    const CollisionRun run = made.kept();
    HitQueue queue(*made.workbench);
    REQUIRE(queue.refresh(made.about.id));
    REQUIRE(queue.rows().size() == 5);
    const auto gone = withdrawRun(*made.workbench, run.id, u"选错了文件"_s);
    REQUIRE(gone);
    REQUIRE(queue.refresh(made.about.id));
    CHECK(queue.rows().isEmpty());
}

TEST_CASE("a hit is read from rows that are at hand as it is read alone", "[verifying]")
{
    Collided made;
    made.kept();
    const Hit first = made.hit(u"张样"_s, u"甲样"_s);
    made.violation(first.id);
    HitQueue queue(*made.workbench);
    REQUIRE(queue.refresh(made.about.id));
    const auto alone = readHit(*made.workbench, first.id, made.one.id);
    const auto quick = readHit(*made.workbench, queue.rows(), first.id, made.one.id);
    REQUIRE(alone);
    REQUIRE(quick);
    CHECK(quick->row.hit == alone->row.hit);
    CHECK(quick->family.size() == alone->family.size());
    CHECK(quick->sources.size() == 2);
    CHECK(quick->reviews.constFirst().reviewer == u"测试甲"_s);
    CHECK(quick->statements.constFirst().second == u"测试乙"_s);
    CHECK(quick->verifier == u"测试甲"_s);
    CHECK(codeOf(readHit(*made.workbench, {}, first.id)) == Error::Code::NotFound);
    const auto agreement = hitAgreement(*made.workbench, made.about.id);
    REQUIRE(agreement);
    CHECK(agreement->both == 1);
    CHECK(agreement->agreed == 1);
}

TEST_CASE("what one reviewer is typing is kept from the other", "[verifying]")
{
    Collided made;
    made.kept();
    const Hit first = made.hit(u"张样"_s, u"甲样"_s);
    REQUIRE(keepHitNote(*made.workbench, first.id, u"户籍资料"_s, made.one.id));
    CHECK(hitNote(*made.workbench, first.id, made.two.id)->isEmpty());
    CHECK(hitNote(*made.workbench, first.id)->isEmpty());
    CHECK(*hitNote(*made.workbench, first.id, made.one.id) == u"户籍资料"_s);
    REQUIRE(giveView(*made.workbench, made.view(first.id, made.one.id, HitOpinion::Exclude)));
    CHECK(hitNote(*made.workbench, first.id, made.one.id)->isEmpty());
}
