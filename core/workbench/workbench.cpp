#include "core/workbench/workbench.h"

#include "core/workbench/standard_package.h"

#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

Workbench::Workbench(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Result<std::unique_ptr<Workbench>> Workbench::create(const QString &path, const Session &session)
{
    auto database = Database::create(path, session);
    if (!database)
        return database.error();
    std::unique_ptr<Workbench> workbench(new Workbench(*std::move(database)));
    DUCHA_TRY(installStandardPackage(*workbench));
    return workbench;
}

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &path, const Session &session)
{
    auto database = Database::open(path, session);
    if (!database)
        return database.error();
    return std::unique_ptr<Workbench>(new Workbench(*std::move(database)));
}

Result<std::unique_ptr<Workbench>> Workbench::openBeside(const Workbench &other)
{
    auto database = Database::open(other.path(), other.m_database->session(), Database::Access::Shared);
    if (!database)
        return database.error();
    return std::unique_ptr<Workbench>(new Workbench(*std::move(database)));
}

Result<> Workbench::write(const std::function<Result<>()> &work)
{
    const auto done = m_database->inTransaction(work);
    if (done)
        Q_EMIT m_changes.changed();
    return done;
}

Result<QString> nextCode(Workbench &workbench, QStringView table, const QString &prefix, int year, int digits)
{
    const QString start = u"%1-%2-"_s.arg(prefix).arg(year);
    // The table's name is one of ours; everything else is bound.
    auto query = workbench.database().run(u"SELECT max(CAST(substr(code, :from) AS INTEGER)) FROM %1 "
                                          "WHERE code GLOB :pattern"_s.arg(table),
                                          {{u":from"_s, start.size() + 1}, {u":pattern"_s, start + u"*"_s}});
    if (!query)
        return query.error();
    query->next();
    return start + QString::number(query->value(0).toInt() + 1).rightJustified(digits, u'0');
}

} // namespace ducha
