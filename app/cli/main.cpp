#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "ui/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace ducha;
using namespace ducha::cli;
using namespace Qt::StringLiterals;

namespace {

QString asText(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

Result<int> run(const Command &command, const QStringList &words)
{
    const auto call = parse(command, words);
    if (!call)
        return call.error();
    if (call->has(u"help"_s)) {
        DUCHA_TRY(writeOut(helpFor(command)));
        return 0;
    }
    const auto answer = command.run(*call);
    if (!answer)
        return answer.error();
    for (const QString &line : answer->complaints)
        complain(line);
    DUCHA_TRY(writeOut(call->has(u"json"_s) ? asText(answer->json) : answer->text));
    return answer->isNo ? 1 : 0;
}

Result<int> run(const QStringList &words)
{
    const QList<Command> commands{initCommand(),    importCommand(), listCommand(),   searchCommand(),
                                  exportCommand(),  reportCommand(), checkCommand(),  backupCommand(),
                                  restoreCommand(), drawCommand(),   collideCommand()};
    const QString first = words.value(0);
    if (first == u"--help"_s || first == u"-h"_s || first == u"--version"_s) {
        DUCHA_TRY(writeOut(first == u"--version"_s ? u"ducha-cli "_s + QStringLiteral(DUCHA_VERSION)
                                                   : overallHelp(commands)));
        return 0;
    }
    for (const Command &command : commands) {
        if (command.name == first)
            return run(command, words.mid(1));
    }
    if (first.isEmpty())
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "Say what to do. “ducha-cli --help” lists the commands.")}};
    return Error{
        Error::Code::Usage,
        {QT_TRANSLATE_NOOP("core", "There is no command %1. “ducha-cli --help” lists the commands."), {first}}};
}

/// Qt's own remarks (a locale without UTF-8, say) are none of the user's causes; only what ends the program is shown.
void quietHandler(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(text);
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(quietHandler);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"ducha-cli"_s);
    setLanguage(application, speaksChinese(localeOfEnvironment()));
    const auto status = run(QCoreApplication::arguments().mid(1));
    if (status)
        return *status;
    complain(errorLine(status.error()));
    return exitStatus(status.error().code);
}
