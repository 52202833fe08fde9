#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/journal.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error buildError(const QString &detail)
{
    return {Error::Code::Storage,
            {QT_TRANSLATE_NOOP("core", "The program is incomplete: its database steps are missing. Install it again.")},
            detail,
            {}};
}

QStringList parted(const QString &sql)
{
    QStringList statements;
    for (const QString &piece : sql.split(u"\n--;"_s)) {
        if (!piece.trimmed().isEmpty())
            statements.append(piece.trimmed());
    }
    return statements;
}

/// Name → text of every object that the schema holds; white space folded, as SQLite keeps the text it was given.
Result<QMap<QString, QString>> schemaOf(Database &database)
{
    auto query = database.run(u"SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                              "WHERE name NOT LIKE 'sqlite_%'");
    if (!query)
        return query.error();
    QMap<QString, QString> schema;
    while (query->next())
        schema.insert(query->value(0).toString(), query->value(1).toString().simplified());
    return schema;
}

} // namespace

Result<QList<Migration>> migrations()
{
    QMap<int, Migration> found;
    QDirIterator files(u":/migrations"_s, {u"*.sql"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return buildError(path);
        const int number = name.left(4).toInt();
        found.insert(number, {number, name.mid(5).chopped(4), parted(QString::fromUtf8(file.readAll()))});
    }
    if (found.isEmpty() || found.firstKey() != 1 || found.lastKey() != found.size())
        return buildError(u"%1 migrations"_s.arg(found.size()));
    return found.values();
}

int newestSchemaVersion()
{
    const auto steps = migrations();
    return steps ? steps->constLast().number : 0;
}

Result<> migrate(Database &database, int from)
{
    const auto steps = migrations();
    if (!steps)
        return steps.error();
    for (const Migration &step : *steps) {
        if (step.number <= from)
            continue;
        DUCHA_TRY(database.inTransaction([&]() -> Result<> {
            for (const QString &statement : step.statements)
                DUCHA_TRY(database.run(statement));
            DUCHA_TRY(installJournalTriggers(database));
            DUCHA_TRY(database.run(u"PRAGMA user_version = %1"_s.arg(step.number)));
            return {};
        }));
    }
    return {};
}

Result<> checkSchema(Database &database)
{
    // A fresh workspace in memory is the truth; making it costs a few milliseconds.
    auto reference = Database::create(u":memory:"_s, database.session());
    if (!reference)
        return reference.error();
    const auto expected = schemaOf(**reference);
    if (!expected)
        return expected.error();
    const auto actual = schemaOf(database);
    if (!actual)
        return actual.error();
    if (*expected == *actual)
        return {};
    QString difference;
    for (auto it = actual->begin(); it != actual->end() && difference.isEmpty(); ++it) {
        if (expected->value(it.key()) != it.value())
            difference = it.key();
    }
    for (auto it = expected->begin(); it != expected->end() && difference.isEmpty(); ++it) {
        if (!actual->contains(it.key()))
            difference = it.key();
    }
    return Error{Error::Code::Workspace,
                 {QT_TRANSLATE_NOOP("core", "The workspace was altered outside the program (%1). Leave it as it is and "
                                            "restore a backup."),
                  {difference}},
                 difference,
                 {.file = database.path()}};
}

} // namespace ducha
