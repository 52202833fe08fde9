#pragma once

#include "core/evidence/anchor.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// Does what was marked still stand where it was marked? Whatever rests on a mark that does not is flagged.
enum class MarkStanding {
    Stands,
    Changed,   ///< the words at its place are others now
    Withdrawn, ///< the talk, turn, symposium or opinion was withdrawn
};

/// A marked span of a talk or a symposium, as lists show it.
struct MarkRow {
    Anchor anchor;
    QString source;  ///< TH-2026-0001 or ZT-2026-0001; empty when that was withdrawn
    int number = 0;  ///< of the turn or opinion; 0 when that was withdrawn
    QString speaker; ///< the name of who said it, or was asked
    MarkStanding standing = MarkStanding::Stands;
};

/// All marked spans of talks and symposiums of an inspection, by source and number, withdrawn ones last.
Result<QList<MarkRow>> markRows(Workbench &workbench, InspectionId inspection);

/// Marks a span (in code points) of a turn, in any state of its talk: a mark is no change of the record. Invalid when
/// the span holds no words or goes over the end; Conflict when the same span has the same mark already.
Result<Anchor> markTurn(Workbench &workbench, TalkTurnId turn, int start, int length, AnchorMark mark,
                        const QString &note = {});
Result<Anchor> markOpinion(Workbench &workbench, OpinionId opinion, int start, int length, AnchorMark mark,
                           const QString &note = {});
/// Conflict, naming it, when a working paper cites the mark.
Result<> withdrawMark(Workbench &workbench, AnchorId mark, const QString &reason);

} // namespace ducha
