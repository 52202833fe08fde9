#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/workbench/documents/compose_notice.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/notices.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList kindNames()
{
    QStringList names;
    for (const auto &[kind, name] : enumNames(DocumentKind{}))
        names.append(name.toString());
    return names;
}

Answer answerFor(const QString &kind, const QString &out, const DocumentReport &report)
{
    Answer answer;
    QJsonArray messages;
    for (const CheckMessage &message : report.messages) {
        messages.append(QJsonObject{{u"rule"_s, message.rule},
                                    {u"severity"_s, severityName(message.severity)},
                                    {u"problem"_s, words(message.message)}});
        if (message.severity != CheckMessage::Severity::Hint)
            answer.complaints.append(out + u": "_s + words(message.message));
    }
    answer.json = QJsonObject{{u"kind"_s, kind},
                              {u"pages"_s, report.pages},
                              {u"bytes"_s, report.bytes},
                              {u"sha256"_s, report.sha256},
                              {u"messages"_s, messages}};
    answer.text = say(QT_TRANSLATE_NOOP("cli", "%1: %2 pages."), {out, QString::number(report.pages)});
    answer.isNo = hasBlocker(report.messages);
    return answer;
}

/// --issue: the notice gets the next number and the day of today, once.
Result<> issue(Workbench &workbench, DocumentKind kind, InspectionId inspection)
{
    if (kind != DocumentKind::RectificationNotice)
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "Only a rectification-notice is issued with --issue.")}};
    const auto number = proposedNumber(workbench);
    if (!number)
        return number.error();
    const auto notice = issueNotice(workbench, inspection, *number, workbench.today(),
                                    [&](const RectificationNotice &issued) { return renderNotice(workbench, issued); });
    return notice ? Result<>() : Result<>(notice.error());
}

Result<Answer> report(const Call &call)
{
    if (call.has(u"list"_s))
        return Answer{QJsonArray::fromStringList(kindNames()), kindNames().join(u'\n')};
    const QString name = call.arguments.value(0);
    const auto kind = enumFromName<DocumentKind>(name);
    if (!kind)
        return Error{
            Error::Code::Usage,
            {QT_TRANSLATE_NOOP("core", "There is no document “%1”. “ducha-cli report --list” names them."), {name}}};
    DUCHA_TRY(needs(call, isFoundByCode(*kind) && !call.has(u"inspection"_s) ? u"code"_s : u"inspection"_s));
    DUCHA_TRY(needs(call, u"out"_s));
    const QString out = call.options.value(u"out"_s);
    if (!out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "This version writes documents as PDF. Let the name of the file end "
                                                "with .pdf.")},
                     {},
                     {.file = out}};
    const auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto inspection = namedInspection(**workbench, call);
    if (!inspection)
        return inspection.error();
    const InspectionId of = *inspection ? (*inspection)->inspection.id : InspectionId();
    if (call.has(u"issue"_s))
        DUCHA_TRY(issue(**workbench, *kind, of));
    const auto document = officialDocumentOf(**workbench, *kind, of, call.options.value(u"code"_s));
    if (!document)
        return document.error();
    LongWork work;
    const auto made = exportOfficial(**workbench, *document, out, work.progress());
    if (!made)
        return made.error();
    return answerFor(name, out, *made);
}

} // namespace

Command reportCommand()
{
    return {
        u"report"_s,
        u"KIND -w W --inspection CODE --out FILE.pdf [--code CODE] [--issue]"_s,
        0,
        1,
        QT_TRANSLATE_NOOP("cli", "write an official document as PDF"),
        QT_TRANSLATE_NOOP(
            "cli",
            "Writes an official document of an inspection as PDF/A-1b and measures it afterwards; what was "
            "issued goes\n"
            "out byte for byte as it was issued. “--list” names the kinds. --code picks one record; without it there "
            "are all\n"
            "talks, working papers or letters in one file, the letters each on sheets of its own, or the first "
            "symposium. "
            "The text\n"
            "is always Chinese. A rectification notice is a draft until --issue gives it the next number and the day "
            "of "
            "today,\n"
            "which it keeps. Reviews, supervision orders and leads are known by their code alone, without "
            "--inspection.\n\n"
            "  ducha-cli report --list\n"
            "  ducha-cli report feedback -w round.ducha --inspection DC-2026-001 --out feedback.pdf\n"
            "  ducha-cli report interview -w round.ducha --inspection DC-2026-001 --code TH-2026-0001 --out talk.pdf\n"
            "  ducha-cli report review-opinion -w round.ducha --code PC-2026-0001 --out opinion.pdf"),
        {workspaceOption(),
         inspectionOption(),
         outOption(),
         {u"code"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the record to write about, such as TH-2026-0001")},
         {u"issue"_s, {}, QT_TRANSLATE_NOOP("cli", "issue a rectification notice first")},
         {u"list"_s, {}, QT_TRANSLATE_NOOP("cli", "name the kinds of documents")}},
        report};
}

} // namespace ducha::cli
