#include "core/workbench/collision/result_file.h"

#include "core/collision/sql_match.h"
#include "core/workbench/collision/engine_hits.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/register_source.h"
#include "core/workbench/collision/roster_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 1000;

Error refused(const QString &file, Message message, quint64 row = 0, const QString &column = {})
{
    return {Error::Code::Input, std::move(message), {}, Place{file, {}, int(row), column}};
}

/// The cells of a row by the names of their columns.
class ResultRow {
public:
    ResultRow(const QStringList &headers, QStringList cells) : m_headers(headers), m_cells(std::move(cells)) {}
    [[nodiscard]] QString cell(const QString &header) const { return m_cells.value(m_headers.indexOf(header)); }
    [[nodiscard]] QStringList facts() const
    {
        QStringList facts;
        for (const QStringList headers = sqlResultFacts(); const QString &header : headers)
            facts.append(cell(header));
        return facts;
    }
    [[nodiscard]] QStringList registered() const
    {
        QStringList cells;
        for (int i = 0; i < kRegisterFields; ++i)
            cells.append(cell(sqlResultHeader(RegisterField(i))));
        return cells;
    }

private:
    const QStringList &m_headers;
    QStringList m_cells;
};

/// A hit: the entry of the roster, and register_row and register_file.
using HitKey = std::pair<std::uint32_t, QString>;

class ResultReader {
public:
    ResultReader(const CollisionRequest &request, const Progress &progress) : m_request(request), m_progress(progress)
    {
    }

    Result<Collision> read()
    {
        DUCHA_TRY(look());
        CollisionRequest again;
        again.roster = m_request.roster;
        again.registers = {m_request.result};
        again.readAs = m_request.readAs;
        again.readAs[m_request.roster] = {m_request.columnsOf(m_request.roster), {}};
        again.readAs[m_request.result] = {resultColumns(), m_request.encodingOf(m_request.result)};
        again.names = true;
        again.workers = m_request.workers;
        auto compared = collide(again, m_progress);
        if (!compared)
            return compared.error();
        m_compared = *std::move(compared);
        DUCHA_TRY(checkWhole());
        begin();
        EngineHits hits(m_result, m_name);
        DUCHA_TRY(takeRows(hits));
        DUCHA_TRY(checkNothingLacks());
        DUCHA_TRY(hits.finish());
        m_result.registers.append(m_compared.registers.constFirst());
        return std::move(m_result);
    }

private:
    /// Is this a result, and of this roster? Before anything is compared.
    Result<> look()
    {
        m_name = QFileInfo(m_request.result).fileName();
        const auto source = openRegisterSource(
            m_request.result, {registerHeaders(resultColumns()), m_request.encodingOf(m_request.result), {}},
            m_progress);
        if (!source)
            return source.error();
        m_headers = source->file.headers;
        for (const QString &header : sqlResultHeaders()) {
            if (!m_headers.contains(header))
                return refused(m_name,
                               {QT_TRANSLATE_NOOP("core", "There is no column “%1”. Take the whole answer to the "
                                                          "statements, with its header."),
                                {header}},
                               0, header);
        }
        const auto first = firstRecord(*source);
        if (!first)
            return first.error();
        const auto facts = resultFacts(m_headers, *first, m_name);
        if (!facts)
            return facts.error();
        m_facts = *facts;
        m_first = ResultRow(m_headers, *first).facts();
        m_isNothing = ResultRow(m_headers, *first).cell(u"match_kind"_s).isEmpty();
        const auto digest = rosterDigest(m_request.roster);
        if (!digest)
            return digest.error();
        if (*digest != m_facts.rosterSha256)
            return refused(m_name, {QT_TRANSLATE_NOOP("core", "The statements were written for another roster, or for "
                                                              "this one before it changed. Take the roster that they "
                                                              "were written for.")});
        return {};
    }

    /// There must be as many rows as the engine counted, and each must be one that is compared here.
    Result<> checkWhole() const
    {
        if (!m_compared.firstRejected.isEmpty()) {
            const RejectedRow &row = m_compared.firstRejected.constFirst();
            Error error = refused(m_name,
                                  {QT_TRANSLATE_NOOP("core", "The row cannot be read; the result was altered or cut. "
                                                             "Take it once more.")},
                                  row.record);
            error.detail = rejectionText(row.why).plain();
            return error;
        }
        if (m_compared.rows != m_facts.rows)
            return refused(m_name, {QT_TRANSLATE_NOOP("core", "The engine found %1 rows, and the file has %2. It was "
                                                              "cut or put together; take it once more."),
                                    {QString::number(m_facts.rows), QString::number(m_compared.rows)}});
        return {};
    }

    void begin()
    {
        m_result.roster = m_compared.roster;
        m_result.rosterModified = m_compared.rosterModified;
        m_result.remarks = m_compared.remarks;
        m_result.seconds = m_compared.seconds;
        m_result.engine = m_facts.dialect;
        m_result.names = m_facts.names;
        m_result.rows = m_facts.registerRows;
    }

    Result<> takeRows(EngineHits &hits)
    {
        QList<FoundRow> &found = m_compared.found->rows();
        std::sort(found.begin(), found.end(), [](const FoundRow &a, const FoundRow &b) {
            return std::tuple(a.record, a.entry) < std::tuple(b.record, b.entry);
        });
        quint64 row = 0;
        for (qsizetype begin = 0, end = 0; begin < found.size(); begin = end) {
            if (row % kRowsBetweenReports == 0 && !goOn(m_progress, int(begin), int(found.size())))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            while (end < found.size() && found.at(end).record == found.at(begin).record)
                ++end;
            if (found.at(begin).record != ++row)
                return unmatched(row);
            DUCHA_TRY(takeRow(hits, row, found.sliced(begin, end - begin)));
        }
        if (row != m_compared.rows && !(m_isNothing && m_compared.rows == 1))
            return unmatched(row + 1);
        return {};
    }

    /// `matches`: what the row gives when it is compared here.
    Result<> takeRow(EngineHits &hits, quint64 row, const QList<FoundRow> &matches)
    {
        const auto text = m_compared.found->text(matches.constFirst());
        if (!text)
            return text.error();
        const ResultRow cells(
            m_headers, recordCells({text->constData(), size_t(text->size())}, m_compared.registers.constFirst()));
        if (cells.facts() != m_first)
            return refused(m_name,
                           {QT_TRANSLATE_NOOP("core", "The row is of another result than the first. Give each result "
                                                      "as a file of its own.")},
                           row);
        const QString file = cells.cell(u"register_file"_s);
        const QString record = cells.cell(u"register_row"_s);
        const QString place = record + u'\n' + file;
        const auto tier = tierOf(cells.cell(u"match_kind"_s));
        const auto claimed = std::find_if(matches.begin(), matches.end(), [&](const FoundRow &match) {
            const RosterEntry &entry = m_result.roster.entries.at(match.entry);
            return match.tier == tier && QString::number(entry.row) == cells.cell(u"roster_row"_s) &&
                   enumName(entry.relation) == cells.cell(u"relation"_s) &&
                   entry.name == cells.cell(u"person_name"_s) && !m_taken.contains({match.entry, place});
        });
        if (claimed == matches.end())
            return unmatched(row);
        if (*tier == scan::Tier::Name && !m_facts.names)
            return unmatched(row);
        m_taken.insert({claimed->entry, place});
        // A row of an equal name has no number, so it tells nothing of others.
        for (const FoundRow &match : matches) {
            if (*tier != scan::Tier::Name && match.tier != scan::Tier::Name)
                m_expected.insert({match.entry, place}, row);
        }
        return hits.take(claimed->entry, *tier, file, record, cells.registered(), int(row));
    }

    [[nodiscard]] Error unmatched(quint64 row) const
    {
        return refused(
            m_name,
            {QT_TRANSLATE_NOOP("core", "The row tells of a match that comparing it here does not give, or "
                                       "tells it twice. The result was altered, perhaps by a spreadsheet; take it once "
                                       "more.")},
            row);
    }

    Result<> checkNothingLacks() const
    {
        quint64 first = 0;
        for (auto it = m_expected.cbegin(); it != m_expected.cend(); ++it) {
            if (!m_taken.contains(it.key()) && (first == 0 || it.value() < first))
                first = it.value();
        }
        if (first == 0)
            return {};
        return refused(m_name,
                       {QT_TRANSLATE_NOOP("core", "The row matches somebody else of the roster too, whom the result "
                                                  "does not tell of. It was altered; take it once more.")},
                       first);
    }

    /// Read by itself, for one that tells of no match is not found by comparing.
    Result<QStringList> firstRecord(const RegisterSource &source) const
    {
        QFile file(source.readFrom());
        if (!file.open(QIODevice::ReadOnly) || !file.seek(source.file.layout.firstByte))
            return Error{Error::Code::Io,
                         {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {file.errorString()}},
                         {},
                         Place{m_name}};
        QByteArray record;
        while (!file.atEnd() && record.size() < scan::kLongestRecord) {
            record += file.readLine(scan::kLongestRecord);
            if (record.count('"') % 2 == 0 && !record.trimmed().isEmpty())
                break;
        }
        while (record.endsWith('\n') || record.endsWith('\r'))
            record.chop(1);
        if (record.isEmpty())
            return refused(m_name, {QT_TRANSLATE_NOOP("core", "The result has no row. Even one without a match has "
                                                              "one that says so; take it once more.")});
        return recordCells({record.constData(), size_t(record.size())}, source.file);
    }

    const CollisionRequest &m_request;
    const Progress &m_progress;
    QString m_name;
    QStringList m_headers;
    ResultFacts m_facts;
    QStringList m_first;
    bool m_isNothing = false;
    Collision m_compared; ///< the rows of the result with the roster
    Collision m_result;
    QSet<HitKey> m_taken;
    QHash<HitKey, quint64> m_expected; ///< and the row that says so
};

} // namespace

bool isCollisionResult(const QStringList &headers)
{
    const QStringList wanted = sqlResultHeaders();
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &header) { return headers.contains(header); });
}

QHash<QString, QString> resultColumns()
{
    QHash<QString, QString> columns;
    for (int i = 0; i < kRegisterFields; ++i)
        columns.insert(enumName(RegisterField(i)), sqlResultHeader(RegisterField(i)));
    return columns;
}

Result<ResultFacts> resultFacts(const QStringList &headers, const QStringList &firstRow, const QString &file)
{
    const ResultRow row(headers, firstRow);
    ResultFacts facts;
    bool isRows = false;
    bool isRegisterRows = false;
    facts.rosterSha256 = row.cell(u"roster_sha256"_s);
    facts.dialect = row.cell(u"dialect"_s);
    facts.registerRows = row.cell(u"register_rows"_s).toULongLong(&isRegisterRows);
    facts.rows = row.cell(u"result_rows"_s).toULongLong(&isRows);
    facts.names = row.cell(u"names_asked"_s) == u"yes"_s;
    const auto wrong = [&](const QString &column) {
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "The column “%1” does not say what the statements put there. The "
                                                  "result was altered; take it once more."),
                        {column}},
                       1, column);
    };
    if (!isRegisterRows)
        return wrong(u"register_rows"_s);
    if (!isRows || facts.rows == 0)
        return wrong(u"result_rows"_s);
    if (!facts.names && row.cell(u"names_asked"_s) != u"no"_s)
        return wrong(u"names_asked"_s);
    if (!enumFromName<SqlDialect>(facts.dialect))
        return wrong(u"dialect"_s);
    return facts;
}

Result<Collision> readCollisionResult(const CollisionRequest &request, const Progress &progress)
{
    return ResultReader(request, progress).read();
}

} // namespace ducha
