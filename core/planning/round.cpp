#include "core/planning/round.h"

using namespace Qt::StringLiterals;

namespace ducha {

QList<CheckMessage> checkRound(const Round &round)
{
    using Severity = CheckMessage::Severity;
    QList<CheckMessage> messages;
    const auto refuse = [&](const QString &rule, Message message) {
        messages.append({Severity::Blocker, rule, round.code, std::move(message)});
    };
    if (round.title.trimmed().isEmpty())
        refuse(u"round-title"_s,
               {QT_TRANSLATE_NOOP("core", "The round has no title. Write one, such as 2026 round 1.")});
    if (round.year < 2000 || round.year > 2100)
        refuse(u"round-year"_s, {QT_TRANSLATE_NOOP("core", "%1 is no year of a round. Write four digits."),
                                 {QString::number(round.year)}});
    if (round.startsOn.isValid() && round.endsOn.isValid() && round.endsOn < round.startsOn)
        refuse(u"round-days"_s,
               {QT_TRANSLATE_NOOP("core", "The round ends before it starts. Correct one of the days.")});
    if (round.planMonths < 1 || round.planMonths > 12)
        refuse(u"round-plan"_s,
               {QT_TRANSLATE_NOOP("core", "The limit for the rectification plan is 1 to 12 months, not %1."),
                {QString::number(round.planMonths)}});
    if (round.rectificationMonths < round.planMonths || round.rectificationMonths > 36)
        refuse(u"round-rectification"_s,
               {QT_TRANSLATE_NOOP("core", "The limit for rectification is at least that for the plan and at most "
                                          "36 months, not %1."),
                {QString::number(round.rectificationMonths)}});
    return messages;
}

} // namespace ducha
