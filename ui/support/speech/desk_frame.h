#pragma once

#include "ui/support/speech/speech_input.h"
#include "ui/support/speech/speech_view.h"

#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QSplitter;

namespace ducha {

/// The parts of a writing desk at their places, with its keys: a list at the left (outline or participants), the record
/// above the field it is typed in, the marked spans at the right (below the list where it is narrow), the steps of the
/// state below. The desk of a room
/// fills them and answers its signals.
class DeskFrame : public QWidget {
    Q_OBJECT

public:
    /// `side` is the caption of the left list; `who` stands before the field and says who speaks.
    DeskFrame(const QString &side, QWidget *who, QWidget *parent = nullptr);

    QLabel *const head;
    QLabel *const saved;
    QLabel *const checks;
    QListWidget *const side;
    QListWidget *const marks;
    SpeechView *const view;
    SpeechInput *const input;

    struct Step {
        QString name; ///< of the button, for tests
        QString text;
        std::function<void()> act;
    };
    /// Fills the left list again; the row in hand stays.
    void setSide(const QStringList &lines);
    /// What the checks say; without remarks the line goes.
    void setChecks(const QString &remarks);
    void setSteps(const QList<Step> &steps);
    /// A line of the marks list; `id` is the anchor's.
    void addMark(const QString &id, bool isLead, const QString &text);

Q_SIGNALS:
    void markWithdrawn(const QString &anchor); ///< Delete in the list of marks
    void markActivated(const QString &anchor);
    void nextAsked(); ///< Ctrl+J: the next of the list at the left

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *column(const QString &caption, QWidget *of);
    void makeKeys();
    /// The marked spans stand beside the record where there is room for three columns, else below the left list.
    void place();

    QSplitter *m_columns;
    QSplitter *m_left; ///< the left list, and the marked spans where it is narrow
    QWidget *m_marked;
    QHBoxLayout *m_steps;
    QStringList m_shown; ///< names of the steps
};

} // namespace ducha
