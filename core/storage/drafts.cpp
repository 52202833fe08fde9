#include "core/storage/drafts.h"

#include "core/storage/record_table.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QList<Draft>> select(Database &database, const QString &condition, const Binds &binds)
{
    auto query = database.run(
        u"SELECT kind, subject, body, saved_at FROM draft WHERE "_s + condition + u" ORDER BY saved_at DESC"_s, binds);
    if (!query)
        return query.error();
    QList<Draft> drafts;
    while (query->next())
        drafts.append(Draft{query->value(0).toString(), query->value(1).toString(),
                            QJsonDocument::fromJson(query->value(2).toString().toUtf8()).object(),
                            QDateTime::fromString(query->value(3).toString(), Qt::ISODateWithMs)});
    return drafts;
}

} // namespace

Result<> saveDraft(Database &database, const Draft &draft)
{
    return database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(
            database.run(u"INSERT INTO draft (kind, subject, body, saved_at) VALUES (:kind, :subject, :body, :at) "
                         "ON CONFLICT (kind, subject) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                         {{u":kind"_s, draft.kind},
                          {u":subject"_s, draft.subject},
                          {u":body"_s, QString::fromUtf8(QJsonDocument(draft.body).toJson(QJsonDocument::Compact))},
                          {u":at"_s, toStored(draft.savedAt)}}));
        return {};
    });
}

Result<std::optional<Draft>> loadDraft(Database &database, const QString &kind, const QString &subject)
{
    auto found =
        select(database, u"kind = :kind AND subject = :subject"_s, {{u":kind"_s, kind}, {u":subject"_s, subject}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<QList<Draft>> draftsOf(Database &database, const QString &kind)
{
    return select(database, u"kind = :kind"_s, {{u":kind"_s, kind}});
}

Result<> dropDraft(Database &database, const QString &kind, const QString &subject)
{
    return database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(database.run(u"DELETE FROM draft WHERE kind = :kind AND subject = :subject",
                               {{u":kind"_s, kind}, {u":subject"_s, subject}}));
        return {};
    });
}

} // namespace ducha
