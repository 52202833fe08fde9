#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace ducha {

/// 普遍性, 倾向性, 个性 (domain.md A3: the type is apart from the severity).
enum class ProblemType { Widespread, Tendency, Individual };
constexpr auto enumNames(ProblemType)
{
    return EnumTable<ProblemType, 3>{{{ProblemType::Widespread, u"widespread"},
                                      {ProblemType::Tendency, u"tendency"},
                                      {ProblemType::Individual, u"individual"}}};
}

/// 一般, 较重, 严重.
enum class Severity { Ordinary, Serious, Grave };
constexpr auto enumNames(Severity)
{
    return EnumTable<Severity, 3>{
        {{Severity::Ordinary, u"ordinary"}, {Severity::Serious, u"serious"}, {Severity::Grave, u"grave"}}};
}

/// States of a finding (model.md 4.3, Finding, as far as this release goes).
enum class FindingState { Candidate, Confirmed, Disputed, Decided, InFeedback, Dropped };
constexpr auto enumNames(FindingState)
{
    return EnumTable<FindingState, 6>{{{FindingState::Candidate, u"candidate"},
                                       {FindingState::Confirmed, u"confirmed"},
                                       {FindingState::Disputed, u"disputed"},
                                       {FindingState::Decided, u"decided"},
                                       {FindingState::InFeedback, u"in-feedback"},
                                       {FindingState::Dropped, u"dropped"}}};
}

/// A finding (问题): merges approved working papers under one dimension of the catalogue.
struct Finding {
    FindingId id;
    QString code; ///< WT-2026-0001
    InspectionId inspectionId;
    QString dimension; ///< P1 … P7
    QString title;
    QString text;
    ProblemType problemType = ProblemType::Individual;
    Severity severity = Severity::Ordinary;
    FindingState state = FindingState::Candidate;
    bool immediateFix = false; ///< 立行立改: its item starts before the feedback
    bool operator==(const Finding &) const = default;
};

/// A finding rests on a working paper.
struct FindingPaper {
    FindingPaperId id;
    FindingId findingId;
    WorkingPaperId paperId;
    bool operator==(const FindingPaper &) const = default;
};

/// The finding in its next state (Candidate → Confirmed/Disputed → Decided → InFeedback; any open one → Dropped);
/// Invalid when the table has no such step or it is to be decided without an approved working paper.
Result<Finding> moved(Finding finding, FindingState to, int papers);

} // namespace ducha
