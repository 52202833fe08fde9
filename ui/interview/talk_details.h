#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

class InterviewStaffPage;

/// Changes who talks, where and when of a talk that was opened, on the wizard's own page. Finishing calls changeTalk;
/// what it refuses is said on the page, and everything typed stays.
class TalkDetails : public QWizard {
    Q_OBJECT

public:
    /// `plan` is what planOf says of the talk.
    TalkDetails(Services &services, TalkId talk, TalkPlan plan, QWidget *parent = nullptr);
    void accept() override;

private:
    Services &m_services;
    TalkId m_talk;
    TalkPlan m_plan;
    InterviewStaffPage *m_page;
};

} // namespace ducha
