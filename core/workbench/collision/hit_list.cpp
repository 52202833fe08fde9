#include "core/workbench/collision/hit_list.h"

#include "core/base/save_file.h"
#include "core/collision/explanation.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/workbench/collision/questions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMostInWorkbook = 1'048'575; // a worksheet has 1,048,576 rows
constexpr int kRowsBetweenReports = 1000;

const QStringList &headers()
{
    static const QStringList all{u"roster_row"_s,
                                 u"relation"_s,
                                 u"person_name"_s,
                                 u"unit"_s,
                                 u"register_file"_s,
                                 u"register_row"_s,
                                 u"company_name"_s,
                                 u"uscc"_s,
                                 u"role"_s,
                                 u"match_kind"_s,
                                 u"official"_s,
                                 u"official_code"_s,
                                 u"post"_s,
                                 u"registered_name"_s,
                                 u"status"_s,
                                 u"founded"_s,
                                 u"ended"_s,
                                 u"share"_s,
                                 u"capital"_s,
                                 u"authority"_s,
                                 u"company_type"_s,
                                 u"role_from"_s,
                                 u"role_to"_s,
                                 u"service_from"_s,
                                 u"service_to"_s,
                                 u"rank"_s,
                                 u"basis"_s,
                                 u"rule"_s,
                                 u"article"_s,
                                 u"role_kind"_s,
                                 u"status_kind"_s,
                                 u"period"_s,
                                 u"suggested_exclusion"_s,
                                 u"excluded_by_default"_s,
                                 u"roster_namesakes"_s,
                                 u"register_namesakes"_s,
                                 u"explanation"_s};
    return all;
}

class Lines {
public:
    Lines(Collision &collision, const CollisionRules &rules, const Progress &progress, bool names)
        : m_collision(collision), m_rules(rules), m_progress(progress), m_names(names), m_namesakes(collision)
    {
    }

    Result<> each(const std::function<Result<>(const QStringList &)> &take)
    {
        const QList<FoundRow> &rows = m_collision.found->rows();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i % kRowsBetweenReports == 0 && !goOn(m_progress, int(i), int(rows.size())))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            if (!m_names && rows.at(i).tier == scan::Tier::Name)
                continue;
            const auto cells = line(rows.at(i));
            if (!cells)
                return cells.error();
            DUCHA_TRY(take(*cells));
        }
        return {};
    }

private:
    Result<QStringList> line(const FoundRow &row)
    {
        const auto text = m_collision.found->text(row);
        if (!text)
            return text.error();
        const RegisterFile &file = m_collision.registers.at(row.file);
        const QStringList cells = registerCells({text->constData(), size_t(text->size())}, file);
        const RosterEntry &entry = m_collision.roster.entries.at(row.entry);
        const auto cell = [&](RegisterField field) { return cells.at(qsizetype(field)); };
        QStringList line{QString::number(entry.row),
                         enumName(entry.relation),
                         entry.name,
                         entry.unit,
                         file.name,
                         QString::number(row.record),
                         cell(RegisterField::Company),
                         cell(RegisterField::CreditCode),
                         cell(RegisterField::Role),
                         tierName(row.tier),
                         entry.official,
                         entry.officialCode,
                         entry.post,
                         cell(RegisterField::Name),
                         cell(RegisterField::Status),
                         cell(RegisterField::Founded),
                         cell(RegisterField::Ended),
                         cell(RegisterField::Share),
                         cell(RegisterField::Capital),
                         cell(RegisterField::Authority),
                         cell(RegisterField::Type),
                         cell(RegisterField::RoleFrom),
                         cell(RegisterField::RoleTo),
                         entry.serviceFrom,
                         entry.serviceTo,
                         entry.rank,
                         entry.basis};
        return line + (row.tier == scan::Tier::Name ? withoutAssessment(row, cells) : assessment(row, cells));
    }

    [[nodiscard]] QStringList assessment(const FoundRow &row, const QStringList &cells) const
    {
        const Question question = questionOfRow(m_collision, row, cells, m_rules, m_namesakes);
        const Assessment &assessment = question.assessment;
        QStringList roles;
        for (const RoleKind role : question.roles)
            roles.append(enumName(role));
        return {assessment.rule == Rule::None ? QString() : enumName(assessment.rule),
                assessment.article,
                roles.join(u';'),
                enumName(question.status),
                intervalSentence(assessment.interval),
                assessment.suggestedExclusion,
                assessment.excludedByDefault ? u"yes"_s : QString(),
                QString::number(question.rosterNamesakes),
                QString::number(question.registerNamesakes),
                question.rows.constFirst().explanation};
    }

    /// Equal names alone touch no rule (domain.md F, 同名待核).
    [[nodiscard]] QStringList withoutAssessment(const FoundRow &row, const QStringList &cells) const
    {
        return {{},
                {},
                {},
                {},
                {},
                {},
                {},
                QString::number(m_namesakes.inRoster(row.entry)),
                QString::number(m_namesakes.inRegisters(row.entry)),
                explanation(m_collision.roster.entries.at(row.entry), cells, row.tier,
                            m_collision.registers.at(row.file).name, row.record)};
    }

    Collision &m_collision;
    const CollisionRules &m_rules;
    const Progress &m_progress;
    bool m_names;
    const Namesakes m_namesakes;
};

Result<> put(QIODevice &to, const QByteArray &bytes)
{
    if (to.write(bytes) == bytes.size())
        return {};
    return Error{
        Error::Code::Io,
        {QT_TRANSLATE_NOOP("core", "The file cannot be written. Check the folder, your permissions and the free "
                                   "space there.")}};
}

Result<> writeList(Collision &collision, const QString &path, const Progress &progress, bool names)
{
    const auto rules = standardCollisionRules();
    if (!rules)
        return rules.error();
    Lines lines(collision, *rules, progress, names);
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return saveFile(path, [&](QIODevice &to) -> Result<> {
            DUCHA_TRY(put(to, kCsvMark + csvRecord(headers())));
            return lines.each([&to](const QStringList &cells) { return put(to, csvRecord(cells)); });
        });
    const quint64 rows = names ? quint64(collision.found->rows().size()) : collision.hits();
    if (rows > kMostInWorkbook)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A workbook has no room for %1 rows. Write them as CSV."),
                      {QString::number(rows)}}};
    WriteSheet sheet;
    sheet.name = u"数据比对"_s;
    for (const QString &header : headers())
        sheet.columns.append({header, header == u"explanation"_s ? 60.0 : 16.0, true});
    return streamXlsx(path, sheet, [&lines](const auto &take) { return lines.each(take); });
}

QByteArray rejectedHeader()
{
    return kCsvMark + csvRecord({u"register_file"_s, u"register_row"_s, u"reason"_s, u"text"_s});
}

/// Is there a list of rejected rows, as this program writes it?
bool isRejectedList(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(rejectedHeader().size()) == rejectedHeader();
}

/// What was compared must not give way to what was found in it.
Result<> checkIsNoRegister(const Collision &collision, const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (const RegisterFile &file : collision.registers) {
        if (!canonical.isEmpty() && canonical == QFileInfo(file.path).canonicalFilePath())
            return Error{Error::Code::Usage,
                         {QT_TRANSLATE_NOOP("core", "The list would overwrite the register %1. Give it another name."),
                          {file.name}}};
    }
    return {};
}

} // namespace

Result<> writeRejected(Collision &collision, const QString &path, const Progress &progress)
{
    if (!collision.rejected) {
        if (isRejectedList(path) && !QFile::remove(path)) // those of an earlier run would be taken for this one's
            return Error{Error::Code::Io, {QT_TRANSLATE_NOOP("core", "The file cannot be written: %1"), {path}}};
        return {};
    }
    DUCHA_TRY(checkIsNoRegister(collision, path));
    return saveFile(path, [&](QIODevice &to) -> Result<> {
        DUCHA_TRY(put(to, rejectedHeader()));
        QTemporaryFile &from = *collision.rejected;
        if (!from.seek(0))
            return Error{Error::Code::Io,
                         {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {from.errorString()}}};
        while (!from.atEnd()) {
            if (!goOn(progress, int(from.pos() >> 20), int(from.size() >> 20)))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            DUCHA_TRY(put(to, from.read(1 << 20)));
        }
        return {};
    });
}

Result<> writeHits(Collision &collision, const QString &path, const Progress &progress, bool names)
{
    DUCHA_TRY(checkIsNoRegister(collision, path));
    const QString rejected = rejectedPath(path);
    if (collision.rejected && QFile::exists(rejected) && !isRejectedList(rejected))
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "The rows that were not compared go to %1, where another file stands. "
                                                "Rename it, or give the list another name."),
                      {rejected}}};
    // The list first: where it cannot be written, neither file changes.
    DUCHA_TRY(writeList(collision, path, progress, names));
    return writeRejected(collision, rejected, progress);
}

QString rejectedPath(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + u".rejected.csv"_s;
}

QString tierName(scan::Tier tier)
{
    switch (tier) {
    case scan::Tier::Id:
        return u"id"_s;
    case scan::Tier::MaskedId:
        return u"masked-id"_s;
    case scan::Tier::Name:
        return u"name"_s;
    }
    Q_UNREACHABLE();
}

QString rejectionName(scan::Rejection why)
{
    switch (why) {
    case scan::Rejection::FieldCount:
        return u"field-count"_s;
    case scan::Rejection::TextAfterQuote:
        return u"text-after-quote"_s;
    case scan::Rejection::UnclosedQuote:
        return u"unclosed-quote"_s;
    }
    Q_UNREACHABLE();
}

Message rejectionText(scan::Rejection why)
{
    switch (why) {
    case scan::Rejection::FieldCount:
        return {QT_TRANSLATE_NOOP("core", "another number of fields than the header has")};
    case scan::Rejection::TextAfterQuote:
        return {QT_TRANSLATE_NOOP("core", "text after a closing quote")};
    case scan::Rejection::UnclosedQuote:
        return {QT_TRANSLATE_NOOP("core", "a quote that is never closed")};
    }
    Q_UNREACHABLE();
}

} // namespace ducha
