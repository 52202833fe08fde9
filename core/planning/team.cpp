#include "core/planning/team.h"

using namespace Qt::StringLiterals;

namespace ducha {

QList<CheckMessage> checkTeam(const QList<TeamCandidate> &team)
{
    using Severity = CheckMessage::Severity;
    QList<CheckMessage> messages;
    int leaders = 0;
    for (const TeamCandidate &member : team) {
        leaders += member.duty == TeamDuty::Leader ? 1 : 0;
        if (member.belongsToUnit)
            messages.append(
                {Severity::Blocker,
                 u"team-own-unit"_s,
                 member.name,
                 {QT_TRANSLATE_NOOP("core", "%1 works in the inspected unit. Choose somebody else."), {member.name}}});
        if (member.declaredRecusal)
            messages.append({Severity::Blocker,
                             u"team-declared-recusal"_s,
                             member.name,
                             {QT_TRANSLATE_NOOP("core", "%1 has declared a recusal that covers this unit. Choose "
                                                        "somebody else."),
                              {member.name}}});
        if (member.workedInUnit && !member.waived)
            messages.append({Severity::Blocker,
                             u"team-former-unit"_s,
                             member.name,
                             {QT_TRANSLATE_NOOP("core", "%1 worked in the inspected unit before. Choose somebody else, "
                                                        "or record who accepted it and why."),
                              {member.name}}});
        if (!member.pledgeSigned)
            messages.append(
                {Severity::Warning,
                 u"team-pledge"_s,
                 member.name,
                 {QT_TRANSLATE_NOOP("core", "%1 has not signed the pledges of recusal and secrecy."), {member.name}}});
    }
    if (leaders != 1)
        messages.append({Severity::Blocker,
                         u"team-leader"_s,
                         {},
                         {QT_TRANSLATE_NOOP("core", "A team has exactly one leader; this one has %1."),
                          {QString::number(leaders)}}});
    return messages;
}

} // namespace ducha
