#include "ui/support/fields.h"

#include "core/base/partial_date.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Marks a field whose text cannot be read: a state for style sheets and a word for screen readers, never colour alone.
void markUnreadable(QLineEdit &field, bool unreadable, const QString &why)
{
    QFont font = field.font();
    font.setItalic(unreadable);
    field.setFont(font);
    field.setToolTip(unreadable ? why : QString());
    field.setAccessibleDescription(unreadable ? why : QString());
}

} // namespace

TextArea::TextArea(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void TextArea::setLines(int lines)
{
    m_lines = lines;
    setFixedHeight(fontMetrics().lineSpacing() * lines + 14);
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_lines > 0)
        setLines(m_lines);
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Year-month-day"));
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
    markUnreadable(*this, false, {});
}

QDate DateField::date() const
{
    const auto read = PartialDate::parse(text(), m_today.isValid() ? std::optional(m_today.year()) : std::nullopt);
    return read && read->precision() == PartialDate::Precision::Day ? read->date().value_or(QDate()) : QDate();
}

QSize DateField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"2026-12-30"_s) + 16, QLineEdit::minimumSizeHint().height()};
}

QSize DateField::sizeHint() const
{
    return {minimumSizeHint().width(), QLineEdit::sizeHint().height()};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u";"_s && m_today.isValid()) {
        setDate(m_today);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::settle()
{
    if (date().isValid())
        setDate(date());
    markUnreadable(*this, !isAcceptable(), tr("This is no day. Type it as 2026-07-03."));
}

MomentField::MomentField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Year-month-day hour:minute"));
    connect(this, &QLineEdit::editingFinished, this, &MomentField::settle);
}

void MomentField::setMoment(const QDateTime &moment)
{
    setText(moment.isValid() ? moment.toString(u"yyyy-MM-dd HH:mm"_s) : QString());
    markUnreadable(*this, false, {});
}

QDateTime MomentField::moment() const
{
    const QString typed = text().normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression form(u"^(.*\\D)[ T](\\d{1,2})[:点时](\\d{1,2})分?$|^(\\S+) (\\d{1,2}):(\\d{2})$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const int base = match.captured(4).isEmpty() ? 1 : 4;
    const auto day = PartialDate::parse(match.captured(base).trimmed());
    const QTime time(match.captured(base + 1).toInt(), match.captured(base + 2).toInt());
    if (!day || day->precision() != PartialDate::Precision::Day || !time.isValid())
        return {};
    return QDateTime(*day->date(), time);
}

void MomentField::settle()
{
    if (moment().isValid())
        setMoment(moment());
    markUnreadable(*this, !isAcceptable(), tr("This is no time. Type it as 2026-07-03 14:30."));
}

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ducha
