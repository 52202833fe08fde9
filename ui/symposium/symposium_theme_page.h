#pragma once

#include "core/workbench/conversations/symposiums.h"
#include "ui/support/panes/summary_page.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLineEdit;

namespace ducha {

class ChoiceBox;
class MomentField;

/// Theme, host (also of the resident discipline group), recorder, place and time; of a symposium that was opened, also
/// when it ended.
class SymposiumThemePage : public QWizardPage {
    Q_OBJECT

public:
    /// `plan` is filled, or begins with nothing but its inspection.
    SymposiumThemePage(Services &services, SymposiumPlan &plan);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;
    /// What was chosen, for the last look.
    [[nodiscard]] QList<SummaryPage::Row> summary() const;

private:
    /// The team, or everybody else where the resident discipline group is the host.
    void showHosts();
    /// Shows what a filled plan says.
    void showPlan();
    void choose(ChoiceBox &box, const PersonId &person);

    Services &m_services;
    SymposiumPlan &m_plan;
    QLineEdit *m_theme;
    ChoiceBox *m_kind;
    ChoiceBox *m_host;
    ChoiceBox *m_recorder;
    QLineEdit *m_place;
    MomentField *m_start;
    MomentField *m_end = nullptr; ///< none while it has not ended
};

} // namespace ducha
