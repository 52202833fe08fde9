#include "ui/support/panes/summary_page.h"

#include "ui/support/panes/scroll_pane.h"
#include "ui/words/message_text.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// A field's label without its key: "地点(&P)" → "地点".
QString withoutKey(QString label)
{
    static const QRegularExpression key(u"\\s*\\(&.\\)"_s);
    return label.remove(key).remove(u'&');
}

} // namespace

SummaryPage::SummaryPage(const QString &subTitle, std::function<QList<Row>()> rows,
                         std::function<QList<CheckMessage>()> checks, QWidget *parent)
    : QWizardPage(parent), m_rows(std::move(rows)), m_checks(std::move(checks)), m_form(new QFormLayout),
      m_message(new QLabel)
{
    setTitle(tr("Look once more"));
    setSubTitle(subTitle);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(24);
    m_message->setObjectName(u"summaryMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *inside = new QWidget;
    inside->setLayout(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScrollPane(inside), 1);
    layout->addWidget(m_message);
}

void SummaryPage::initializePage()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const Row &row : m_rows()) {
        auto *name = new QLabel(withoutKey(row.name));
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(row.value.isEmpty() ? tr("not filled in") : row.value);
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        m_form->addRow(name, value);
    }
    m_message->setText(words(m_checks()));
}

void SummaryPage::refuse(const Error &error)
{
    m_message->setText(u"✕ "_s + words(error));
}

} // namespace ducha
