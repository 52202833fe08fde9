#pragma once

#include "core/workbench/conversations/symposiums.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ListPanel;
class SymposiumDesk;

/// 座谈会: the symposiums of the inspection in hand, and the desk of the one that is chosen.
class SymposiumPage : public Page {
    Q_OBJECT

public:
    explicit SymposiumPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void print() override;
    void create() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showCurrent();
    void change();
    void withdraw();
    /// Puts that symposium in hand; false when it is not one of this inspection.
    bool choose(SymposiumId symposium);

    Services &m_services;
    TableModel<SymposiumRow> m_model;
    ListPanel *m_list;
    SymposiumDesk *m_desk;
    InspectionId m_inspection;
    bool m_filling = false; ///< rows come and go; the desk keeps its symposium
};

} // namespace ducha
