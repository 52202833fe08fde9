#pragma once

#include "core/collision/rules/question.h"

namespace ducha {

/// In one Chinese sentence, why a row of a register is a question about somebody: which row of the roster, which file
/// and row, what is equal, what was not looked at, what `circumstances` say, and that nothing is decided by it
/// (domain.md F: 疑似, 待核实). `cells` are by RegisterField.
[[nodiscard]] QString explanation(const RosterEntry &entry, const QStringList &cells, scan::Tier tier,
                                  const QString &registerFile, quint64 record, const QString &circumstances = {});

/// What register and roster say besides: the status of the company, role against service, the rule that may be touched
/// with its article, what may speak against it. An assessed question; a Chinese sentence without its full stop.
[[nodiscard]] QString circumstancesOf(const Question &question);

} // namespace ducha
