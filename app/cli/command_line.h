#pragma once

#include "app/cli/command.h"

namespace ducha::cli {

/// Takes the words after a command's name apart. Usage for an option that the command does not have, one without its
/// value or given twice, and for too few or too many arguments. `--help` is an option of every command and makes the
/// number of arguments unimportant.
Result<Call> parse(const Command &command, const QStringList &words);

/// `ducha-cli --help`.
QString overallHelp(const QList<Command> &commands);
/// `ducha-cli COMMAND --help`.
QString helpFor(const Command &command);

} // namespace ducha::cli
