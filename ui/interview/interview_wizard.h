#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

class SummaryPage;

/// Opens a talk: who and about what, by whom, where and when, and one last look. Finishing calls planTalk; what it
/// refuses is said on the page, and everything typed stays.
class InterviewWizard : public QWizard {
    Q_OBJECT

public:
    InterviewWizard(Services &services, InspectionId inspection, QWidget *parent = nullptr);
    void accept() override;
    /// The talk it made; null before it was accepted.
    [[nodiscard]] TalkId made() const { return m_made; }

private:
    Services &m_services;
    TalkPlan m_plan;
    TalkId m_made;
    SummaryPage *m_last;
};

} // namespace ducha
