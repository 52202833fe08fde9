#pragma once

#include "app/cli/command.h"
#include "core/workbench/preparation/rounds.h"

#include <QtCore/QJsonArray>

namespace ducha::cli {

/// Where a list is taken from.
struct ListScope {
    Workbench &workbench;
    std::optional<InspectionRow> inspection; ///< nothing: all inspections
    int days = 0;                            ///< deadlines up to so many days from today
    RoundId round = {};                      ///< null: all rounds
};

/// A column that people see, by the key of the JSON object.
struct ListColumn {
    QString key;
    const char *head = nullptr;
    QString (*word)(const QString &name) = nullptr; ///< for stored names: what people read instead
};

/// One thing that can be listed. The objects are cli.md's, "Objects in list … --json".
struct ListKind {
    QString name;
    QList<ListColumn> columns;
    Result<QJsonArray> (*rows)(const ListScope &scope);
};

[[nodiscard]] const QList<ListKind> &listKinds();

} // namespace ducha::cli
