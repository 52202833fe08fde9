#pragma once

#include "core/base/check_message.h"
#include "core/base/result.h"

namespace ducha {

class Database;

/// The rules of model.md 4.5 that must hold for every record whatever wrote it. Each broken one is a blocker that
/// names the record's code.
Result<QList<CheckMessage>> checkInvariants(Database &database);

} // namespace ducha
