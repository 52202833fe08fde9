#include "core/workbench/draws/draw_lists.h"

#include "core/base/identifiers/case_number.h"
#include "core/base/text_fold.h"
#include "core/casereview/case_file.h"
#include "core/exchange/header_search.h"
#include "core/exchange/table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

enum CaseField { Number, Organ, Area, Progressed, ClosedOn, FirstUnused };

/// Only what the draw depends on stands before FirstUnused; the rest keeps findTable from calling it unknown.
const QList<FieldSpec> &caseFields()
{
    static const QList<FieldSpec> fields{{u"number"_s, {u"案号"_s, u"案件编号"_s, u"案件号"_s}, true},
                                         {u"organ"_s, {u"承办单位"_s, u"办案单位"_s}},
                                         {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}},
                                         {u"progress"_s, {u"办理状态"_s, u"状态"_s}},
                                         {u"closedOn"_s, {u"结案日期"_s, u"结案时间"_s}},
                                         {u"kind"_s, {u"案件类型"_s, u"类型"_s}},
                                         {u"category"_s, {u"类别"_s, u"抽取类别"_s}},
                                         {u"handler"_s, {u"承办人"_s}},
                                         {u"filedOn"_s, {u"立案日期"_s, u"立案时间"_s}},
                                         {u"year"_s, {u"年度"_s}},
                                         {u"serial"_s, {u"序号"_s}}};
    return fields;
}

const QList<FieldSpec> &expertFields()
{
    static const QList<FieldSpec> fields{{u"code"_s, {u"编号"_s, u"专家编号"_s}, true},
                                         {u"unit"_s, {u"单位"_s, u"工作单位"_s, u"单位名称"_s}, true},
                                         {u"area"_s, {u"属地"_s, u"地区"_s, u"区县"_s}, true},
                                         {u"formerUnits"_s, {u"曾任职单位"_s}},
                                         {u"recusals"_s, {u"回避"_s, u"回避事项"_s}},
                                         {u"name"_s, {u"姓名"_s}},
                                         {u"specialities"_s, {u"专业"_s, u"专长"_s}},
                                         {u"serial"_s, {u"序号"_s}}};
    return fields;
}

ReadLimits populationLimits()
{
    ReadLimits limits;
    limits.fileBytes = 64LL << 20;
    limits.inflatedBytes = 512LL << 20;
    limits.rows = 200'000;
    limits.totalCharacters = 64'000'000;
    return limits;
}

QString oneLine(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// A closing date in any form decides; only that there is one matters.
bool isStillRunning(const QString &progress, const QString &closedOn)
{
    static const QRegularExpression year(u"(?:19|20)\\d\\d"_s);
    return !year.match(foldForCompare(closedOn)).hasMatch() && isRunning(foldForCompare(progress), {});
}

/// Position of each stratum among the fields; what is not known is added to them.
QList<qsizetype> placeStrata(QList<FieldSpec> &fields, const QStringList &strata)
{
    QList<qsizetype> positions;
    for (const QString &column : strata) {
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec &field) {
            return std::any_of(field.aliases.begin(), field.aliases.end(),
                               [&](const QString &alias) { return headerKey(alias) == headerKey(column); });
        });
        positions.append(std::distance(fields.begin(), found));
        if (found == fields.end())
            fields.append({column, {column}});
    }
    return positions;
}

Result<FoundTable> tableIn(const QString &path, const QList<FieldSpec> &fields, const Progress &progress)
{
    const auto book = readBook(path, populationLimits(), progress);
    if (!book)
        return book.error();
    return findTable(*book, fields);
}

Error placed(Error error, const FoundTable &table, int row, const QString &column)
{
    error.code = Error::Code::Input;
    error.place = {.file = table.file, .sheet = table.sheet, .row = row, .column = column};
    return error;
}

void remarkOnRows(QList<CheckMessage> &remarks, const QList<int> &rows, const QString &rule, const char *text)
{
    if (rows.isEmpty())
        return;
    QStringList named;
    for (const int row : rows.first(std::min<qsizetype>(10, rows.size())))
        named.append(QString::number(row));
    if (rows.size() > named.size())
        named.append(u"…"_s);
    remarks.append(
        {CheckMessage::Severity::Warning, rule, {}, {text, {QString::number(rows.size()), named.join(u", "_s)}}});
}

} // namespace

Result<CasePool> readCasePool(const QString &path, const QStringList &strata, const Progress &progress)
{
    QList<FieldSpec> fields = caseFields();
    const QList<qsizetype> positions = placeStrata(fields, strata);
    const auto table = tableIn(path, fields, progress);
    if (!table)
        return table.error();
    CasePool pool{{}, {}, table->remarks};
    for (qsizetype i = 0; i < strata.size(); ++i) {
        const QString &header = table->headers.at(positions.at(i));
        if (header.isEmpty())
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "There is no column “%1” in the header."), {strata.at(i)}},
                         u"no-stratum-column"_s,
                         {.file = table->file, .sheet = table->sheet, .row = table->headerRow}};
        pool.strata.append(oneLine(header));
    }
    QList<int> unknownForms;
    QList<int> withoutOrgan;
    pool.cases.reserve(table->lines.size());
    for (const TableLine &line : table->lines) {
        const QStringList &v = line.values;
        DrawCase entry{{}, oneLine(v.at(Organ)), oneLine(v.at(Area)), false, {}, line.row};
        if (!v.at(Number).isEmpty()) {
            const auto identifier = caseIdentifier(v.at(Number));
            if (!identifier)
                return placed(identifier.error(), *table, line.row, table->headers.at(Number));
            entry.identifier = *identifier;
            if (const auto parsed = CaseNumber::parse(v.at(Number)); parsed && !parsed->warnings.isEmpty())
                unknownForms.append(line.row);
        }
        if (isBlankCell(entry.organ))
            withoutOrgan.append(line.row);
        entry.running = isStillRunning(v.at(Progressed), v.at(ClosedOn));
        for (const qsizetype position : positions)
            entry.cell.append(oneLine(v.at(position)));
        pool.cases.append(entry);
    }
    remarkOnRows(pool.remarks, unknownForms, u"case-number-unknown-form"_s,
                 QT_TRANSLATE_NOOP("core", "%1 case numbers are in no known form and are kept as they are: rows %2."));
    remarkOnRows(pool.remarks, withoutOrgan, u"no-organ"_s,
                 QT_TRANSLATE_NOOP("core",
                                   "%1 cases have no handling organ, so who belonged to it cannot be kept away: "
                                   "rows %2."));
    return pool;
}

Result<ExpertPool> readExpertPool(const QString &path, const Progress &progress)
{
    const auto table = tableIn(path, expertFields(), progress);
    if (!table)
        return table.error();
    ExpertPool pool{{}, table->remarks};
    for (const TableLine &line : table->lines) {
        const QStringList &v = line.values;
        DrawExpert expert{{}, oneLine(v.at(1)), oneLine(v.at(2)), {}, {}, line.row};
        if (!v.at(0).isEmpty()) {
            const auto identifier = expertIdentifier(v.at(0));
            if (!identifier)
                return placed(identifier.error(), *table, line.row, table->headers.at(0));
            expert.identifier = *identifier;
        }
        for (const QString &value : splitValues(v.at(3)))
            expert.formerUnits.append(oneLine(value));
        for (const QString &value : splitValues(v.at(4)))
            expert.recusals.append(oneLine(value));
        pool.experts.append(expert);
    }
    return pool;
}

} // namespace ducha
