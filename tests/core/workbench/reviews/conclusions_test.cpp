#include "core/workbench/reviews/conclusions.h"

#include "core/workbench/reviews/causes.h"
#include "core/workbench/reviews/review_section.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// One review final with a major flaw and its order, a small flaw and a suspected mark; the cause of the flaws leads to
/// a decided finding.
struct Concluded : Reviewed {
    ReviewMark mark = concluded();
    Cause cause = caused();

    ReviewMark concluded()
    {
        const ReviewSheet group = toGroup(first);
        const ReviewMark major = marked(
            flaw(group.id, QStringLiteral("S1"), 80, FlawLevel::MajorFlaw, QStringLiteral("关键证据未经质证。")));
        marked(flaw(group.id, QStringLiteral("W1"), 10, FlawLevel::Flaw, QStringLiteral("错字三处")));
        ReviewMark suspected =
            flaw(group.id, QStringLiteral("L1"), 40, FlawLevel::MajorFlaw, QStringLiteral("疑似收受财物"));
        suspected.suspected = true;
        const ReviewMark kept = marked(suspected);
        submitted(group.id);
        ordered(major.id);
        ordered(kept.id);
        finish(first, QStringLiteral("不合格"));
        return major;
    }
    Cause caused()
    {
        Cause made;
        made.inspectionId = about.id;
        made.title = QStringLiteral("院庭长监督管理责任悬空");
        made.text = QStringLiteral("阅核制度没有落到实处。");
        made.findingId = Drafted::first.id;
        const auto saved = saveCause(*workbench, made, {mark.id});
        REQUIRE(saved);
        return *saved;
    }
    QStringList headings(FeedbackId id)
    {
        QStringList found;
        for (const SentenceRow &row : read(id).sentences) {
            if (row.sentence.kind == SentenceKind::Heading1)
                found.append(row.printed());
        }
        return found;
    }
};

} // namespace

TEST_CASE("suspected violations are no conclusion of a review", "[reviews]")
{
    Concluded work;
    const auto found = reviewConclusions(*work.workbench, work.about.id);
    REQUIRE(found);
    REQUIRE(found->majorFlaws.size() == 1);
    CHECK(found->majorFlaws.constFirst().text == u"关键证据未经质证。"_s);
    CHECK(found->dimensions == QStringList{u"文书"_s});
    CHECK(found->commonest.reviews == QList<CaseReviewId>{work.first.id});
    REQUIRE(found->causes.size() == 1);
    CHECK(found->causes.constFirst().finding == work.Drafted::first.id);
    CHECK(found->causes.constFirst().reviews.size() == 1);
}

TEST_CASE("the feedback reports the reviews behind the problems, every sentence on its sources", "[reviews]")
{
    Concluded work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    CHECK(work.headings(id) == QStringList{u"一、总体评价"_s, u"二、存在的主要问题"_s, u"三、案件评查情况"_s,
                                           u"四、意见建议"_s, u"五、整改要求"_s});
    const SentenceRow counted = work.sentence(id, u"抽查案件"_s);
    CHECK(counted.sentence.text ==
          u"抽查案件2件，评定等次1件，其中优秀0件、合格0件、瑕疵0件、不合格1件；重大瑕疵2件列入督办。"_s);
    CHECK(counted.sentence.basis == SentenceBasis::Figures);
    const SentenceRow major = work.sentence(id, u"（2025）样0501民初1号案"_s);
    CHECK(major.sentence.text == u"（2025）样0501民初1号案存在重大瑕疵：关键证据未经质证。"_s);
    REQUIRE(major.reviews.size() == 1);
    CHECK(major.reviews.constFirst().code == u"PC-2026-0001"_s);
    CHECK_FALSE(major.shaken);
    CHECK(work.sentence(id, u"一般瑕疵主要集中在文书方面"_s).reviews.size() == 1);
    const SentenceRow cause = work.sentence(id, u"院庭长监督管理责任悬空：阅核制度没有落到实处。"_s);
    CHECK(cause.reviews.size() == 1);
    REQUIRE(cause.sources.size() == 1);
    CHECK(cause.sources.constFirst().id == work.Drafted::first.id);
    CHECK(work.sentence(id, u"请中共"_s).sentence.text.contains(u"针对上述原因"_s));
    for (const SentenceRow &row : work.read(id).sentences)
        CHECK_FALSE(row.sentence.text.contains(u"收受"_s));
    work.answerFor(id);
    CHECK_FALSE(hasBlocker(work.read(id).checks));
}

TEST_CASE("counts of reviews are counted anew", "[reviews]")
{
    Concluded work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    work.submitted(work.toGroup(work.second).id);
    work.finish(work.second, u"优秀"_s);
    const auto changed = refreshFigures(*work.workbench, id);
    REQUIRE(changed);
    CHECK(*changed == 1);
    CHECK(work.sentence(id, u"抽查案件"_s).sentence.text.contains(u"评定等次2件，其中优秀1件"_s));
}

TEST_CASE("the section comes into a draft that was opened before, once, and not without a final review", "[reviews]")
{
    Reviewed work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    CHECK(addReviewSection(*work.workbench, id).error().code == Error::Code::Invalid);
    work.submitted(work.toGroup(work.second).id);
    work.finish(work.second, u"优秀"_s);
    REQUIRE(addReviewSection(*work.workbench, id));
    CHECK(work.sentence(id, u"案件评查情况"_s).number == u"三、"_s);
    CHECK(work.sentence(id, u"意见建议"_s).number == u"四、"_s);
    CHECK(work.sentence(id, u"请中共"_s).sentence.text.contains(u"深挖根源"_s));
    CHECK(addReviewSection(*work.workbench, id).error().code == Error::Code::Conflict);
}

TEST_CASE("a sentence rests on final reviews of its inspection, and a withdrawn one shakes it", "[reviews]")
{
    Concluded work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    const SentenceId sentence = work.sentence(id, u"总的看"_s).sentence.id;
    CHECK(setSentenceReviews(*work.workbench, sentence, {work.second.id}).error().code == Error::Code::Invalid);
    REQUIRE(setSentenceReviews(*work.workbench, sentence, {work.first.id}));
    CHECK(work.sentence(id, u"总的看"_s).sentence.basis == SentenceBasis::Sources);
    CHECK(declareOverall(*work.workbench, sentence, true).error().code == Error::Code::Invalid);
    REQUIRE(setSentenceSources(*work.workbench, sentence, {}));
    CHECK(work.sentence(id, u"总的看"_s).sentence.basis == SentenceBasis::Sources); // the review is still there
    REQUIRE(work.workbench->write(
        [&] { return CaseReviewRepository(work.workbench->database()).withdraw(work.first.id, u"抽取作废"_s); }));
    CHECK(work.sentence(id, u"总的看"_s).shaken);
    CHECK(hasBlocker(work.read(id).checks));
    REQUIRE(setSentenceReviews(*work.workbench, sentence, {}));
    CHECK(work.sentence(id, u"总的看"_s).sentence.basis == SentenceBasis::None);
}
