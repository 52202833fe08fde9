#pragma once

#include "core/symposium/symposium.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A symposium as lists show it.
struct SymposiumRow {
    Symposium symposium;
    QString host;
    QString recorder;
    int came = 0; ///< present and observers
    int opinions = 0;
    int evidence = 0;
    int leads = 0;
};

/// The symposiums of an inspection, by code.
Result<QList<SymposiumRow>> symposiumRows(Workbench &workbench, InspectionId inspection);

/// What the symposium wizard and the form of a symposium hold.
struct SymposiumPlan {
    InspectionId inspectionId;
    QString theme;
    HostKind hostKind = HostKind::Team;
    PersonId hostId;
    PersonId recorderId;
    QList<std::pair<PersonId, Attendance>> participants; ///< in the order of the minutes
    QString place;
    QDateTime startedAt; ///< planned until the symposium is held
    QDateTime endedAt;   ///< invalid until it is over
};

/// What a plan lacks: all that checkSymposium asks for but the opinions; and that nobody is named twice.
QList<CheckMessage> checkPlan(const SymposiumPlan &plan);
Result<SymposiumPlan> planOf(Workbench &workbench, SymposiumId symposium);

/// Opens a symposium with the next number ZT-YYYY-NNNN. Invalid with the first blocker of checkPlan.
Result<Symposium> planSymposium(Workbench &workbench, const SymposiumPlan &plan);
/// Changes what the plan says; Conflict once confirmed, or when somebody is left out who spoke.
Result<> changeSymposium(Workbench &workbench, SymposiumId symposium, const SymposiumPlan &plan);
/// Takes the symposium out of every list and count; its marks stay and are flagged. Invalid without a reason, Conflict
/// once it is confirmed.
Result<> voidSymposium(Workbench &workbench, SymposiumId symposium, const QString &reason);

} // namespace ducha
