#pragma once

#include "core/workbench/reviews/leads.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;
class QLabel;
class QPushButton;

namespace ducha {

class LeadSteps;
class ListPanel;

/// 问题线索: the restricted register. It names no record to the window, so that no side panel, history or way back
/// leads into it, and its list shows no names.
class LeadsPage : public Page {
    Q_OBJECT

public:
    explicit LeadsPage(Services &services, QWidget *parent = nullptr);
    ~LeadsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    void print() override;
    void create() override;

private:
    QWidget *makeRecord();
    void showCurrent();
    [[nodiscard]] const LeadRow *inHand() const;

    Services &m_services;
    TableModel<LeadRow> m_model;
    LeadId m_current;
    Lead m_draft; ///< what was typed and not registered
    bool m_filling = false;
    ListPanel *m_list;
    QLabel *m_record;
    QPushButton *m_open;
    LeadSteps *m_steps;
    QAction *m_print;
};

} // namespace ducha
