#pragma once

#include "core/workbench/feedback/drafting.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/sentences.h"
#include "tests/core/workbench/casework/casework.h"

namespace ducha {

/// An inspection with two decided findings of different dimensions, and what is made of them.
struct Drafted : Casework {
    Finding first = decided(unregistered, QStringLiteral("三个规定填报不规范"));
    Finding second = decided(unreported, QStringLiteral("重大事项报告不及时"), QStringLiteral("P1"));

    Finding decided(const Anchor &anchor, const QString &title, const QString &dimension = QStringLiteral("P4"))
    {
        Finding finding = found({approved(anchor, title).id});
        finding.dimension = dimension;
        REQUIRE(saveFinding(*workbench, finding));
        REQUIRE(moveFinding(*workbench, finding.id, FindingState::Confirmed));
        return *moveFinding(*workbench, finding.id, FindingState::Decided);
    }
    FeedbackId drafted(const QList<FindingId> &findings)
    {
        const auto made = draftFeedback(*workbench, about.id, findings);
        REQUIRE(made);
        return made->id;
    }
    FeedbackText read(FeedbackId id) { return *readFeedback(*workbench, id); }
    using Casework::read;
    /// The sentence that begins like this.
    SentenceRow sentence(FeedbackId id, const QString &start)
    {
        for (const SentenceRow &row : read(id).sentences) {
            if (row.sentence.text.startsWith(start))
                return row;
        }
        FAIL("no such sentence: " << start.toStdString());
        return {};
    }
    /// Somebody answers for the overall assessment, which is all that a draft of good findings lacks.
    void answerFor(FeedbackId id)
    {
        REQUIRE(declareOverall(*workbench, sentence(id, QStringLiteral("总的看")).sentence.id, true));
    }
    static Result<QByteArray> pdf(const FeedbackText &text) { return "PDF of " + text.feedback.number.toUtf8(); }
    Feedback issuedNow(FeedbackId id)
    {
        answerFor(id);
        const auto done = issueFeedback(*workbench, id, *proposedNumber(*workbench), workbench->today(), pdf);
        REQUIRE(done);
        return *done;
    }
};

} // namespace ducha
