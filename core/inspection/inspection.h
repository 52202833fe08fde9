#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// Where an inspection stands (model.md 4.3, UnitInspection).
enum class Stage {
    Planned,
    Approved,
    TeamFormed,
    Entered,
    Exited,
    Reported,
    FeedbackIssued,
    Rectifying,
    LookBack,
    Closed
};
constexpr auto enumNames(Stage)
{
    return EnumTable<Stage, 10>{{{Stage::Planned, u"planned"},
                                 {Stage::Approved, u"approved"},
                                 {Stage::TeamFormed, u"team-formed"},
                                 {Stage::Entered, u"entered"},
                                 {Stage::Exited, u"exited"},
                                 {Stage::Reported, u"reported"},
                                 {Stage::FeedbackIssued, u"feedback-issued"},
                                 {Stage::Rectifying, u"rectifying"},
                                 {Stage::LookBack, u"look-back"},
                                 {Stage::Closed, u"closed"}}};
}

/// One unit in one round.
struct Inspection {
    InspectionId id;
    QString code; ///< DC-2026-001: stable, unique, accepted wherever an inspection is asked for
    RoundId roundId;
    UnitId unitId;
    Stage stage = Stage::Planned;
    QString teamName; ///< 第一督察组
    QDate enteredOn;
    QDate exitedOn;
    QDate feedbackSignedOn; ///< 签收日: limits count from here (domain.md A2)
    bool operator==(const Inspection &) const = default;
};

/// What other rooms know that a step to the next stage depends on.
struct StageFacts {
    bool teamComplete = false; ///< checkTeam has no blocker
    bool pledgesSigned = false;
    int openRecords = 0; ///< talks and symposiums that are still being taken
    int decidedFindings = 0;
    bool feedbackIssued = false;
    bool feedbackReceived = false; ///< the main recipient has signed for it
    int openItems = 0;             ///< neither closed nor 长期坚持
};

/// The stage that may follow; nullopt after Closed.
std::optional<Stage> nextStage(Stage stage);
/// What is missing before `stage` can follow, in words, each a blocker. Empty: the step may be taken.
QList<CheckMessage> missingFor(const Inspection &inspection, Stage stage, const StageFacts &facts);
/// The inspection one stage on, with the date that the step sets; Invalid when something is missing.
Result<Inspection> advanced(Inspection inspection, const StageFacts &facts, const QDate &on);

} // namespace ducha
