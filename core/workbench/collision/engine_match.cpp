#include "core/workbench/collision/engine_match.h"

#include "core/collision/folding.h"
#include "core/collision/sql_match.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/engine.h"
#include "core/workbench/collision/engine_hits.h"
#include "core/workbench/collision/roster_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsFrom = 4; ///< in a row of sqlMatch

class EngineRun {
public:
    EngineRun(const CollisionRequest &request, const EngineChoice &choice) : m_request(request), m_choice(choice)
    {
        if (!choice.table.isEmpty())
            m_where.table = choice.table;
        m_result.names = request.names;
        m_result.engine = choice.engine;
    }

    Result<Collision> run(const Progress &progress)
    {
        if (enumFromName<SqlDialect>(m_choice.engine) != SqlDialect::PostgreSql)
            return Error{Error::Code::Usage,
                         {QT_TRANSLATE_NOOP("core", "“%1” is no engine that is asked here. Say postgresql."),
                          {m_choice.engine}}};
        m_result.rosterModified = QFileInfo(m_request.roster).lastModified().toMSecsSinceEpoch();
        auto roster = readRoster(m_request.roster, m_request.columns);
        if (!roster)
            return roster.error();
        m_result.roster = *std::move(roster);
        const auto folds = foldTable(scan::Encoding::Utf8);
        if (!folds)
            return folds.error();
        QElapsedTimer clock;
        clock.start();
        DUCHA_TRY(inEngine(
            m_choice.connection, [&](EngineSession &session) { return work(session, *folds); }, progress));
        m_result.seconds = double(clock.nsecsElapsed()) / 1e9;
        return std::move(m_result);
    }

private:
    Result<> work(EngineSession &session, const scan::FoldTable &folds)
    {
        const QString table = quotedTable(SqlDialect::PostgreSql, m_where.table);
        const auto columns = session.columnsOf(table);
        if (!columns)
            return columns.error();
        DUCHA_TRY(recognise(*columns));
        const SqlMatch match = sqlMatch(SqlDialect::PostgreSql, m_result.roster, m_where, folds, m_request.names);
        for (const QString &statement : match.before)
            DUCHA_TRY(session.run(statement));
        DUCHA_TRY(session.rows(u"SELECT count(*) FROM "_s + table, [this](const QStringList &row) -> Result<> {
            m_result.rows = row.constFirst().toULongLong();
            return {};
        }));
        EngineHits hits(m_result, m_where.table);
        DUCHA_TRY(session.rows(match.query, [&](const QStringList &row) { return take(hits, row); }));
        return hits.finish();
    }

    /// The columns are known as those of an extract are: the table's names stand for its header.
    Result<> recognise(const QStringList &columns)
    {
        RegisterChoice choice;
        for (auto it = m_request.columns.cbegin(); it != m_request.columns.cend(); ++it) {
            const auto field = enumFromName<RegisterField>(it.key());
            if (!field || it.value().isEmpty())
                continue;
            // A field of the roster may have the same name: then its header need not stand here.
            if (!columns.contains(it.value()) && !rosterFieldNames().contains(it.key()))
                return lacks(it.value());
            choice.headers.insert(*field, it.value());
        }
        for (const QString &column : {m_where.fileColumn, m_where.rowColumn}) {
            if (!columns.contains(column))
                return lacks(column);
        }
        auto file = openRegister(plainCsvRecord(columns), m_where.table, choice);
        if (!file)
            return file.error();
        m_result.remarks = file->remarks;
        for (int i = 0; i < kRegisterFields; ++i) {
            const int column = file->columns[size_t(i)];
            m_where.columns[size_t(i)] = column < 0 ? QString() : columns.at(column);
        }
        return {};
    }

    [[nodiscard]] Error lacks(const QString &column) const
    {
        return {Error::Code::Input,
                {QT_TRANSLATE_NOOP("core", "The table “%1” has no column “%2”. Name the right one with --column, or "
                                           "make a view that has it."),
                 {m_where.table, column}},
                {},
                Place{m_where.table, {}, 0, column}};
    }

    Result<> take(EngineHits &hits, const QStringList &row) const
    {
        const auto tier = tierOf(row.at(3));
        return hits.take(std::uint32_t(row.at(0).toUInt()), tier.value_or(scan::Tier::Name), row.at(1), row.at(2),
                         row.mid(kFieldsFrom));
    }

    const CollisionRequest &m_request;
    const EngineChoice &m_choice;
    SqlRegister m_where;
    Collision m_result;
};

} // namespace

Result<Collision> collideInEngine(const CollisionRequest &request, const EngineChoice &choice, const Progress &progress)
{
    return EngineRun(request, choice).run(progress);
}

} // namespace ducha
