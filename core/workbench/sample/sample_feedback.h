#pragma once

#include "core/feedback/feedback.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/sample/sample_fieldwork.h"

namespace ducha {

/// Carries an inspection of the sample from its findings to the issued feedback, its receipts and its ledger, through
/// the same functions that the window calls.
class SampleFeedback {
public:
    SampleFeedback(Workbench &workbench, SampleRandom &random) : m_workbench(workbench), m_random(random) {}

    /// Inside a transaction. Does nothing before Stage::FeedbackIssued, but drafts one for some that are Reported.
    Result<> save(const SampleInspection &sample);

private:
    Result<Feedback> issue(FeedbackId id, const QDate &on);
    Result<> route(const SampleInspection &sample, const Feedback &feedback);
    Result<> saveItems(const SampleInspection &sample, const QDate &signedOn);
    Result<RectItem> grown(RectItem item, const SampleInspection &sample, const QDate &signedOn);

    Workbench &m_workbench;
    SampleRandom &m_random;
    int m_drafted = 0;
};

} // namespace ducha
