#include "core/storage/journal.h"

#include "core/storage/database.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString kColumns = u"device, sequence, clock, at, person, table_name, record, operation, before, after, hash"_s;

/// The bytes that the chain binds: each field with its length before it, so that no two entries look alike.
QString chainHash(const QString &previous, const QStringList &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toUtf8());
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes + '\n');
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString jsonObjectOf(const QStringList &columns, QLatin1StringView row)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs.append(u"'%1', %2.%1"_s.arg(column, row));
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    auto query = database.run(u"SELECT name FROM pragma_table_info(:table) ORDER BY cid", {{u":table"_s, table}});
    if (!query)
        return query.error();
    QStringList columns;
    while (query->next())
        columns.append(query->value(0).toString());
    return columns;
}

Error broken(const Database &database, const char *text, const QStringList &args)
{
    return {Error::Code::Conflict, {text, args}, u"journal"_s, {.file = database.path()}};
}

struct Head {
    qint64 sequence = 0;
    qint64 clock = 0;
    QString hash;
};

Result<Head> headOf(Database &database, const QString &device)
{
    auto clock = database.run(u"SELECT coalesce(max(clock), 0) FROM journal");
    if (!clock)
        return clock.error();
    clock->next();
    Head head;
    head.clock = clock->value(0).toLongLong(); // of every device: what we write comes after all that we have seen
    auto query = database.run(u"SELECT sequence, hash FROM journal WHERE device = :device "
                              "ORDER BY sequence DESC LIMIT 1",
                              {{u":device"_s, device}});
    if (!query)
        return query.error();
    if (query->next()) {
        head.sequence = query->value(0).toLongLong();
        head.hash = query->value(1).toString();
    }
    return head;
}

} // namespace

Result<QStringList> recordTables(Database &database)
{
    // What has no id is bookkeeping: the journal itself, drafts, pieces of attachments, the workspace's own facts.
    auto query = database.run(u"SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'id' "
                              "WHERE m.type = 'table' ORDER BY m.name");
    if (!query)
        return query.error();
    QStringList tables;
    while (query->next())
        tables.append(query->value(0).toString());
    return tables;
}

Result<> installJournalTriggers(Database &database)
{
    const auto tables = recordTables(database);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const auto columns = columnsOf(database, table);
        if (!columns)
            return columns.error();
        const QString before = jsonObjectOf(*columns, "OLD"_L1);
        const QString after = jsonObjectOf(*columns, "NEW"_L1);
        const QString note = u"INSERT INTO journal_pending (table_name, record, operation, before, after) VALUES "_s;
        const QStringList triggers{
            u"CREATE TRIGGER journal_insert_%1 AFTER INSERT ON %1 BEGIN %2('%1', NEW.id, 'insert', NULL, %3); END"_s
                .arg(table, note, after),
            u"CREATE TRIGGER journal_update_%1 AFTER UPDATE ON %1 BEGIN %2('%1', NEW.id, 'update', %3, %4); END"_s.arg(
                table, note, before, after),
            u"CREATE TRIGGER journal_delete_%1 BEFORE DELETE ON %1 "
            "BEGIN SELECT RAISE(ABORT, 'records are voided, never deleted'); END"_s.arg(table)};
        for (const QString &kind : {u"insert"_s, u"update"_s, u"delete"_s})
            DUCHA_TRY(database.run(u"DROP TRIGGER IF EXISTS journal_%1_%2"_s.arg(kind, table)));
        for (const QString &trigger : triggers)
            DUCHA_TRY(database.run(trigger));
    }
    return {};
}

Result<> sealJournal(Database &database)
{
    auto pending = database.run(u"SELECT entry, table_name, record, operation, before, after FROM journal_pending "
                                "ORDER BY entry");
    if (!pending)
        return pending.error();
    if (!pending->next())
        return {};
    const Author &author = database.session().author;
    auto head = headOf(database, author.device);
    if (!head)
        return head.error();
    const QDateTime now = database.now();
    const QString at = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs);
    head->clock = std::max(head->clock + 1, now.toMSecsSinceEpoch() << 16);
    do {
        const QString before = pending->value(4).toString();
        const QString after = pending->value(5).toString();
        if (before == after)
            continue; // saved without a change: nothing to tell
        ++head->sequence;
        const QStringList fields{author.device,
                                 QString::number(head->sequence),
                                 QString::number(head->clock),
                                 at,
                                 author.person,
                                 pending->value(1).toString(),
                                 pending->value(2).toString(),
                                 pending->value(3).toString(),
                                 before,
                                 after};
        head->hash = chainHash(head->hash, fields);
        DUCHA_TRY(
            database.run(u"INSERT INTO journal (device, sequence, clock, at, person, table_name, record, operation, "
                         "before, after, hash) VALUES (:device, :sequence, :clock, :at, :person, :table_name, "
                         ":record, :operation, :before, :after, :hash)",
                         {{u":device"_s, author.device},
                          {u":sequence"_s, head->sequence},
                          {u":clock"_s, head->clock},
                          {u":at"_s, at},
                          {u":person"_s, author.person},
                          {u":table_name"_s, pending->value(1)},
                          {u":record"_s, pending->value(2)},
                          {u":operation"_s, pending->value(3)},
                          {u":before"_s, before.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : before},
                          {u":after"_s, after},
                          {u":hash"_s, head->hash}}));
        ++head->clock;
    } while (pending->next());
    DUCHA_TRY(database.run(u"DELETE FROM journal_pending"));
    return {};
}

Result<QList<JournalEntry>> journalOf(Database &database, const QString &table, const QString &record)
{
    auto query = database.run(u"SELECT %1 FROM journal WHERE table_name = :table AND record = :record "
                              "ORDER BY clock, device, sequence"_s.arg(kColumns),
                              {{u":table"_s, table}, {u":record"_s, record}});
    if (!query)
        return query.error();
    const auto json = [&](int column) {
        return QJsonDocument::fromJson(query->value(column).toString().toUtf8()).object();
    };
    QList<JournalEntry> entries;
    while (query->next())
        entries.append({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                        QDateTime::fromString(query->value(3).toString(), Qt::ISODateWithMs),
                        query->value(4).toString(), query->value(5).toString(), query->value(6).toString(),
                        query->value(7).toString(), json(8), json(9), query->value(10).toString()});
    return entries;
}

Result<QList<JournalHead>> journalHeads(Database &database)
{
    auto query = database.run(u"SELECT device, sequence, hash FROM journal j WHERE sequence = "
                              "(SELECT max(sequence) FROM journal WHERE device = j.device) ORDER BY device");
    if (!query)
        return query.error();
    QList<JournalHead> heads;
    while (query->next())
        heads.append({query->value(0).toString(), query->value(1).toLongLong(), query->value(2).toString()});
    return heads;
}

// Both are answered from the index by table, record and clock alone.
Result<JournalMark> journalMark(Database &database, const QString &table)
{
    auto query = database.run(u"SELECT count(*), coalesce(max(clock), 0) FROM journal WHERE table_name = :table",
                              {{u":table"_s, table}});
    if (!query)
        return query.error();
    query->next();
    return JournalMark{query->value(0).toLongLong(), query->value(1).toLongLong()};
}

Result<std::optional<QStringList>> changedSince(Database &database, const QString &table, const JournalMark &mark)
{
    const auto now = journalMark(database, table);
    auto query = database.run(u"SELECT record FROM journal WHERE table_name = :table AND clock > :clock",
                              {{u":table"_s, table}, {u":clock"_s, mark.clock}});
    if (!now)
        return now.error();
    if (!query)
        return query.error();
    QStringList records;
    while (query->next())
        records.append(query->value(0).toString());
    if (now->count != mark.count + records.size())
        return std::optional<QStringList>();
    records.removeDuplicates();
    return std::optional(records);
}

Result<> verifyJournal(Database &database, const Progress &progress)
{
    auto total = database.run(u"SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM journal_pending)");
    if (!total)
        return total.error();
    total->next();
    const int count = total->value(0).toInt();
    if (total->value(1).toInt() > 0)
        return broken(database,
                      QT_TRANSLATE_NOOP("core", "A record was changed outside the program: %1 changes carry no "
                                                "seal."),
                      {total->value(1).toString()});

    auto query = database.run(u"SELECT %1 FROM journal ORDER BY device, sequence"_s.arg(kColumns));
    if (!query)
        return query.error();
    QHash<QString, QPair<qint64, QString>> heads;
    QHash<QString, QPair<qint64, QString>> lastOfRecord; // "table id" → clock and hash of what it became
    int done = 0;
    while (query->next()) {
        if (++done % 1000 == 0 && !goOn(progress, done, count))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "The check was stopped.")}, {}, {}};
        QStringList fields;
        for (int column = 0; column < 10; ++column)
            fields.append(query->value(column).toString());
        auto &[sequence, hash] = heads[fields.at(0)];
        const QString expected = chainHash(hash, fields);
        if (query->value(1).toLongLong() != sequence + 1 || query->value(10).toString() != expected)
            return broken(database,
                          QT_TRANSLATE_NOOP("core", "The journal is broken at entry %1 of device %2 (%3 %4)."),
                          {fields.at(1), fields.at(0), fields.at(5), fields.at(6)});
        ++sequence;
        hash = expected;
        auto &last = lastOfRecord[fields.at(5) + u' ' + fields.at(6)];
        if (query->value(2).toLongLong() >= last.first)
            last = {query->value(2).toLongLong(), fields.at(9)};
    }

    const auto tables = recordTables(database);
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        const auto columns = columnsOf(database, table);
        if (!columns)
            return columns.error();
        auto rows = database.run(u"SELECT id, %2 FROM %1 AS r"_s.arg(table, jsonObjectOf(*columns, "r"_L1)));
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QString key = table + u' ' + rows->value(0).toString();
            const auto last = lastOfRecord.take(key);
            const auto recorded = QJsonDocument::fromJson(last.second.toUtf8()).object();
            const auto actual = QJsonDocument::fromJson(rows->value(1).toString().toUtf8()).object();
            // A column added by a later migration is absent from old entries; what was recorded must still stand.
            bool same = !recorded.isEmpty();
            for (auto it = actual.begin(); same && it != actual.end(); ++it)
                same = recorded.contains(it.key()) ? recorded.value(it.key()) == it.value() : true;
            if (!same)
                return broken(database,
                              QT_TRANSLATE_NOOP("core", "The record %2 in %1 is not what its last journal "
                                                        "entry says. It was changed outside the program."),
                              {table, rows->value(0).toString()});
        }
    }
    if (!lastOfRecord.isEmpty())
        return broken(database,
                      QT_TRANSLATE_NOOP("core", "The record %1 is in the journal but no longer in the "
                                                "workspace."),
                      {lastOfRecord.begin().key()});
    return {};
}

} // namespace ducha
