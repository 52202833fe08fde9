#include "core/collision/verification/hit.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 7, 3);
const PersonId kOne = PersonId::create();
const PersonId kTwo = PersonId::create();

Hit at(HitState state)
{
    Hit hit;
    hit.code = u"YS-2026-0001"_s;
    hit.state = state;
    hit.sentOn = kDay;
    hit.determinedOn = kDay.addDays(9);
    return hit;
}

Statement heard()
{
    return {StatementId::create(), {}, false, u"股份已于2024年转让。"_s, kDay.addDays(3), kOne, kTwo, {}};
}

Determination found(HitOutcome outcome)
{
    return {outcome, u"登记档案和转让协议"_s, u"2026年7月12日督察组会议"_s, kOne, kTwo, kDay.addDays(9)};
}

} // namespace

TEST_CASE("a hit goes from the letter to its verification, and nothing is skipped", "[hit]")
{
    const auto out = sent(at(HitState::ToCheck), u" 样政法督函〔2026〕3号 "_s, kDay);
    REQUIRE(out);
    CHECK(out->letterNumber == u"样政法督函〔2026〕3号"_s);
    CHECK_FALSE(determined(*out, found(HitOutcome::TrueViolation))); // nobody was heard
    const auto said = stated(*out, heard());
    REQUIRE(said);
    const auto decided = determined(*said, found(HitOutcome::TrueViolation));
    REQUIRE(decided);
    CHECK(decided->outcome == HitOutcome::TrueViolation);
    CHECK_FALSE(verified(*decided, u"已退股"_s, kDay.addDays(20))); // not disposed of
    const auto settled = disposed(*decided, Disposal::Criticism, kDay.addDays(10));
    REQUIRE(settled);
    CHECK_FALSE(verified(*settled, u" "_s, kDay.addDays(20)));
    CHECK_FALSE(verified(*settled, u"已退股"_s, kDay.addDays(9))); // before it was disposed of
    const auto done = verified(*settled, u"已退股，见变更登记"_s, kDay.addDays(20));
    REQUIRE(done);
    CHECK(done->state == HitState::Verified);
}

TEST_CASE("where no violation was determined nothing is disposed of, and the hit ends with its verification", "[hit]")
{
    for (const HitOutcome outcome : {HitOutcome::NotTrue, HitOutcome::TrueLawful, HitOutcome::Unverifiable}) {
        const auto decided = determined(at(HitState::Stated), found(outcome));
        REQUIRE(decided);
        CHECK_FALSE(disposed(*decided, Disposal::Reminder, kDay.addDays(10)));
        CHECK(verified(*decided, {}, kDay.addDays(10)));
    }
}

TEST_CASE("each step says what is missing", "[hit]")
{
    CHECK_FALSE(sent(at(HitState::ToCheck), {}, kDay));
    CHECK_FALSE(sent(at(HitState::ToCheck), u"1号"_s, {}));
    for (const HitState state : {HitState::Candidate, HitState::FirstReviewed, HitState::Disputed, HitState::Excluded,
                                 HitState::SentForCheck, HitState::Verified})
        CHECK_FALSE(sent(at(state), u"1号"_s, kDay));

    Statement none = heard();
    none.text = u"  "_s;
    CHECK_FALSE(stated(at(HitState::SentForCheck), none));
    Statement alone = heard();
    alone.secondTakerId = kOne;
    CHECK_FALSE(stated(at(HitState::SentForCheck), alone));
    Statement early = heard();
    early.statedOn = kDay.addDays(-1);
    CHECK_FALSE(stated(at(HitState::SentForCheck), early));

    Determination open = found(HitOutcome::Open);
    CHECK_FALSE(determined(at(HitState::Stated), open));
    Determination baseless = found(HitOutcome::NotTrue);
    baseless.basis.clear();
    CHECK_FALSE(determined(at(HitState::Stated), baseless));
    Determination lonely = found(HitOutcome::NotTrue);
    lonely.secondVerifierId = {};
    CHECK_FALSE(determined(at(HitState::Stated), lonely));
    Determination byOne = found(HitOutcome::NotTrue);
    byOne.decidedBy.clear();
    CHECK_FALSE(determined(at(HitState::Stated), byOne));
    CHECK(determined(at(HitState::SentForCheck), found(HitOutcome::NotTrue))
              .error()
              .message.plain()
              .contains(u"Hear the person first"_s));
}

TEST_CASE("before a determination no word says that anybody did wrong", "[hit]")
{
    for (const HitState state : {HitState::Candidate, HitState::FirstReviewed, HitState::Disputed, HitState::ToCheck,
                                 HitState::Excluded, HitState::SentForCheck, HitState::Stated})
        CHECK_FALSE(stateWords(state).contains(u"违规"_s));
    CHECK(outcomeWords(HitOutcome::Open) == u"待核实"_s);
}

TEST_CASE("of a number only the first six and last four characters are kept", "[hit]")
{
    CHECK(masked(u"320505198001010017"_s) == u"320505********0017"_s);
    CHECK(masked(u"320505********0017"_s) == u"320505********0017"_s);
    CHECK(masked(u"320505****0017"_s) == u"320505****0017"_s);
    CHECK(masked(u"32050519800101001*"_s) == u"320505********001*"_s); // hardly masked at all
    CHECK(masked(u"32050*"_s) == u"32050*"_s);
    CHECK(masked({}).isEmpty());
}
