#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace ducha {

class Database;

/// One change of one record, as it was sealed: who, on which laptop, when, what before and after.
struct JournalEntry {
    QString device;
    qint64 sequence = 0; ///< counts from 1 without gaps, per device
    qint64 clock = 0;    ///< hybrid logical clock: milliseconds << 16 | counter; orders entries when wall clocks lie
    QDateTime at;        ///< wall time, for people
    QString person;
    QString table;
    QString record;
    QString operation;  ///< insert, update
    QJsonObject before; ///< empty for an insert
    QJsonObject after;
    QString hash; ///< SHA-256, hexadecimal, over the hash before it and this entry
};

/// Count and last hash of one device's chain. Put on prints, backups and bundles it lets others prove a cut tail
/// (safety.md §0.6).
struct JournalHead {
    QString device;
    qint64 count = 0;
    QString hash;
};

/// Writes triggers for every record table (a table with a column `id`, and not one of the journal's own): each insert
/// and update leaves an entry, and a delete is refused, because records are voided and never deleted.
Result<> installJournalTriggers(Database &database);
/// The names of the record tables, sorted.
Result<QStringList> recordTables(Database &database);

/// Turns what the triggers noted into chained entries; called by Database::inTransaction before COMMIT.
Result<> sealJournal(Database &database);

/// The changes of one record, oldest first.
Result<QList<JournalEntry>> journalOf(Database &database, const QString &table, const QString &record);
Result<QList<JournalHead>> journalHeads(Database &database);

/// How far the journal has come with one table, to ask later what has changed since.
struct JournalMark {
    qint64 count = 0;
    qint64 clock = 0;
    bool operator==(const JournalMark &) const = default;
};
Result<JournalMark> journalMark(Database &database, const QString &table);
/// The records of `table` with entries after the mark, each once; nullopt when that cannot be told, because entries of
/// another laptop with an older clock came in.
Result<std::optional<QStringList>> changedSince(Database &database, const QString &table, const JournalMark &mark);

/// Recomputes every chain and compares every record with its last entry. Conflict names the first broken entry.
Result<> verifyJournal(Database &database, const Progress &progress = {});

} // namespace ducha
