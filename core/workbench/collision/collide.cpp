#include "core/workbench/collision/collide.h"

#include "core/collision/folding.h"
#include "core/collision/sql_match.h"
#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/register_source.h"
#include "core/workbench/collision/result_file.h"
#include "core/workbench/collision/roster_file.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstShown = 20;
constexpr qint64 kMega = 1 << 20;

Error cancelled()
{
    return {Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
}

class Run {
public:
    Run(const CollisionRequest &request, const Progress &progress) : m_request(request), m_progress(progress) {}

    Result<Collision> run()
    {
        DUCHA_TRY(open());
        QElapsedTimer clock;
        clock.start();
        for (size_t i = 0; i < m_sources.size(); ++i)
            DUCHA_TRY(compare(int(i)));
        m_result.seconds = double(clock.nsecsElapsed()) / 1e9;
        sortFound(m_result);
        for (const RegisterSource &source : m_sources) {
            m_result.remarks += source.file.remarks;
            m_result.registers.append(source.file);
        }
        return std::move(m_result);
    }

private:
    Result<> open()
    {
        m_result.names = m_request.names;
        m_result.rosterModified = QFileInfo(m_request.roster).lastModified().toMSecsSinceEpoch();
        auto roster = readRoster(m_request.roster, m_request.columnsOf(m_request.roster), m_progress);
        if (!roster)
            return roster.error();
        m_result.roster = *std::move(roster);
        m_result.found = std::make_unique<HitStore>();
        for (const QString &path : m_request.registers) {
            const auto name = nameOf(path);
            if (!name)
                return name.error();
            auto source = openRegisterSource(
                path, {registerHeaders(m_request.columnsOf(path)), m_request.encodingOf(path), *name}, m_progress);
            if (!source)
                return source.error();
            m_total += source->file.layout.endByte;
            m_sources.push_back(*std::move(source));
        }
        return {};
    }

    /// What the register is called in the list: its file's name, with a number where an earlier one has it. The same
    /// file twice would raise every question twice.
    Result<QString> nameOf(const QString &path) const
    {
        const QFileInfo info(path);
        int same = 1;
        for (const RegisterSource &source : m_sources) {
            const QFileInfo before(source.file.path);
            if (info.exists() && before.canonicalFilePath() == info.canonicalFilePath())
                return Error{Error::Code::Input,
                             {QT_TRANSLATE_NOOP("core", "The register is given twice. Leave one of them out.")},
                             {},
                             Place{info.fileName()}};
            same += before.fileName() == info.fileName();
        }
        return same == 1 ? info.fileName() : u"%1 (%2)"_s.arg(info.fileName(), QString::number(same));
    }

    Result<> compare(int number)
    {
        const RegisterSource &source = m_sources.at(size_t(number));
        const scan::RegisterLayout &layout = source.file.layout;
        if (!m_folds || m_foldsFor != layout.encoding) {
            auto folds = foldTable(layout.encoding);
            if (!folds)
                return folds.error();
            m_folds = *std::move(folds);
            m_foldsFor = layout.encoding;
        }
        const scan::Matcher matcher(wantedOf(m_result.roster, *m_folds), *m_folds, layout.encoding, m_request.names);
        const auto workers =
            size_t(m_request.workers > 0 ? m_request.workers : std::max(1, QThread::idealThreadCount()));
        std::vector<QFile> files(workers);
        for (QFile &file : files) {
            file.setFileName(source.readFrom());
            if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return unreadable(source.file, file.errorString());
        }
        const scan::ReadBytes read = [&](int worker, qint64 offset, char *to, qint64 size) -> qint64 {
            QFile &file = files[size_t(worker)];
            return file.seek(offset) ? file.read(to, size) : -1;
        };
        const scan::ScanResult result = scan::scanRegister(layout, matcher, read, int(workers), listener(number));
        if (m_failure)
            return *m_failure;
        switch (result.end) {
        case scan::ScanResult::End::Done:
            break;
        case scan::ScanResult::End::Stopped:
            return cancelled();
        case scan::ScanResult::End::ReadFailed:
            return unreadable(source.file, QString());
        case scan::ScanResult::End::RecordTooLong:
            return Error{
                Error::Code::Input,
                {QT_TRANSLATE_NOOP(
                    "core", "This record is longer than 1 MiB. Most likely a quote is not closed; mend the file.")},
                {},
                Place{source.file.name, {}, int(result.records) + 1}};
        }
        m_result.rows += result.records;
        m_done += layout.endByte;
        const QFileInfo now(source.file.path); // of a workbook too, though it was read to its end before
        if ((!source.csv && now.size() != layout.endByte) ||
            now.lastModified().toMSecsSinceEpoch() != source.file.modified)
            return Error{
                Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The file changed while it was read. Begin again when it is whole.")},
                {},
                Place{source.file.name}};
        return {};
    }

    static Error unreadable(const RegisterFile &file, const QString &why)
    {
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The file cannot be read to its end. Is the stick still there? %1"), {why}},
                {},
                Place{file.name}};
    }

    scan::ScanListener listener(int number)
    {
        scan::ScanListener listener;
        listener.matched = [this, number](quint64 record, const std::vector<scan::Match> &matches,
                                          std::string_view text) {
            bool again = false;
            for (const scan::Match &match : matches) {
                keep(m_result.found->add({match.person, match.tier, std::uint16_t(number), record, 0, 0}, text, again));
                ++m_result.byTier[size_t(match.tier)];
                again = true;
            }
        };
        listener.rejected = [this, number](quint64 record, scan::Rejection why, std::string_view text) {
            reject(number, record, why, text);
        };
        listener.strayQuote = [this, number](quint64 record) {
            noteOf(number, m_strayQuotes, record,
                   QT_TRANSLATE_NOOP("core",
                                     "%1, row %2: a quote within a field that does not begin with one; it is read "
                                     "as a character. There are %3 such rows."));
        };
        listener.rounded = [this, number](quint64 record) {
            noteOf(number, m_rounded, record,
                   QT_TRANSLATE_NOOP("core",
                                     "%1, row %2: a spreadsheet rounded the citizen's number; what it was is lost "
                                     "and not guessed. There are %3 such rows. Ask for the file as text."));
        };
        listener.unreadable = [this, number](quint64 record) {
            noteOf(number, m_unreadable, record,
                   QT_TRANSLATE_NOOP("core",
                                     "%1, row %2: the name or number holds bytes that are no character of the file's "
                                     "encoding, and cannot be compared. There are %3 such rows. Was the file put "
                                     "together from several? Give each with its encoding."));
        };
        listener.goOn = [this](qint64 bytes) {
            return !m_failure && ducha::goOn(m_progress, int((m_done + bytes) / kMega), int(m_total / kMega));
        };
        return listener;
    }

    void keep(const Result<> &result)
    {
        if (!result && !m_failure)
            m_failure = result.error();
    }

    /// One remark a file and kind, with the first row and how many there are.
    void noteOf(int number, QHash<int, qsizetype> &remarkOf, quint64 record, const char *text)
    {
        QList<CheckMessage> &remarks = m_result.remarks;
        if (!remarkOf.contains(number)) {
            remarkOf.insert(number, remarks.size());
            const QString name = m_sources.at(size_t(number)).file.name;
            remarks.append({CheckMessage::Severity::Warning,
                            u"register"_s,
                            name,
                            {text, {name, QString::number(record), u"1"_s}}});
            return;
        }
        QString &count = remarks[remarkOf.value(number)].message.args[2];
        count = QString::number(count.toULongLong() + 1);
    }

    void reject(int number, quint64 record, scan::Rejection why, std::string_view text)
    {
        const RegisterSource &source = m_sources.at(size_t(number));
        const QString shown = registerText(text, source.file.layout.encoding);
        if (m_result.firstRejected.size() < kFirstShown)
            m_result.firstRejected.append({number, record, why, shown});
        ++m_result.rejectedCount;
        if (!m_result.rejected) {
            m_result.rejected = std::make_unique<QTemporaryFile>();
            if (!m_result.rejected->open())
                keep(noRoom());
        }
        const QByteArray line = csvRecord({source.file.name, QString::number(record), rejectionName(why), shown});
        if (m_result.rejected->write(line) != line.size())
            keep(noRoom());
    }

    [[nodiscard]] Error noRoom() const
    {
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "What was found cannot be kept: %1 Make room on the disk and begin again."),
                 {m_result.rejected->errorString()}}};
    }

    const CollisionRequest &m_request;
    const Progress &m_progress;
    std::vector<RegisterSource> m_sources;
    Collision m_result;
    std::optional<scan::FoldTable> m_folds;
    scan::Encoding m_foldsFor = scan::Encoding::Utf8;
    qint64 m_total = 0;
    qint64 m_done = 0;
    std::optional<Error> m_failure;
    QHash<int, qsizetype> m_strayQuotes; ///< by register: the remark
    QHash<int, qsizetype> m_rounded;
    QHash<int, qsizetype> m_unreadable;
};

} // namespace

QHash<QString, QString> CollisionRequest::columnsOf(const QString &path) const
{
    QHash<QString, QString> all = columns;
    all.insert(readAs.value(path).columns);
    return all;
}

QString CollisionRequest::encodingOf(const QString &path) const
{
    const QString own = readAs.value(path).encoding;
    return own.isEmpty() ? encoding : own;
}

Result<Collision> collide(const CollisionRequest &request, const Progress &progress)
{
    return request.result.isEmpty() ? Run(request, progress).run() : readCollisionResult(request, progress);
}

void sortFound(Collision &collision)
{
    const QList<RosterEntry> &entries = collision.roster.entries;
    const auto key = [&](const FoundRow &row) {
        const RosterEntry &entry = entries.at(row.entry);
        return std::tuple(entry.row, entry.relation, row.file, row.record, row.entry);
    };
    QList<FoundRow> &rows = collision.found->rows();
    std::sort(rows.begin(), rows.end(), [&](const FoundRow &a, const FoundRow &b) { return key(a) < key(b); });
}

Result<QString> collisionSql(const CollisionRequest &request, const QString &dialect, const QString &table)
{
    const auto known = enumFromName<SqlDialect>(dialect);
    if (!known)
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "“%1” is no dialect that is written here. Say postgresql or spark."),
                      {dialect}}};
    const auto roster = readRoster(request.roster, request.columnsOf(request.roster));
    if (!roster)
        return roster.error();
    const auto digest = rosterDigest(request.roster);
    if (!digest)
        return digest.error();
    const auto folds = foldTable(scan::Encoding::Utf8);
    if (!folds)
        return folds.error();
    const QString name = table.isEmpty() ? SqlRegister().table : table;
    SqlRegister where = sqlRegister(registerHeaders(request.columnsOf(name)));
    where.table = name;
    return matchSql(*known, *roster, where, *folds, {request.names, *digest});
}

} // namespace ducha
