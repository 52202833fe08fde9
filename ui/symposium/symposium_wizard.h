#pragma once

#include "core/workbench/conversations/symposiums.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

class SummaryPage;

/// Opens a symposium: about what and under whom, then who is invited, and one last look. Finishing calls planSymposium;
/// what it refuses is said on the page, and everything typed stays.
class SymposiumWizard : public QWizard {
    Q_OBJECT

public:
    SymposiumWizard(Services &services, InspectionId inspection, QWidget *parent = nullptr);
    void accept() override;
    /// The symposium it made; null before it was accepted.
    [[nodiscard]] SymposiumId made() const { return m_made; }

private:
    Services &m_services;
    SymposiumPlan m_plan;
    SymposiumId m_made;
    SummaryPage *m_last;
};

} // namespace ducha
