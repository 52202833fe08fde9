#pragma once

#include "core/casereview/assignment.h"
#include "core/casereview/entropy.h"

namespace ducha {

/// What happened after the draw (draw_changes.h); nothing of the draw itself is changed by it.
struct DrawChange {
    QString identifier;  ///< of the case
    QString expert;      ///< who left it; empty when the case itself was voided
    QString substitute;  ///< the case that took the place of a voided one
    QStringList experts; ///< who stepped in: the substitute's experts, or the one in the place of `expert`
    QString reason;
    bool operator==(const DrawChange &) const = default;
};

/// The whole draw, as DRAW.json keeps it (version 1 of its design). What the design does not list, and why it is here:
/// `facts` of the lists, `count` and `allowShort`, without which selection cannot be recomputed from the record alone,
/// `changes` after the draw, and `digest` over the record, without which times could be changed unnoticed.
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
    QList<DrawChange> changes;
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

constexpr qsizetype longestReason = 1000;
/// Whether a text can be a reason: one line in NFC without space around it, not empty, at most `longestReason` long.
[[nodiscard]] bool isReason(const QString &text);

/// SHA-256 of canonicalJson of the record without its member `digest`.
[[nodiscard]] QString recordDigest(const DrawRecord &record);

/// Recomputes the draw from the lists. Conflict with the first difference in the message, in the order of the record:
/// lists, entropy, seed, selected, voided, assigned, waived, changes, the rest. `cases` have the cells of the record's
/// strata. Reasons that people gave, and who of the experts left which case, are taken as they stand.
Result<> verifyDraw(const DrawRecord &record, const QList<DrawCase> &cases, const QList<DrawExpert> &experts);

} // namespace ducha
