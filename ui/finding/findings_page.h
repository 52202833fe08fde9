#pragma once

#include "core/workbench/casework/findings.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;
class QLabel;
class QPushButton;

namespace ducha {

class FindingForm;
class ListPanel;

/// 问题: the findings of the inspection in hand by dimension, made of approved papers, on their way into the feedback.
class FindingsPage : public Page {
    Q_OBJECT

public:
    explicit FindingsPage(Services &services, QWidget *parent = nullptr);
    ~FindingsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void create() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeForm();
    void showCurrent();
    void save();
    void move(FindingState to);
    void merge();
    [[nodiscard]] const FindingRow *inHand() const;

    Services &m_services;
    TableModel<FindingRow> m_model;
    FindingId m_current;
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    ListPanel *m_list;
    FindingForm *m_form;
    QLabel *m_remarks;
    QPushButton *m_confirm;
    QPushButton *m_dispute;
    QPushButton *m_decide;
    QAction *m_drop;
};

} // namespace ducha
