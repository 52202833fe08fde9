#include "core/workbench/preparation/list_sheets.h"

#include "core/exchange/xlsx_writer.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/list_import.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString problemTitle = u"问题"_s;

QStringList agencyChoices()
{
    return {u"政法委"_s, u"法院"_s, u"检察院"_s, u"公安局"_s, u"司法局"_s};
}

QList<WriteColumn> unitColumns(const TemplateChoices &choices)
{
    return {{u"单位编号"_s, 14, false, {}},
            {u"单位名称"_s, 32, false, {}},
            {u"单位类别"_s, 12, false, agencyChoices()},
            {u"属地"_s, 14, false, choices.areas},
            {u"行政区划代码"_s, 14, false, {}}};
}

QList<WriteColumn> peopleColumns(const TemplateChoices &choices)
{
    return {{u"编号"_s, 12, false, {}},
            {u"姓名"_s, 12, false, {}},
            {u"单位"_s, 28, false, choices.units},
            {u"职务"_s, 16, false, {}},
            {u"来源"_s, 14, false, {u"班子成员"_s, u"中层"_s, u"干警"_s, u"派驻组长"_s, u"督察人员"_s}},
            {u"联系电话"_s, 16, false, {}},
            {u"曾任职单位"_s, 28, true, {}},
            {u"回避事项"_s, 28, true, {}}};
}

QList<WriteColumn> caseColumns(const TemplateChoices &choices)
{
    return {{u"案号"_s, 28, false, {}},
            {u"承办单位"_s, 28, false, choices.units},
            {u"属地"_s, 14, false, choices.areas},
            {u"案件类型"_s, 14, false, {}},
            {u"类别"_s, 16, false, {u"长期执行不了"_s, u"化解不掉"_s, u"群众反复反映"_s}},
            {u"承办人"_s, 12, false, {}},
            {u"办理状态"_s, 12, false, {u"已结"_s, u"在办"_s, u"中止"_s}},
            {u"立案日期"_s, 14, false, {}},
            {u"结案日期"_s, 14, false, {}}};
}

QList<WriteColumn> expertColumns(const TemplateChoices &choices)
{
    return {{u"编号"_s, 14, false, {}},   {u"姓名"_s, 12, false, {}},
            {u"单位"_s, 28, false, {}},   {u"属地"_s, 14, false, choices.areas},
            {u"专业"_s, 20, true, {}},    {u"曾任职单位"_s, 32, true, {}},
            {u"回避事项"_s, 32, true, {}}};
}

/// What a template says above its columns.
struct TemplateWords {
    QString sheet;
    QString title;
    QString note;
};

TemplateWords templateWords(ListKind kind)
{
    switch (kind) {
    case ListKind::Units:
        return {u"单位"_s, u"政法单位名册"_s, u"编号标“示例”的一行不会导入；编号可以不填，由系统给出。"_s};
    case ListKind::People:
        return {u"人员"_s, u"督察人员名册"_s, u"编号标“示例”的一行不会导入；多个单位用顿号分开。"_s};
    case ListKind::Cases:
        return {u"案件"_s, u"案件清单"_s, u"案号标“示例”的一行不会导入；有结案日期的视为已结案件。"_s};
    case ListKind::Experts:
        return {u"专家"_s, u"执法监督专家库"_s,
                u"编号标“示例”的一行不会导入；编号可以不填，由系统给出；单位、属地必填。"_s};
    }
    Q_UNREACHABLE();
}

QList<WriteColumn> columnsOf(ListKind kind, const TemplateChoices &choices)
{
    switch (kind) {
    case ListKind::Units:
        return unitColumns(choices);
    case ListKind::People:
        return peopleColumns(choices);
    case ListKind::Cases:
        return caseColumns(choices);
    case ListKind::Experts:
        return expertColumns(choices);
    }
    Q_UNREACHABLE();
}

/// The fields in the order of the list's columns.
QList<IntakeField> fieldsOf(ListKind kind)
{
    using F = IntakeField;
    switch (kind) {
    case ListKind::Units:
        return {F::Code, F::Name, F::Agency, F::Area, F::AreaCode};
    case ListKind::People:
        return {F::Code, F::Name, F::Unit, F::Post, F::Category, F::Phone, F::FormerUnits, F::Recusals};
    case ListKind::Cases:
        return {F::CaseNumber, F::Organ,        F::Area,    F::CaseKind, F::DrawCategory,
                F::Handler,    F::CaseProgress, F::FiledOn, F::ClosedOn};
    case ListKind::Experts:
        return {F::Code, F::Name, F::Unit, F::Area, F::Specialities, F::FormerUnits, F::Recusals};
    }
    Q_UNREACHABLE();
}

/// The list as the file has it, with what is wrong beside each line.
class ProblemList {
public:
    ProblemList(ListKind kind, const ListTable &list) : m_table(list.table), m_fields(fieldsOf(kind))
    {
        sheet.name = m_table.sheet.isEmpty() ? problemTitle : m_table.sheet;
        sheet.title = m_table.titles.value(0);
        sheet.underTitle = m_table.titles.mid(1, 3);
        QStringList header;
        for (const SheetRow &row : list.sheet.rows) {
            m_rows.insert(row.row, row.cells);
            if (row.row == m_table.headerRow)
                header = row.cells;
        }
        const int earlier = m_table.columns.constLast(); // what was wrong the last time
        for (int column = 1; column <= int(header.size()); ++column) {
            if (column == earlier)
                continue;
            const qsizetype field = m_table.columns.indexOf(column);
            m_source.append(column);
            sheet.columns.append({field < 0 ? header.at(column - 1) : m_table.headers.at(field), 18, true, {}});
        }
        sheet.columns.append({problemTitle, 48, true, {}});
    }

    void add(const IntakeRow &row, const std::function<QString(const IntakeRemark &)> &words)
    {
        const QStringList source = m_rows.value(row.row);
        QStringList cells;
        for (const int column : std::as_const(m_source))
            cells.append(source.value(column - 1));
        QStringList problems;
        for (const IntakeRemark &remark : row.remarks) {
            problems.append(words(remark));
            const int column = m_table.columns.value(m_fields.indexOf(remark.field));
            if (column > 0)
                tint(m_source.indexOf(column), remark);
            tint(cells.size(), remark);
        }
        count += problems.isEmpty() ? 0 : 1;
        sheet.rows.append(cells + QStringList{problems.join(u'\n')});
    }

    WriteSheet sheet;
    int count = 0; ///< of lines with remarks

private:
    void tint(qsizetype column, const IntakeRemark &remark)
    {
        sheet.tints.append({sheet.rows.size(), column, remark.severity == CheckMessage::Severity::Blocker});
    }

    const FoundTable &m_table;
    QList<IntakeField> m_fields;
    QHash<int, QStringList> m_rows;
    QList<int> m_source; ///< columns of the file
};

} // namespace

Result<TemplateChoices> templateChoices(Workbench &workbench)
{
    const auto areas = areasOf(workbench);
    const auto units = unitRows(workbench);
    if (!areas || !units)
        return !areas ? areas.error() : units.error();
    TemplateChoices choices;
    for (const Area &area : *areas)
        choices.areas.append(area.name);
    for (const UnitRow &row : *units)
        choices.units.append(row.unit.name);
    return choices;
}

Result<> writeListTemplate(ListKind kind, const QString &path, const TemplateChoices &choices)
{
    const TemplateWords words = templateWords(kind);
    WriteSheet sheet{words.sheet, words.title, {words.note}, columnsOf(kind, choices), {sampleLine(kind)}};
    sheet.hidden = {kTemplateMark.toString(), enumName(kind), QString::number(kTemplateVersion)};
    return writeXlsx(path, sheet);
}

Result<int> exportListProblems(Workbench &workbench, ListKind kind, const QString &path, const QString &out,
                               const std::function<QString(const IntakeRemark &)> &words, const Progress &progress,
                               RoundId round)
{
    const auto list = readListTable(kind, path, progress);
    if (!list)
        return list.error();
    const auto read = readList(workbench, kind, path, progress, round);
    if (!read)
        return read.error();
    ProblemList problems(kind, *list);
    for (const IntakeRow &row : read->intake.rows)
        problems.add(row, words);
    if (problems.count > 0)
        DUCHA_TRY(writeXlsx(out, problems.sheet, progress));
    return problems.count;
}

} // namespace ducha
