#include "app/cli/commands.h"
#include "app/cli/list_rows.h"
#include "app/cli/output.h"
#include "app/cli/workspace.h"
#include "core/base/text_fold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

/// So many days ahead deadlines are listed when nothing else is said: ten years.
constexpr int kAllDays = 3660;
/// So many characters of a cell are shown to people; JSON has all of it.
constexpr qsizetype kCellLength = 40;

QString cell(const ListColumn &column, const QJsonValue &value)
{
    const QString stored = value.toVariant().toString().simplified();
    const QString text = column.word && !stored.isEmpty() ? column.word(stored) : stored;
    return codePointCount(text) > kCellLength ? beginning(text, kCellLength - 1) + u'…' : text;
}

QString forPeople(const ListKind &kind, const QJsonArray &rows)
{
    QStringList heads;
    for (const ListColumn &column : kind.columns)
        heads.append(say(column.head));
    QList<QStringList> table{heads};
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const ListColumn &column : kind.columns)
            cells.append(cell(column, row.toObject().value(column.key)));
        table.append(cells);
    }
    return asTable(table);
}

Result<Answer> list(const Call &call)
{
    const auto &kinds = listKinds();
    const QString name = call.arguments.at(0);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ListKind &k) { return k.name == name; });
    if (kind == kinds.end())
        return Error{
            Error::Code::Usage,
            {QT_TRANSLATE_NOOP("core", "“%1” cannot be listed. “ducha-cli list --help” says what can."), {name}}};
    const auto days = numberOption(call, u"days"_s, kAllDays, kAllDays);
    if (!days)
        return days.error();
    const auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto inspection = namedInspection(**workbench, call);
    if (!inspection)
        return inspection.error();
    const auto round = namedRound(**workbench, call);
    if (!round)
        return round.error();
    const auto rows = kind->rows({**workbench, *inspection, *days, *round});
    if (!rows)
        return rows.error();
    return Answer{*rows, forPeople(*kind, *rows)};
}

} // namespace

Command listCommand()
{
    QStringList names;
    for (const ListKind &kind : listKinds())
        names.append(kind.name);
    return {u"list"_s,
            names.join(u'|') + u" -w W"_s,
            1,
            1,
            QT_TRANSLATE_NOOP("cli", "list what a workspace holds"),
            QT_TRANSLATE_NOOP("cli",
                              "Lists the records of one kind in the workspace W, in their official order. People "
                              "see the main columns,\n--json has every field.\n\n"
                              "  ducha-cli list inspections -w round.ducha\n"
                              "  ducha-cli list items -w round.ducha --inspection DC-2026-001 --json\n"
                              "  ducha-cli list deadlines -w round.ducha --days 30"),
            {workspaceOption(),
             inspectionOption(),
             roundOption(),
             {u"days"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "deadlines: what is overdue or due within N days")}},
            list};
}

} // namespace ducha::cli
