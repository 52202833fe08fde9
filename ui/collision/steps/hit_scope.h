#pragma once

#include "core/evidence/attachment.h"
#include "core/workbench/collision/verification/hits.h"

namespace ducha {

/// What the desk and its steps are about.
struct HitScope {
    HitView view;             ///< the hit in hand; a null id: none
    PersonId seat;            ///< who sits here; null: nobody has said
    QList<HitPerson> team;    ///< who may review, take statements and verify
    QList<HitRow> chosen;     ///< rows selected in the queue, the one in hand among them
    QList<Attachment> files;  ///< of the inspection, for signed papers
    bool wholeFamily = false; ///< the step is for the family of companies, as far as it waits for the same
    QDate today;
};

/// Views that one person just gave, to be taken back at once.
struct GivenViews {
    QList<HitId> hits; ///< empty: the step was none of views
    PersonId by;
    QString note; ///< what was typed for it, as keepHitNote keeps it
};

/// Of `rows` those that can take the same step as the hit in hand, which comes first: a view by the same person, or the
/// step from the same state; a statement is one person's.
[[nodiscard]] QList<HitId> takingTheSameStep(const HitScope &scope, const QList<HitRow> &rows);
/// To which hits the step is applied: the chosen rows where there are several, else the family or the one in hand.
[[nodiscard]] QList<HitId> hitsOf(const HitScope &scope);

} // namespace ducha
