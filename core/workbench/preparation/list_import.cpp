#include "core/workbench/preparation/list_import.h"

namespace ducha {

Result<ListImport> readList(Workbench &workbench, ListKind kind, const QString &path, const Progress &progress)
{
    ListImport list{kind, path, {}, {}, {}};
    if (kind == ListKind::Units) {
        auto file = readUnitFile(path, progress);
        if (!file)
            return file.error();
        list.units = *std::move(file);
    } else {
        auto file = readPeopleFile(path, progress);
        if (!file)
            return file.error();
        list.people = *std::move(file);
    }
    auto intake = kind == ListKind::Units ? previewUnits(workbench, list.units.lines, progress)
                                          : previewPeople(workbench, list.people.lines, progress);
    if (!intake)
        return intake.error();
    list.intake = *std::move(intake);
    return list;
}

Result<Intake> applyList(Workbench &workbench, const ListImport &list, const Progress &progress)
{
    return list.kind == ListKind::Units ? applyUnits(workbench, list.units.lines, progress)
                                        : applyPeople(workbench, list.people.lines, progress);
}

} // namespace ducha
