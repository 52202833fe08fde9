#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/collision/roster.h"

#include <QtCore/QHash>

namespace ducha {

/// Reads a roster from .xlsx or CSV of up to 200,000 rows; columns are those of cli.md, `collide`. `headers` name
/// columns that are not known, by field: code, name, id, unit, post, spouse-name, spouse-id, child-name, child-id,
/// service-from, service-to, rank, basis.
/// Errors as of readBook and findTable; Input too for one without people.
Result<Roster> readRoster(const QString &path, const QHash<QString, QString> &headers = {},
                          const Progress &progress = {});

/// A roster with how it stands in its file.
struct RosterFile {
    Roster roster;
    QString encoding;            ///< of CSV; empty for a workbook
    QStringList headers;         ///< of the sheet's columns, up to the last one
    QHash<QString, int> columns; ///< by field: which of them, from 0
    QList<QStringList> rows;     ///< below the header, the first few
};

/// The same with how it was read, for people to look at. Errors as readRoster.
Result<RosterFile> readRosterFile(const QString &path, const QHash<QString, QString> &headers = {},
                                  const Progress &progress = {});

/// SHA-256 of the file, by which a roster is known again. Io.
Result<QString> rosterDigest(const QString &path);

/// Writes an empty roster with every column that is read, to be filled in (.xlsx). Errors as writeXlsx.
Result<> writeRosterTemplate(const QString &path);

/// The fields that `headers` may name.
[[nodiscard]] QStringList rosterFieldNames();

} // namespace ducha
