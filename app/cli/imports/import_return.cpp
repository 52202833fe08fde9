#include "app/cli/imports/imports.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/workbench/returns/returns.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of rows that were combined a remark may be about one alone.
int rowOf(const ReturnRow &row, const ReturnRemark &remark)
{
    return remark.row > 0 ? remark.row : row.row;
}

QJsonArray rowsOf(const ReturnRow &row)
{
    QJsonArray rows;
    for (const int number : row.rows)
        rows.append(number);
    return rows;
}

/// Each remark on a row, as JSON with what becomes of the row.
QJsonArray remarksOf(const ReturnReport &report)
{
    QJsonArray rows;
    for (const ReturnRow &row : report.rows) {
        for (const ReturnRemark &remark : row.remarks)
            rows.append(QJsonObject{{u"row"_s, rowOf(row, remark)},
                                    {u"column"_s, remark.column.isEmpty() ? QJsonValue() : QJsonValue(remark.column)},
                                    {u"problem"_s, words(remark.message)},
                                    {u"severity"_s, severityName(remark.severity)},
                                    {u"outcome"_s, enumName(row.outcome)},
                                    {u"code"_s, row.code.isEmpty() ? QJsonValue() : QJsonValue(row.code)}});
    }
    return rows;
}

QStringList linesOf(const QString &file, const ReturnReport &report)
{
    QStringList lines;
    for (const CheckMessage &remark : report.remarks)
        lines.append(file + u": "_s + words(remark.message));
    for (const ReturnRow &row : report.rows) {
        for (const ReturnRemark &remark : row.remarks)
            lines.append(errorLine(
                {Error::Code::Input, remark.message, {}, {file, row.sheet, rowOf(row, remark), remark.column}}));
    }
    return lines;
}

/// The fields of a change by the names that `list items` has for them.
QString fieldName(ReturnField field)
{
    switch (field) {
    case ReturnField::Serial:
        return u"position"_s;
    case ReturnField::Code:
        return u"code"_s;
    case ReturnField::Category:
        return u"category"_s;
    case ReturnField::Problem:
        return u"problem"_s;
    case ReturnField::Details:
        return u"details"_s;
    case ReturnField::Measures:
        return u"measures"_s;
    case ReturnField::Leader:
        return u"responsible_leader"_s;
    case ReturnField::Unit:
        return u"responsible_unit"_s;
    case ReturnField::Person:
        return u"responsible_person"_s;
    case ReturnField::Due:
        return u"due"_s;
    case ReturnField::ProgressMade:
        return u"progress"_s;
    case ReturnField::Completion:
        return u"completion"_s;
    case ReturnField::Proof:
        return u"proof"_s;
    case ReturnField::Remark:
        return u"remark"_s;
    case ReturnField::State:
        return u"state"_s;
    }
    return {};
}

QJsonArray changesOf(const ReturnReport &report)
{
    QJsonArray changed;
    for (const ReturnRow &row : report.rows) {
        if (row.outcome != ReturnOutcome::Updated)
            continue;
        for (const ReturnChange &change : row.changes)
            changed.append(QJsonObject{{u"row"_s, row.row},
                                       {u"rows"_s, rowsOf(row)},
                                       {u"code"_s, row.code},
                                       {u"match"_s, enumName(row.match)},
                                       {u"field"_s, fieldName(change.field)},
                                       {u"before"_s, change.before},
                                       {u"after"_s, change.after}});
    }
    return changed;
}

QString textOf(const ReturnReport &report, bool dryRun)
{
    QStringList lines{say(QT_TRANSLATE_NOOP("cli", "%1: updated: %2, unchanged: %3, unmatched: %4, conflicts: %5."),
                          {report.inspectionCode, QString::number(report.updated), QString::number(report.unchanged),
                           QString::number(report.unmatched), QString::number(report.conflicts)})};
    if (report.alreadyApplied)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "This return was taken in before, so nothing changes.")));
    if (report.olderThanApplied)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "A newer return was taken in before, so nothing changes.")));
    if (dryRun)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "This was a trial: nothing was changed.")));
    return lines.join(u'\n');
}

/// --problems FILE: the rows with remarks, to be mended there.
Result<> writeProblems(const Call &call, Workbench &workbench, InspectionId inspection, const Progress &progress)
{
    const QString out = call.options.value(u"problems"_s);
    if (out.isEmpty())
        return {};
    const auto wordsOf = [](const ReturnRemark &remark) {
        return remark.column.isEmpty() ? words(remark.message) : remark.column + u"\uFF1A"_s + words(remark.message);
    };
    const auto rows = exportProblems(workbench, call.arguments.at(1), inspection, out, wordsOf, progress);
    return rows ? Result<>() : Result<>(rows.error());
}

} // namespace

Result<Answer> importReturn(const Call &call)
{
    const QString file = call.arguments.at(1);
    const bool dryRun = call.has(u"dry-run"_s);
    const auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto inspection = namedInspection(**workbench, call);
    if (!inspection)
        return inspection.error();
    const InspectionId id = *inspection ? (*inspection)->inspection.id : InspectionId();
    LongWork work;
    DUCHA_TRY(writeProblems(call, **workbench, id, work.progress()));
    const auto report = (dryRun ? previewReturn : applyReturn)(**workbench, file, id, work.progress());
    if (!report)
        return report.error();
    Answer answer;
    answer.json = QJsonObject{{u"inspection"_s, report->inspectionCode},
                              {u"accepted"_s, report->accepted},
                              {u"rejected"_s, report->rejected},
                              {u"updated"_s, report->updated},
                              {u"unchanged"_s, report->unchanged},
                              {u"unmatched"_s, report->unmatched},
                              {u"conflicts"_s, report->conflicts},
                              {u"already_applied"_s, report->alreadyApplied},
                              {u"older_than_applied"_s, report->olderThanApplied},
                              {u"dry_run"_s, dryRun},
                              {u"changes"_s, changesOf(*report)},
                              {u"rows"_s, remarksOf(*report)}};
    answer.text = textOf(*report, dryRun);
    answer.complaints = linesOf(file, *report);
    answer.isNo = report->rejected > 0;
    return answer;
}

} // namespace ducha::cli
