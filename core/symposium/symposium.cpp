#include "core/symposium/symposium.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

bool isEditable(SymposiumState state)
{
    return state != SymposiumState::Confirmed;
}

Result<Symposium> moved(Symposium symposium, SymposiumState to, const QDateTime &now,
                        const QList<CheckMessage> &blockers)
{
    using S = SymposiumState;
    static const QList<QPair<S, S>> table{
        {S::Planned, S::Held}, {S::Held, S::Drafted}, {S::Drafted, S::Held}, {S::Drafted, S::Confirmed}};
    if (!table.contains({symposium.state, to}))
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The symposium cannot take this step from where it stands.")},
                     enumName(symposium.state) + u" -> "_s + enumName(to)};
    if (to == S::Confirmed && hasBlocker(blockers))
        return Error{Error::Code::Invalid, blockers.constFirst().message, symposium.code};
    if (to == S::Held && !symposium.startedAt.isValid())
        symposium.startedAt = now;
    if (to == S::Drafted && !symposium.endedAt.isValid())
        symposium.endedAt = now;
    symposium.state = to;
    return symposium;
}

QList<CheckMessage> checkSymposium(const Symposium &symposium, const QList<Participant> &participants,
                                   const QList<Opinion> &opinions)
{
    QList<CheckMessage> messages;
    const auto need = [&](bool met, const QString &rule, const char *text) {
        if (!met)
            messages.append({CheckMessage::Severity::Blocker, rule, symposium.code, {text}});
    };
    const auto came = [](const Participant &p) { return p.attendance != Attendance::OnLeave; };
    need(!symposium.theme.trimmed().isEmpty(), u"symposium-theme"_s,
         QT_TRANSLATE_NOOP("core", "Say what the symposium is about."));
    need(!symposium.hostId.isNull(), u"symposium-host"_s, QT_TRANSLATE_NOOP("core", "Choose the host."));
    need(!symposium.recorderId.isNull(), u"symposium-recorder"_s, QT_TRANSLATE_NOOP("core", "Choose a recorder."));
    need(!symposium.place.trimmed().isEmpty(), u"symposium-place"_s,
         QT_TRANSLATE_NOOP("core", "Say where the symposium is held."));
    need(symposium.startedAt.isValid(), u"symposium-time"_s,
         QT_TRANSLATE_NOOP("core", "Say when the symposium began."));
    need(!symposium.endedAt.isValid() || symposium.endedAt >= symposium.startedAt, u"symposium-order"_s,
         QT_TRANSLATE_NOOP("core", "The symposium cannot end before it began."));
    need(std::count_if(participants.begin(), participants.end(), came) >= 2, u"symposium-participants"_s,
         QT_TRANSLATE_NOOP("core", "A symposium needs two or more people who came."));
    need(!opinions.isEmpty(), u"symposium-opinions"_s, QT_TRANSLATE_NOOP("core", "No opinion is recorded yet."));
    const bool absentSpoke = std::any_of(opinions.begin(), opinions.end(), [&](const Opinion &opinion) {
        return std::none_of(participants.begin(), participants.end(),
                            [&](const Participant &p) { return p.id == opinion.participantId && came(p); });
    });
    need(!absentSpoke, u"symposium-absent"_s,
         QT_TRANSLATE_NOOP("core", "An opinion is recorded for somebody who did not come."));
    return messages;
}

} // namespace ducha
