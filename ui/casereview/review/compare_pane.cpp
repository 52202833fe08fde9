#include "ui/casereview/review/compare_pane.h"

#include "ui/casereview/review/sheet_lines.h"
#include "ui/support/list_panel.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString marksWords(const QList<ReviewMark> &marks, const QString &item)
{
    QStringList lines;
    for (const ReviewMark &mark : marks) {
        if (mark.item != item)
            continue;
        QStringList parts;
        if (mark.deduction > 0)
            parts.append(u"−"_s + pointsWord(mark.deduction));
        parts.append({flawWords(mark), mark.reason});
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines.join(u"；"_s);
}

QList<ListColumn<CompareRow>> columns()
{
    return {{QString(), [](const CompareRow &row) { return row.differs ? u"≠"_s : u"="_s; }},
            {ComparePane::tr("Item"), [](const CompareRow &row) { return row.item.code + u' ' + row.item.text; }},
            {ComparePane::tr("First"), [](const CompareRow &row) { return row.a; }},
            {ComparePane::tr("Second"), [](const CompareRow &row) { return row.b; }}};
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent), m_model(columns()), m_who(new QLabel),
      m_onlyDifferences(new QCheckBox(tr("O&nly where they differ"))),
      m_list(new ListPanel(m_model, tr("Two sheets side by side")))
{
    m_who->setObjectName(u"compareLabel"_s);
    m_onlyDifferences->setObjectName(u"onlyDifferencesBox"_s);
    m_list->setObjectName(u"compareList"_s);
    m_list->setStretchColumn(3);
    m_list->view().horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch); // both alike
    m_list->filter().hide();                                                          // a sheet is read whole
    auto *top = new QHBoxLayout;
    top->addWidget(m_who, 1);
    top->addWidget(m_onlyDifferences);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePane::showRows);
    connect(m_list, &ListPanel::activated, this,
            [this](int row) { Q_EMIT itemActivated(m_model.rows().at(row).item.code); });
}

void ComparePane::setView(const ReviewView &view)
{
    QList<SheetView> sheets;
    for (const SheetView &sheet : view.sheets) {
        if (sheet.sheet.kind == SheetKind::Expert && sheet.sheet.submittedAt.isValid() && !sheet.hidden)
            sheets.append(sheet);
    }
    m_rows.clear();
    const bool isReady = sheets.size() >= 2 && view.facts.submittedSheets >= view.facts.experts;
    m_onlyDifferences->setVisible(isReady);
    m_list->setEmptyState(isReady ? tr("The two sheets agree on every item.")
                                  : tr("Two sheets are compared once all experts have submitted theirs."));
    m_who->clear();
    if (isReady) {
        const SheetView &a = sheets.at(0);
        const SheetView &b = sheets.at(1);
        QSet<QString> different;
        for (const SheetDifference &difference : view.differences)
            different.insert(difference.item);
        for (const SheetItem &item : view.items) {
            m_rows.append(
                {item, marksWords(a.marks, item.code), marksWords(b.marks, item.code), different.contains(item.code)});
        }
        m_who->setText(tr("First: %1 %2 · second: %3 %4 · ≠ they differ on %5 items")
                           .arg(a.owner, pointsWord(a.score), b.owner, pointsWord(b.score))
                           .arg(view.differences.size()));
    }
    showRows();
}

void ComparePane::showRows()
{
    QList<CompareRow> rows = m_rows;
    if (m_onlyDifferences->isChecked())
        rows.removeIf([](const CompareRow &row) { return !row.differs; });
    m_model.setRows(rows);
}

} // namespace ducha
