#include "core/workbench/preparation/list_files.h"

#include "core/workbench/preparation/list_table.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Numbers and telephone numbers in half width: a code is typed wherever a record is asked for, as keyboards have it.
QString halfWidth(const QString &number)
{
    return number.normalized(QString::NormalizationForm_KC);
}

} // namespace

Result<UnitFile> readUnitFile(const QString &path, const Progress &progress)
{
    const auto list = readListTable(ListKind::Units, path, progress);
    if (!list)
        return list.error();
    const FoundTable &table = list->table;
    UnitFile file{table.sheet, table.headerRow, {}, table.remarks};
    for (const TableLine &line : table.lines)
        file.lines.append({line.row, halfWidth(line.values.at(0)), line.values.at(1), line.values.at(2),
                           line.values.at(3), line.values.at(4)});
    return file;
}

Result<PeopleFile> readPeopleFile(const QString &path, const Progress &progress)
{
    const auto list = readListTable(ListKind::People, path, progress);
    if (!list)
        return list.error();
    const FoundTable &table = list->table;
    PeopleFile file{table.sheet, table.headerRow, {}, table.remarks};
    for (const TableLine &line : table.lines)
        file.lines.append({line.row, halfWidth(line.values.at(0)), line.values.at(1), line.values.at(2),
                           line.values.at(3), line.values.at(4), halfWidth(line.values.at(5)), line.values.at(6),
                           line.values.at(7)});
    return file;
}

Result<CaseListFile> readCaseFile(const QString &path, const Progress &progress)
{
    const auto list = readListTable(ListKind::Cases, path, progress);
    if (!list)
        return list.error();
    const FoundTable &table = list->table;
    CaseListFile file{table.file, table.sheet, table.headerRow, {}, table.remarks};
    file.lines.reserve(table.lines.size());
    for (const TableLine &line : table.lines) {
        const QStringList &v = line.values;
        file.lines.append({line.row, v.at(0), v.at(1), v.at(2), v.at(3), v.at(4), v.at(5), v.at(6), v.at(7), v.at(8)});
    }
    return file;
}

Result<ExpertListFile> readExpertFile(const QString &path, const Progress &progress)
{
    const auto list = readListTable(ListKind::Experts, path, progress);
    if (!list)
        return list.error();
    const FoundTable &table = list->table;
    ExpertListFile file{table.sheet, table.headerRow, {}, table.remarks};
    for (const TableLine &line : table.lines) {
        const QStringList &v = line.values;
        file.lines.append({line.row, halfWidth(v.at(0)), v.at(1), v.at(2), v.at(3), v.at(4), v.at(5), v.at(6)});
    }
    return file;
}

} // namespace ducha
