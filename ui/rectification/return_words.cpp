#include "ui/rectification/return_words.h"

#include "core/base/text_fold.h"
#include "core/rectification/rect_item.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QCoreApplication>

namespace ducha {

using namespace Qt::StringLiterals;

QString word(ReturnOutcome value)
{
    switch (value) {
    case ReturnOutcome::Updated:
        return QCoreApplication::translate("words", "Will change", "ReturnOutcome");
    case ReturnOutcome::Unchanged:
        return QCoreApplication::translate("words", "As it is", "ReturnOutcome");
    case ReturnOutcome::Unmatched:
        return QCoreApplication::translate("words", "Not matched", "ReturnOutcome");
    case ReturnOutcome::Conflict:
        return QCoreApplication::translate("words", "Conflict", "ReturnOutcome");
    case ReturnOutcome::Rejected:
        return QCoreApplication::translate("words", "Refused", "ReturnOutcome");
    }
    return {};
}

QString word(ReturnMatch value)
{
    switch (value) {
    case ReturnMatch::Key:
        return QCoreApplication::translate("words", "by number", "ReturnMatch");
    case ReturnMatch::Text:
        return QCoreApplication::translate("words", "by wording", "ReturnMatch");
    case ReturnMatch::Close:
        return QCoreApplication::translate("words", "by close wording", "ReturnMatch");
    case ReturnMatch::Unmatched:
        return QCoreApplication::translate("words", "not found", "ReturnMatch");
    case ReturnMatch::Ambiguous:
        return QCoreApplication::translate("words", "several fit", "ReturnMatch");
    }
    return {};
}

QString word(ReturnField value)
{
    switch (value) {
    case ReturnField::Serial:
        return QCoreApplication::translate("words", "No.", "ReturnField");
    case ReturnField::Code:
        return QCoreApplication::translate("words", "Item number", "ReturnField");
    case ReturnField::Category:
        return QCoreApplication::translate("words", "Category", "ReturnField");
    case ReturnField::Problem:
        return QCoreApplication::translate("words", "Problem", "ReturnField");
    case ReturnField::Details:
        return QCoreApplication::translate("words", "Details", "ReturnField");
    case ReturnField::Measures:
        return QCoreApplication::translate("words", "Measures", "ReturnField");
    case ReturnField::Leader:
        return QCoreApplication::translate("words", "Leader", "ReturnField");
    case ReturnField::Unit:
        return QCoreApplication::translate("words", "Department", "ReturnField");
    case ReturnField::Person:
        return QCoreApplication::translate("words", "Person", "ReturnField");
    case ReturnField::Due:
        return QCoreApplication::translate("words", "Limit", "ReturnField");
    case ReturnField::ProgressMade:
        return QCoreApplication::translate("words", "Progress", "ReturnField");
    case ReturnField::Completion:
        return QCoreApplication::translate("words", "Completion", "ReturnField");
    case ReturnField::Proof:
        return QCoreApplication::translate("words", "Proof", "ReturnField");
    case ReturnField::Remark:
        return QCoreApplication::translate("words", "Remark", "ReturnField");
    case ReturnField::State:
        return QCoreApplication::translate("words", "State of the item", "ReturnField");
    }
    return {};
}

QString sign(ReturnOutcome value)
{
    switch (value) {
    case ReturnOutcome::Updated:
        return u"●"_s;
    case ReturnOutcome::Unchanged:
        return u"○"_s;
    case ReturnOutcome::Unmatched:
    case ReturnOutcome::Conflict:
        return u"▲"_s;
    case ReturnOutcome::Rejected:
        return u"✕"_s;
    }
    return {};
}

QString valueWords(ReturnField field, const QString &value)
{
    const auto state = field == ReturnField::State ? enumFromName<ItemState>(value) : std::nullopt;
    return state ? sign(*state) + u' ' + word(*state) : displaySafe(value);
}

QString rowNumbers(const ReturnRow &row)
{
    if (row.rows.size() < 2)
        return QString::number(row.row);
    if (row.rows.constLast() - row.rows.constFirst() + 1 == row.rows.size())
        return u"%1–%2"_s.arg(row.rows.constFirst()).arg(row.rows.constLast());
    QStringList numbers;
    for (const int number : row.rows)
        numbers.append(QString::number(number));
    return numbers.join(u", "_s);
}

QString placeWords(const ReturnRow &row)
{
    if (row.rows.size() < 2)
        return displaySafe(words(Place{.sheet = row.sheet, .row = row.row}));
    const QString rows = QCoreApplication::translate("words", "rows %1").arg(rowNumbers(row));
    return row.sheet.isEmpty()
               ? rows
               : displaySafe(words(Place{.sheet = row.sheet})) + QCoreApplication::translate("words", ", ") + rows;
}

QString words(const ReturnRemark &remark)
{
    const QString text = sign(remark.severity) + u' ' + displaySafe(words(remark.message));
    const QString column = displaySafe(remark.column);
    if (remark.row > 0)
        return QCoreApplication::translate("words", "%1 (row %2, column %3)")
            .arg(text, QString::number(remark.row), column);
    return column.isEmpty() ? text : QCoreApplication::translate("words", "%1 (column %2)").arg(text, column);
}

} // namespace ducha
