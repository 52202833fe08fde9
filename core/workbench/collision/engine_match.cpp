#include "core/workbench/collision/engine_match.h"

#include "core/collision/folding.h"
#include "core/collision/sql_match.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/engine.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/roster_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <limits>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFiles = std::numeric_limits<std::uint16_t>::max();
constexpr int kFieldsFrom = 4; ///< in a row of sqlMatch

class EngineRun {
public:
    EngineRun(const CollisionRequest &request, const EngineChoice &choice) : m_request(request), m_choice(choice)
    {
        if (!choice.table.isEmpty())
            m_where.table = choice.table;
        m_result.found = std::make_unique<HitStore>();
        m_result.names = request.names;
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
        DUCHA_TRY(order());
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
        return session.rows(match.query, [this](const QStringList &row) { return take(row); });
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
        m_file.encoding = u"UTF-8"_s;
        for (int i = 0; i < kRegisterFields; ++i) {
            const int column = file->columns[size_t(i)];
            m_where.columns[size_t(i)] = column < 0 ? QString() : columns.at(column);
            m_file.headers.append(m_where.columns[size_t(i)]);
            m_file.columns[size_t(i)] = i; // every field has its place in the rows that are kept
        }
        m_file.layout.columns = kRegisterFields;
        m_file.layout.nameColumn = int(RegisterField::Name);
        m_file.layout.numberColumn = int(RegisterField::Number);
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

    Result<> take(const QStringList &row)
    {
        const qsizetype tier = QStringList{u"id"_s, u"masked-id"_s, u"name"_s}.indexOf(row.value(3));
        bool isNumber = false;
        const quint64 record = row.value(2).toULongLong(&isNumber);
        if (!isNumber)
            return Error{
                Error::Code::Input,
                {QT_TRANSLATE_NOOP("core", "register_row holds “%1”, which is no number of a row."), {row.value(2)}},
                {},
                Place{m_where.table}};
        const QString &name = row.at(1);
        if (!m_files.contains(name)) {
            if (m_files.size() == kMostFiles)
                return Error{Error::Code::Input,
                             {QT_TRANSLATE_NOOP("core", "register_file names more than %1 extracts."),
                              {QString::number(kMostFiles)}},
                             {},
                             Place{m_where.table}};
            m_files.insert(name, std::uint16_t(m_result.registers.size()));
            m_file.name = name;
            m_result.registers.append(m_file);
        }
        const QByteArray text = plainCsvRecord(row.mid(kFieldsFrom));
        ++m_result.byTier[size_t(tier)];
        return m_result.found->add({std::uint32_t(row.at(0).toUInt()), scan::Tier(tier), m_files.value(name), record},
                                   std::string_view(text.constData(), size_t(text.size()) - 2), false);
    }

    /// The extracts by name, and what was found as the list wants it.
    Result<> order()
    {
        QList<RegisterFile> &files = m_result.registers;
        std::sort(files.begin(), files.end(),
                  [](const RegisterFile &a, const RegisterFile &b) { return a.name < b.name; });
        QList<std::uint16_t> placeOf(files.size());
        for (qsizetype i = 0; i < files.size(); ++i)
            placeOf[m_files.value(files.at(i).name)] = std::uint16_t(i);
        QList<FoundRow> &rows = m_result.found->rows();
        for (FoundRow &row : rows)
            row.file = placeOf.at(row.file);
        sortFound(m_result);
        const auto twice = std::adjacent_find(rows.begin(), rows.end(), [](const FoundRow &a, const FoundRow &b) {
            return a.entry == b.entry && a.file == b.file && a.record == b.record;
        });
        if (twice == rows.end())
            return {};
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "Row %1 of “%2” stands in the table more than once. register_file and "
                                                "register_row must name one row."),
                      {QString::number(twice->record), files.at(twice->file).name}},
                     {},
                     Place{m_where.table}};
    }

    const CollisionRequest &m_request;
    const EngineChoice &m_choice;
    SqlRegister m_where;
    RegisterFile m_file; ///< the form of every extract
    QHash<QString, std::uint16_t> m_files;
    Collision m_result;
};

} // namespace

Result<Collision> collideInEngine(const CollisionRequest &request, const EngineChoice &choice, const Progress &progress)
{
    return EngineRun(request, choice).run(progress);
}

} // namespace ducha
