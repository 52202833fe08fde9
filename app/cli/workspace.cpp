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

Result<std::unique_ptr<Workbench>> openWorkspace(const Call &call)
{
    if (!call.has(u"workspace"_s))
        return Error{Error::Code::Usage, {QT_TRANSLATE_NOOP("core", "Name the workspace: -w FILE.")}};
    return Workbench::open(call.options.value(u"workspace"_s), sessionHere());
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

} // namespace ducha::cli
