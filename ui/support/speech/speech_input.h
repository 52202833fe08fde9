#pragma once

#include <QtWidgets/QPlainTextEdit>

class QTimer;

namespace ducha {

/// The field that speech is typed in while listening. Enter commits, Shift+Enter breaks the line, Tab changes the
/// speaker (Shift+Tab leaves), Up in an empty field goes back to the last piece, Esc gives a change up. While an input
/// method composes, its keys are its own. `toKeep` comes within a second of the last key, and whenever the field loses
/// the focus.
class SpeechInput : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SpeechInput(QWidget *parent = nullptr);
    /// Puts text and cursor (in UTF-16 units; -1: at the end) without asking to keep it.
    void restore(const QString &text, int cursor = -1);

Q_SIGNALS:
    void committed();
    void speakerChanged();
    void previousAsked();
    void cancelled();
    void toKeep();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Tab is a key of the field; Shift+Tab leaves it.
    bool focusNextPrevChild(bool next) override;

private:
    void fitHeight();

    QTimer *m_pause;
    bool m_composing = false;
};

} // namespace ducha
