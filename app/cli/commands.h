#pragma once

#include "app/cli/command.h"

namespace ducha::cli {

Command initCommand();
Command listCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();

} // namespace ducha::cli
