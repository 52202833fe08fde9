#pragma once

#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/list_table.h"

namespace ducha {

/// What the drop-downs of a template offer beside the kinds of organs; nothing where nothing is known yet.
struct TemplateChoices {
    QStringList areas;
    QStringList units;
};

/// The areas and units of the workspace.
Result<TemplateChoices> templateChoices(Workbench &workbench);

/// Writes an empty list to be filled in (.xlsx): its headers, drop-downs, and a line marked 示例 in its number, which
/// reading leaves out; a hidden sheet says which template it is and of which version. Errors as of writeXlsx.
Result<> writeListTemplate(ListKind kind, const QString &path, const TemplateChoices &choices = {});

/// Writes the list of the file `path` to a workbook, all its lines in the file's own columns, with one more, 问题, that
/// holds `words` of each remark that previewing it makes; the cells meant are coloured. To be mended there and imported
/// again: what came in already is not taken twice. Answers how many lines have remarks; without any nothing is written.
/// Errors as of readListTable, previewUnits and writeXlsx.
Result<int> exportListProblems(Workbench &workbench, ListKind kind, const QString &path, const QString &out,
                               const std::function<QString(const IntakeRemark &)> &words, const Progress &progress = {},
                               RoundId round = {});

} // namespace ducha
