#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace ducha {

/// Where a draw stands (model.md 4.3, Draw). The seed is complete when two parties have given their part: derived.
enum class DrawState { Frozen, Drawn, Certified, Void };
constexpr auto enumNames(DrawState)
{
    return EnumTable<DrawState, 4>{{{DrawState::Frozen, u"frozen"},
                                    {DrawState::Drawn, u"drawn"},
                                    {DrawState::Certified, u"certified"},
                                    {DrawState::Void, u"void"}}};
}

/// One draw of a round, from the frozen lists to the certificate (draw.md). Lists are kept as the bytes of the CSV
/// files that anyone can recompute the draw from.
struct DrawSession {
    DrawId id;
    QString code; ///< CQ-2026-001
    RoundId roundId;
    InspectionId inspectionId; ///< null: the cases of the whole round
    QString purpose;           ///< what it is drawn for; draws of the same purpose are counted as attempts
    QString category;          ///< only cases of this 抽取类别; empty: all
    int count = 0;             ///< cases to draw, without strata
    int perCase = 2;           ///< experts for each case; 0 draws cases only
    QString strata;            ///< one a line, COLUMN=K; empty: none
    bool allowShort = false;   ///< a cell with fewer cases than asked gives what it has
    QString mutualPairs;       ///< why areas may review each other where it cannot be helped; empty: nobody said
    DrawState state = DrawState::Frozen;
    QString poolSha256;       ///< stored content: pool.csv as it was frozen
    QString populationDigest; ///< draw.md: P
    int populationCount = 0;
    QString expertsSha256; ///< stored content: experts.csv; empty without experts
    QString expertsDigest; ///< draw.md: E
    int expertsCount = 0;
    QDateTime frozenAt;
    QString operatorName;
    QString witness;
    QDateTime drawnAt;
    int attempt = 1;
    QString record;   ///< DRAW.json, empty until it is drawn; changed by substitutes and replaced experts
    QString voidNote; ///< why it does not count, of a void one
    bool operator==(const DrawSession &) const = default;
};

/// What one party gave to the seed.
struct Entropy {
    EntropyId id;
    DrawId drawId;
    int position = 0; ///< from 1, the order of the seed
    QString contributor;
    QString value;
    QDateTime givenAt;
    bool operator==(const Entropy &) const = default;
};

/// May this part of the seed be taken now? Conflict before the freeze or after the draw, Invalid for an empty name or
/// value, a line break or tab in either, or a contributor who has given already (compared without width and spaces).
Result<> checkEntropy(const DrawSession &draw, const QList<Entropy> &given, const Entropy &part);

/// Frozen → Drawn. Conflict when it was drawn already or is void; Invalid with fewer than two parties.
Result<DrawSession> drawn(DrawSession draw, int parties, const QString &record, const QDateTime &at);
/// Drawn → Certified.
Result<DrawSession> certified(DrawSession draw);
/// Any → Void with a reason; it stays visible and is counted as an attempt.
Result<DrawSession> voided(DrawSession draw, const QString &reason);

} // namespace ducha
