#include "core/workbench/rectification.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/collision/verification/collided.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The office may number letters.
struct Lettered : Collided {
    CollisionRun run = kept();
    Hit first = hit(QStringLiteral("张样"), QStringLiteral("甲样"));
    Hit second = hit(QStringLiteral("张样"), QStringLiteral("乙样"));
    Hit clerks = hit(QStringLiteral("李样"), QStringLiteral("乙样"));
    Hit spouse = hit(QStringLiteral("周样"), QStringLiteral("丙样"));

    Lettered() { REQUIRE(setSetting(*workbench, setting::kLetterPrefix, QStringLiteral("样政法督函"))); }
    HitState state(const Hit &of) { return readHit(*workbench, of.id)->row.hit.state; }
};

} // namespace

TEST_CASE("two reviewers of the team look at a hit without seeing each other's view", "[verifying]")
{
    Lettered made;
    REQUIRE(giveView(*made.workbench, made.view(made.first.id, made.one.id, HitOpinion::Exclude)));
    const auto seen = readHit(*made.workbench, made.first.id, made.two.id);
    REQUIRE(seen);
    REQUIRE(seen->reviews.size() == 1);
    CHECK(seen->reviews.constFirst().hidden);
    CHECK(seen->reviews.constFirst().review.reason.isEmpty());
    CHECK(seen->reviews.constFirst().review.proof.isEmpty());
    CHECK(readHit(*made.workbench, made.first.id, made.one.id)->reviews.constFirst().review.proof == u"户籍资料"_s);

    REQUIRE(giveView(*made.workbench, made.view(made.first.id, made.two.id)));
    CHECK(made.state(made.first) == HitState::Disputed);
    CHECK_FALSE(readHit(*made.workbench, made.first.id, made.two.id)->reviews.constFirst().hidden);
    CHECK(codeOf(giveView(*made.workbench, made.view(made.first.id, made.one.id))) == Error::Code::Invalid);
    REQUIRE(giveView(*made.workbench, made.view(made.first.id, made.three.id)));
    CHECK(made.state(made.first) == HitState::ToCheck);
}

TEST_CASE("only the team reviews, and the queue holds what waits for the person who sits there", "[verifying]")
{
    Lettered made;
    CHECK(codeOf(giveView(*made.workbench, made.view(made.first.id, made.chief.id))) == Error::Code::Invalid);
    CHECK(waitingFor(made.rows(), made.one.id).size() == 4); // the listed one is set aside
    REQUIRE(giveView(*made.workbench, made.view(made.first.id, made.one.id)));
    CHECK(waitingFor(made.rows(), made.one.id).size() == 3);
    CHECK(waitingFor(made.rows(), made.two.id).size() == 4);
    REQUIRE(giveView(*made.workbench, made.view(made.first.id, made.two.id)));
    CHECK(waitingFor(made.rows(), made.three.id).size() == 3);
}

TEST_CASE("a question about somebody of a reviewer's own name does not wait for them", "[verifying]")
{
    Lettered made;
    const Person same = made.member(u"李　样"_s, TeamDuty::Member);
    const QList<HitRow> waiting = waitingFor(made.rows(), same.id);
    CHECK(waiting.size() == 3);
    for (const HitRow &row : waiting)
        CHECK(row.hit.id != made.clerks.id);
    CHECK(codeOf(giveView(*made.workbench, made.view(made.clerks.id, same.id))) == Error::Code::Invalid);
    CHECK(readHit(*made.workbench, made.clerks.id, same.id)->row.barred == QList<PersonId>{same.id});
}

TEST_CASE("companies that people share are one family, decided at once or not at all", "[verifying]")
{
    Lettered made;
    const auto read = readHit(*made.workbench, made.first.id);
    REQUIRE(read);
    CHECK(read->row.familySize == 3); // 甲样 and 乙样 of 张样, and 乙样 of 李样
    CHECK(read->family.size() == 2);
    CHECK(readHit(*made.workbench, made.spouse.id)->row.familySize == 1);
    const QList<HitId> family{made.first.id, made.second.id, made.clerks.id};
    REQUIRE(giveViews(*made.workbench, family, made.view({}, made.one.id)));
    REQUIRE(giveView(*made.workbench, made.view(made.second.id, made.two.id)));
    CHECK(codeOf(giveViews(*made.workbench, family, made.view({}, made.two.id))) == Error::Code::Invalid);
    CHECK(made.state(made.first) == HitState::FirstReviewed); // nothing of it was kept
}

TEST_CASE("who gave the first view takes it back, until somebody else gave one", "[verifying]")
{
    Lettered made;
    const QList<HitId> both{made.first.id, made.second.id};
    REQUIRE(giveViews(*made.workbench, both, made.view({}, made.one.id, HitOpinion::Exclude)));
    CHECK(codeOf(takeViewsBack(*made.workbench, both, made.two.id)) == Error::Code::Invalid);
    REQUIRE(takeViewsBack(*made.workbench, both, made.one.id));
    CHECK(made.state(made.first) == HitState::Candidate);
    CHECK(readHit(*made.workbench, made.first.id)->reviews.isEmpty());
    CHECK(waitingFor(made.rows(), made.one.id).size() == 4);
    CHECK(codeOf(takeViewsBack(*made.workbench, {made.first.id}, made.one.id)) == Error::Code::Invalid);

    REQUIRE(giveViews(*made.workbench, both, made.view({}, made.one.id)));
    REQUIRE(giveView(*made.workbench, made.view(made.second.id, made.two.id)));
    CHECK(codeOf(takeViewsBack(*made.workbench, both, made.one.id)) == Error::Code::Invalid); // the two may be compared
    CHECK(made.state(made.first) == HitState::FirstReviewed);                                 // all or none
    CHECK(codeOf(takeViewsBack(*made.workbench, {made.second.id}, made.two.id)) == Error::Code::Invalid);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}

TEST_CASE("a reason makes a decided hit wait for two people again", "[verifying]")
{
    Lettered made;
    made.agreed(made.first.id);
    CHECK(codeOf(reopenHit(*made.workbench, made.first.id, {})) == Error::Code::Invalid);
    REQUIRE(reopenHit(*made.workbench, made.first.id, u"收到新的材料"_s));
    CHECK(made.state(made.first) == HitState::Candidate);
    CHECK(readHit(*made.workbench, made.first.id)->reviews.isEmpty());
    made.agreed(made.first.id);
    REQUIRE(sendHits(*made.workbench, {made.first.id}, made.workbench->today()));
    CHECK(codeOf(reopenHit(*made.workbench, made.first.id, u"又有"_s)) == Error::Code::Invalid);
}

TEST_CASE("a letter takes the next number once, for all hits or for none", "[verifying]")
{
    Lettered made;
    made.agreed(made.first.id);
    made.agreed(made.second.id);
    CHECK(codeOf(sendHits(*made.workbench, {made.first.id, made.spouse.id}, made.workbench->today())) ==
          Error::Code::Invalid);
    CHECK(codeOf(sendHits(*made.workbench, {}, made.workbench->today())) == Error::Code::Invalid);
    const auto number = sendHits(*made.workbench, {made.first.id, made.second.id}, made.workbench->today());
    REQUIRE(number);
    CHECK(number->endsWith(u"1号"_s)); // the two that were refused took none
    CHECK(readHit(*made.workbench, made.second.id)->row.hit.letterNumber == *number);
}

TEST_CASE("a statement is one person's, taken by two of the team, before anything is determined", "[verifying]")
{
    Lettered made;
    for (const Hit &hit : {made.first, made.second, made.clerks})
        made.agreed(hit.id);
    REQUIRE(sendHits(*made.workbench, {made.first.id, made.second.id, made.clerks.id}, made.workbench->today()));
    CHECK(codeOf(determineHits(*made.workbench, {made.first.id}, made.found(HitOutcome::NotTrue))) ==
          Error::Code::Invalid);
    CHECK(codeOf(recordStatement(*made.workbench, {made.first.id, made.clerks.id}, made.heard())) ==
          Error::Code::Invalid);
    Statement stranger = made.heard();
    stranger.secondTakerId = made.chief.id;
    CHECK(codeOf(recordStatement(*made.workbench, {made.first.id}, stranger)) == Error::Code::Invalid);
    REQUIRE(keepHitNote(*made.workbench, made.first.id, u"股份已"_s));
    CHECK(*hitNote(*made.workbench, made.first.id) == u"股份已"_s);
    REQUIRE(recordStatement(*made.workbench, {made.first.id, made.second.id}, made.heard()));
    CHECK(hitNote(*made.workbench, made.first.id)->isEmpty());
    CHECK(readHit(*made.workbench, made.second.id)->statements.constFirst().second == u"测试乙"_s);
}

TEST_CASE("whom a hit is about takes no statement on it and does not verify it", "[verifying]")
{
    Lettered made;
    const Person own = made.member(u"张 样"_s, TeamDuty::Member);
    made.agreed(made.first.id);
    REQUIRE(sendHits(*made.workbench, {made.first.id}, made.workbench->today()));
    Statement form = made.heard();
    form.secondTakerId = own.id;
    CHECK(codeOf(recordStatement(*made.workbench, {made.first.id}, form)) == Error::Code::Invalid);
    REQUIRE(recordStatement(*made.workbench, {made.first.id}, made.heard()));
    Determination determination = made.found(HitOutcome::NotTrue);
    determination.verifierId = own.id;
    CHECK(codeOf(determineHits(*made.workbench, {made.first.id}, determination)) == Error::Code::Invalid);
    CHECK(determineHits(*made.workbench, {made.first.id}, made.found(HitOutcome::NotTrue)));
}

TEST_CASE("nothing is determined on a day before the person was heard", "[verifying]")
{
    Lettered made;
    made.agreed(made.first.id);
    const QDate today = made.workbench->today();
    REQUIRE(sendHits(*made.workbench, {made.first.id}, today.addDays(-9)));
    Statement form = made.heard();
    form.statedOn = today.addDays(-2);
    REQUIRE(recordStatement(*made.workbench, {made.first.id}, form));
    Determination early = made.found(HitOutcome::TrueViolation);
    early.on = today.addDays(-3);
    CHECK(codeOf(determineHits(*made.workbench, {made.first.id}, early)) == Error::Code::Invalid);
    CHECK(made.state(made.first) == HitState::Stated);
    early.on = today.addDays(-2);
    CHECK(determineHits(*made.workbench, {made.first.id}, early));
}

TEST_CASE("a violation becomes an item of the ledger once, and other outcomes become none", "[verifying]")
{
    Lettered made;
    made.violation(made.first.id);
    const auto items = rectifyHits(*made.workbench, {made.first.id}, made.workbench->today());
    REQUIRE(items);
    REQUIRE(items->size() == 1);
    const RectItem item = items->constFirst();
    CHECK(item.problem.contains(u"甲样商贸有限公司"_s));
    CHECK(item.responsiblePerson == u"张样"_s);
    CHECK(item.dueOn == made.workbench->today().addMonths(3));
    CHECK(rectifyHits(*made.workbench, {made.first.id}, made.workbench->today())->isEmpty());
    CHECK(ledgerRows(*made.workbench, made.about.id)->size() == 1);
    CHECK(codeOf(rectifyHits(*made.workbench, {made.spouse.id}, made.workbench->today())) == Error::Code::Invalid);
    REQUIRE(disposeHits(*made.workbench, {made.first.id}, Disposal::Criticism, made.workbench->today()));
    REQUIRE(verifyHits(*made.workbench, {made.first.id}, u"已退股，见变更登记"_s, made.workbench->today()));
    CHECK(made.state(made.first) == HitState::Verified);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}
