#pragma once

#include "core/casereview/draw_record.h"

namespace ducha {

/// The cases that stand with their experts, after all changes: those of the draw in the order of their tickets, each
/// substitute at the place of the case it stands for.
[[nodiscard]] QList<AssignedCase> standingCases(const DrawRecord &record);

/// A drawn case turns out not to be reviewable: it is voided with the reason, and the next ticket of its cell takes its
/// place, with experts of its own. Nobody else moves, nothing is drawn anew. Input when the case does not stand or the
/// lists are not the record's; Conflict when its cell has no ticket left or too few experts may review the substitute.
Result<DrawRecord> withVoidedCase(const DrawRecord &record, const QList<DrawCase> &cases,
                                  const QList<DrawExpert> &experts, const QString &identifier, const QString &reason);

/// A conflict is declared after the draw: the expert leaves the case with the reason, and another takes the place.
/// Nobody else moves. Input when the expert does not review the case; Conflict when nobody else may.
Result<DrawRecord> withReplacedExpert(const DrawRecord &record, const QList<DrawCase> &cases,
                                      const QList<DrawExpert> &experts, const QString &identifier,
                                      const QString &expert, const QString &reason);

/// Who steps in, in both: among the experts who may review the case, are not on it and have not left it before, first
/// those below the largest load of the draw, among them those who make no mutual pair, among them the one whose ticket
/// for the case is smallest; when all have the largest load, the least loaded of them first.

} // namespace ducha
