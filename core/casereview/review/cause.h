#pragma once

#include "core/base/ids.h"

namespace ducha {

/// Why flaws of cases happen: the link from business flaws to a political finding (两督衔接). Flaw → cause → finding.
struct Cause {
    CauseId id;
    InspectionId inspectionId;
    QString title;
    QString text;
    FindingId findingId; ///< the finding it leads to; null while it is open
    bool operator==(const Cause &) const = default;
};

/// A flaw that shows this cause.
struct CauseMark {
    CauseMarkId id;
    CauseId causeId;
    ReviewMarkId markId;
    bool operator==(const CauseMark &) const = default;
};

} // namespace ducha
