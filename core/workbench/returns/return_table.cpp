#include "core/workbench/returns/return_table.h"

#include "core/base/partial_date.h"
#include "core/base/text_fold.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace ducha {

const QList<FieldSpec> &returnFields()
{
    static const QList<FieldSpec> fields{{u"serial"_s, {u"序号"_s}},
                                         {u"code"_s, {u"问题编号"_s, u"编号"_s}},
                                         {u"category"_s, {u"问题类别"_s}},
                                         {u"problem"_s, {u"反馈问题"_s, u"问题"_s, u"存在问题"_s}},
                                         {u"details"_s, {u"具体表现"_s}},
                                         {u"measures"_s, {u"整改措施"_s, u"措施"_s}},
                                         {u"responsible_leader"_s, {u"责任领导"_s, u"牵头领导"_s}},
                                         {u"responsible_unit"_s, {u"责任单位"_s, u"责任部门"_s, u"责任科室"_s}},
                                         {u"responsible_person"_s, {u"责任人"_s}},
                                         {u"due"_s, {u"整改时限"_s, u"完成时限"_s, u"时限"_s}},
                                         {u"progress"_s, {u"整改进展"_s, u"进展情况"_s, u"整改情况"_s}},
                                         {u"completion"_s, {u"完成情况"_s, u"整改状态"_s, u"是否完成"_s}},
                                         {u"proof"_s, {u"佐证材料"_s}},
                                         {u"remark"_s, {u"备注"_s}}};
    return fields;
}

namespace {

/// What stands in front of the measures: the columns that offices merge over the rows of one problem.
constexpr std::array mergedFields{ReturnField::Serial, ReturnField::Code, ReturnField::Category, ReturnField::Problem,
                                  ReturnField::Details};

bool namesNothing(const TableLine &line)
{
    return std::all_of(mergedFields.begin(), mergedFields.end(),
                       [&](ReturnField field) { return line.values.value(int(field)).isEmpty(); });
}

bool namesProblem(const TableLine &line)
{
    return std::any_of(problemFields.begin(), problemFields.end(),
                       [&](ReturnField field) { return !cellOf(line, field).isEmpty(); });
}

bool saysSomething(const TableLine &line)
{
    return std::any_of(line.values.begin(), line.values.end(),
                       [](const QString &value) { return !isBlankCell(value); });
}

} // namespace

Result<> checkReturnTable(const FoundTable &table)
{
    const Place place{.file = table.file, .sheet = table.sheet, .row = table.headerRow};
    const auto has = [&](ReturnField field) { return !table.headers.value(int(field)).isEmpty(); };
    if (!has(ReturnField::Code) && !has(ReturnField::Problem) && !has(ReturnField::Details))
        return Error{
            Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The header in row %1 has neither 问题编号 nor 反馈问题. Rows cannot be "
                                       "matched without one of them."),
             {QString::number(table.headerRow)}},
            u"no-key"_s,
            place};
    if (table.lines.isEmpty())
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP(
                          "core", "There is nothing below the header in row %1. Fill in the rows and send it again."),
                      {QString::number(table.headerRow)}},
                     u"no-lines"_s,
                     place};
    return {};
}

QString cellOf(const TableLine &line, ReturnField field)
{
    const QString value = line.values.value(int(field)).trimmed();
    return isBlankCell(value) ? QString() : value;
}

QString keyOf(const TableLine &line)
{
    static const QRegularExpression ours(u"^(?:ZG|WT)-[0-9]{4}-[0-9]+$"_s);
    const QString folded = foldForCompare(cellOf(line, ReturnField::Code)).toUpper();
    return ours.match(folded).hasMatch() ? folded : QString();
}

QDate dayOfTitles(const QStringList &titles)
{
    static const QRegularExpression days(u"[0-9]{4}(?:年|[-./])[0-9]{1,2}(?:月|[-./])[0-9]{1,2}日?"_s
                                         u"|(?<![0-9])[0-9]{8}(?![0-9])"_s
                                         u"|[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月"_s
                                         u"[一二三四五六七八九十]{1,3}日"_s);
    QDate last;
    for (const QString &title : titles) {
        for (auto found = days.globalMatch(foldForCompare(title)); found.hasNext();) {
            const auto date = PartialDate::parse(found.next().captured());
            if (date && date->precision() == PartialDate::Precision::Day && date->date() &&
                (!last.isValid() || *date->date() > last))
                last = *date->date();
        }
    }
    return last;
}

void continueBlankCells(FoundTable &table)
{
    for (qsizetype i = 1; i < table.lines.size(); ++i) {
        TableLine &above = table.lines[i - 1];
        TableLine &line = table.lines[i];
        if (line.row != above.row + 1 || !namesProblem(above) || !namesNothing(line) || !saysSomething(line))
            continue;
        line.continues = above.continues > 0 ? above.continues : above.row;
        for (TableLine *one : {&above, &line})
            one->mergedFrom.resize(line.values.size());
        for (const ReturnField field : mergedFields) {
            const int at = int(field);
            if (above.values.at(at).isEmpty())
                continue;
            line.values[at] = above.values.at(at);
            above.mergedFrom[at] = line.continues;
            line.mergedFrom[at] = line.continues;
        }
    }
}

QString contentDigest(const FoundTable &table)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each text with its length before it, so that no two tables run together to the same bytes.
    const auto add = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(dayOfTitles(table.titles).toString(Qt::ISODate));
    for (const TableLine &line : table.lines) {
        add(QString::number(line.values.size()));
        for (const QString &value : line.values)
            add(value);
        // Merged, the same values say something else: measures of one problem.
        for (const ReturnField field : problemFields) {
            if (const int first = line.mergedFrom.value(int(field)); first != 0 && first != line.row)
                add(u"merged "_s + QString::number(int(field)));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ducha
