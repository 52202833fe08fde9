#include "ui/rectification/ledger_model.h"

#include "core/base/text_fold.h"
#include "core/rectification/ledger_words.h"
#include "ui/rectification/ledger_page.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString dueShown(const LedgerRow &row)
{
    return row.item.dueOn.isValid() ? row.item.dueOn.toString(Qt::ISODate) : displaySafe(dueWords(row.item));
}

/// Short, for a column; the form says it in full.
QString lateShown(const LedgerRow &row)
{
    return row.overdue ? LedgerPage::tr("▲ %1 d").arg(-row.daysLeft) : QString();
}

QList<ListColumn<LedgerRow>> columns()
{
    return {
        {LedgerPage::tr("Item"), [](const LedgerRow &row) { return row.item.code; }},
        {LedgerPage::tr("Inspection"), [](const LedgerRow &row) { return row.inspection; }},
        {LedgerPage::tr("Problem"), [](const LedgerRow &row) { return displaySafe(row.item.problem).simplified(); }},
        {LedgerPage::tr("Due"), dueShown, [](const LedgerRow &row) { return QVariant(row.item.dueOn); }},
        {LedgerPage::tr("Late"), lateShown, [](const LedgerRow &row) { return QVariant(row.daysLeft); }},
        {LedgerPage::tr("State"),
         [](const LedgerRow &row) { return sign(row.item.state) + u' ' + word(row.item.state); },
         [](const LedgerRow &row) { return QVariant(int(row.item.state)); }}};
}

} // namespace

bool passes(const LedgerRow &row, LedgerFilter filter)
{
    switch (filter) {
    case LedgerFilter::All:
        return true;
    case LedgerFilter::Open:
        return isOpen(row.item.state);
    case LedgerFilter::Overdue:
        return row.overdue;
    case LedgerFilter::Waiting:
        return row.item.state == ItemState::CloseApplied || row.item.state == ItemState::CountyVerified;
    case LedgerFilter::Closed:
        return row.item.state == ItemState::Closed;
    }
    return true;
}

QString timeLeftWords(const LedgerRow &row)
{
    if (!isOpen(row.item.state) || !row.item.dueOn.isValid())
        return {};
    if (row.overdue)
        return LedgerPage::tr("▲ %1 days late").arg(-row.daysLeft);
    return row.daysLeft == 0 ? LedgerPage::tr("today") : LedgerPage::tr("in %1 days").arg(row.daysLeft);
}

LedgerModel::LedgerModel() : TableModel(columns()) {}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ForegroundRole && index.isValid() && index.column() == Left && rows().at(index.row()).overdue)
        return QGuiApplication::palette().brush(QPalette::BrightText);
    return TableModel::data(index, role);
}

} // namespace ducha
