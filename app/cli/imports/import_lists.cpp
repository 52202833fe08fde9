#include "app/cli/imports/imports.h"

#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/workbench/preparation/list_import.h"
#include "core/workbench/preparation/list_sheets.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

/// The column as lists from outside name it, in the language of the file and not of the user.
QString headerOf(IntakeField field, const QString &name)
{
    switch (field) {
    case IntakeField::Code:
        return u"编号"_s;
    case IntakeField::Name:
        return name;
    case IntakeField::Agency:
        return u"单位类别"_s;
    case IntakeField::Area:
        return u"属地"_s;
    case IntakeField::AreaCode:
        return u"行政区划代码"_s;
    case IntakeField::Unit:
        return u"单位"_s;
    case IntakeField::Post:
        return u"职务"_s;
    case IntakeField::Category:
        return u"人员类别"_s;
    case IntakeField::Phone:
        return u"联系电话"_s;
    case IntakeField::FormerUnits:
        return u"曾任职单位"_s;
    case IntakeField::Recusals:
        return u"回避事项"_s;
    case IntakeField::Specialities:
        return u"专业"_s;
    case IntakeField::CaseNumber:
        return u"案号"_s;
    case IntakeField::Organ:
        return u"承办单位"_s;
    case IntakeField::CaseKind:
        return u"案件类型"_s;
    case IntakeField::DrawCategory:
        return u"类别"_s;
    case IntakeField::Handler:
        return u"承办人"_s;
    case IntakeField::CaseProgress:
        return u"办理状态"_s;
    case IntakeField::FiledOn:
        return u"立案日期"_s;
    case IntakeField::ClosedOn:
        return u"结案日期"_s;
    }
    return {};
}

Answer answerFor(const Place &list, const QString &nameHeader, const Intake &intake, const QList<CheckMessage> &remarks,
                 bool dryRun)
{
    Answer answer;
    QJsonArray general;
    for (const CheckMessage &remark : remarks) {
        general.append(words(remark.message));
        answer.complaints.append(list.file + u": "_s + words(remark.message));
    }
    QJsonArray rows;
    for (const IntakeRow &row : intake.rows) {
        for (const IntakeRemark &remark : row.remarks) {
            const QString column = headerOf(remark.field, nameHeader);
            rows.append(QJsonObject{{u"row"_s, row.row},
                                    {u"column"_s, column},
                                    {u"severity"_s, severityName(remark.severity)},
                                    {u"problem"_s, words(remark.message)}});
            answer.complaints.append(
                errorLine({Error::Code::Input, remark.message, {}, {list.file, list.sheet, row.row, column}}));
        }
    }
    const auto count = [&](IntakeOutcome outcome) { return intake.count(outcome); };
    const int rejected = count(IntakeOutcome::Error);
    answer.isNo = rejected > 0;
    answer.json = QJsonObject{{u"accepted"_s, int(intake.rows.size()) - rejected},
                              {u"rejected"_s, rejected},
                              {u"new"_s, count(IntakeOutcome::New)},
                              {u"updated"_s, count(IntakeOutcome::Updated)},
                              {u"unchanged"_s, count(IntakeOutcome::Unchanged)},
                              {u"dry_run"_s, dryRun},
                              {u"rows"_s, rows},
                              {u"remarks"_s, general}};
    answer.text = say(QT_TRANSLATE_NOOP("cli", "New: %1, updated: %2, unchanged: %3, rejected: %4."),
                      {QString::number(count(IntakeOutcome::New)), QString::number(count(IntakeOutcome::Updated)),
                       QString::number(count(IntakeOutcome::Unchanged)), QString::number(rejected)});
    if (dryRun)
        answer.text += u'\n' + say(QT_TRANSLATE_NOOP("cli", "This was a trial: nothing was changed."));
    return answer;
}

/// --problems FILE: the list with what is wrong in it, to be mended there.
Result<> writeProblems(const Call &call, Workbench &workbench, const ListImport &list, const QString &nameHeader,
                       const Progress &progress)
{
    const QString out = call.options.value(u"problems"_s);
    if (out.isEmpty())
        return {};
    const auto wordsOf = [&](const IntakeRemark &remark) {
        const QString header = headerOf(remark.field, nameHeader);
        return header + u"\uFF1A"_s + words(remark.message);
    };
    const auto rows = exportListProblems(workbench, list.kind, list.path, out, wordsOf, progress, list.round);
    return rows ? Result<>() : Result<>(rows.error());
}

/// Reads a list, then tells what taking it in would do, or does it.
Result<Answer> importList(const Call &call, ListKind kind, const QString &nameHeader)
{
    const QString file = call.arguments.at(1);
    const bool dryRun = call.has(u"dry-run"_s);
    const auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto round = namedRound(**workbench, call);
    if (!round)
        return round.error();
    LongWork work;
    const auto list = readList(**workbench, kind, file, work.progress(), *round);
    if (!list)
        return list.error();
    // Before anything is taken in: the rows that stay out are the same, and a file that cannot be written changes
    // nothing.
    DUCHA_TRY(writeProblems(call, **workbench, *list, nameHeader, work.progress()));
    if (dryRun)
        return answerFor({file, list->sheet()}, nameHeader, list->intake, list->remarks(), true);
    const auto intake = applyList(**workbench, *list, work.progress());
    if (!intake)
        return intake.error();
    return answerFor({file, list->sheet()}, nameHeader, *intake, list->remarks(), false);
}

} // namespace

Result<Answer> importUnits(const Call &call)
{
    return importList(call, ListKind::Units, u"单位名称"_s);
}

Result<Answer> importPeople(const Call &call)
{
    return importList(call, ListKind::People, u"姓名"_s);
}

Result<Answer> importCases(const Call &call)
{
    return importList(call, ListKind::Cases, u"案号"_s);
}

Result<Answer> importExperts(const Call &call)
{
    return importList(call, ListKind::Experts, u"姓名"_s);
}

} // namespace ducha::cli
