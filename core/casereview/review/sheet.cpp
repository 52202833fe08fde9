#include "core/casereview/review/sheet.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QJsonArray> arrayOf(const QString &json, const QString &what)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray() || document.array().isEmpty())
        return Error{Error::Code::Storage,
                     {QT_TRANSLATE_NOOP("core", "The review sheet or grade scale “%1” is damaged: its content cannot "
                                                "be read."),
                      {what}}};
    return document.array();
}

const SheetItem *itemOf(const QList<SheetItem> &items, const QString &code)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const SheetItem &item) { return item.code == code; });
    return found == items.end() ? nullptr : &*found;
}

int deductionOf(const QList<ReviewMark> &marks, const QString &item)
{
    int sum = 0;
    for (const ReviewMark &mark : marks)
        sum += mark.item == item ? mark.deduction : 0;
    return sum;
}

FlawLevel gravest(const QList<ReviewMark> &marks, const QString &item)
{
    FlawLevel level = FlawLevel::None;
    for (const ReviewMark &mark : marks)
        level = mark.item == item ? std::max(level, mark.flaw) : level;
    return level;
}

} // namespace

Result<QList<SheetItem>> itemsOf(const SheetTemplate &sheetTemplate)
{
    const auto array = arrayOf(sheetTemplate.items, sheetTemplate.title);
    if (!array)
        return array.error();
    QList<SheetItem> items;
    for (const QJsonValue &value : *array) {
        const auto dimension = enumFromName<ReviewDimension>(value[u"dimension"_s].toString());
        if (!dimension)
            return Error{Error::Code::Storage,
                         {QT_TRANSLATE_NOOP("core", "The review sheet “%1” has an item of an unknown dimension."),
                          {sheetTemplate.title}},
                         value[u"dimension"_s].toString()};
        items.append({value[u"code"_s].toString(), *dimension, value[u"text"_s].toString(), value[u"points"_s].toInt(),
                      value[u"veto"_s].toBool()});
    }
    return items;
}

Result<QList<Grade>> gradesOf(const GradeScale &scale)
{
    const auto array = arrayOf(scale.grades, scale.title);
    if (!array)
        return array.error();
    QList<Grade> grades;
    for (const QJsonValue &value : *array)
        grades.append({value[u"name"_s].toString(), value[u"from"_s].toInt(), value[u"failing"_s].toBool()});
    return grades;
}

int scoreOf(const QList<SheetItem> &items, const QList<ReviewMark> &marks)
{
    int score = 0;
    for (const SheetItem &item : items)
        score += std::max(0, item.points - deductionOf(marks, item.code));
    return score;
}

QString gradeFor(const QList<Grade> &grades, const QList<SheetItem> &items, const QList<ReviewMark> &marks)
{
    const bool fails = std::any_of(marks.begin(), marks.end(), [&](const ReviewMark &mark) {
        const SheetItem *item = itemOf(items, mark.item);
        return mark.flaw == FlawLevel::Error || (item && item->veto && isMajor(mark.flaw));
    });
    const int score = scoreOf(items, marks);
    for (const Grade &grade : grades) {
        if (fails ? grade.failing : score >= grade.from)
            return grade.name;
    }
    return grades.isEmpty() ? QString() : grades.constLast().name;
}

Result<> checkMark(const QList<SheetItem> &items, const ReviewMark &mark)
{
    const SheetItem *item = itemOf(items, mark.item);
    if (!item)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The review sheet has no item %1."), {mark.item}}};
    if (mark.deduction < 0 || mark.deduction > item->points)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Item %1 is worth %2 points; a deduction lies between 0 and that."),
                      {mark.item, QString::number(item->points / 10.0)}}};
    if ((mark.flaw != FlawLevel::None || mark.deduction > 0) && mark.reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say what is wrong on item %1."), {mark.item}}};
    if (isMajor(mark.flaw) && (mark.basis.trimmed().isEmpty() || (mark.dossier.trimmed().isEmpty() && mark.page == 0)))
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A major flaw needs the rule that it breaks and its place in the "
                                                "file (item %1)."),
                      {mark.item}}};
    return {};
}

QList<SheetDifference> compareSheets(const QList<SheetItem> &items, const QList<ReviewMark> &a,
                                     const QList<ReviewMark> &b)
{
    QList<SheetDifference> differences;
    for (const SheetItem &item : items) {
        const SheetDifference row{item.code, deductionOf(a, item.code), deductionOf(b, item.code),
                                  gravest(a, item.code), gravest(b, item.code)};
        if (row.deductionA != row.deductionB || row.flawA != row.flawB)
            differences.append(row);
    }
    return differences;
}

} // namespace ducha
