#pragma once

#include "core/base/enum_names.h"
#include "core/workbench/collision/verification/hits.h"

namespace ducha {

/// Which questions the queue shows.
enum class HitFilter {
    Mine, ///< wait for the person who sits here
    All,
    Disputed,
    ToSend,
    ToHear,
    ToDetermine,
    ToDispose, ///< a violation was determined
    ToVerify,
    Excluded,
    Finished,
};
constexpr auto enumNames(HitFilter)
{
    return EnumTable<HitFilter, 10>{{{HitFilter::Mine, u"mine"},
                                     {HitFilter::All, u"all"},
                                     {HitFilter::Disputed, u"disputed"},
                                     {HitFilter::ToSend, u"to-send"},
                                     {HitFilter::ToHear, u"to-hear"},
                                     {HitFilter::ToDetermine, u"to-determine"},
                                     {HitFilter::ToDispose, u"to-dispose"},
                                     {HitFilter::ToVerify, u"to-verify"},
                                     {HitFilter::Excluded, u"excluded"},
                                     {HitFilter::Finished, u"finished"}}};
}

[[nodiscard]] QString filterWord(HitFilter filter);
[[nodiscard]] bool passes(const HitRow &row, HitFilter filter, PersonId seat);

} // namespace ducha
