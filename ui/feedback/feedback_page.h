#pragma once

#include "core/workbench/feedback/drafting.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ducha {

class DraftingDesk;

/// 反馈起草: the feedback of the inspection in hand on its drafting desk.
class FeedbackPage : public Page {
    Q_OBJECT

public:
    explicit FeedbackPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override { return m_text.checks; }
    void print() override;
    void create() override; ///< the wizard, from where the feedback stands

private:
    void makeActions(class PageHeader &header);
    QWidget *makeDesk();
    QWidget *makeEmpty();
    void showHead();
    void saveHead();
    void countAnew();
    void addReviews();
    void addHits();
    void withdraw();
    void changeWording();

    Services &m_services;
    FeedbackText m_text; ///< null id: there is none
    QAction *m_main = nullptr;
    QList<QAction *> m_draftActions;
    QStackedLayout *m_stack;
    QLineEdit *m_title;
    QLineEdit *m_recipient;
    QLabel *m_state;
    QLabel *m_sentence;
    QPushButton *m_begin;
    DraftingDesk *m_desk;
};

} // namespace ducha
