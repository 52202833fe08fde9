#include "ui/feedback/numbers/numbers_page.h"

#include "core/workbench/feedback/issuing.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/number_words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSubjectColumn = 4;

QString useWords(const NumberRow &row)
{
    switch (row.use) {
    case NumberUse::Used:
        return u"● "_s + word(row.use);
    case NumberUse::Void:
        return u"✕ "_s + word(row.use);
    case NumberUse::Missing:
        break;
    }
    return u"▲ "_s +
           (row.count > 1 ? NumbersPage::tr("%1, %2 numbers").arg(word(row.use)).arg(row.count) : word(row.use));
}

QList<ListColumn<NumberRow>> columns()
{
    return {{NumbersPage::tr("Number"), [](const NumberRow &row) { return row.number; }},
            {NumbersPage::tr("State"),
             useWords,
             {},
             false,
             {},
             [](const NumberRow &row) { return row.use == NumberUse::Missing; }},
            {NumbersPage::tr("Document"), [](const NumberRow &row) { return row.document; }},
            {NumbersPage::tr("Inspection"), [](const NumberRow &row) { return row.inspection; }},
            {NumbersPage::tr("Title or recipient"), [](const NumberRow &row) { return row.subject; }},
            {NumbersPage::tr("Reason"), [](const NumberRow &row) { return row.note; }}};
}

} // namespace

NumbersPage::NumbersPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_counts(new QLabel),
      m_list(new ListPanel(m_model, tr("Document numbers"))), m_number(new QLineEdit), m_reason(new QLineEdit),
      m_void(new QPushButton(tr("Write down as &void")))
{
    auto *header = new PageHeader(
        title(), tr("Which numbers are used and by what, which are void and why, and which are missing."));
    header->addWidget(m_counts);
    m_counts->setObjectName(u"numbersLabel"_s);
    m_list->setStretchColumn(kSubjectColumn);
    m_list->setEmptyState(tr("No number was given out yet. Issuing a feedback takes the first."));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makePane());
    splitter->setSizes({760, 240});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(m_list, &ListPanel::currentRowChanged, this, &NumbersPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_reason, [this] { m_reason->setFocus(); });
}

QWidget *NumbersPage::makePane()
{
    m_number->setObjectName(u"voidNumberEdit"_s);
    m_reason->setObjectName(u"voidReasonEdit"_s);
    m_void->setObjectName(u"voidButton"_s);
    auto *purpose =
        new QLabel(tr("A number that was spoiled or taken elsewhere is written down here, so that the series "
                      "has no gap without a reason."));
    purpose->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Number:"), m_number);
    form->addRow(tr("&Reason:"), m_reason);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(purpose);
    layout->addLayout(form);
    layout->addWidget(m_void);
    layout->addStretch();
    const auto check = [this] {
        m_void->setEnabled(!m_number->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    };
    connect(m_number, &QLineEdit::textChanged, this, check);
    connect(m_reason, &QLineEdit::textChanged, this, check);
    connect(m_reason, &QLineEdit::returnPressed, m_void, &QPushButton::click);
    connect(m_void, &QPushButton::clicked, this, &NumbersPage::declareVoid);
    check();
    return pane;
}

QString NumbersPage::title() const
{
    return tr("Document numbers");
}

QString NumbersPage::iconName() const
{
    return u"view-task"_s;
}

QString NumbersPage::handbook() const
{
    return u"feedback"_s;
}

void NumbersPage::refresh()
{
    const auto rows = numberRegister(m_services.workbench);
    if (!rows) {
        m_services.notices.failed(rows.error());
        return;
    }
    int used = 0;
    int voided = 0;
    int missing = 0;
    qsizetype current = 0;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const NumberRow &row = rows->at(i);
        used += row.use == NumberUse::Used ? 1 : 0;
        voided += row.use == NumberUse::Void ? 1 : 0;
        missing += row.use == NumberUse::Missing ? row.count : 0;
        if (!row.id.isNull() && row.id == m_current)
            current = i;
    }
    m_counts->setText(tr("Used %1 · void %2").arg(used).arg(voided) +
                      (missing > 0 ? u" · ▲ "_s + tr("missing %1").arg(missing) : QString()));
    m_model.setRows(*rows);
    if (!rows->isEmpty())
        m_list->setCurrentRow(int(current));
    showCurrent();
}

bool NumbersPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"document_number"_s ? DocumentNumberId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    m_current = *id;
    refresh();
    return m_current == *id;
}

RecordRef NumbersPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"document_number"_s, m_current.toString()};
}

void NumbersPage::showCurrent()
{
    const NumberRow row = m_model.rows().value(m_list->currentRow());
    if (row.use == NumberUse::Missing)
        m_number->setText(row.number);
    const bool isOther = row.id != m_current;
    m_current = row.id;
    if (isOther)
        Q_EMIT recordChanged();
}

void NumbersPage::declareVoid()
{
    const auto done = voidNumber(m_services.workbench, m_number->text().trimmed(), m_reason->text());
    if (!done) {
        m_services.notices.failed(done.error());
        return;
    }
    m_services.notices.done(tr("%1 is written down as void.").arg(m_number->text().trimmed()));
    m_number->clear();
    m_reason->clear();
    refresh();
}

} // namespace ducha
