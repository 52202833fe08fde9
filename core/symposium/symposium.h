#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace ducha {

enum class SymposiumState { Planned, Held, Drafted, Confirmed };
constexpr auto enumNames(SymposiumState)
{
    return EnumTable<SymposiumState, 4>{{{SymposiumState::Planned, u"planned"},
                                         {SymposiumState::Held, u"held"},
                                         {SymposiumState::Drafted, u"drafted"},
                                         {SymposiumState::Confirmed, u"confirmed"}}};
}

/// Who calls the symposium: the team, or the resident discipline group (委组联动, domain.md A1).
enum class HostKind { Team, ResidentDisciplineGroup };
constexpr auto enumNames(HostKind)
{
    return EnumTable<HostKind, 2>{
        {{HostKind::Team, u"team"}, {HostKind::ResidentDisciplineGroup, u"resident-discipline-group"}}};
}

/// A symposium (座谈会); its minutes are printed in 纪要 format.
struct Symposium {
    SymposiumId id;
    QString code; ///< ZT-2026-0001
    InspectionId inspectionId;
    QString theme;
    HostKind hostKind = HostKind::Team;
    PersonId hostId;
    PersonId recorderId;
    QString place;
    QDateTime startedAt;
    QDateTime endedAt;
    SymposiumState state = SymposiumState::Planned;
    bool operator==(const Symposium &) const = default;
};

enum class Attendance { Present, OnLeave, Observer };
constexpr auto enumNames(Attendance)
{
    return EnumTable<Attendance, 3>{
        {{Attendance::Present, u"present"}, {Attendance::OnLeave, u"on-leave"}, {Attendance::Observer, u"observer"}}};
}

/// Somebody invited, and whether they came (出席, 请假, 列席).
struct Participant {
    ParticipantId id;
    SymposiumId symposiumId;
    PersonId personId;
    Attendance attendance = Attendance::Present;
    bool operator==(const Participant &) const = default;
};

/// What one participant said, numbered within the symposium so that it can be cited.
struct Opinion {
    OpinionId id;
    SymposiumId symposiumId;
    ParticipantId participantId;
    int number = 0; ///< from 1
    QString text;
    bool operator==(const Opinion &) const = default;
};

/// May opinions still be typed and changed?
[[nodiscard]] bool isEditable(SymposiumState state);

/// The symposium in its next state (Planned → Held → Drafted ⇄ Held, Drafted → Confirmed); Invalid otherwise, or when
/// it is to be confirmed and `blockers` (from checkSymposium) are not empty.
Result<Symposium> moved(Symposium symposium, SymposiumState to, const QDateTime &now,
                        const QList<CheckMessage> &blockers);

/// Theme, host, recorder, place, time, two or more present, at least one opinion, none by somebody on leave.
QList<CheckMessage> checkSymposium(const Symposium &symposium, const QList<Participant> &participants,
                                   const QList<Opinion> &opinions);

} // namespace ducha
