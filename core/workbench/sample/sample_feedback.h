#pragma once

#include "core/workbench/sample/sample_fieldwork.h"

namespace ducha {

/// Carries an inspection of the sample from its findings to the issued feedback, its receipts and its ledger, through
/// the same functions that the window calls.
class SampleFeedback {
public:
    SampleFeedback(Workbench &workbench, SampleRandom &random) : m_workbench(workbench), m_random(random) {}

    /// Inside a transaction. Does nothing before Stage::FeedbackIssued.
    Result<> save(const SampleInspection &sample);

private:
    Workbench &m_workbench;
    SampleRandom &m_random;
};

} // namespace ducha
