#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/surroundings.h"
#include "core/workbench/safekeeping/safekeeping.h"
#include "core/workbench/sample/sample.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> init(const Call &call)
{
    const QString path = call.arguments.at(0);
    LongWork work;
    const auto made = call.has(u"sample"_s) ? createSample(path, sessionHere(), work.progress())
                                            : Workbench::create(path, sessionHere());
    if (!made)
        return made.error();
    const QString file = QFileInfo(path).absoluteFilePath();
    return Answer{QJsonObject{{u"workspace"_s, file}, {u"schema"_s, workspaceSchema()}},
                  say(QT_TRANSLATE_NOOP("cli", "Created: %1"), {file})};
}

} // namespace

Command initCommand()
{
    return {u"init"_s,
            u"W [--sample]"_s,
            1,
            1,
            QT_TRANSLATE_NOOP("cli", "create a workspace"),
            QT_TRANSLATE_NOOP("cli", "Creates the workspace file W with the standard catalogue, talk outlines and "
                                     "settings. An existing file is\nnever touched. With --sample it holds an invented "
                                     "city round: 10 areas, 50 units, work in every stage.\n\n"
                                     "  ducha-cli init round.ducha\n  ducha-cli init sample.ducha --sample"),
            {{u"sample"_s, {}, QT_TRANSLATE_NOOP("cli", "fill it with invented data for trying out")}},
            init};
}

} // namespace ducha::cli
