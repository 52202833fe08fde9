#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/workbench/safekeeping/health_check.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> check(const Call &call)
{
    const QString path = call.arguments.at(0);
    const auto workbench = openWorkspace(path);
    if (!workbench)
        return workbench.error();
    LongWork work;
    const auto found = checkWorkspace(**workbench, work.progress());
    if (!found)
        return found.error();
    Answer answer;
    QJsonArray problems;
    for (const CheckMessage &message : *found) {
        problems.append(QJsonObject{
            {u"rule"_s, message.rule}, {u"subject"_s, message.subject}, {u"problem"_s, words(message.message)}});
        const QString place = message.subject.isEmpty() ? path : path + u": "_s + message.subject;
        answer.complaints.append(place + u": "_s + words(message.message));
    }
    answer.isNo = !problems.isEmpty();
    answer.json = QJsonObject{{u"ok"_s, !answer.isNo}, {u"problems"_s, problems}};
    answer.text = answer.isNo
                      ? say(QT_TRANSLATE_NOOP("cli", "Not sound: %1 found. Keep the file as it is and restore "
                                                     "a backup."),
                            {QString::number(problems.size())})
                      : say(QT_TRANSLATE_NOOP("cli", "Sound: the file, its journal, its attachments and the rules "
                                                     "of the work."));
    return answer;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"W"_s,
            1,
            1,
            QT_TRANSLATE_NOOP("cli", "check that a workspace is sound"),
            QT_TRANSLATE_NOOP("cli",
                              "Looks at the whole workspace W: the file itself, its references, the chain of its "
                              "journal, the digests of\nits attachments, and the rules that hold for every "
                              "record. Exit status 1 when something is wrong, each on a\nline of its own.\n\n"
                              "  ducha-cli check round.ducha"),
            {},
            check};
}

} // namespace ducha::cli
