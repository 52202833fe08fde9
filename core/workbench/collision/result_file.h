#pragma once

#include "core/workbench/collision/collide.h"

namespace ducha {

/// What a result says of itself in every row.
struct ResultFacts {
    QString rosterSha256; ///< of the roster that its statements were written for
    QString dialect;      ///< name of a SqlDialect
    quint64 registerRows = 0;
    quint64 rows = 0; ///< of the result
    bool names = false;
};

/// Is a table with this header the answer to the statements of collisionSql?
[[nodiscard]] bool isCollisionResult(const QStringList &headers);

/// The columns of a result by the names of the fields of a register, as CollisionRequest has them.
[[nodiscard]] QHash<QString, QString> resultColumns();

/// What the result says of itself, read from its first row. Input when it says something else than a result does.
Result<ResultFacts> resultFacts(const QStringList &headers, const QStringList &firstRow, const QString &file);

/// Takes back what an engine answered to the statements of collisionSql: `request.result`, CSV with its header as
/// registers are read, or .xlsx. Nothing is believed that can be looked after: each row is compared here once more with
/// the roster of `request`, which must be the very file that the statements were written for, and must give the match
/// that the result tells, no more and no fewer; a result that was cut is known by the number of its rows. The file is
/// the last of the registers of what comes back, so that its digest is kept with the run. Errors as of collide; Input
/// with the row for a result that is not that of this roster, not whole, or altered.
Result<Collision> readCollisionResult(const CollisionRequest &request, const Progress &progress = {});

} // namespace ducha
