#include "core/workbench/preparation/list_files.h"

#include "core/exchange/table.h"
#include "core/exchange/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QList<FieldSpec> &unitFields()
{
    static const QList<FieldSpec> fields{{u"code"_s, {u"单位编号"_s, u"编号"_s}},
                                         {u"name"_s, {u"单位名称"_s, u"名称"_s, u"单位"_s}, true},
                                         {u"agency"_s, {u"单位类别"_s, u"类别"_s, u"机关类别"_s}},
                                         {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}},
                                         {u"areaCode"_s, {u"行政区划代码"_s, u"区划代码"_s, u"属地代码"_s}},
                                         {u"serial"_s, {u"序号"_s}}}; // counts the lines of most lists; not kept
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
                                         {u"recusals"_s, {u"回避"_s, u"回避事项"_s}},
                                         {u"serial"_s, {u"序号"_s}}};
    return fields;
}

/// In the number of the template's sample line.
QString sampleMark()
{
    return u"示例"_s;
}

/// Numbers and telephone numbers in half width: a code is typed wherever a record is asked for, as keyboards have it.
QString halfWidth(const QString &number)
{
    return number.normalized(QString::NormalizationForm_KC);
}

Result<FoundTable> tableIn(const QString &path, const QList<FieldSpec> &fields, const Progress &progress)
{
    const auto book = readBook(path, {}, progress);
    if (!book)
        return book.error();
    auto table = findTable(*book, fields);
    if (table)
        table->lines.removeIf([](const TableLine &line) { return line.values.constFirst() == sampleMark(); });
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
        file.lines.append({line.row, halfWidth(line.values.at(0)), line.values.at(1), line.values.at(2),
                           line.values.at(3), line.values.at(4)});
    return file;
}

Result<PeopleFile> readPeopleFile(const QString &path, const Progress &progress)
{
    const auto table = tableIn(path, peopleFields(), progress);
    if (!table)
        return table.error();
    PeopleFile file{table->sheet, table->headerRow, {}, table->remarks};
    for (const TableLine &line : table->lines)
        file.lines.append({line.row, halfWidth(line.values.at(0)), line.values.at(1), line.values.at(2),
                           line.values.at(3), line.values.at(4), halfWidth(line.values.at(5)), line.values.at(6),
                           line.values.at(7)});
    return file;
}

Result<> writeUnitTemplate(const QString &path)
{
    return writeXlsx(path,
                     {u"单位"_s,
                      u"政法单位名册"_s,
                      {u"编号标“示例”的一行不会导入；编号可以不填，由系统给出。"_s},
                      {{u"单位编号"_s, 14, false, {}},
                       {u"单位名称"_s, 32, false, {}},
                       {u"单位类别"_s, 12, false, {u"政法委"_s, u"法院"_s, u"检察院"_s, u"公安局"_s, u"司法局"_s}},
                       {u"属地"_s, 14, false, {}},
                       {u"行政区划代码"_s, 14, false, {}}},
                      {{sampleMark(), u"某某县人民法院"_s, u"法院"_s, u"某某县"_s, QString()}}});
}

Result<> writePeopleTemplate(const QString &path)
{
    return writeXlsx(path, {u"人员"_s,
                            u"督察人员名册"_s,
                            {u"编号标“示例”的一行不会导入；多个单位用顿号分开。"_s},
                            {{u"编号"_s, 12, false, {}},
                             {u"姓名"_s, 12, false, {}},
                             {u"单位"_s, 28, false, {}},
                             {u"职务"_s, 16, false, {}},
                             {u"来源"_s, 14, false, {}},
                             {u"联系电话"_s, 16, false, {}},
                             {u"曾任职单位"_s, 28, true, {}},
                             {u"回避事项"_s, 28, true, {}}},
                            {{sampleMark(), u"张某某"_s, u"某某县人民法院"_s, u"副院长"_s, u"政法系统"_s, QString(),
                              u"某某县司法局、某某县人民检察院"_s, QString()}}});
}

} // namespace ducha
