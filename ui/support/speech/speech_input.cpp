#include "ui/support/speech/speech_input.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

namespace ducha {

namespace {

constexpr int kPause = 700; // milliseconds; with the time of a save within the second that the README promises

} // namespace

SpeechInput::SpeechInput(QWidget *parent) : QPlainTextEdit(parent), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &SpeechInput::toKeep);
    // Not restarted by later keys: somebody who types without a pause is safe all the same.
    connect(this, &QPlainTextEdit::textChanged, m_pause, [this] {
        if (!m_pause->isActive())
            m_pause->start();
    });
    fitHeight();
}

void SpeechInput::fitHeight()
{
    setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
}

void SpeechInput::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void SpeechInput::restore(const QString &text, int cursor)
{
    const QSignalBlocker blocker(this);
    setPlainText(text);
    QTextCursor place = textCursor();
    place.setPosition(cursor < 0 ? int(text.size()) : std::min(cursor, int(text.size())));
    setTextCursor(place);
}

void SpeechInput::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_composing) { // a key that the input method let through must not break what it composes
        if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab && key != Qt::Key_Escape)
            QPlainTextEdit::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            insertPlainText(QStringLiteral("\n"));
        else
            Q_EMIT committed();
        return;
    case Qt::Key_Tab:
        Q_EMIT speakerChanged();
        m_pause->start(); // who speaks is a part of the draft
        return;
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return;
    case Qt::Key_Up:
        if (document()->isEmpty()) {
            Q_EMIT previousAsked();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SpeechInput::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

bool SpeechInput::focusNextPrevChild(bool next)
{
    return !next && QAbstractScrollArea::focusNextPrevChild(next);
}

void SpeechInput::focusOutEvent(QFocusEvent *event)
{
    m_composing = false;
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT toKeep();
}

} // namespace ducha
