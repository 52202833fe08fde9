#include "core/workbench/returns/returns.h"

#include "core/base/text_fold.h"
#include "core/exchange/xlsx_writer.h"
#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/rectification.h"
#include "core/workbench/returns/return_plan.h"
#include "core/workbench/returns/return_problems.h"
#include "core/workbench/returns/return_table.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

using S = CheckMessage::Severity;

struct ReturnFile {
    FoundTable table;
    QString sha256;
};

Result<ReturnFile> readReturnFile(const QString &path, const Progress &progress)
{
    const auto book = readBook(path, {}, progress);
    if (!book)
        return book.error();
    auto table = findTable(*book, returnFields());
    if (!table)
        return table.error();
    if (book->format == u"csv"_s)
        continueBlankCells(*table);
    DUCHA_TRY(checkReturnTable(*table));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read to its end. Copy it again.")},
                     file.errorString(),
                     {.file = table->file}};
    return ReturnFile{*table, QString::fromLatin1(hash.result().toHex())};
}

/// Compares a return with the workspace as it is now.
class ReturnReading {
public:
    ReturnReading(Workbench &workbench, const ReturnFile &file) : m_workbench(workbench), m_file(file) {}

    Result<> read(InspectionId inspection, const Progress &progress)
    {
        const auto ledger = ledgerRows(m_workbench);
        const auto inspections = inspectionRows(m_workbench);
        if (!ledger || !inspections)
            return !ledger ? ledger.error() : inspections.error();
        m_ledger = *ledger;
        m_inspections = *inspections;
        report.file = m_file.table.file;
        report.sheet = m_file.table.sheet;
        report.remarks = m_file.table.remarks;
        DUCHA_TRY(choose(inspection));
        const auto ground = groundOf();
        if (!ground)
            return ground.error();
        auto plan = planReturn(m_file.table, *ground, progress);
        if (!plan)
            return plan.error();
        report.rows = plan->rows;
        changed = plan->changed;
        readDay();
        DUCHA_TRY(compareWithApplied());
        count();
        return {};
    }

    /// What has to be kept of it; only after `read`.
    CountyReturn record() const
    {
        return {CountyReturnId::create(),
                report.inspection,
                report.file,
                m_file.sha256,
                contentDigest(m_file.table),
                report.asOf,
                m_workbench.now(),
                int(m_file.table.lines.size()),
                report.updated};
    }

    ReturnReport report;
    QList<RectItem> changed;

private:
    Result<> choose(InspectionId wanted)
    {
        const InspectionId found = wanted.isNull() ? mostlyNumbered() : wanted;
        const QList<InspectionRow> named = namedInTitles();
        if (found.isNull() && named.size() != 1)
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "The file does not say which inspection it is about. Choose the "
                                                    "inspection, or put the unit's name above the header.")},
                         u"no-inspection"_s,
                         {.file = report.file, .sheet = report.sheet}};
        report.inspection = found.isNull() ? named.constFirst().inspection.id : found;
        const auto row = inspectionRow(m_workbench, report.inspection);
        if (!row)
            return row.error();
        report.inspectionCode = row->inspection.code;
        const bool isNamed = std::any_of(named.begin(), named.end(), [&](const InspectionRow &one) {
            return one.inspection.id == report.inspection;
        });
        if (!named.isEmpty() && !isNamed)
            remark(S::Warning, u"other-unit"_s,
                   {QT_TRANSLATE_NOOP("core", "The title names %1, but the inspection is of %2."),
                    {named.constFirst().unit.name, row->unit.name}});
        return {};
    }

    /// The inspection that more than half of the known numbers belong to.
    InspectionId mostlyNumbered() const
    {
        QHash<QString, InspectionId> owners;
        for (const LedgerRow &row : m_ledger) {
            owners.insert(row.item.code, row.item.inspectionId);
            owners.insert(row.finding, row.item.inspectionId);
        }
        QHash<InspectionId, int> votes;
        int all = 0;
        for (const TableLine &line : m_file.table.lines) {
            const QString key = keyOf(line);
            if (key.isEmpty() || !owners.contains(key))
                continue;
            ++votes[owners.value(key)];
            ++all;
        }
        for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote) {
            if (2 * vote.value() > all)
                return vote.key();
        }
        return {};
    }

    /// Those with items whose unit has the longest name that stands above the header.
    QList<InspectionRow> namedInTitles() const
    {
        QSet<InspectionId> withItems;
        for (const LedgerRow &row : m_ledger)
            withItems.insert(row.item.inspectionId);
        const QString titles = foldForCompare(m_file.table.titles.join(u' '));
        QList<InspectionRow> named;
        qsizetype longest = 0;
        for (const InspectionRow &row : m_inspections) {
            const QString name = foldForCompare(row.unit.name);
            if (!withItems.contains(row.inspection.id) || name.isEmpty() || name.size() < longest ||
                !titles.contains(name))
                continue;
            if (name.size() > longest)
                named.clear();
            longest = name.size();
            named.append(row);
        }
        return named;
    }

    Result<ReturnGround> groundOf()
    {
        const auto findings = FindingRepository(m_workbench.database())
                                  .where(u"inspection_id = :id"_s, {{u":id"_s, report.inspection.toString()}});
        const auto feedbacks =
            FeedbackRepository(m_workbench.database())
                .where(u"inspection_id = :id AND state = 'issued'"_s, {{u":id"_s, report.inspection.toString()}});
        if (!findings)
            return findings.error();
        if (!feedbacks)
            return feedbacks.error();
        QHash<FindingId, QString> texts;
        for (const Finding &finding : *findings)
            texts.insert(finding.id, finding.text);
        ReturnGround ground;
        for (const LedgerRow &row : m_ledger) {
            if (row.item.inspectionId == report.inspection) {
                ground.items.append({row.item, row.finding, texts.value(row.item.findingId)});
            } else {
                ground.elsewhere.insert(row.item.code, row.inspection);
                ground.elsewhere.insert(row.finding, row.inspection);
            }
        }
        if (ground.items.isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Inspection %1 has no items to put right yet. Issue its feedback "
                                                    "first."),
                          {report.inspectionCode}},
                         report.inspectionCode};
        for (const Feedback &feedback : *feedbacks) {
            if (!ground.feedbackOn.isValid() || feedback.issuedOn < ground.feedbackOn)
                ground.feedbackOn = feedback.issuedOn;
        }
        ground.countFrom = ground.feedbackOn;
        for (const InspectionRow &row : m_inspections) {
            if (row.inspection.id == report.inspection && row.inspection.feedbackSignedOn.isValid())
                ground.countFrom = row.inspection.feedbackSignedOn;
        }
        if (!ground.feedbackOn.isValid())
            ground.feedbackOn = ground.countFrom;
        return ground;
    }

    void readDay()
    {
        const QDate day = dayOfTitles(m_file.table.titles);
        // A slip of the pen that was believed would make every later return an older one.
        if (day.isValid() && day > m_workbench.today())
            remark(S::Warning, u"future-day"_s,
                   {QT_TRANSLATE_NOOP("core", "The day above the header, %1, has not come yet and was not used."),
                    {day.toString(Qt::ISODate)}});
        else
            report.asOf = day;
    }

    Result<> compareWithApplied()
    {
        const auto applied =
            CountyReturnRepository(m_workbench.database())
                .where(u"inspection_id = :id"_s, {{u":id"_s, report.inspection.toString()}}, u"applied_at"_s);
        if (!applied)
            return applied.error();
        const QString digest = contentDigest(m_file.table);
        const CountyReturn *newest = nullptr;
        for (const CountyReturn &one : *applied) {
            if (one.contentSha256 == digest) {
                report.alreadyApplied = true;
                report.appliedAt = one.appliedAt;
            }
            if (one.asOf.isValid() && (newest == nullptr || one.asOf >= newest->asOf))
                newest = &one;
        }
        if (report.alreadyApplied) {
            hold(ReturnOutcome::Unchanged);
            remark(S::Warning, u"applied-before"_s,
                   {QT_TRANSLATE_NOOP("core", "This return was taken in before, on %1. Nothing is changed."),
                    {report.appliedAt.toString(u"yyyy-MM-dd HH:mm"_s)}});
        } else if (newest != nullptr && report.asOf.isValid() && report.asOf < newest->asOf) {
            report.olderThanApplied = true;
            hold(ReturnOutcome::Conflict);
            remark(S::Warning, u"older-return"_s,
                   {QT_TRANSLATE_NOOP("core", "This return is of %1; one of %2 (%3) was taken in before. Nothing is "
                                              "changed."),
                    {report.asOf.toString(Qt::ISODate), newest->asOf.toString(Qt::ISODate), newest->fileName}});
        }
        return {};
    }

    /// Nothing is taken in. A sent-again row shows no changes; a contradicting one still shows what it says.
    void hold(ReturnOutcome outcome)
    {
        changed.clear();
        for (ReturnRow &row : report.rows) {
            if (row.outcome != ReturnOutcome::Updated)
                continue;
            row.outcome = outcome;
            if (outcome == ReturnOutcome::Unchanged)
                row.changes.clear();
        }
    }

    void count()
    {
        for (const ReturnRow &row : std::as_const(report.rows)) {
            report.updated += row.outcome == ReturnOutcome::Updated ? 1 : 0;
            report.unchanged += row.outcome == ReturnOutcome::Unchanged ? 1 : 0;
            report.unmatched += row.outcome == ReturnOutcome::Unmatched ? 1 : 0;
            report.conflicts += row.outcome == ReturnOutcome::Conflict ? 1 : 0;
        }
        report.accepted = report.updated + report.unchanged;
        report.rejected = int(report.rows.size()) - report.accepted;
    }

    void remark(S severity, const QString &rule, Message message)
    {
        report.remarks.append({severity, rule, report.inspectionCode, std::move(message)});
    }

    Workbench &m_workbench;
    const ReturnFile &m_file;
    QList<LedgerRow> m_ledger;
    QList<InspectionRow> m_inspections;
};

} // namespace

Result<ReturnReport> previewReturn(Workbench &workbench, const QString &path, InspectionId inspection,
                                   const Progress &progress)
{
    const auto file = readReturnFile(path, progress);
    if (!file)
        return file.error();
    ReturnReading reading(workbench, *file);
    DUCHA_TRY(reading.read(inspection, progress));
    return reading.report;
}

Result<ReturnReport> applyReturn(Workbench &workbench, const QString &path, InspectionId inspection,
                                 const Progress &progress)
{
    const auto file = readReturnFile(path, progress);
    if (!file)
        return file.error();
    ReturnReading reading(workbench, *file);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(reading.read(inspection, progress));
        // A return of which no row could be taken in can be sent again after it was mended on our side.
        if (reading.report.alreadyApplied || reading.report.olderThanApplied || reading.report.accepted == 0)
            return {};
        RectItemRepository items(workbench.database());
        for (const RectItem &item : std::as_const(reading.changed))
            DUCHA_TRY(items.save(item));
        return CountyReturnRepository(workbench.database()).save(reading.record());
    }));
    return reading.report;
}

Result<int> exportProblems(Workbench &workbench, const QString &path, InspectionId inspection, const QString &out,
                           const std::function<QString(const ReturnRemark &)> &words, const Progress &progress)
{
    const auto file = readReturnFile(path, progress);
    if (!file)
        return file.error();
    ReturnReading reading(workbench, *file);
    DUCHA_TRY(reading.read(inspection, progress));
    const WriteSheet sheet = problemSheet(file->table, reading.report.rows, words);
    DUCHA_TRY(writeXlsx(out, sheet, progress));
    return int(sheet.rows.size());
}

} // namespace ducha
