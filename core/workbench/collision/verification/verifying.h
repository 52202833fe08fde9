#pragma once

#include "core/collision/verification/hit.h"
#include "core/collision/verification/hit_review.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/workbench.h"

namespace ducha {

// The steps of hits (domain.md F, "Due process"). Where several are given, such as a whole family of companies, all
// take the step or none does, and the first that cannot is named.

/// One person's view; `form` holds hit, reviewer, opinion, and to exclude reason and proof. Errors as `reviewed`;
/// Invalid for somebody who is not in the inspection's team. Answers the hit as it is then.
Result<Hit> giveView(Workbench &workbench, const HitReview &form);
Result<> giveViews(Workbench &workbench, const QList<HitId> &hits, const HitReview &form);

/// Takes back what this person just said, as long as nobody else gave a view that it may be compared with; all or none.
/// Invalid for a hit whose only view is not this person's.
Result<> takeViewsBack(Workbench &workbench, const QList<HitId> &hits, PersonId by);

/// Takes the views back, with the reason, and the hit waits for two people again. Invalid without a reason, or once the
/// letter went out.
Result<> reopenHit(Workbench &workbench, HitId id, const QString &reason);

/// Sends hits of one inspection for check with the next number of the office's letters, and answers it. Errors as
/// `sent`; Invalid while the office has set no prefix, and for hits of several inspections.
Result<QString> sendHits(Workbench &workbench, const QList<HitId> &hits, const QDate &on);

/// What one person says of their hits. Errors as `stated`; Invalid for hits of several people, or takers who are not in
/// the team or whom a hit is about.
Result<> recordStatement(Workbench &workbench, const QList<HitId> &hits, const Statement &form);

/// Errors as `determined`; Invalid for verifiers who are not in the team or whom a hit is about, or a day before the
/// person was heard.
Result<> determineHits(Workbench &workbench, const QList<HitId> &hits, const Determination &determination);
/// Errors as `disposed` and `verified`.
Result<> disposeHits(Workbench &workbench, const QList<HitId> &hits, Disposal disposal, const QDate &on);
Result<> verifyHits(Workbench &workbench, const QList<HitId> &hits, const QString &rectified, const QDate &on);

/// Makes an item of the ledger of each (退股, 注销, 辞任), due at the round's limit from `on`; one that is there stays.
/// Invalid for a hit of which no violation was determined.
Result<QList<RectItem>> rectifyHits(Workbench &workbench, const QList<HitId> &hits, const QDate &on);

/// Keeps what is typed about a hit and is no record yet: proof, statement or basis, whichever it waits for; durable
/// when it returns (safety.md R2). It stays out of the journal. Nothing typed drops it. `by`: whose view it is, which
/// nobody else may see yet; null for what all see.
Result<> keepHitNote(Workbench &workbench, HitId hit, const QString &text, PersonId by = {});
/// Empty when nothing is kept.
Result<QString> hitNote(Workbench &workbench, HitId hit, PersonId by = {});

} // namespace ducha
