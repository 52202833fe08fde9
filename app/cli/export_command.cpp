#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/workbench/exports/exports.h"
#include "core/workbench/preparation/list_sheets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Exported> written(const Call &call, Workbench &workbench, const std::optional<InspectionRow> &inspection,
                         const Progress &progress)
{
    const QString kind = call.arguments.at(0);
    const QString out = call.options.value(u"out"_s);
    const InspectionId id = inspection ? inspection->inspection.id : InspectionId();
    if (kind == u"ledger"_s)
        return exportLedger(workbench, id, out, progress);
    if (kind == u"findings"_s)
        return exportFindings(workbench, id, out, progress);
    if (kind == u"coverage"_s)
        return exportCoverage(workbench, inspection ? inspection->inspection.roundId : RoundId(), out, progress);
    return Error{
        Error::Code::Usage,
        {QT_TRANSLATE_NOOP("core", "“%1” cannot be exported. “ducha-cli export --help” says what can."), {kind}}};
}

/// A template needs no workspace; one gives its areas and units to the drop-downs.
Result<Answer> exportTemplate(const Call &call, ListKind kind)
{
    const QString out = call.options.value(u"out"_s);
    if (!out.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "A template is a workbook. Let the name of the file end with .xlsx.")},
                     {},
                     {.file = out}};
    TemplateChoices choices;
    if (call.has(u"workspace"_s)) {
        const auto workbench = openWorkspace(call);
        if (!workbench)
            return workbench.error();
        const auto known = templateChoices(**workbench);
        if (!known)
            return known.error();
        choices = *known;
    }
    DUCHA_TRY(writeListTemplate(kind, out, choices));
    return Answer{QJsonObject{{u"rows"_s, 0}}, say(QT_TRANSLATE_NOOP("cli", "%1: a template to be filled in."), {out})};
}

Result<Answer> exportTable(const Call &call)
{
    DUCHA_TRY(needs(call, u"out"_s));
    const QString kind = call.arguments.at(0);
    if (kind == u"template-units"_s || kind == u"template-people"_s)
        return exportTemplate(call, kind == u"template-units"_s ? ListKind::Units : ListKind::People);
    const auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto inspection = namedInspection(**workbench, call);
    if (!inspection)
        return inspection.error();
    LongWork work;
    const auto exported = written(call, **workbench, *inspection, work.progress());
    if (!exported)
        return exported.error();
    return Answer{
        QJsonObject{{u"rows"_s, exported->rows}},
        say(QT_TRANSLATE_NOOP("cli", "%1: %2 rows."), {call.options.value(u"out"_s), QString::number(exported->rows)})};
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        u"ledger|findings|coverage|template-units|template-people [-w W] --out FILE.xlsx|FILE.csv [--inspection CODE]"_s,
        1,
        1,
        QT_TRANSLATE_NOOP("cli", "write a table as XLSX or CSV"),
        QT_TRANSLATE_NOOP(
            "cli",
            "Writes the rectification ledger, the findings with their sources, or what was "
            "inspected when (coverage). The\nending of FILE says whether it is a workbook or "
            "CSV. A ledger of one inspection can be filled in and taken back\nwith “import "
            "return”. template-units and template-people write an empty list to be filled in, with the\nareas and "
            "units of a workspace in its drop-downs where -w names one. A failure leaves an "
            "earlier FILE as it was.\n\n"
            "  ducha-cli export ledger -w round.ducha --inspection DC-2026-001 --out "
            "ledger.xlsx\n  ducha-cli export coverage -w round.ducha --out coverage.csv\n"
            "  ducha-cli export template-units --out units.xlsx"),
        {workspaceOption(), outOption(), inspectionOption()},
        exportTable};
}

} // namespace ducha::cli
