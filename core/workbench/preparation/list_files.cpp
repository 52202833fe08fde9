#include "core/workbench/preparation/list_files.h"

#include "core/exchange/table.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QList<FieldSpec> &unitFields()
{
    static const QList<FieldSpec> fields{{u"code"_s, {u"单位编号"_s, u"编号"_s}},
                                         {u"name"_s, {u"单位名称"_s, u"名称"_s, u"单位"_s}, true},
                                         {u"agency"_s, {u"单位类别"_s, u"类别"_s, u"机关类别"_s}},
                                         {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}},
                                         {u"areaCode"_s, {u"行政区划代码"_s, u"区划代码"_s, u"属地代码"_s}}};
    return fields;
}

const QList<FieldSpec> &peopleFields()
{
    static const QList<FieldSpec> fields{{u"code"_s, {u"编号"_s, u"人员编号"_s}},
                                         {u"name"_s, {u"姓名"_s}, true},
                                         {u"unit"_s, {u"单位"_s, u"工作单位"_s, u"单位名称"_s}},
                                         {u"post"_s, {u"职务"_s}},
                                         {u"category"_s, {u"来源"_s, u"人员类别"_s}},
                                         {u"phone"_s, {u"联系电话"_s, u"电话"_s, u"手机"_s}},
                                         {u"formerUnits"_s, {u"曾任职单位"_s}},
                                         {u"recusals"_s, {u"回避"_s, u"回避事项"_s}}};
    return fields;
}

Result<Table> tableIn(const QString &path, const QList<FieldSpec> &fields, const Progress &progress)
{
    const auto book = readBook(path, {}, progress);
    if (!book)
        return book.error();
    auto table = findTable(*book, fields);
    if (table && table->lines.isEmpty())
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "There is nothing below the header in row %1."),
                      {QString::number(table->headerRow)}},
                     u"no-lines"_s,
                     {.file = table->file, .sheet = table->sheet, .row = table->headerRow}};
    return table;
}

} // namespace

Result<UnitFile> readUnitFile(const QString &path, const Progress &progress)
{
    const auto table = tableIn(path, unitFields(), progress);
    if (!table)
        return table.error();
    UnitFile file{table->sheet, table->headerRow, {}, table->remarks};
    for (const TableLine &line : table->lines)
        file.lines.append(
            {line.row, line.values.at(0), line.values.at(1), line.values.at(2), line.values.at(3), line.values.at(4)});
    return file;
}

Result<PeopleFile> readPeopleFile(const QString &path, const Progress &progress)
{
    const auto table = tableIn(path, peopleFields(), progress);
    if (!table)
        return table.error();
    PeopleFile file{table->sheet, table->headerRow, {}, table->remarks};
    for (const TableLine &line : table->lines)
        file.lines.append({line.row, line.values.at(0), line.values.at(1), line.values.at(2), line.values.at(3),
                           line.values.at(4), line.values.at(5), line.values.at(6), line.values.at(7)});
    return file;
}

} // namespace ducha
