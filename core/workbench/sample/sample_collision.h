#pragma once

#include "core/collision/rules/collision_rules.h"
#include "core/workbench/sample/sample_fieldwork.h"

namespace ducha {

/// Compares the staff of some inspections of the sample with an invented register, through the same functions that the
/// window calls, and carries the hits as far as the inspection has come: two in rectification, of which one is purged,
/// one whose hits are all decided and wait for the feedback, one on site with hits in every early state.
class SampleCollision {
public:
    SampleCollision(Workbench &workbench, SampleRandom &random) : m_workbench(workbench), m_random(random) {}

    /// Inside a transaction, after the fieldwork, which saves the team.
    Result<> save(const SampleInspection &sample);

private:
    Result<> compare(const SampleInspection &sample);
    Result<> reviewAll(const SampleInspection &sample, bool leaveSome);
    Result<> followUp(const SampleInspection &sample);
    Result<> purge(const SampleInspection &sample);
    QString number(int born);

    Workbench &m_workbench;
    SampleRandom &m_random;
    QHash<Stage, int> m_given; ///< inspections of a stage that were given something
};

} // namespace ducha
