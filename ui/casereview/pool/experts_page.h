#pragma once

#include "core/workbench/draws/expert_pool.h"
#include "ui/casereview/pool/list_importer.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;

namespace ducha {

class ExpertForm;
class ListPanel;

/// 专家库: who of the city may be drawn to review cases of other areas, with what they have to do already.
class ExpertsPage : public Page {
    Q_OBJECT

public:
    ExpertsPage(Services &services, ListImporter importer, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void create() override;

private:
    void showRow(int row);
    void select(ExpertId id);
    void save();
    void retire();
    void takeBack();
    void showActions();

    Services &m_services;
    ListImporter m_importer;
    TableModel<ExpertRow> m_model;
    ListPanel *m_list;
    ExpertForm *m_form;
    QAction *m_retire;
    QAction *m_takeBack;
    ExpertId m_current;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
