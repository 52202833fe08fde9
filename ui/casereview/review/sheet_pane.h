#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/casereview/review/sheet_lines.h"
#include "ui/support/services.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace ducha {

class ListPanel;
class MarkForm;
class TextArea;

/// Whose sheet a pane is for.
struct SheetOwner {
    CaseReviewId review;
    SheetKind kind = SheetKind::Self;
    ExpertId expert;
    QString name;
    bool operator==(const SheetOwner &) const = default;
};

/// One sheet on the desk: its items by dimension, the form of the mark in hand, the opinion, and submitting. In the
/// list digits take points off, Space changes the level, S the suspicion, Enter goes to the reason, Insert adds a
/// second mark, Delete withdraws one. Ctrl+J: next item; F8: next mark that is not complete; Ctrl+Enter: submit.
class SheetPane : public QWidget {
    Q_OBJECT

public:
    SheetPane(Services &services, const SheetOwner &owner, QWidget *parent = nullptr);
    ~SheetPane() override;
    [[nodiscard]] const SheetOwner &owner() const { return m_owner; }
    /// `sits` is who sits at this laptop; null: the group. What is being typed stays.
    void setView(const ReviewView &view, ExpertId sits);
    void setFiles(const QList<AttachmentRow> &files);
    /// Saves what was typed; false when something is refused and has to be mended or given up (Esc) first.
    bool commit();
    /// Is everything that was typed saved?
    [[nodiscard]] bool isSettled() const;
    /// The stored mark in hand; null id when there is none.
    [[nodiscard]] ReviewMark mark() const;
    /// Brings a mark to hand, or the first line of an item; false when this sheet has neither.
    bool showMark(ReviewMarkId id);
    void showItem(const QString &code);

Q_SIGNALS:
    void markChanged();                        ///< another mark is in hand
    void sitAsked(const ducha::ExpertId &who); ///< the expert of this sheet wants to write

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSheet();
    QLayout *makeFoot();
    void makeKeys();
    void showHead();
    void showRows();
    void rowChosen();
    void leaveLine(const SheetLine &wanted);
    void showRow();
    void saveMark();
    void put(const ReviewMark &mark);
    void saveOpinion();
    void addMark();
    void withdraw();
    void begin();
    void submit();
    void reopen();
    void takeOver();
    void nextItem();
    void nextProblem();
    bool listKey(int key, const QString &text);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] const SheetLine *row() const;

    Services &m_services;
    SheetOwner m_owner;
    ReviewView m_view;
    SheetView m_sheet; ///< null id while it was not opened
    ExpertId m_sits;
    TableModel<SheetLine> m_model;
    ReviewMarkId m_current;
    ReviewMarkId m_told; ///< what markChanged() told last
    QString m_item;      ///< of the line in hand
    QString m_adding;    ///< the item that gets a second mark
    bool m_filling = false;
    bool m_saving = false;
    QLabel *m_head;
    QLabel *m_sentence;
    QPushButton *m_begin;
    ListPanel *m_list;
    MarkForm *m_form;
    TextArea *m_opinion;
    QTimer *m_pause;
    QLabel *m_problem;
    QPushButton *m_submit;
    QPushButton *m_reopen;
    QPushButton *m_takeOver;
    QStackedLayout *m_stack = nullptr;
};

} // namespace ducha
