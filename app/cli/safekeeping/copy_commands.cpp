#include "app/cli/commands.h"
#include "app/surroundings.h"
#include "core/workbench/safekeeping/safekeeping.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

Answer copied(qint64 bytes, const char *text, const QString &file)
{
    return {QJsonObject{{u"bytes"_s, bytes}}, say(text, {file, QLocale::c().formattedDataSize(bytes)})};
}

Result<Answer> backup(const Call &call)
{
    const QString out = call.arguments.at(1);
    const auto bytes = backUpWorkspace(call.arguments.at(0), out, sessionHere());
    if (!bytes)
        return bytes.error();
    return copied(*bytes, QT_TRANSLATE_NOOP("cli", "Backed up to %1 (%2)."), out);
}

Result<Answer> restore(const Call &call)
{
    const QString workspace = call.arguments.at(1);
    const auto bytes = restoreWorkspace(call.arguments.at(0), workspace, sessionHere());
    if (!bytes)
        return bytes.error();
    return copied(*bytes, QT_TRANSLATE_NOOP("cli", "Restored to %1 (%2)."), workspace);
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            u"W OUT"_s,
            2,
            2,
            QT_TRANSLATE_NOOP("cli", "copy a workspace, also while it is in use"),
            QT_TRANSLATE_NOOP("cli", "Writes a consistent copy of the workspace W to OUT and verifies it, also while "
                                     "somebody works in W. An\nearlier file OUT is replaced only by a copy that is "
                                     "whole.\n\n  ducha-cli backup round.ducha copy.ducha"),
            {},
            backup};
}

Command restoreCommand()
{
    return {u"restore"_s,
            u"IN W"_s,
            2,
            2,
            QT_TRANSLATE_NOOP("cli", "put a backup in a workspace's place"),
            QT_TRANSLATE_NOOP("cli", "Checks the backup IN and puts it in place as the workspace W. A file that stands "
                                     "there is kept beside it\nunder a name with the time (W.before-restore-…); a "
                                     "workspace that is open is left alone.\n\n"
                                     "  ducha-cli restore copy.ducha round.ducha"),
            {},
            restore};
}

} // namespace ducha::cli
