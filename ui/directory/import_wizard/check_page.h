#pragma once

#include "core/workbench/preparation/list_import.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWizardPage>

class QLabel;

namespace ducha {

class ChoiceBox;
class ListPanel;

/// 核对: every row with what it would do and every remark. The button takes in all rows without an error.
class CheckPage : public QWizardPage {
    Q_OBJECT

public:
    CheckPage(Services &services, ListImport &list, Intake &done, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// Starts saving and stays; goes on by itself when all is saved.
    bool validatePage() override;

private:
    void fill();

    Services &m_services;
    ListImport &m_list;
    Intake &m_done;
    TableModel<IntakeRow> m_model;
    QLabel *m_summary;
    ChoiceBox *m_which;
    ListPanel *m_rows;
    QLabel *m_message;
    bool m_saving = false;
    bool m_isSaved = false;
};

} // namespace ducha
