#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace ducha {

/// States of a working paper (model.md 4.3, WorkingPaper).
enum class PaperState { Draft, Submitted, Returned, Approved, Merged, NotAdopted };
constexpr auto enumNames(PaperState)
{
    return EnumTable<PaperState, 6>{{{PaperState::Draft, u"draft"},
                                     {PaperState::Submitted, u"submitted"},
                                     {PaperState::Returned, u"returned"},
                                     {PaperState::Approved, u"approved"},
                                     {PaperState::Merged, u"merged"},
                                     {PaperState::NotAdopted, u"not-adopted"}}};
}

/// Did the unit confirm the facts (事实确认单)?
enum class FactConfirmation { Open, Agreed, Disputed };
constexpr auto enumNames(FactConfirmation)
{
    return EnumTable<FactConfirmation, 3>{{{FactConfirmation::Open, u"open"},
                                           {FactConfirmation::Agreed, u"agreed"},
                                           {FactConfirmation::Disputed, u"disputed"}}};
}

/// A working paper (问题底稿): one fact or one problem, with what it rests on (domain.md A5).
struct WorkingPaper {
    WorkingPaperId id;
    QString code; ///< DG-2026-0001
    InspectionId inspectionId;
    QString dimension; ///< P1 … P7
    QString title;
    QString summary; ///< 事实概述: the wording that the report will use
    QString details; ///< 具体事实
    PersonId preparerId;
    PersonId secondPreparerId; ///< 承办人至少两人
    PersonId reviewerId;
    QString reviewComment;
    QDateTime reviewedAt;
    PaperState state = PaperState::Draft;
    FactConfirmation confirmation = FactConfirmation::Open;
    QString confirmationText;
    bool operator==(const WorkingPaper &) const = default;
};

/// A working paper cites an anchor.
struct PaperSource {
    PaperSourceId id;
    WorkingPaperId paperId;
    AnchorId anchorId;
    bool operator==(const PaperSource &) const = default;
};

/// Before submitting: dimension, title, summary, two preparers, at least one source.
QList<CheckMessage> checkPaper(const WorkingPaper &paper, int sources);

/// Draft or Returned → Submitted; Invalid with the first blocker.
Result<WorkingPaper> submitted(WorkingPaper paper, int sources);

struct Review {
    PersonId reviewer;
    bool approved = false;
    QString comment; ///< needed when it is returned
    QDateTime at;
};
/// Submitted → Approved or Returned. The reviewer is neither of the preparers (model.md invariant 7).
Result<WorkingPaper> reviewed(WorkingPaper paper, const Review &review);

/// What an edit does to the state: an approved paper goes back to Draft, because its review no longer holds.
/// A merged or unadopted paper cannot be edited.
Result<WorkingPaper> edited(WorkingPaper paper);

/// Approved → Merged, when a finding takes it up; Draft, Submitted, Returned or Approved → NotAdopted with a reason.
Result<WorkingPaper> merged(WorkingPaper paper);
Result<WorkingPaper> notAdopted(WorkingPaper paper, const QString &reason);

} // namespace ducha
