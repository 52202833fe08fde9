#pragma once
#include "core/casereview/draw_session.h"
#include "core/casereview/review/review.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What a draw is asked for.
struct FreezeDraft {
    RoundId roundId;
    InspectionId inspectionId; ///< null: the cases of all units of the round
    QString purpose;
    QString category;   ///< only cases of this 抽取类别; empty: all
    int count = 0;      ///< without strata
    int perCase = 2;    ///< 0: no experts
    QStringList strata; ///< COLUMN=K with COLUMN one of 承办单位 属地 案件类型 类别 年度
    bool allowShort = false;
    QString
        mutualPairs; ///< why areas may review each other where it cannot be helped (draw.md: soft); empty: asked then
    QString operatorName;
    QString witness;
};

/// A draw as lists and the ceremony show it.
struct DrawRow {
    DrawSession draw;
    QString inspection; ///< DC-2026-001; empty for the whole round
    QList<Entropy> entropy;
    int cases = 0;     ///< reviews that stand
    int withdrawn = 0; ///< voided tickets: substitutes took their place
};
Result<QList<DrawRow>> drawRows(Workbench &workbench, RoundId round);
Result<DrawRow> drawRow(Workbench &workbench, DrawId id);

/// Who would be in the draw: for the form before freezing. `cells` are the strata with their counts.
struct PopulationPreview {
    int cases = 0;
    int running = 0; ///< marked as still running: in the list, never drawn
    int experts = 0;
    QList<QPair<QString, int>> cells;
    QList<CheckMessage> checks; ///< a stratum too small, no experts, a number twice with different organs
};
Result<PopulationPreview> previewPopulation(Workbench &workbench, const FreezeDraft &draft);

/// Freezes the lists as they are now: the CSV bytes go into the store, digests are shown. CQ-YYYY-NNN; the attempt
/// counts the draws of the same purpose in this workspace. Invalid with a Blocker of the preview, without a purpose, or
/// when who runs the draw witnesses it.
Result<DrawSession> freezeDraw(Workbench &workbench, const FreezeDraft &draft);
/// One party's part of the seed, in the order given. Errors as checkEntropy.
Result<Entropy> giveEntropy(Workbench &workbench, DrawId id, const QString &contributor, const QString &value);
/// Draws: Conflict, naming the change, when the pool or the experts are not as they were frozen; when no complete
/// assignment exists, Invalid naming the blocking cases and what relaxation would do. Makes the reviews
/// (PC-YYYY-NNNN) with their experts and keeps DRAW.json, all in one transaction. Running cases that win a ticket are
/// voided in the record and their substitutes drawn.
/// Invalid with the detail `mutual-pair` when some areas cannot help reviewing each other and nobody has said why they
/// may: nothing is lost, it is drawn again with `mutualPairs`, the reason. Lists and seed stay, and so does who is
/// drawn and who reviews what: the reason only stands in the record, next to each such assignment. Empty: that of the
/// freeze.
Result<DrawSession> carryOutDraw(Workbench &workbench, DrawId id, const Progress &progress = {},
                                 const QString &mutualPairs = {});

/// One drawn case as the big screen, the list and the certificate show it.
struct DrawnCase {
    int position = 0;
    CaseReviewId reviewId; ///< null for a voided ticket
    QString ticket;
    QString identifier;
    QString number; ///< as documents print it
    QString unit;
    QString area;
    QString cell;
    QStringList experts;             ///< "code name（area）", in their order
    QList<ReviewExpertId> expertIds; ///< in the same order; empty for a voided ticket
    QString voided;                  ///< why its ticket was voided; empty for a case that stands
};
Result<QList<DrawnCase>> drawnCases(Workbench &workbench, DrawId id);

/// How many cases each expert has in this draw, most first.
struct ExpertLoad {
    ExpertId id;
    QString code, name, unit, area;
    int cases = 0;
};
Result<QList<ExpertLoad>> expertLoads(Workbench &workbench, DrawId id);

/// The case cannot be reviewed: its ticket is voided with the reason and the next ticket of the same cell takes its
/// place, with experts assigned under the same constraints and loads. Conflict when sheets were begun or no ticket is
/// left in the cell. Nothing else moves. Answers the substitute.
Result<CaseReview> substituteCase(Workbench &workbench, CaseReviewId id, const QString &reason);
/// A conflict declared after the draw: this expert of this case is replaced by the next eligible one in the case's own
/// order with the least load above nothing else moved; recorded with the reason in DRAW.json ("replaced").
Result<> replaceExpert(Workbench &workbench, ReviewExpertId id, const QString &reason);

/// Conflict before it was drawn. What happens to cases and experts afterwards goes into the record all the same.
Result<> certifyDraw(Workbench &workbench, DrawId id);
/// A void draw stays visible and counts as an attempt; its reviews are withdrawn with the reason. Conflict once a sheet
/// of one of them was begun.
Result<> voidDraw(Workbench &workbench, DrawId id, const QString &reason);

/// Recomputes the draw from the frozen lists and the record; the first difference as a message, empty when it agrees.
/// That the workspace's reviews are those of the record is looked at too. Conflict before it was drawn.
Result<QList<CheckMessage>> verifyStoredDraw(Workbench &workbench, DrawId id);
/// Writes pool.csv, experts.csv, DRAW.json and verify_draw.py into a folder, for whoever wants to recompute.
Result<QStringList> exportDraw(Workbench &workbench, DrawId id, const QString &folder);

} // namespace ducha
