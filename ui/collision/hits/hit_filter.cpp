#include "ui/collision/hits/hit_filter.h"

#include "ui/collision/hits/hits_page.h"
#include "ui/collision/steps/hit_scope.h"

namespace ducha {

QString filterWord(HitFilter filter)
{
    switch (filter) {
    case HitFilter::Mine:
        return HitsPage::tr("Wait for me");
    case HitFilter::All:
        return HitsPage::tr("All");
    case HitFilter::Disputed:
        return HitsPage::tr("Views differ");
    case HitFilter::ToSend:
        return HitsPage::tr("To be sent");
    case HitFilter::ToHear:
        return HitsPage::tr("To be heard");
    case HitFilter::ToDetermine:
        return HitsPage::tr("To be determined");
    case HitFilter::ToDispose:
        return HitsPage::tr("To be disposed of");
    case HitFilter::ToVerify:
        return HitsPage::tr("To be verified");
    case HitFilter::Excluded:
        return HitsPage::tr("Excluded");
    case HitFilter::Finished:
        return HitsPage::tr("Finished");
    }
    return {};
}

bool passes(const HitRow &row, HitFilter filter, PersonId seat)
{
    const HitState state = row.hit.state;
    const bool isViolation = row.hit.outcome == HitOutcome::TrueViolation;
    switch (filter) {
    case HitFilter::Mine:
        return row.waitsFor(seat);
    case HitFilter::All:
        return true;
    case HitFilter::Disputed:
        return state == HitState::Disputed;
    case HitFilter::ToSend:
        return state == HitState::ToCheck;
    case HitFilter::ToHear:
        return state == HitState::SentForCheck;
    case HitFilter::ToDetermine:
        return state == HitState::Stated;
    case HitFilter::ToDispose:
        return state == HitState::Determined && isViolation;
    case HitFilter::ToVerify:
        return state == HitState::Disposed || (state == HitState::Determined && !isViolation);
    case HitFilter::Excluded:
        return state == HitState::Excluded;
    case HitFilter::Finished:
        return state == HitState::Verified;
    }
    return false;
}

} // namespace ducha
