#pragma once

#include "core/base/enum_names.h"
#include "core/exchange/table.h"

namespace ducha {

/// Which of the office's lists.
enum class ListKind { Units, People, Cases, Experts };
constexpr auto enumNames(ListKind)
{
    return EnumTable<ListKind, 4>{{{ListKind::Units, u"units"},
                                   {ListKind::People, u"people"},
                                   {ListKind::Cases, u"cases"},
                                   {ListKind::Experts, u"experts"}}};
}

/// A list as it was found in a file, the template's sample line left out.
struct ListTable {
    FoundTable table;
    Sheet sheet; ///< that it was found in
};

/// What the hidden sheet of a template says of it, in its first row: this word, the name of its kind, the version.
inline constexpr QStringView kTemplateMark = u"ducha-template";
inline constexpr int kTemplateVersion = 1;

/// The columns of a list in the order of its lines' values (cli.md, "Columns of the other imports").
[[nodiscard]] const QList<FieldSpec> &listFields(ListKind kind);
/// The template's line that shows how one is filled in, with its mark in the number.
[[nodiscard]] const QStringList &sampleLine(ListKind kind);

/// Reads a list from .xlsx or CSV. A line that is marked as the sample, or holds what the sample holds, is left out;
/// one that is marked but filled in is remarked on. Errors as of `readBook` and `findTable`; Input too when the list
/// has no lines, or is the template of another kind. A list of cases may have up to 200,000 rows.
Result<ListTable> readListTable(ListKind kind, const QString &path, const Progress &progress = {});

} // namespace ducha
