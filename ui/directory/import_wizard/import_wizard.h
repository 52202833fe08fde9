#pragma once

#include "core/workbench/preparation/list_import.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

/// Takes in the office's list of units or of people.
class ImportWizard : public QWizard {
    Q_OBJECT

public:
    /// Cases go into `round`, into the newest one when it is null.
    ImportWizard(Services &services, ListKind kind, QWidget *parent = nullptr, RoundId round = {});
    /// Stops what still runs.
    void reject() override;

private:
    Services &m_services;
    ListImport m_list; ///< what the pages hand on
    Intake m_done;
};

} // namespace ducha
