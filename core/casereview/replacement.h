#pragma once

#include "core/casereview/assignment.h"

namespace ducha {

/// After the draw: who takes the place of `leaving` on a case, while nothing else changes. Among the experts who may
/// review it, are not on it and are not named in `excluded`: first those below the largest load, among them those who
/// make no mutual pair, among them the one whose ticket for the case is smallest; when all have the largest load, the
/// least loaded. Conflict when nobody may; Input when `leaving` is not assigned to the case. `cases` holds the drawn
/// cases, `experts` the whole list.
Result<QString> replacementFor(const Assignment &assignment, const QList<DrawCase> &cases,
                               const QList<DrawExpert> &experts, const QString &seed, const QString &caseIdentifier,
                               const QString &leaving, const QStringList &excluded = {});

} // namespace ducha
