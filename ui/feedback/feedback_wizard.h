#pragma once

#include "core/workbench/feedback/drafting.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

/// What the steps of the feedback wizard hand on.
struct FeedbackCourse {
    InspectionId inspection;
    FeedbackId feedback; ///< null until the draft is written
    SentenceId look;     ///< the sentence that a remark was about
    Feedback issued;
};

/// From findings to the issued feedback: choose, word, check, number and issue. Begins at the wording where there is a
/// draft; a draft that is left stays.
class FeedbackWizard : public QWizard {
    Q_OBJECT

public:
    enum Step { Choose, Wording, Check, Number, Done };
    FeedbackWizard(Services &services, InspectionId inspection, FeedbackId draft, QWidget *parent = nullptr);
    [[nodiscard]] const FeedbackCourse &course() const { return m_course; }
    /// Stops what still runs.
    void reject() override;

private:
    Services &m_services;
    FeedbackCourse m_course;
};

} // namespace ducha
