#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/symposiums.h"
#include "ui/support/panes/summary_page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWizardPage>

class QLabel;

namespace ducha {

class ListPanel;

/// Who is invited and came. Enter on a name takes it in as 出席, then 请假, 列席, and out again.
class SymposiumInvitationPage : public QWizardPage {
    Q_OBJECT

public:
    SymposiumInvitationPage(Services &services, SymposiumPlan &plan);
    void initializePage() override;
    /// Goes on with a plan that lacks nothing; otherwise says what it lacks.
    bool validatePage() override;
    /// Who is invited, for the last look.
    [[nodiscard]] QList<SummaryPage::Row> summary() const;
    /// Says why the plan was not taken.
    void refuse(const Error &error);

private:
    /// Writes the invited into the plan, in the order they were taken in.
    void store();
    struct Row {
        TalkPersonRow person;
        std::optional<Attendance> attendance;
    };
    void turn(int row);
    void showChecks();

    Services &m_services;
    SymposiumPlan &m_plan;
    TableModel<Row> m_model;
    QList<PersonId> m_order;                           ///< who is invited
    QList<std::pair<PersonId, Attendance>> m_unlisted; ///< invited by the plan, and not to be chosen any more
    ListPanel *m_people;
    QLabel *m_checks;
};

} // namespace ducha
