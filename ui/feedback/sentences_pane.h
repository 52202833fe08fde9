#pragma once

#include "core/workbench/feedback/drafting.h"
#include "ui/feedback/sentence_model.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QAction;
class QTableView;
class QToolBar;

namespace ducha {

/// The sentences of one feedback, edited in place and worked by keys: F2 or Enter edits, Ctrl+Return adds one below,
/// Alt with the arrows moves, Delete removes.
class SentencesPane : public QWidget {
    Q_OBJECT

public:
    explicit SentencesPane(Services &services, QWidget *parent = nullptr);
    /// Shows this text; the sentence in hand stays, and so does what is being typed.
    void setText(const FeedbackText &text);
    /// Null when there is none.
    [[nodiscard]] SentenceId current() const;
    void setCurrent(SentenceId id);
    [[nodiscard]] QTableView &view() const { return *m_view; }

Q_SIGNALS:
    void currentChanged(const ducha::SentenceId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addKey(const QString &icon, const QString &text, const QKeySequence &key, void (SentencesPane::*act)());
    [[nodiscard]] const SentenceRow *row() const;
    void save(const Sentence &sentence);
    void add();
    void remove();
    void moveUp();
    void moveDown();
    void declare();
    void withhold();
    void move(int by);
    void tell(const Result<> &done);
    void showActions();

    Services &m_services;
    FeedbackText m_text;
    SentenceModel m_model;
    QToolBar *m_bar;
    QTableView *m_view;
    QAction *m_declare;
    QAction *m_withhold;
    SentenceId m_wanted; ///< the sentence in hand, kept while rows are replaced
    bool m_filling = false;
};

} // namespace ducha
