#include "core/workbench/exports/exports.h"

#include "core/base/partial_date.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/rectification/ledger_words.h"
#include "core/standard/standard_repository.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/exports/export_words.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/rectification.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<Exported> written(const WriteSheet &sheet, const QString &path, const Progress &progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx"_s)
        DUCHA_TRY(writeXlsx(path, sheet, progress));
    else if (suffix == u"csv"_s)
        DUCHA_TRY(writeCsv(path, sheet, progress));
    else
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "Tables are written as .xlsx or .csv. Give the file one of these "
                                                "endings.")},
                     suffix};
    return Exported{int(sheet.rows.size())};
}

QString dayWords(const QDate &day)
{
    return day.isValid() ? PartialDate::of(day).original() : QString();
}

/// What the tables say of an inspection and of a finding, looked up once.
struct Names {
    QHash<InspectionId, InspectionRow> inspections;
    QHash<FindingId, Finding> findings;
    QHash<QString, QString> dimensions;

    QString unit(InspectionId id) const { return inspections.value(id).unit.name; }
    QString dimension(FindingId id) const { return dimensions.value(findings.value(id).dimension); }
};

Result<Names> namesIn(Workbench &workbench)
{
    const auto inspections = inspectionRows(workbench);
    const auto findings = findingRows(workbench);
    const auto dimensions = DimensionRepository(workbench.database()).where({});
    if (!inspections || !findings)
        return !inspections ? inspections.error() : findings.error();
    if (!dimensions)
        return dimensions.error();
    Names names;
    for (const InspectionRow &row : *inspections)
        names.inspections.insert(row.inspection.id, row);
    for (const FindingRow &row : *findings)
        names.findings.insert(row.finding.id, row.finding);
    for (const Dimension &dimension : *dimensions)
        names.dimensions.insert(dimension.id, dimension.title);
    return names;
}

/// The head of a table about one inspection, or about all of them.
WriteSheet headed(const Names &names, InspectionId inspection, const QString &kind, const QDate &today)
{
    const QString unit = names.unit(inspection);
    return {kind,
            unit.isEmpty() ? u"政治督察"_s + kind : unit + u"政治督察"_s + kind,
            unit.isEmpty() ? QStringList{u"填报日期："_s + dayWords(today), u"单位：件"_s}
                           : QStringList{u"填报单位："_s + unit, u"填报日期："_s + dayWords(today), u"单位：件"_s},
            {},
            {}};
}

QList<WriteColumn> ledgerColumns(bool all)
{
    QList<WriteColumn> columns{
        {u"序号"_s, 6, false, {}},     {u"问题编号"_s, 14, false, {}}, {u"问题类别"_s, 16, true, {}},
        {u"反馈问题"_s, 30, true, {}}, {u"具体表现"_s, 40, true, {}},  {u"整改措施"_s, 34, true, {}},
        {u"责任领导"_s, 10, true, {}}, {u"责任单位"_s, 16, true, {}},  {u"责任人"_s, 10, true, {}},
        {u"整改时限"_s, 14, true, {}}, {u"整改进展"_s, 34, true, {}},  {u"完成情况"_s, 10, false, completionChoices()},
        {u"佐证材料"_s, 18, true, {}}, {u"备注"_s, 16, true, {}}};
    if (all)
        columns.append({u"被督察单位"_s, 20, true, {}});
    return columns;
}

} // namespace

Result<Exported> exportLedger(Workbench &workbench, InspectionId inspection, const QString &path,
                              const Progress &progress)
{
    const auto rows = ledgerRows(workbench, inspection);
    const auto names = namesIn(workbench);
    if (!rows || !names)
        return !rows ? rows.error() : names.error();
    if (!inspection.isNull())
        DUCHA_TRY(inspectionRow(workbench, inspection));
    WriteSheet sheet = headed(*names, inspection, u"整改台账"_s, workbench.today());
    sheet.columns = ledgerColumns(inspection.isNull());
    for (const LedgerRow &row : *rows) {
        const RectItem &item = row.item;
        QStringList cells{QString::number(sheet.rows.size() + 1),
                          item.code,
                          item.hitId.isNull() ? names->dimension(item.findingId) : u"数据核查"_s,
                          item.problem,
                          names->findings.value(item.findingId).text,
                          item.measures,
                          item.responsibleLeader,
                          item.responsibleUnit,
                          item.responsiblePerson,
                          dueWords(item),
                          item.progress,
                          completionWords(item.completion),
                          item.proof,
                          item.remark};
        if (inspection.isNull())
            cells.append(names->unit(item.inspectionId));
        sheet.rows.append(cells);
    }
    return written(sheet, path, progress);
}

Result<Exported> exportFindings(Workbench &workbench, InspectionId inspection, const QString &path,
                                const Progress &progress)
{
    const auto rows = findingRows(workbench, inspection);
    const auto names = namesIn(workbench);
    if (!rows || !names)
        return !rows ? rows.error() : names.error();
    if (!inspection.isNull())
        DUCHA_TRY(inspectionRow(workbench, inspection));
    WriteSheet sheet = headed(*names, inspection, u"问题清单"_s, workbench.today());
    sheet.columns = {{u"序号"_s, 6, false, {}},       {u"问题编号"_s, 14, false, {}}, {u"督察编号"_s, 14, false, {}},
                     {u"被督察单位"_s, 20, true, {}}, {u"问题类别"_s, 16, true, {}},  {u"问题"_s, 30, true, {}},
                     {u"具体表现"_s, 50, true, {}},   {u"问题性质"_s, 10, false, {}}, {u"严重程度"_s, 10, false, {}},
                     {u"立行立改"_s, 10, false, {}},  {u"状态"_s, 12, false, {}},     {u"底稿编号"_s, 16, true, {}}};
    for (const FindingRow &row : *rows) {
        const Finding &finding = row.finding;
        QStringList papers;
        for (const PaperRow &paper : row.papers)
            papers.append(paper.paper.code);
        sheet.rows.append({QString::number(sheet.rows.size() + 1), finding.code, row.inspection,
                           names->unit(finding.inspectionId), names->dimensions.value(finding.dimension), finding.title,
                           finding.text, problemTypeWords(finding.problemType), severityWords(finding.severity),
                           finding.immediateFix ? u"是"_s : u"否"_s, findingStateWords(finding.state),
                           papers.join(u"、"_s)});
    }
    return written(sheet, path, progress);
}

Result<Exported> exportCoverage(Workbench &workbench, RoundId round, const QString &path, const Progress &progress)
{
    const auto rounds = roundRows(workbench);
    const auto units = unitRows(workbench);
    if (!rounds || !units)
        return !rounds ? rounds.error() : units.error();
    const RoundId wanted = round.isNull() && !rounds->isEmpty() ? rounds->constFirst().round.id : round;
    QString roundName;
    for (const RoundRow &row : *rounds) {
        if (row.round.id == wanted)
            roundName = row.round.title;
    }
    QHash<UnitId, InspectionRow> inspections;
    if (!wanted.isNull()) {
        const auto rows = inspectionRows(workbench, wanted);
        if (!rows)
            return rows.error();
        for (const InspectionRow &row : *rows)
            inspections.insert(row.unit.id, row);
    }
    WriteSheet sheet{u"督察覆盖情况"_s,
                     roundName + u"督察覆盖情况"_s,
                     {u"统计日期："_s + dayWords(workbench.today()), u"单位：件"_s},
                     {{u"序号"_s, 6, false, {}},
                      {u"属地"_s, 12, false, {}},
                      {u"单位编号"_s, 12, false, {}},
                      {u"单位名称"_s, 28, true, {}},
                      {u"单位类别"_s, 10, false, {}},
                      {u"督察情况"_s, 10, false, {}},
                      {u"最近督察"_s, 16, false, {}},
                      {u"本轮督察编号"_s, 14, false, {}},
                      {u"本轮阶段"_s, 14, false, {}},
                      {u"整改问题"_s, 10, false, {}},
                      {u"未销号"_s, 8, false, {}},
                      {u"逾期"_s, 8, false, {}},
                      {u"已销号"_s, 8, false, {}}},
                     {}};
    for (const UnitRow &row : *units) {
        QStringList cells{QString::number(sheet.rows.size() + 1),
                          row.area.name,
                          row.unit.code,
                          row.unit.name,
                          agencyWords(row.unit.agencyType),
                          unitStateWords(row.state),
                          dayWords(row.lastInspected)};
        const auto inspection = inspections.constFind(row.unit.id);
        if (inspection != inspections.constEnd()) {
            const InspectionFigures &figures = inspection->figures;
            cells += {inspection->inspection.code,           stageWords(inspection->inspection.stage),
                      QString::number(figures.items),        QString::number(figures.itemsOpen),
                      QString::number(figures.itemsOverdue), QString::number(figures.itemsClosed)};
        }
        sheet.rows.append(cells);
    }
    return written(sheet, path, progress);
}

} // namespace ducha
