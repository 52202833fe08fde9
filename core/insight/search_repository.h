#pragma once

#include "core/base/result.h"
#include "core/insight/search_hit.h"

#include <QtCore/QList>

namespace ducha {

class Database;

/// Looks for words in the numbers and titles of all kinds of records. Reads only.
class SearchRepository {
public:
    explicit SearchRepository(Database &database) : m_database(database) {}

    /// At most `limit` records whose number or title holds `text`; whole numbers and beginnings first.
    Result<QList<SearchHit>> find(const QString &text, int limit) const;

private:
    Database &m_database;
};

} // namespace ducha
