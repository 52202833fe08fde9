#include "core/storage/human_code.h"

#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

Result<QString> nextHumanCode(Database &database, QStringView table, const QString &prefix, int year, int digits)
{
    const QString start = u"%1-%2-"_s.arg(prefix).arg(year);
    // The table's name is one of ours; everything else is bound.
    auto query = database.run(u"SELECT max(CAST(substr(code, :from) AS INTEGER)) FROM %1 "
                              "WHERE code GLOB :pattern"_s.arg(table),
                              {{u":from"_s, start.size() + 1}, {u":pattern"_s, start + u"*"_s}});
    if (!query)
        return query.error();
    query->next();
    return start + QString::number(query->value(0).toInt() + 1).rightJustified(digits, u'0');
}

} // namespace ducha
