#pragma once

#include "core/workbench/conversations/symposiums.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

class SymposiumInvitationPage;

/// Changes theme, host, place, time and who is invited of a symposium that was opened, on the wizard's own pages.
/// Finishing calls changeSymposium; what it refuses is said on the page, and everything typed stays.
class SymposiumDetails : public QWizard {
    Q_OBJECT

public:
    /// `plan` is what planOf says of the symposium.
    SymposiumDetails(Services &services, SymposiumId symposium, SymposiumPlan plan, QWidget *parent = nullptr);
    void accept() override;

private:
    Services &m_services;
    SymposiumId m_symposium;
    SymposiumPlan m_plan;
    SymposiumInvitationPage *m_last;
};

} // namespace ducha
