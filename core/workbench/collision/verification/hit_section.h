#pragma once

#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// Puts the section on the data collision into a draft that was opened before one was kept, behind the reviews of
/// cases: figures alone, and out of the public version. Conflict when the draft has the section already or is issued;
/// Invalid without a run.
Result<> addHitSection(Workbench &workbench, FeedbackId id);

/// Whether the section of a draft says the figures of now: the list that is bound with the feedback does. A blocker
/// where it does not; nothing for a draft without the section. `compared` is completenessOf the inspection.
Result<QList<CheckMessage>> checkHitSection(Workbench &workbench, InspectionId inspection, const Completeness &compared,
                                            const QList<SentenceRow> &sentences);

} // namespace ducha
