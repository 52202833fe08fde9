#pragma once

#include "core/workbench/preparation/list_import.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

/// Takes in the office's list of units or of people.
class ImportWizard : public QWizard {
    Q_OBJECT

public:
    ImportWizard(Services &services, ListKind kind, QWidget *parent = nullptr);
    /// Stops what still runs.
    void reject() override;

private:
    Services &m_services;
    ListImport m_list; ///< what the pages hand on
    Intake m_done;
};

} // namespace ducha
