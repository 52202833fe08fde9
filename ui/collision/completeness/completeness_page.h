#pragma once

#include "core/workbench/collision/verification/completeness.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QLabel;

namespace ducha {

class ListPanel;

/// 完整性: every hit is delivered or excluded with a reason, unit by unit; the annex of the feedback is made of it.
class CompletenessPage : public Page {
    Q_OBJECT

public:
    explicit CompletenessPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    [[nodiscard]] QList<CheckMessage> checks() const override { return m_missing; }
    void print() override;

private:
    void showFigures(const Completeness &count);

    Services &m_services;
    TableModel<UnitCount> m_model;
    QLabel *m_verdict;
    QLabel *m_figures;
    ListPanel *m_list;
    QList<CheckMessage> m_missing;
};

} // namespace ducha
