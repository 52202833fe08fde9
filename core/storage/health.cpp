#include "core/storage/health.h"

#include "core/storage/attachment_store.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"

#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

Result<> checkIntegrity(Database &database)
{
    auto query = database.run(u"PRAGMA integrity_check(1)");
    if (!query)
        return query.error();
    const QString answer = query->next() ? query->value(0).toString() : QString();
    if (answer == u"ok"_s)
        return {};
    return Error{Error::Code::Workspace,
                 {QT_TRANSLATE_NOOP("core", "The workspace is damaged. Leave it as it is and restore a backup.")},
                 answer,
                 {.file = database.path()}};
}

Result<QList<CheckMessage>> checkStorage(Database &database, const Progress &progress)
{
    QList<CheckMessage> problems;
    const auto note = [&](const QString &rule, const Result<> &outcome) -> Result<> {
        if (outcome)
            return {};
        const Error &error = outcome.error();
        if (error.code == Error::Code::Cancelled || error.code == Error::Code::Io)
            return error;
        problems.append({CheckMessage::Severity::Blocker, rule, error.detail, error.message});
        return {};
    };
    DUCHA_TRY(note(u"integrity"_s, checkIntegrity(database)));
    if (!problems.isEmpty())
        return problems; // nothing read from a damaged file could be trusted
    DUCHA_TRY(note(u"schema"_s, checkSchema(database)));
    auto orphans = database.run(u"PRAGMA foreign_key_check");
    if (!orphans)
        return orphans.error();
    while (orphans->next())
        problems.append({CheckMessage::Severity::Blocker,
                         u"foreign-keys"_s,
                         orphans->value(0).toString(),
                         {QT_TRANSLATE_NOOP("core", "A record in %1 points at one in %2 that does not exist."),
                          {orphans->value(0).toString(), orphans->value(2).toString()}}});
    DUCHA_TRY(note(u"journal"_s, verifyJournal(database, progress)));
    DUCHA_TRY(note(u"attachments"_s, verifyContents(database, progress)));
    return problems;
}

} // namespace ducha
