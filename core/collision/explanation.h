#pragma once

#include "core/collision/roster.h"
#include "core/collision/scan/matcher.h"

namespace ducha {

/// In one Chinese sentence, why a row of a register is a question about somebody: which row of the roster, which file
/// and row, what is equal, what was not looked at, and that nothing is decided by it (domain.md F: 疑似, 待核实).
/// `cells` are by RegisterField.
[[nodiscard]] QString explanation(const RosterEntry &entry, const QStringList &cells, scan::Tier tier,
                                  const QString &registerFile, quint64 record);

} // namespace ducha
