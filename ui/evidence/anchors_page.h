#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ChoiceBox;
class ListPanel;

/// 标记: every marked passage of the inspection in hand, whatever it is in. Enter goes to the passage itself.
class AnchorsPage : public Page {
    Q_OBJECT

public:
    explicit AnchorsPage(Services &services, QWidget *parent = nullptr);
    ~AnchorsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    /// Any anchor that no other page goes to.
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;

private:
    void showRows();
    void showCurrent();

    Services &m_services;
    TableModel<AnchorRow> m_model;
    QList<AnchorRow> m_all;
    AnchorId m_current;
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    ChoiceBox *m_filter;
    ListPanel *m_list;
};

} // namespace ducha
