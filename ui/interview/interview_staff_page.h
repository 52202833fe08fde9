#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "ui/support/panes/summary_page.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ducha {

class MomentField;

/// Who talks and who records, where and when; of a talk that was opened, also when it ended.
class InterviewStaffPage : public QWizardPage {
    Q_OBJECT

public:
    /// `plan` is filled, or begins with nothing but its inspection.
    InterviewStaffPage(Services &services, TalkPlan &plan);
    void initializePage() override;
    /// Goes on with a plan that lacks nothing; otherwise says what it lacks.
    bool validatePage() override;
    /// What was chosen, for the last look.
    [[nodiscard]] QList<SummaryPage::Row> summary() const;
    /// Says why the plan was not taken.
    void refuse(const Error &error);

private:
    /// Writes what is on the page into the plan.
    void store();
    void showChecks();
    /// Fills both lists with the team, and with whoever the plan names besides.
    Result<> fillLists();

    Services &m_services;
    TalkPlan &m_plan;
    QListWidget *m_talkers;
    QListWidget *m_recorders;
    QLineEdit *m_place;
    MomentField *m_start;
    MomentField *m_end = nullptr; ///< none while it has not ended
    QLabel *m_checks;
};

} // namespace ducha
