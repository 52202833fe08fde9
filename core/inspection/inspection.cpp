#include "core/inspection/inspection.h"

using namespace Qt::StringLiterals;

namespace ducha {

std::optional<Stage> nextStage(Stage stage)
{
    return stage == Stage::Closed ? std::nullopt : std::optional(static_cast<Stage>(static_cast<int>(stage) + 1));
}

QList<CheckMessage> missingFor(const Inspection &inspection, Stage stage, const StageFacts &facts)
{
    QList<CheckMessage> missing;
    const auto need = [&](bool met, const QString &rule, Message message) {
        if (!met)
            missing.append({CheckMessage::Severity::Blocker, rule, inspection.code, std::move(message)});
    };
    switch (stage) {
    case Stage::Planned:
    case Stage::Approved:
    case Stage::Entered:
        break;
    case Stage::TeamFormed:
        need(facts.teamComplete, u"stage-team"_s,
             {QT_TRANSLATE_NOOP("core", "The team is not complete or has a conflict of interest.")});
        need(facts.pledgesSigned, u"stage-pledges"_s,
             {QT_TRANSLATE_NOOP("core", "Not everybody in the team has signed the pledges.")});
        break;
    case Stage::Exited:
        need(facts.openRecords == 0, u"stage-open-records"_s,
             {QT_TRANSLATE_NOOP("core", "%1 talks or symposiums are not confirmed yet."),
              {QString::number(facts.openRecords)}});
        break;
    case Stage::Reported:
        need(facts.decidedFindings > 0, u"stage-findings"_s,
             {QT_TRANSLATE_NOOP("core", "No finding is decided yet. Decide at least one.")});
        break;
    case Stage::FeedbackIssued:
        need(facts.feedbackIssued, u"stage-feedback"_s, {QT_TRANSLATE_NOOP("core", "The feedback is not issued yet.")});
        break;
    case Stage::Rectifying:
        need(facts.feedbackReceived, u"stage-receipt"_s,
             {QT_TRANSLATE_NOOP("core", "The unit has not signed for the feedback yet.")});
        break;
    case Stage::LookBack:
    case Stage::Closed:
        need(facts.openItems == 0, u"stage-open-items"_s,
             {QT_TRANSLATE_NOOP("core", "%1 rectification items are still open."), {QString::number(facts.openItems)}});
        break;
    }
    return missing;
}

Result<Inspection> advanced(Inspection inspection, const StageFacts &facts, const QDate &on)
{
    const auto next = nextStage(inspection.stage);
    if (!next)
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "The inspection is closed.")}, inspection.code};
    const auto missing = missingFor(inspection, *next, facts);
    if (!missing.isEmpty())
        return Error{Error::Code::Invalid, missing.constFirst().message, inspection.code};
    inspection.stage = *next;
    if (*next == Stage::Entered)
        inspection.enteredOn = on;
    if (*next == Stage::Exited) {
        if (on < inspection.enteredOn)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The exit cannot be before the entry (%1)."),
                          {inspection.enteredOn.toString(Qt::ISODate)}},
                         inspection.code};
        inspection.exitedOn = on;
    }
    return inspection;
}

} // namespace ducha
