#pragma once

#include "core/finding/lead.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Something that a lead may be registered from.
struct LeadSourceRow {
    LeadSource kind = LeadSource::ReviewMark;
    QString id;    ///< of the mark or the anchor
    QString place; ///< PC-2026-0001 A3, TH-2026-0003 …
    QString words; ///< reason or quote
};

/// The suspected marks on submitted sheets, then the possible leads marked in talks, symposiums and files.
Result<QList<LeadSourceRow>> leadSources(Workbench &workbench, InspectionId inspection);

} // namespace ducha
