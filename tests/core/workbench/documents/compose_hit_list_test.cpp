#include "core/workbench/documents/collision/compose_hit_list.h"

#include "core/collision/collision_repository.h"
#include "core/document/geometry_check.h"
#include "core/workbench/collision/verification/hit_section.h"
#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/feedback/sentences.h"
#include "tests/core/workbench/collision/verification/collided.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A collision beside a draft of the feedback.
struct Reported : Collided {
    FeedbackId drafted()
    {
        REQUIRE(setSetting(*workbench, setting::kLetterPrefix, QStringLiteral("某政法督函")));
        REQUIRE(setSetting(*workbench, setting::kFeedbackPrefix, QStringLiteral("某政法督")));
        REQUIRE(setSetting(*workbench, setting::kIssuer, QStringLiteral("中共某市委政法委员会")));
        const Finding finding = Casework::found({approved(unregistered).id});
        REQUIRE(moveFinding(*workbench, finding.id, FindingState::Confirmed));
        REQUIRE(moveFinding(*workbench, finding.id, FindingState::Decided));
        const auto made = draftFeedback(*workbench, about.id, {finding.id});
        REQUIRE(made);
        return made->id;
    }
    FeedbackText text(FeedbackId id) { return *readFeedback(*workbench, id); }
    QStringList sentences(FeedbackId id, FeedbackVersion version = FeedbackVersion::Full)
    {
        QStringList words;
        for (const SentenceRow &row : versionOf(text(id), version))
            words.append(row.printed());
        return words;
    }
    Result<Feedback> issue(FeedbackId id)
    {
        for (const SentenceRow &row : text(id).sentences) {
            if (row.sentence.text.startsWith(u"总的看"_s) && row.sentence.basis == SentenceBasis::None)
                REQUIRE(declareOverall(*workbench, row.sentence.id, true));
        }
        return issueFeedback(*workbench, id, *proposedNumber(*workbench), workbench->today(),
                             [this](const FeedbackText &full) { return renderFeedback(*workbench, full); });
    }
    /// The words of the annex of one version; empty when there is none.
    QString annex(FeedbackId id, FeedbackVersion version)
    {
        auto document = feedbackDocument(*workbench, text(id), version);
        REQUIRE(document);
        const bool has = document->attachmentNotes.contains(u"数据碰撞结果清单"_s);
        CHECK(has == std::any_of(document->attachments.cbegin(), document->attachments.cend(),
                                 [](const auto &list) { return list.title == u"数据碰撞结果清单"_s; }));
        return has ? wordsOnPaper(*document) : QString();
    }
};

void checkHas(const QString &words, const QStringList &parts)
{
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

} // namespace

TEST_CASE("the list adds up, names what is delivered and counts what is excluded", "[documents][hits]")
{
    Reported work;
    CHECK(codeOf(hitListDocument(*work.workbench, work.about.id)) == Error::Code::NotFound);
    CHECK_FALSE(hitList(*work.workbench, work.about.id, HitNames::Named)->has_value());
    const CollisionRun run = work.kept();
    CHECK(hitListDocument(*work.workbench, work.about.id)->banner == u"草稿"_s);
    const QString early = wordsOnPaper(*hitListDocument(*work.workbench, work.about.id));
    checkHas(early, {u"4条尚未核查完毕"_s, u"排除未核"_s}); // the columns add up in a draft, too
    work.agreedOnAll();
    const auto document = documentOf(*work.workbench, DocumentKind::HitList, work.about.id);
    REQUIRE(document);
    CHECK(document->banner.isEmpty());
    for (const CheckMessage &message : measure(laidOut(*document)).messages) {
        INFO(message.message.text);
        CHECK(message.severity == CheckMessage::Severity::Hint);
    }
    const QString words = wordsOnPaper(*document);
    checkHas(words, {run.code, u"形成疑点5条，其中交付4条、排除1条"_s, u"没有遗漏"_s, u"甲样商贸有限公司"_s,
                     u"配偶周样"_s, u"疑似，待分发核查"_s, u"上市公司股票或基金"_s, u"名册.csv"_s, u"登记.csv"_s});
    CHECK_FALSE(words.contains(u"排除未核"_s));
    CHECK(linesOnPaper(*document).contains(u"320505********0017"_s));
    CHECK_FALSE(words.contains(u"赵样"_s)); // excluded: a count and no name
    CHECK_FALSE(words.contains(u"钱样"_s));
    CHECK_FALSE(words.contains(u"违规"_s));
}

TEST_CASE("a draft tells of the collision in figures, and is not issued while hits wait for reviewers",
          "[documents][hits][feedback]")
{
    Reported work;
    const FeedbackId id = work.drafted();
    CHECK(codeOf(addHitSection(*work.workbench, id)) == Error::Code::Invalid);
    work.kept();
    REQUIRE(addHitSection(*work.workbench, id));
    CHECK(codeOf(addHitSection(*work.workbench, id)) == Error::Code::Conflict);
    const QString before = work.sentences(id).join(u'\n');
    checkHas(before,
             {u"数据核查情况"_s, u"比对干部5人、亲属1人，企业登记记录7条，形成待核实疑点5条，经独立核查排除1条"_s,
              u"上市公司股票或基金1条"_s});
    CHECK(before.indexOf(u"数据核查情况"_s) < before.indexOf(u"整改要求"_s));
    CHECK_FALSE(work.sentences(id, FeedbackVersion::Public).join(u'\n').contains(u"比对"_s));
    CHECK(codeOf(work.issue(id)) == Error::Code::Invalid);
    const QList<CheckMessage> checks = work.text(id).checks;
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const CheckMessage &check) { return check.rule == u"collision-undecided"_s; }));

    work.violation(work.hit(u"张样"_s, u"甲样"_s).id);
    work.agreedOnAll();
    const auto stale = work.text(id).checks; // the figures are those of before the reviews
    CHECK(std::any_of(stale.begin(), stale.end(),
                      [](const CheckMessage &check) { return check.rule == u"collision-figures"_s; }));
    CHECK(codeOf(work.issue(id)) == Error::Code::Invalid);
    CHECK(*refreshFigures(*work.workbench, id) > 0);
    CHECK(work.sentences(id).join(u'\n').contains(u"交付核查4条"_s));
    REQUIRE(work.issue(id));
}

TEST_CASE("figures counted anew name reasons that came since, and leave words that are somebody's own",
          "[documents][hits][feedback]")
{
    Reported work;
    work.kept();
    const FeedbackId id = work.drafted();
    const auto exclude = [&](const QString &person, const QString &company) {
        const Hit hit = work.hit(person, company);
        REQUIRE(giveView(*work.workbench, work.view(hit.id, work.one.id, HitOpinion::Exclude)));
        REQUIRE(giveView(*work.workbench, work.view(hit.id, work.two.id, HitOpinion::Exclude)));
    };
    CHECK(work.sentences(id).join(u'\n').contains(u"排除的理由：上市公司股票或基金1条。"_s));
    exclude(u"周样"_s, u"丙样"_s);
    work.agreedOnAll();
    CHECK(*refreshFigures(*work.workbench, id) > 0);
    CHECK(work.sentences(id).join(u'\n').contains(u"排除的理由：同名1条、上市公司股票或基金1条。"_s));
    for (const CheckMessage &check : work.text(id).checks)
        CHECK(check.rule != u"collision-figures"_s);

    for (const SentenceRow &row : work.text(id).sentences) {
        if (!row.sentence.text.startsWith(u"排除的理由"_s))
            continue;
        Sentence own = row.sentence;
        own.text = u"排除的理由：同名1条、上市公司股票或基金1条，均有佐证。"_s;
        REQUIRE(changeSentence(*work.workbench, own));
    }
    REQUIRE(reopenHit(*work.workbench, work.hit(u"李样"_s, u"乙样"_s).id, u"补充材料"_s));
    exclude(u"李样"_s, u"乙样"_s);
    CHECK(*refreshFigures(*work.workbench, id) > 0);
    CHECK(work.sentences(id).join(u'\n').contains(u"上市公司股票或基金1条，均有佐证。"_s));
}

TEST_CASE("a draft that is opened after the collision has its section", "[documents][hits][feedback]")
{
    Reported work;
    work.kept();
    const FeedbackId id = work.drafted();
    CHECK(work.sentences(id).join(u'\n').contains(u"数据核查情况"_s));
    CHECK(codeOf(addHitSection(*work.workbench, id)) == Error::Code::Conflict);
}

TEST_CASE("only the main recipient's version names people, and what was issued stays", "[documents][hits][feedback]")
{
    Reported work;
    work.kept();
    const FeedbackId id = work.drafted();
    work.violation(work.hit(u"张样"_s, u"甲样"_s).id);
    work.agreedOnAll();
    REQUIRE(refreshFigures(*work.workbench, id));
    const auto issued = work.issue(id);
    REQUIRE(issued);
    const QString full = work.annex(id, FeedbackVersion::Full);
    checkHas(full, {u"张样（法官）"_s, u"属实违规"_s, u"甲样商贸有限公司"_s});
    const QString copy = work.annex(id, FeedbackVersion::Copy);
    checkHas(copy, {u"形成疑点5条"_s, u"属实违规"_s, u"R4亲属经商"_s});
    for (const QString &name : {u"张样"_s, u"周样"_s, u"王样"_s, u"李样"_s, u"甲样"_s, u"YS-2026"_s})
        CHECK_FALSE(copy.contains(name));
    CHECK(work.annex(id, FeedbackVersion::Public).isEmpty());
    CHECK(work.annex(id, FeedbackVersion::Internal).isEmpty());

    // What happens later is not in the copies that are printed again, nor in the file that was kept.
    const Hit later = work.hit(u"周样"_s, u"丙样"_s);
    const QDate tomorrow = work.workbench->today().addDays(1);
    REQUIRE(work.workbench->write([&] {
        Hit hit = later;
        hit.state = HitState::Determined;
        hit.sentOn = hit.determinedOn = tomorrow;
        hit.outcome = HitOutcome::NotTrue;
        return HitRepository(work.workbench->database()).save(hit);
    }));
    CHECK(work.annex(id, FeedbackVersion::Copy) == copy);
    QTemporaryDir folder;
    const auto official = officialDocumentOf(*work.workbench, DocumentKind::Feedback, work.about.id);
    REQUIRE(official);
    const auto report = exportOfficial(*work.workbench, *official, folder.filePath(u"a.pdf"_s));
    REQUIRE(report);
    CHECK(report->sha256 == issued->pdfSha256);
}
