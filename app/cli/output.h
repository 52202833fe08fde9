#pragma once

#include "app/cli/command.h"
#include "core/base/check_message.h"

namespace ducha::cli {

/// The exit status for an error (cli.md).
[[nodiscard]] int exitStatus(Error::Code code);

/// FILE:ROW:COLUMN: what is wrong and what to do; one line, without the program's name.
[[nodiscard]] QString errorLine(const Error &error);

/// blocker, warning or hint, for JSON.
[[nodiscard]] QString severityName(CheckMessage::Severity severity);

/// Lines of equal columns for people; the first row is the heads. Han characters take two places. Characters that would
/// steer a terminal or hide are shown as □.
[[nodiscard]] QString asTable(const QList<QStringList> &content);

/// Writes to stdout, whole; Io when it does not arrive there (a full disk behind a redirection).
Result<> writeOut(const QString &text);
/// One line to stderr, with the program's name before it, as harmless as a table.
void complain(const QString &line);

} // namespace ducha::cli
