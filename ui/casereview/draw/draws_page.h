#pragma once

#include "core/workbench/draws/ceremony.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class DrawPane;
class ListPanel;

/// 抽取: the draws of the round, what came of each, and the ways to a new one and to the big screen.
class DrawsPage : public Page {
    Q_OBJECT

public:
    explicit DrawsPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void print() override;
    void create() override;

private:
    void showCurrent();
    bool choose(DrawId id);
    void openCeremony();

    Services &m_services;
    TableModel<DrawRow> m_model;
    ListPanel *m_list;
    DrawPane *m_pane;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
