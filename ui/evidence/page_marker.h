#pragma once

#include "core/workbench/casework/evidence.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ducha {

class ChoiceBox;

/// Marks a page of a file with what it shows, so that papers can cite it.
class PageMarker : public QWidget {
    Q_OBJECT

public:
    explicit PageMarker(QWidget *parent = nullptr);
    /// The page that is looked at.
    void setPage(int page);
    /// What was refused, beside the words; empty: nothing.
    void say(const QString &problem);
    /// Empties the words, after they were kept.
    void clear();

Q_SIGNALS:
    void markAsked(int page, const QString &words, ducha::AnchorMark mark);

private:
    void ask();

    QSpinBox *m_page;
    QLineEdit *m_words;
    ChoiceBox *m_mark;
    QPushButton *m_button;
    QLabel *m_problem;
};

} // namespace ducha
