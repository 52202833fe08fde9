#include "ui/rectification/return_model.h"

#include "core/base/text_fold.h"
#include "ui/rectification/return_wizard.h"
#include "ui/rectification/return_words.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using F = ReturnField;

/// The fields that have a column of their own, in its order, from the column after the fixed ones.
constexpr F kShown[] = {F::Due, F::ProgressMade, F::Completion, F::Proof, F::State};
constexpr int kFixed = 4;
constexpr int kRemarkLength = 16;

const ReturnChange *changeOf(const ReturnRow &row, F field)
{
    const auto found = std::find_if(row.changes.begin(), row.changes.end(),
                                    [&](const ReturnChange &change) { return change.field == field; });
    return found == row.changes.end() ? nullptr : &*found;
}

bool isShown(F field)
{
    return std::find(std::begin(kShown), std::end(kShown), field) != std::end(kShown);
}

QStringList otherFields(const ReturnRow &row)
{
    QStringList names;
    for (const ReturnChange &change : row.changes) {
        if (!isShown(change.field))
            names.append(word(change.field));
    }
    return names;
}

QString othersShown(const ReturnRow &row)
{
    const QStringList names = otherFields(row);
    return names.isEmpty() ? QString() : u"◆ "_s + names.join(u"、"_s);
}

QString remarksShown(const ReturnRow &row)
{
    QStringList texts;
    for (const ReturnRemark &remark : row.remarks)
        texts.append(words(remark));
    return texts.join(u'\n');
}

/// The first one, short; the rest is told beside the list.
QString remarkShown(const ReturnRow &row)
{
    const QString first = remarksShown(row).section(u'\n', 0, 0);
    return codePointCount(first) > kRemarkLength ? beginning(first, kRemarkLength) + u'…' : first;
}

QList<ListColumn<ReturnRow>> columns()
{
    QList<ListColumn<ReturnRow>> list{
        {ReturnWizard::tr("Result"), [](const ReturnRow &row) { return sign(row.outcome) + u' ' + word(row.outcome); },
         [](const ReturnRow &row) { return QVariant(int(row.outcome)); }, false,
         [](const ReturnRow &row) { return ReturnWizard::tr("Matched: %1").arg(word(row.match)); }},
        {ReturnWizard::tr("Row"), rowNumbers, [](const ReturnRow &row) { return QVariant(row.row); }, true},
        {ReturnWizard::tr("Item"), [](const ReturnRow &row) { return displaySafe(row.code); }},
        {ReturnWizard::tr("Problem"), [](const ReturnRow &row) { return displaySafe(row.problem).simplified(); }}};
    for (const F field : kShown)
        list.append({word(field), [field](const ReturnRow &row) {
                         const ReturnChange *change = changeOf(row, field);
                         return change == nullptr
                                    ? QString()
                                    : u"◆ "_s + beginning(valueWords(field, change->after).simplified(), 24);
                     }});
    list.append({ReturnWizard::tr("Others"), othersShown});
    list.append({ReturnWizard::tr("Remarks"), remarkShown, {}, false, remarksShown});
    return list;
}

} // namespace

bool passes(const ReturnRow &row, ReturnFilter filter)
{
    switch (filter) {
    case ReturnFilter::Changes:
        return row.outcome == ReturnOutcome::Updated;
    case ReturnFilter::Problems:
        return !row.remarks.isEmpty();
    case ReturnFilter::All:
        break;
    }
    return true;
}

ReturnModel::ReturnModel() : TableModel(columns()) {}

QList<int> ReturnModel::columnsWithoutChange(const QList<ReturnRow> &rows)
{
    QList<int> columns;
    for (int i = 0; i < int(std::size(kShown)); ++i) {
        if (std::none_of(rows.begin(), rows.end(), [&](const ReturnRow &row) { return changeOf(row, kShown[i]); }))
            columns.append(kFixed + i);
    }
    return columns;
}

QVariant ReturnModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::BackgroundRole && index.isValid()) {
        const ReturnRow &row = rows().at(index.row());
        const int shown = index.column() - kFixed;
        const bool isChanged = shown >= 0 && shown < int(std::size(kShown)) ? changeOf(row, kShown[shown]) != nullptr
                               : shown == int(std::size(kShown))            ? !otherFields(row).isEmpty()
                                                                            : false;
        if (!isChanged)
            return {};
        QColor tint = QGuiApplication::palette().color(QPalette::Highlight);
        tint.setAlpha(72);
        return QBrush(tint);
    }
    return TableModel::data(index, role);
}

QList<ListColumn<ReturnChange>> returnChangeColumns()
{
    return {
        {ReturnWizard::tr("Column"), [](const ReturnChange &change) { return u"◆ "_s + word(change.field); }},
        {ReturnWizard::tr("The county wrote"), [](const ReturnChange &change) { return displaySafe(change.written); }},
        {ReturnWizard::tr("In the ledger now"),
         [](const ReturnChange &change) { return valueWords(change.field, change.before); }},
        {ReturnWizard::tr("In the ledger afterwards"),
         [](const ReturnChange &change) { return valueWords(change.field, change.after); }}};
}

} // namespace ducha
