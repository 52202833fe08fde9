#include "core/workbench/feedback/sentences.h"

#include "core/casereview/casereview_repository.h"
#include "core/collision/rules/false_positive.h"
#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/workbench/feedback/draft_access.h"
#include "core/workbench/feedback/skeleton_texts.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Reads a sentence of a draft, lets `change` alter it, and saves it.
Result<> altered(Workbench &workbench, SentenceId id, const std::function<Result<>(Sentence &)> &change)
{
    return workbench.write([&]() -> Result<> {
        SentenceRepository sentences(workbench.database());
        auto sentence = sentences.byId(id);
        if (!sentence)
            return sentence.error();
        const auto feedback = openDraft(workbench, sentence->feedbackId);
        if (!feedback)
            return feedback.error();
        DUCHA_TRY(change(*sentence));
        return sentences.save(*sentence);
    });
}

Result<QList<SentenceSource>> linksOf(Workbench &workbench, SentenceId id)
{
    return SentenceSourceRepository(workbench.database()).where(u"sentence_id = :id"_s, {{u":id"_s, id.toString()}});
}

Result<QList<SentenceReview>> reviewLinksOf(Workbench &workbench, SentenceId id)
{
    return SentenceReviewRepository(workbench.database()).where(u"sentence_id = :id"_s, {{u":id"_s, id.toString()}});
}

Error wordless()
{
    return {Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "A sentence is empty. Write it or remove it.")}};
}

/// The words of a sentence without what is counted anew: numbers, and the reasons for which hits were excluded, of
/// which there may be more or fewer now.
QString shapeOf(QString text)
{
    static const QRegularExpression reasons = [] {
        QStringList words;
        for (const auto &[reason, name] : enumNames(FalsePositiveReason{}))
            words.append(QRegularExpression::escape(falsePositiveWords(reason)));
        return QRegularExpression(u"(?:%1)\\d+条(?:、(?:%1)\\d+条)*"_s.arg(words.join(u'|')));
    }();
    static const QRegularExpression digits(u"\\d+"_s);
    return text.replace(reasons, u"#"_s).replace(digits, u"#"_s);
}

} // namespace

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression digits(u"\\d+"_s);
    QStringList numbers;
    for (auto matches = digits.globalMatch(text); matches.hasNext();)
        numbers.append(matches.next().captured());
    return numbers;
}

Result<> changeSentence(Workbench &workbench, const Sentence &form)
{
    if (form.text.trimmed().isEmpty())
        return wordless();
    return altered(workbench, form.id, [&](Sentence &sentence) -> Result<> {
        if (sentence.basis == SentenceBasis::Figures && numbersOf(sentence.text) != numbersOf(form.text))
            sentence.basis = SentenceBasis::None;
        sentence.text = form.text.simplified();
        sentence.kind = form.kind;
        sentence.startsParagraph = form.startsParagraph;
        sentence.withheld = form.withheld.trimmed();
        return {};
    });
}

Result<Sentence> addSentence(Workbench &workbench, FeedbackId feedback, SentenceId after, SentenceKind kind,
                             const QString &text)
{
    if (text.trimmed().isEmpty())
        return wordless();
    Sentence sentence;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto draft = openDraft(workbench, feedback);
        if (!draft)
            return draft.error();
        const auto all = storedSentences(workbench, feedback);
        if (!all)
            return all.error();
        int kept = 0;
        for (int i = 0; i < all->size(); ++i) {
            if (all->at(i).id == after)
                kept = i + 1;
        }
        DUCHA_TRY(makeRoom(workbench, feedback, kept, 1));
        sentence.id = SentenceId::create();
        sentence.feedbackId = feedback;
        sentence.position = kept + 1;
        sentence.kind = kind;
        sentence.text = text.simplified();
        sentence.startsParagraph =
            kind != SentenceKind::Body || kept == 0 || all->at(kept - 1).kind != SentenceKind::Body;
        if (kind != SentenceKind::Body)
            sentence.basis = SentenceBasis::Standing;
        return SentenceRepository(workbench.database()).save(sentence);
    }));
    return sentence;
}

Result<> removeSentence(Workbench &workbench, SentenceId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        const auto sentence = SentenceRepository(workbench.database()).byId(id);
        if (!sentence)
            return sentence.error();
        const auto draft = openDraft(workbench, sentence->feedbackId);
        if (!draft)
            return draft.error();
        DUCHA_TRY(dropSentence(workbench, id, reason));
        return makeRoom(workbench, sentence->feedbackId, 0, 0);
    });
}

Result<> moveSentence(Workbench &workbench, SentenceId id, int by)
{
    return workbench.write([&]() -> Result<> {
        SentenceRepository repository(workbench.database());
        const auto sentence = repository.byId(id);
        if (!sentence)
            return sentence.error();
        const auto draft = openDraft(workbench, sentence->feedbackId);
        if (!draft)
            return draft.error();
        auto all = storedSentences(workbench, sentence->feedbackId);
        if (!all)
            return all.error();
        const auto from = std::find_if(all->begin(), all->end(), [&](const Sentence &s) { return s.id == id; });
        const int to = std::clamp(int(from - all->begin()) + by, 0, int(all->size()) - 1);
        all->move(from - all->begin(), to);
        for (int i = 0; i < all->size(); ++i) {
            if (all->at(i).position == i + 1)
                continue;
            (*all)[i].position = i + 1;
            DUCHA_TRY(repository.save(all->at(i)));
        }
        return {};
    });
}

Result<> setSentenceSources(Workbench &workbench, SentenceId id, const QList<FindingId> &findings)
{
    return altered(workbench, id, [&](Sentence &sentence) -> Result<> {
        const auto feedback = FeedbackRepository(workbench.database()).byId(sentence.feedbackId);
        const auto links = linksOf(workbench, id);
        if (!feedback)
            return feedback.error();
        if (!links)
            return links.error();
        SentenceSourceRepository repository(workbench.database());
        QList<FindingId> known;
        for (const SentenceSource &link : *links) {
            if (findings.contains(link.findingId))
                known.append(link.findingId);
            else
                DUCHA_TRY(repository.withdraw(link.id, u"不再作为依据"_s));
        }
        for (const FindingId &wanted : findings) {
            if (known.contains(wanted))
                continue;
            const auto finding = FindingRepository(workbench.database()).byId(wanted);
            if (!finding)
                return finding.error();
            if (finding->inspectionId != feedback->inspectionId || finding->state != FindingState::Decided)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "Only a decided finding of the same inspection can be a source "
                                                        "(%1)."),
                              {finding->code}},
                             finding->code};
            DUCHA_TRY(repository.save({SentenceSourceId::create(), id, wanted}));
            known.append(wanted);
        }
        const auto reviews = reviewLinksOf(workbench, id);
        if (!reviews)
            return reviews.error();
        sentence.basis = known.isEmpty() && reviews->isEmpty() ? SentenceBasis::None : SentenceBasis::Sources;
        return {};
    });
}

Result<> setSentenceReviews(Workbench &workbench, SentenceId id, const QList<CaseReviewId> &reviews)
{
    return altered(workbench, id, [&](Sentence &sentence) -> Result<> {
        const auto feedback = FeedbackRepository(workbench.database()).byId(sentence.feedbackId);
        const auto links = reviewLinksOf(workbench, id);
        const auto findings = linksOf(workbench, id);
        if (!feedback)
            return feedback.error();
        if (!links)
            return links.error();
        if (!findings)
            return findings.error();
        SentenceReviewRepository repository(workbench.database());
        QList<CaseReviewId> known;
        for (const SentenceReview &link : *links) {
            if (reviews.contains(link.reviewId))
                known.append(link.reviewId);
            else
                DUCHA_TRY(repository.withdraw(link.id, u"不再作为依据"_s));
        }
        for (const CaseReviewId &wanted : reviews) {
            if (known.contains(wanted))
                continue;
            const auto review = CaseReviewRepository(workbench.database()).byId(wanted);
            if (!review)
                return review.error();
            if (review->inspectionId != feedback->inspectionId || review->state != ReviewState::Final)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "Only a final review of the same inspection can be a source "
                                                        "(%1)."),
                              {review->code}},
                             review->code};
            DUCHA_TRY(repository.save({SentenceReviewId::create(), id, wanted}));
            known.append(wanted);
        }
        sentence.basis = known.isEmpty() && findings->isEmpty() ? SentenceBasis::None : SentenceBasis::Sources;
        return {};
    });
}

Result<> declareOverall(Workbench &workbench, SentenceId id, bool overall)
{
    return altered(workbench, id, [&](Sentence &sentence) -> Result<> {
        const auto links = linksOf(workbench, id);
        const auto reviews = reviewLinksOf(workbench, id);
        if (!links)
            return links.error();
        if (!reviews)
            return reviews.error();
        if (!links->isEmpty() || !reviews->isEmpty())
            return Error{
                Error::Code::Invalid,
                {QT_TRANSLATE_NOOP("core", "The sentence rests on findings or reviews and needs no declaration.")}};
        sentence.basis = overall ? SentenceBasis::Overall : SentenceBasis::None;
        return {};
    });
}

Result<int> refreshFigures(Workbench &workbench, FeedbackId id)
{
    int changed = 0;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto draft = openDraft(workbench, id);
        if (!draft)
            return draft.error();
        const auto text = readFeedback(workbench, id);
        const auto facts = skeletonFacts(workbench, draft->inspectionId);
        const auto all = findingRows(workbench, draft->inspectionId);
        if (!text)
            return text.error();
        if (!facts)
            return facts.error();
        if (!all)
            return all.error();
        QSet<FindingId> cited;
        for (const SentenceRow &row : text->sentences) {
            for (const SourceRow &source : row.sources)
                cited.insert(source.id);
        }
        QList<FindingRow> findings;
        std::copy_if(all->begin(), all->end(), std::back_inserter(findings),
                     [&](const FindingRow &row) { return cited.contains(row.finding.id); });
        QList<SkeletonSentence> fresh = skeleton(*facts, findings);
        // A draft that was begun before the office changed the wording has the program's.
        const auto standard = standardTemplate();
        if (!standard)
            return standard.error();
        SkeletonFacts asStandard = *facts;
        asStandard.texts = *standard;
        fresh += skeleton(asStandard, findings);
        SentenceRepository repository(workbench.database());
        for (const SentenceRow &row : text->sentences) {
            if (row.sentence.basis != SentenceBasis::Figures)
                continue;
            for (const SkeletonSentence &now : fresh) {
                if (now.sentence.basis != SentenceBasis::Figures || now.sentence.text == row.sentence.text ||
                    shapeOf(now.sentence.text) != shapeOf(row.sentence.text))
                    continue;
                Sentence sentence = row.sentence;
                sentence.text = now.sentence.text;
                DUCHA_TRY(repository.save(sentence));
                ++changed;
                break;
            }
        }
        return {};
    }));
    return changed;
}

} // namespace ducha
