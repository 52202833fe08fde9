#pragma once

#include "core/workbench/preparation/rounds.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;

/// The inspections of the round in hand, and the way to open more. Enter takes one in hand.
class InspectionsPage : public Page {
    Q_OBJECT

public:
    explicit InspectionsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void create() override;

private:
    void withdraw();
    void select(const QString &id);

    Services &m_services;
    TableModel<InspectionRow> m_model;
    ListPanel *m_list;
};

} // namespace ducha
