#include "core/finding/finding.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using State = FindingState;

namespace {

bool may(State from, State to, int papers = 1)
{
    Finding finding;
    finding.state = from;
    return bool(moved(finding, to, papers));
}

} // namespace

TEST_CASE("a finding is decided only on an approved working paper", "[finding]")
{
    CHECK(may(State::Confirmed, State::Decided));
    CHECK_FALSE(may(State::Confirmed, State::Decided, 0));
    CHECK(may(State::Candidate, State::Confirmed, 0));
}

TEST_CASE("what is in the feedback is neither dropped nor decided again", "[finding]")
{
    for (const State to : {State::Candidate, State::Confirmed, State::Decided, State::Dropped, State::InFeedback})
        CHECK_FALSE(may(State::InFeedback, to));
    CHECK(may(State::Decided, State::InFeedback));
    CHECK_FALSE(may(State::Candidate, State::InFeedback));
}

TEST_CASE("a dropped finding can only come back as a candidate", "[finding]")
{
    CHECK(may(State::Dropped, State::Candidate));
    CHECK_FALSE(may(State::Dropped, State::Decided));
    CHECK_FALSE(may(State::Dropped, State::InFeedback));
}
