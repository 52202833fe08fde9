#include "core/workbench/preparation/list_table.h"

#include "core/base/text_fold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// In the number of the sample line; brackets and spaces around it do not matter.
bool isMarked(const TableLine &line)
{
    QString number = foldForCompare(line.values.constFirst());
    number.remove(u'(').remove(u')');
    return number == foldForCompare(sampleLine(ListKind::Units).constFirst());
}

/// Somebody may have given the sample a number, or taken its mark away; its names are nobody's.
bool holdsSample(const TableLine &line, const QStringList &sample)
{
    return foldForCompare(line.values.at(1)) == foldForCompare(sample.at(1)) &&
           foldForCompare(line.values.at(2)) == foldForCompare(sample.at(2));
}

void leaveOutSample(ListKind kind, FoundTable &table)
{
    QStringList filledIn;
    table.lines.removeIf([&](const TableLine &line) {
        const bool isSample = holdsSample(line, sampleLine(kind));
        if (!isSample && isMarked(line))
            filledIn.append(QString::number(line.row));
        return isSample || isMarked(line);
    });
    if (!filledIn.isEmpty())
        table.remarks.append(
            {CheckMessage::Severity::Warning,
             u"filled-sample"_s,
             table.sheet,
             {QT_TRANSLATE_NOOP("core", "Rows %1 are marked 示例 in their number and were not read. Take "
                                        "the mark away where a row is meant."),
              {filledIn.join(u", "_s)}}});
}

Message otherTemplate(ListKind made)
{
    switch (made) {
    case ListKind::Units:
        return {QT_TRANSLATE_NOOP("core", "This is the template for units. Import it as a list of units.")};
    case ListKind::People:
        return {QT_TRANSLATE_NOOP("core", "This is the template for people. Import it as a list of people.")};
    case ListKind::Cases:
        return {QT_TRANSLATE_NOOP("core", "This is the template for cases. Import it as a list of cases.")};
    case ListKind::Experts:
        return {QT_TRANSLATE_NOOP("core", "This is the template for experts. Import it as a list of experts.")};
    }
    Q_UNREACHABLE();
}

/// Cases may be the whole population of a city's year, far beyond what other lists may be.
ReadLimits limitsOf(ListKind kind)
{
    ReadLimits limits;
    if (kind == ListKind::Cases) {
        limits.fileBytes = 64LL << 20;
        limits.inflatedBytes = 512LL << 20;
        limits.rows = 200'000;
        limits.totalCharacters = 64'000'000;
    }
    return limits;
}

/// A template says on its hidden sheet what it is; a list of an office's own says nothing.
Result<> checkTemplate(ListKind kind, const Book &book, FoundTable &table)
{
    for (const Sheet &sheet : book.sheets) {
        const QStringList cells = sheet.rows.isEmpty() ? QStringList() : sheet.rows.constFirst().cells;
        if (!sheet.hidden || cells.value(0) != kTemplateMark)
            continue;
        const auto made = enumFromName<ListKind>(cells.value(1));
        if (made && *made != kind)
            return Error{Error::Code::Input,
                         otherTemplate(*made),
                         u"other-template"_s,
                         {.file = book.file, .sheet = table.sheet}};
        if (cells.value(2).toInt() > kTemplateVersion)
            table.remarks.append(
                {CheckMessage::Severity::Warning,
                 u"newer-template"_s,
                 table.sheet,
                 {QT_TRANSLATE_NOOP("core", "The template is of a newer version of the program. Columns "
                                            "that this one does not know were not read.")}});
    }
    return {};
}

} // namespace

const QList<FieldSpec> &listFields(ListKind kind)
{
    // 序号 counts the lines of most lists, 问题 is what was wrong with them the last time; neither is kept.
    static const QList<FieldSpec> units{{u"code"_s, {u"单位编号"_s, u"编号"_s}},
                                        {u"name"_s, {u"单位名称"_s, u"名称"_s, u"单位"_s}, true},
                                        {u"agency"_s, {u"单位类别"_s, u"类别"_s, u"机关类别"_s}},
                                        {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}},
                                        {u"areaCode"_s, {u"行政区划代码"_s, u"区划代码"_s, u"属地代码"_s}},
                                        {u"serial"_s, {u"序号"_s}},
                                        {u"problems"_s, {u"问题"_s}}};
    static const QList<FieldSpec> people{{u"code"_s, {u"编号"_s, u"人员编号"_s}},
                                         {u"name"_s, {u"姓名"_s}, true},
                                         {u"unit"_s, {u"单位"_s, u"工作单位"_s, u"单位名称"_s}},
                                         {u"post"_s, {u"职务"_s}},
                                         {u"category"_s, {u"来源"_s, u"人员类别"_s}},
                                         {u"phone"_s, {u"联系电话"_s, u"电话"_s, u"手机"_s}},
                                         {u"formerUnits"_s, {u"曾任职单位"_s}},
                                         {u"recusals"_s, {u"回避"_s, u"回避事项"_s}},
                                         {u"serial"_s, {u"序号"_s}},
                                         {u"problems"_s, {u"问题"_s}}};
    static const QList<FieldSpec> cases{{u"number"_s, {u"案号"_s, u"案件编号"_s, u"案件号"_s}, true},
                                        {u"unit"_s, {u"承办单位"_s, u"办案单位"_s}, true},
                                        {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}},
                                        {u"kind"_s, {u"案件类型"_s, u"类型"_s}},
                                        {u"category"_s, {u"类别"_s, u"抽取类别"_s}},
                                        {u"handler"_s, {u"承办人"_s}},
                                        {u"progress"_s, {u"办理状态"_s, u"状态"_s}},
                                        {u"filedOn"_s, {u"立案日期"_s, u"立案时间"_s}},
                                        {u"closedOn"_s, {u"结案日期"_s, u"结案时间"_s}},
                                        {u"year"_s, {u"年度"_s}}, // follows from the dates and the number
                                        {u"serial"_s, {u"序号"_s}},
                                        {u"problems"_s, {u"问题"_s}}};
    static const QList<FieldSpec> experts{{u"code"_s, {u"编号"_s, u"专家编号"_s}},
                                          {u"name"_s, {u"姓名"_s}, true},
                                          {u"unit"_s, {u"单位"_s, u"工作单位"_s, u"单位名称"_s}, true},
                                          {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}, true},
                                          {u"specialities"_s, {u"专业"_s, u"专长"_s}},
                                          {u"formerUnits"_s, {u"曾任职单位"_s}},
                                          {u"recusals"_s, {u"回避"_s, u"回避事项"_s}},
                                          {u"serial"_s, {u"序号"_s}},
                                          {u"problems"_s, {u"问题"_s}}};
    return *std::array{&units, &people, &cases, &experts}.at(std::size_t(kind));
}

const QStringList &sampleLine(ListKind kind)
{
    static const QStringList units{u"示例"_s, u"某某县人民法院"_s, u"法院"_s, u"某某县"_s, QString()};
    static const QStringList people{u"示例"_s, u"张某"_s, u"某某县人民法院"_s, u"政治部主任"_s,
                                    u"中层"_s, QString(), u"某某县司法局"_s,   QString()};
    static const QStringList cases{u"示例"_s, u"某某县人民法院"_s, u"某某县"_s,     u"执行"_s,      u"长期执行不了"_s,
                                   u"张某"_s, u"已结"_s,           u"2025-01-02"_s, u"2025-09-01"_s};
    static const QStringList experts{u"示例"_s,   u"张某"_s,         u"某某县人民法院"_s,
                                     u"某某县"_s, u"执行、民商事"_s, u"某某县司法局（2015年至2019年）"_s,
                                     QString()};
    return *std::array{&units, &people, &cases, &experts}.at(std::size_t(kind));
}

Result<ListTable> readListTable(ListKind kind, const QString &path, const Progress &progress)
{
    const auto book = readBook(path, limitsOf(kind), progress);
    if (!book)
        return book.error();
    auto table = findTable(*book, listFields(kind));
    if (!table)
        return table.error();
    DUCHA_TRY(checkTemplate(kind, *book, *table));
    leaveOutSample(kind, *table);
    if (table->lines.isEmpty())
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP(
                          "core", "There is nothing below the header in row %1. Fill in the rows and send it again."),
                      {QString::number(table->headerRow)}},
                     u"no-lines"_s,
                     {.file = table->file, .sheet = table->sheet, .row = table->headerRow}};
    const auto sheet = std::find_if(book->sheets.begin(), book->sheets.end(),
                                    [&](const Sheet &candidate) { return candidate.name == table->sheet; });
    return ListTable{*table, *sheet};
}

} // namespace ducha
