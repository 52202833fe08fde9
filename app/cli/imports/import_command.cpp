#include "app/cli/commands.h"
#include "app/cli/imports/imports.h"
#include "app/cli/workspace.h"

#include <QtCore/QCoreApplication>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> import(const Call &call)
{
    const QString kind = call.arguments.at(0);
    if (kind == u"units"_s)
        return importUnits(call);
    if (kind == u"people"_s)
        return importPeople(call);
    if (kind == u"cases"_s)
        return importCases(call);
    if (kind == u"experts"_s)
        return importExperts(call);
    if (kind == u"return"_s)
        return importReturn(call);
    return Error{
        Error::Code::Usage,
        {QT_TRANSLATE_NOOP("core", "“%1” cannot be imported. “ducha-cli import --help” says what can."), {kind}}};
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"units|people|experts|cases|return FILE -w W [--dry-run] [--round CODE] [--inspection CODE] [--problems OUT.xlsx]"_s,
        2,
        2,
        QT_TRANSLATE_NOOP("cli", "take in a list or a return from XLSX or CSV"),
        QT_TRANSLATE_NOOP(
            "cli",
            "Reads the list FILE (XLSX, or CSV in UTF-8 or GB18030) and takes it into the workspace W in one step.\n"
            "Columns are found by their headers, in any order. A row that cannot be right is left out and named with "
            "its column;\n"
            "then the exit status is 1. --dry-run tells the same and changes nothing. A rectification return finds "
            "its\n"
            "inspection by the numbers in it or by --inspection; each row finds its item by number or problem, and "
            "what fits\n"
            "none is listed, never guessed. --problems writes the list once more as a workbook that says what is wrong "
            "beside each\n"
            "row, with the cells meant coloured: mend it there and import it; what came in before is not taken "
            "twice.\n"
            "Cases go into the pool of the round that --round names, of the newest one without it. The same number "
            "with another\n"
            "organ stays out: a draw knows a case by its number.\n\n"
            "  ducha-cli import units units.xlsx -w round.ducha --dry-run\n"
            "  ducha-cli import people people.csv -w round.ducha\n"
            "  ducha-cli import cases cases.xlsx -w round.ducha --round LC-2026-1\n"
            "  ducha-cli import return filled.xlsx -w round.ducha --inspection DC-2026-001"),
        {workspaceOption(),
         inspectionOption(),
         roundOption(),
         {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("cli", "only tell what would happen")},
         {u"problems"_s, u"OUT.xlsx"_s, QT_TRANSLATE_NOOP("cli", "write the rows with what is wrong in them")}},
        import};
}

} // namespace ducha::cli
