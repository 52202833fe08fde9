#pragma once

#include "core/base/result.h"
#include "ui/support/record_ref.h"

#include <QtCore/QString>

namespace ducha {

class Context;
class Workbench;

/// Which page a record of that table is looked for on first, by the name of its chapter; empty: any.
[[nodiscard]] QString chapterOfTable(const QString &table);

/// The page where something that a stage waits for is done, by the rule of stageStep's message.
[[nodiscard]] QString chapterOfRule(const QString &rule);

/// Takes an inspection in hand, with its round, and answers the chapter of the page on which its work goes on.
Result<QString> takeInHand(Workbench &workbench, Context &context, const QString &inspection);

} // namespace ducha
