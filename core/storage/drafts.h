#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>

#include <optional>

namespace ducha {

class Database;

/// What somebody is typing and has not submitted: overwritten at every pause, never journaled, gone once submitted.
/// A draft belongs to a form (`kind`, the form's stable name) and to what it is about (`subject`, an id or "new").
struct Draft {
    QString kind;
    QString subject;
    QJsonObject body;
    QDateTime savedAt;
};

/// Durable when it returns: it is a transaction of its own (or part of the running one).
Result<> saveDraft(Database &database, const Draft &draft);
Result<std::optional<Draft>> loadDraft(Database &database, const QString &kind, const QString &subject);
/// All drafts of a form, the newest first; after a crash they are what there is to recover.
Result<QList<Draft>> draftsOf(Database &database, const QString &kind);
Result<> dropDraft(Database &database, const QString &kind, const QString &subject);

} // namespace ducha
