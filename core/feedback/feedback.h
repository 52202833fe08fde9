#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// States of a feedback opinion (model.md 4.3, FeedbackDoc). Received is derived from its routings.
enum class FeedbackState { Draft, Issued };
constexpr auto enumNames(FeedbackState)
{
    return EnumTable<FeedbackState, 2>{{{FeedbackState::Draft, u"draft"}, {FeedbackState::Issued, u"issued"}}};
}

/// A feedback opinion (反馈意见) of one inspection; its text is its sentences.
struct Feedback {
    FeedbackId id;
    QString code; ///< FK-2026-001
    InspectionId inspectionId;
    QString title;
    QString recipient; ///< 主送: 中共××人民法院党组
    QString number;    ///< 发文字号, empty until it is issued
    QDate issuedOn;    ///< 成文日期
    FeedbackState state = FeedbackState::Draft;
    QString pdfSha256; ///< digest of the issued main version; model.md invariant 8
    bool operator==(const Feedback &) const = default;
};

enum class SentenceKind { Heading1, Heading2, Heading3, Body };
constexpr auto enumNames(SentenceKind)
{
    return EnumTable<SentenceKind, 4>{{{SentenceKind::Heading1, u"heading-1"},
                                       {SentenceKind::Heading2, u"heading-2"},
                                       {SentenceKind::Heading3, u"heading-3"},
                                       {SentenceKind::Body, u"body"}}};
}

/// What a sentence rests on. Only None blocks issue.
enum class SentenceBasis {
    None,     ///< nothing yet
    Sources,  ///< one or more findings (SentenceSource)
    Figures,  ///< counts that the program took from the workspace
    Standing, ///< the standing wording of the office's template: dates, demands, limits
    Overall,  ///< declared 综合评价 by who drafts
};
constexpr auto enumNames(SentenceBasis)
{
    return EnumTable<SentenceBasis, 5>{{{SentenceBasis::None, u"none"},
                                        {SentenceBasis::Sources, u"sources"},
                                        {SentenceBasis::Figures, u"figures"},
                                        {SentenceBasis::Standing, u"standing"},
                                        {SentenceBasis::Overall, u"overall"}}};
}

struct Sentence {
    SentenceId id;
    FeedbackId feedbackId;
    int position = 0;
    SentenceKind kind = SentenceKind::Body;
    QString text;
    SentenceBasis basis = SentenceBasis::None;
    bool startsParagraph = true; ///< for body text: does a new paragraph begin here?
    QString withheld = {};       ///< 拟不公开: why it stays out of the public version; empty when it does not
    bool operator==(const Sentence &) const = default;
};

/// A sentence rests on a finding.
struct SentenceSource {
    SentenceSourceId id;
    SentenceId sentenceId;
    FindingId findingId;
    bool operator==(const SentenceSource &) const = default;
};

/// A sentence rests on the review of a case.
struct SentenceReview {
    SentenceReviewId id;
    SentenceId sentenceId;
    CaseReviewId reviewId;
    bool operator==(const SentenceReview &) const = default;
};

/// A sentence with what is known of its sources: how many findings and reviews, and is one of them changed or withdrawn
/// since?
struct SentenceFacts {
    Sentence sentence;
    int findings = 0;
    bool sourceChanged = false;
};

/// Before issue: every body sentence has a basis, no source is unsettled, there is a text and a recipient.
QList<CheckMessage> checkFeedback(const Feedback &feedback, const QList<SentenceFacts> &sentences);

/// Draft → Issued with number and date; Invalid with the first blocker.
Result<Feedback> issued(Feedback feedback, const QString &number, const QDate &on, const QList<CheckMessage> &checks);

} // namespace ducha
