#pragma once

#include "core/casereview/case_file.h"
#include "core/casereview/draw_record.h"
#include "core/directory/expert.h"
#include "core/workbench/draws/ceremony.h"

namespace ducha {

/// The lists of a draw as the workspace has them now.
struct DrawLists {
    QList<CaseFile> cases; ///< in the order of their identifiers' UTF-8 bytes
    QList<Expert> experts; ///< in the order of their codes' UTF-8 bytes; empty when no experts are drawn
    int drawnBefore = 0;   ///< cases left out because a review of them stands
};

/// Who would be drawn from: the cases of the round, of the inspection's organ and of the category where the draft names
/// them, without those that were drawn before; the experts who are in the pool today.
Result<DrawLists> listsFor(Workbench &workbench, const FreezeDraft &draft);
/// What a draw was asked for when it was frozen.
[[nodiscard]] FreezeDraft draftOf(const DrawSession &draw);

/// The reviews that stand, by their case: PC-2026-0001.
Result<QHash<CaseFileId, QString>> drawnCodes(Workbench &workbench);

/// The strata that COLUMN=K names; Invalid for another column or a number below 1.
Result<QList<Stratum>> strataOf(const QStringList &strata);
/// What a stratum sorts a case by.
[[nodiscard]] QString stratumValue(const CaseFile &file, const QString &column);
[[nodiscard]] DrawRules rulesOf(const FreezeDraft &draft, const QList<Stratum> &strata);

/// The bytes of pool.csv and experts.csv: the lists without the names of handlers, in a fixed order.
Result<QByteArray> poolCsv(const QList<CaseFile> &cases);
Result<QByteArray> expertsCsv(const QList<Expert> &experts);
/// Takes bytes into the workspace; their digest. Only inside a transaction.
Result<QString> keepBytes(Workbench &workbench, const QByteArray &bytes);
/// The bytes that the workspace keeps under a digest; Workspace when they are damaged.
Result<QByteArray> keptBytes(Workbench &workbench, const QString &sha256);

/// The lists of a draw as they were frozen, read from their bytes as anyone else would read them.
struct FrozenLists {
    QList<DrawCase> cases;
    QList<DrawExpert> experts;
    DrawRules rules;
};
Result<FrozenLists> frozenLists(Workbench &workbench, const DrawSession &draw);
/// The same for bytes in hand.
Result<FrozenLists> frozenLists(const QByteArray &pool, const QByteArray &experts, const FreezeDraft &draft);

} // namespace ducha
