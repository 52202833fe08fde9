#include "app/cli/workspace.h"

#include "app/surroundings.h"

#include <QtCore/QCoreApplication>

namespace ducha::cli {

using namespace Qt::StringLiterals;

Option workspaceOption()
{
    return {u"workspace"_s, u"W"_s, QT_TRANSLATE_NOOP("cli", "the workspace file"), u"w"_s};
}

Option inspectionOption()
{
    return {u"inspection"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "only this inspection, such as DC-2026-001")};
}

Option roundOption()
{
    return {u"round"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "this round, such as LC-2026-1")};
}

Option outOption()
{
    return {u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the file to write")};
}

Result<> needs(const Call &call, const QString &option)
{
    if (call.has(option) && !call.options.value(option).isEmpty())
        return {};
    return Error{Error::Code::Usage, {QT_TRANSLATE_NOOP("core", "The option --%1 is missing."), {option}}};
}

Result<std::unique_ptr<Workbench>> openWorkspace(const Call &call)
{
    if (!call.has(u"workspace"_s))
        return Error{Error::Code::Usage, {QT_TRANSLATE_NOOP("core", "Name the workspace: -w FILE.")}};
    return openWorkspace(call.options.value(u"workspace"_s));
}

Result<std::unique_ptr<Workbench>> openWorkspace(const QString &path)
{
    return Workbench::open(path, sessionHere());
}

Result<int> numberOption(const Call &call, const QString &option, int otherwise, int highest)
{
    if (!call.has(option))
        return otherwise;
    const QString text = call.options.value(option);
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0 || number > highest)
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "“%1” is no number from 0 to %2. Give one behind --%3."),
                      {text, QString::number(highest), option}}};
    return number;
}

Result<std::optional<InspectionRow>> namedInspection(Workbench &workbench, const Call &call)
{
    if (!call.has(u"inspection"_s))
        return std::optional<InspectionRow>();
    const QString code = call.options.value(u"inspection"_s);
    const auto rows = inspectionRows(workbench);
    if (!rows)
        return rows.error();
    for (const InspectionRow &row : *rows) {
        if (row.inspection.code == code)
            return std::optional(row);
    }
    return Error{Error::Code::Usage,
                 {QT_TRANSLATE_NOOP("core", "There is no inspection %1 here. “ducha-cli list inspections” lists them."),
                  {code}}};
}

Result<RoundId> namedRound(Workbench &workbench, const Call &call)
{
    if (!call.has(u"round"_s))
        return RoundId();
    const QString code = call.options.value(u"round"_s);
    const auto rows = roundRows(workbench);
    if (!rows)
        return rows.error();
    for (const RoundRow &row : *rows) {
        if (row.round.code == code)
            return row.round.id;
    }
    return Error{Error::Code::Usage, {QT_TRANSLATE_NOOP("core", "There is no round %1 here."), {code}}};
}

} // namespace ducha::cli
