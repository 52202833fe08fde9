#pragma once

#include "core/collision/rules/role_interval.h"
#include "core/collision/verification/hit.h"
#include "core/collision/verification/hit_review.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A hit as lists show it.
struct HitRow {
    Hit hit;
    QString inspection; ///< DC-2026-001
    QString run;        ///< BD-2026-001
    int family = 0;     ///< hits of the same family of companies have the same number, from 1
    int familySize = 1;
    QList<PersonId> reviewers; ///< who gave a view, in their order
    QList<PersonId> barred;    ///< of the team, while it is undecided: whose own name it is about (concerns)

    /// Can this person give a view?
    [[nodiscard]] bool waitsFor(PersonId reviewer) const
    {
        return isUndecided(hit.state) && !reviewers.contains(reviewer) && !barred.contains(reviewer);
    }
};

/// By code. A null inspection means all. Quick for thousands.
Result<QList<HitRow>> hitRows(Workbench &workbench, InspectionId inspection = {});

/// The rows that wait for this person: hits that nobody, or one other, has looked at, and disputed ones where this
/// person is not one of the two; none about the person's own name. In the order given.
[[nodiscard]] QList<HitRow> waitingFor(const QList<HitRow> &rows, PersonId reviewer);

struct HitSourceView {
    HitSource source;
    RoleInterval interval; ///< when this role was held against the service of the official
};

struct HitReviewView {
    HitReview review;
    QString reviewer;    ///< name
    bool hidden = false; ///< blind: opinion, reason and proof are empty then
};

struct StatementView {
    Statement statement;
    QString taker, second;
    QString attachment; ///< FJ-2026-0001
};

/// A hit with everything its desk shows.
struct HitView {
    HitRow row;
    QList<HitSourceView> sources;
    QList<HitReviewView> reviews;
    QList<StatementView> statements;
    QList<HitRow> family; ///< the other hits of the same family of companies
    QList<RectItem> items;
    QString verifier, second; ///< names of the determination's verifiers
};

/// `as`: who sits at this laptop and must not see the first view before theirs is given; null: somebody who reviews
/// nothing, who sees a view once two are given.
Result<HitView> readHit(Workbench &workbench, HitId id, PersonId as = {});
/// The same for somebody who has the rows of its inspection already (HitQueue), which takes no time then. NotFound when
/// it is not among them.
Result<HitView> readHit(Workbench &workbench, const QList<HitRow> &rows, HitId id, PersonId as = {});
/// Rows of these hits alone, without their families; those that were withdrawn are left out.
Result<QList<HitRow>> hitRowsOf(Workbench &workbench, const QList<HitId> &hits);
/// How far the reviewers of an inspection agree.
Result<Agreement> hitAgreement(Workbench &workbench, InspectionId inspection);

/// Somebody who may review, take statements and verify: a member of the inspection's team.
struct HitPerson {
    PersonId id;
    QString name;
};
Result<QList<HitPerson>> hitPeople(Workbench &workbench, InspectionId inspection);

} // namespace ducha
