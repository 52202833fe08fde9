#include "ui/support/panes/form_pane.h"

#include "ui/support/fields.h"
#include "ui/support/panes/scroll_pane.h"

#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 2000; // ux.md: typed text is safe after two seconds

QString contentOf(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    if (const auto *area = qobject_cast<const TextArea *>(&field))
        return area->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return box->currentText();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&field))
        return QString::number(spin->value());
    if (const auto *check = qobject_cast<const QCheckBox *>(&field))
        return check->isChecked() ? u"1"_s : u"0"_s;
    return {};
}

} // namespace

FormPane::FormPane(QWidget *parent)
    : QFrame(parent), m_heading(new QLabel), m_form(new QFormLayout), m_message(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_message->setObjectName(u"formMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(8);
    auto *inside = new QWidget;
    auto *insideLayout = new QVBoxLayout(inside);
    insideLayout->addLayout(m_form);
    insideLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(new ScrollPane(inside), 1);
    layout->addWidget(m_message);
    say({});
}

void FormPane::addRow(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    m_form->addRow(name, field);
    watch(field);
}

void FormPane::watch(QWidget *field)
{
    m_settled.insert(field, contentOf(*field));
    const auto look = [this, field] {
        const QString content = contentOf(*field);
        if (content == m_settled.value(field))
            return;
        m_settled.insert(field, content);
        Q_EMIT edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::editingFinished, this, look);
    if (auto *area = qobject_cast<TextArea *>(field)) {
        auto *pause = new QTimer(area);
        pause->setSingleShot(true);
        pause->setInterval(kPauseMs);
        connect(area, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
        connect(area, &TextArea::editingFinished, this, look);
        connect(pause, &QTimer::timeout, this, look);
    }
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        connect(box, &QComboBox::activated, this, look);
        if (box->lineEdit())
            connect(box->lineEdit(), &QLineEdit::editingFinished, this, look);
    }
    if (auto *spin = qobject_cast<QSpinBox *>(field))
        connect(spin, &QSpinBox::editingFinished, this, look);
    if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::clicked, this, look);
}

void FormPane::commit()
{
    bool differs = false;
    for (auto field = m_settled.begin(); field != m_settled.end(); ++field) {
        const QString content = contentOf(*field.key());
        differs = differs || content != *field;
        *field = content;
    }
    if (differs)
        Q_EMIT edited();
}

void FormPane::addWidget(QWidget *widget)
{
    m_form->addRow(widget);
}

void FormPane::settle(const QString &heading)
{
    m_heading->setText(heading);
    for (auto field = m_settled.begin(); field != m_settled.end(); ++field)
        *field = contentOf(*field.key());
    say({});
}

void FormPane::say(const QString &text)
{
    m_message->setText(text.isEmpty() ? QString() : u"▲ "_s + text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace ducha
