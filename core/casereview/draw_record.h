#pragma once

#include "core/casereview/assignment.h"
#include "core/casereview/entropy.h"

namespace ducha {

/// The whole draw, as DRAW.json keeps it (version 1 of its design). What the design does not list, and why it is here:
/// `facts` of the lists, `count` and `allowShort`, without which selection cannot be recomputed from the record alone,
/// and `digest` over the record, without which times could be changed unnoticed.
struct DrawRecord {
    Population population;
    Population experts;
    QString frozenAt; ///< ISO 8601 with offset
    QList<Contribution> entropy;
    QString seed;
    DrawRules rules; ///< `count` is the number asked for in all, also with strata
    QList<SelectedCase> selected;
    QList<VoidedCase> voided;
    QList<AssignedCase> assigned;
    QList<Waiver> waived;
    int attempt = 1;  ///< which draw for the same purpose this is
    QString previous; ///< digest of the record before; empty for the first
    QString digest;   ///< of everything else, see recordDigest
    bool operator==(const DrawRecord &) const = default;
};

/// What a draw is made from.
struct DrawRequest {
    QList<DrawCase> cases;
    QList<DrawExpert> experts; ///< empty: only cases are drawn
    QString frozenAt;
    QList<Contribution> entropy;
    DrawRules rules;
    QHash<QString, QString> voided = {}; ///< cases that a person declared not reviewable: identifier to reason
    int attempt = 1;
    QString previous = {};
    QString waiverReason = unavoidable();
};

/// Draws cases and assigns experts. The same request gives the same record. Errors as of populationOf,
/// checkContributions, drawCases and assignExperts; Input too when an area is missing while experts are assigned (of a
/// list of experts without areas), or the times, attempt and previous digest cannot be.
Result<DrawRecord> makeDraw(const DrawRequest &request);

/// SHA-256 of canonicalJson of the record without its member `digest`.
[[nodiscard]] QString recordDigest(const DrawRecord &record);

/// Recomputes the draw from the lists. Conflict with the first difference in the message, in the order of the record:
/// lists, entropy, seed, selected, voided, assigned, waived, the rest. `cases` have the cells of the record's strata.
/// Reasons that people gave for voids and waivers are taken as they stand.
Result<> verifyDraw(const DrawRecord &record, const QList<DrawCase> &cases, const QList<DrawExpert> &experts);

} // namespace ducha
