#pragma once

#include "core/workbench/draws/case_pool.h"
#include "ui/casereview/pool/list_importer.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class CaseForm;
class ChoiceBox;
class ListPanel;

/// 案件库: the cases of the round that may be drawn, filtered by organ, category and state, with a form.
class CasesPage : public Page {
    Q_OBJECT

public:
    CasesPage(Services &services, ListImporter importer, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void create() override;

private:
    QWidget *makeFilters();
    void fillFilters();
    void showRows();
    void showRow(int row);
    void select(CaseFileId id);
    void import();
    void save();
    void withdraw();

    Services &m_services;
    ListImporter m_importer;
    TableModel<CaseRow> m_model;
    QList<CaseRow> m_all;
    ChoiceBox *m_unit;
    ChoiceBox *m_category;
    ChoiceBox *m_state;
    ListPanel *m_list;
    CaseForm *m_form;
    InspectionId m_inspection; ///< whose organ the filter was set to
    CaseFileId m_current;
    bool m_filling = false; ///< rows are being replaced; the list's own choice does not count
};

} // namespace ducha
