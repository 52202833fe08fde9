#pragma once

#include "core/base/progress.h"
#include "core/collision/hit_store.h"
#include "core/collision/register_file.h"
#include "core/collision/roster.h"

#include <memory>

namespace ducha {

/// How one file is to be read, where that must not be found out.
struct FileReading {
    QHash<QString, QString> columns; ///< as CollisionRequest::columns
    QString encoding;
};

/// What is compared with what.
struct CollisionRequest {
    QString roster;
    QStringList registers; ///< CSV, or .xlsx of any size; several of one name are told apart as “name (2)”
    QHash<QString, QString> columns; ///< the header of a field that is not known: rosterFieldNames, RegisterField
    QString encoding;                ///< of the registers, when it must not be found out
    bool names = false;              ///< equal names alone too: 同名待核; a result knows that itself
    int workers = 0;                 ///< threads; 0: as many as the machine has
    QHash<QString, FileReading> readAs = {}; ///< by path: what is said of one file alone
    QString result = {};                     ///< instead of registers: what an engine answered to collisionSql

    [[nodiscard]] QHash<QString, QString> columnsOf(const QString &path) const;
    [[nodiscard]] QString encodingOf(const QString &path) const;
};

/// A row that was not compared.
struct RejectedRow {
    int file = 0;
    quint64 record = 0;
    scan::Rejection why = scan::Rejection::FieldCount;
    QString text;
};

/// What was found. Whatever the number of threads, the same.
struct Collision {
    Roster roster;
    QList<RegisterFile> registers;
    QString engine = QStringLiteral("local"); ///< what compared: local, or the name of a SqlDialect
    std::unique_ptr<HitStore> found; ///< in the order of cli.md: row of the roster, relation, file, row of the register
    bool names = false;              ///< equal names were looked for too
    qint64 rosterModified = 0; ///< of the roster's file when it was read, in ms; it must be the same when it is kept
    quint64 rows = 0;          ///< records of all registers
    std::array<quint64, 3> byTier = {};
    std::unique_ptr<QTemporaryFile> rejected; ///< lines of CSV: file, row, reason, text
    quint64 rejectedCount = 0;
    QList<RejectedRow> firstRejected; ///< a few, to be shown
    QList<CheckMessage> remarks;
    double seconds = 0; ///< of the comparison

    /// Same number, and a masked number with the same name: the questions. Equal names alone are none (domain.md F).
    [[nodiscard]] quint64 hits() const { return byTier[0] + byTier[1]; }
};

/// Compares, or takes back what an engine compared (readCollisionResult). `progress` is told megabytes. Input for a
/// file that is no roster or register; Io when one cannot be read to its end, changes meanwhile, or there is no room
/// for what is found; Cancelled. Nothing is left behind then.
Result<Collision> collide(const CollisionRequest &request, const Progress &progress = {});

/// Puts what was found into the order of cli.md.
void sortFound(Collision &collision);

/// The statements of matchSql for the roster of `request`, for an engine that holds the register in the table `table`;
/// its `registers` are not asked for; `readAs` may say how its columns are called, by that name. Its answer can be
/// taken back as the `result` of a request with the same roster. Errors as of readRoster; Usage for a dialect that is
/// not known.
Result<QString> collisionSql(const CollisionRequest &request, const QString &dialect, const QString &table);

} // namespace ducha
