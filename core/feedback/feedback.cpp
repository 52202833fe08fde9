#include "core/feedback/feedback.h"

#include "core/base/text_fold.h"

using namespace Qt::StringLiterals;

namespace ducha {

QList<CheckMessage> checkFeedback(const Feedback &feedback, const QList<SentenceFacts> &sentences)
{
    using Severity = CheckMessage::Severity;
    QList<CheckMessage> messages;
    if (feedback.recipient.trimmed().isEmpty())
        messages.append({Severity::Blocker,
                         u"feedback-recipient"_s,
                         feedback.code,
                         {QT_TRANSLATE_NOOP("core", "Say whom the feedback is addressed to.")}});
    bool hasBody = false;
    for (const SentenceFacts &facts : sentences) {
        if (facts.sentence.kind != SentenceKind::Body)
            continue;
        hasBody = true;
        const QString subject = facts.sentence.id.toString();
        const QString start = beginning(facts.sentence.text, 20);
        const bool unsourced = facts.sentence.basis == SentenceBasis::None ||
                               (facts.sentence.basis == SentenceBasis::Sources && facts.findings == 0);
        if (facts.sentence.text.trimmed().isEmpty())
            messages.append({Severity::Blocker,
                             u"sentence-empty"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "A sentence is empty. Write it or remove it.")}});
        else if (unsourced)
            messages.append({Severity::Blocker,
                             u"sentence-unsourced"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "“%1…” rests on nothing. Add a finding, or declare it an "
                                                        "overall assessment."),
                              {start}}});
        if (facts.sourceChanged)
            messages.append(
                {Severity::Blocker,
                 u"sentence-source-changed"_s,
                 subject,
                 {QT_TRANSLATE_NOOP("core", "A source of “%1…” was changed or withdrawn. Look at it again."),
                  {start}}});
    }
    if (!hasBody)
        messages.append({Severity::Blocker,
                         u"feedback-empty"_s,
                         feedback.code,
                         {QT_TRANSLATE_NOOP("core", "The feedback has no text yet.")}});
    return messages;
}

Result<Feedback> issued(Feedback feedback, const QString &number, const QDate &on, const QList<CheckMessage> &checks)
{
    if (feedback.state == FeedbackState::Issued)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The feedback is issued already, as %1."), {feedback.number}},
                     feedback.code};
    for (const CheckMessage &check : checks) {
        if (check.severity == CheckMessage::Severity::Blocker)
            return Error{Error::Code::Invalid, check.message, feedback.code};
    }
    feedback.state = FeedbackState::Issued;
    feedback.number = number;
    feedback.issuedOn = on;
    return feedback;
}

} // namespace ducha
