#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "ui/support/panes/summary_page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWizardPage>

class QPlainTextEdit;

namespace ducha {

class ChoiceBox;
class ListPanel;

/// Who is talked with, in what role, along which outline.
class InterviewPersonPage : public QWizardPage {
    Q_OBJECT

public:
    InterviewPersonPage(Services &services, TalkPlan &plan);
    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    bool validatePage() override;
    /// What was chosen, for the last look.
    [[nodiscard]] QList<SummaryPage::Row> summary() const;

private:
    void showPerson();
    void showOutlines();
    void showQuestions();

    Services &m_services;
    TalkPlan &m_plan;
    TableModel<TalkPersonRow> m_model;
    ListPanel *m_people;
    ChoiceBox *m_role;
    ChoiceBox *m_outline;
    QPlainTextEdit *m_questions;
    QList<OutlineChoice> m_outlines;
};

} // namespace ducha
