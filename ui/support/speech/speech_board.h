#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemModel;

namespace ducha {

class ListPanel;

/// The words in which a page of talks differs from one of symposiums.
struct SpeechWords {
    QString title;
    QString purpose; ///< one sentence
    QString list;    ///< what a screen reader calls the list
    QString none;    ///< stands there without records
    QString create;
    QString print;
    QString change;
    QString withdraw;
    QString whyWithdrawn; ///< asked before a record is withdrawn
};

/// What a page of talks or symposiums looks like: its head with the actions, the list, and the desk beside it.
class SpeechBoard : public QWidget {
    Q_OBJECT

public:
    /// The model is the page's and outlives the board, which takes the desk over. The list stretches its second column.
    SpeechBoard(const SpeechWords &words, QAbstractItemModel &model, QWidget *desk);
    [[nodiscard]] ListPanel &list() const { return *m_list; }

Q_SIGNALS:
    void createAsked();
    void printAsked();
    void changeAsked(); ///< F2, or from the menu
    void withdrawAsked();
    void rowChosen(int row);

private:
    ListPanel *m_list;
};

} // namespace ducha
