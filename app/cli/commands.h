#pragma once

#include "app/cli/command.h"

namespace ducha::cli {

Command initCommand();
Command importCommand();
Command exportCommand();
Command reportCommand();
Command listCommand();
Command searchCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();
Command drawCommand();
Command collideCommand();

} // namespace ducha::cli
