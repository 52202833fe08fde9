#pragma once

#include "core/workbench/preparation/list_import.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QPushButton;

namespace ducha {

class ChoiceBox;
class ListPanel;

/// 核对: every row with what it would do and every remark. The button takes in all rows without an error;
/// the problems can be written to a workbook, to be mended there.
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
    void exportProblems();
    void setBusy(bool busy);

    Services &m_services;
    ListImport &m_list;
    Intake &m_done;
    TableModel<IntakeRow> m_model;
    QLabel *m_summary;
    ChoiceBox *m_which;
    ListPanel *m_rows;
    QPushButton *m_export;
    QLabel *m_message;
    bool m_busy = false;
    bool m_isSaved = false;
};

} // namespace ducha
