#pragma once

#include "core/workbench/draws/ceremony.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

class QCheckBox;

namespace ducha {

/// What the steps of the wizard hand on.
struct DrawCourse {
    FreezeDraft draft;
    DrawSession frozen; ///< once the lists are frozen
};

/// A new draw: what for and from which cases, how many, a look at who would be in it, and the freeze.
class DrawWizard : public QWizard {
    Q_OBJECT

public:
    DrawWizard(Services &services, QWidget *parent = nullptr);
    /// The draw whose lists were frozen; null when none were.
    [[nodiscard]] DrawId made() const { return m_course.frozen.id; }
    /// Whether the big screen is wanted at once.
    [[nodiscard]] bool wantsCeremony() const;
    /// Stops what still runs.
    void reject() override;

private:
    QWizardPage *makeFrozenPage();

    Services &m_services;
    DrawCourse m_course;
    QCheckBox *m_ceremony;
};

} // namespace ducha
