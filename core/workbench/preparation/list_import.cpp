#include "core/workbench/preparation/list_import.h"

#include "core/base/save_file.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<ListImport> readList(Workbench &workbench, ListKind kind, const QString &path, const Progress &progress)
{
    ListImport list{kind, {}, {}, {}};
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

Result<> writeListTemplate(ListKind kind, const QString &path)
{
    const QString lines = kind == ListKind::Units ? u"单位编号,单位名称,单位类别,属地,行政区划代码\r\n"
                                                    ",某某县人民法院,法院,某某县,\r\n"_s
                                                  : u"编号,姓名,单位,职务,来源,联系电话,曾任职单位,回避事项\r\n"
                                                    ",张某,某某县人民法院,政治部主任,政法单位,,某某县司法局,\r\n"_s;
    return saveFile(path, "\xef\xbb\xbf" + lines.toUtf8());
}

} // namespace ducha
