#pragma once

#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// Looks at the words of a draft with the eyes of who talked (model.md 3.12, 3.18). Blockers: a sentence that repeats
/// what is marked as a possible lead or names whom the register of leads is about, because leads leave by their own
/// register alone. Warnings: a sentence that
/// repeats 15 or more characters of a talk or symposium, or rests on the words of a single person, because the unit
/// could tell who it was.
Result<QList<CheckMessage>> checkWording(Workbench &workbench, InspectionId inspection,
                                         const QList<SentenceRow> &sentences);

} // namespace ducha
