#include "core/workbench/feedback/drafting.h"

#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const FeedbackText &text, SentenceKind kind)
{
    QStringList found;
    for (const SentenceRow &row : text.sentences) {
        if (row.sentence.kind == kind)
            found.append(row.printed());
    }
    return found;
}

} // namespace

TEST_CASE("a draft follows the skeleton, its problems under their dimensions in the catalogue's order", "[feedback]")
{
    Drafted work;
    const FeedbackText text = work.read(work.drafted({work.first.id, work.second.id}));
    CHECK(text.feedback.code == u"FK-2026-001"_s);
    CHECK(text.feedback.title.startsWith(u"关于政治督察"_s));
    CHECK(headings(text, SentenceKind::Heading1) ==
          QStringList{u"一、总体评价"_s, u"二、存在的主要问题"_s, u"三、意见建议"_s, u"四、整改要求"_s});
    CHECK(headings(text, SentenceKind::Heading2) ==
          QStringList{u"（一）政治建设方面"_s, u"（二）全面从严管党治警方面"_s, u"（一）政治建设方面"_s,
                      u"（二）全面从严管党治警方面"_s});
    CHECK(headings(text, SentenceKind::Heading3) ==
          QStringList{u"1.重大事项报告不及时。"_s, u"1.三个规定填报不规范。"_s});
}

TEST_CASE("every sentence of a problem rests on its finding, and counts come from the workspace", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id, work.second.id});
    const SentenceRow problem = work.sentence(id, u"2025年以来漏报"_s);
    REQUIRE(problem.sources.size() == 1);
    CHECK(problem.sentence.basis == SentenceBasis::Sources);
    CHECK(problem.sources.constFirst().anchors == 1);
    CHECK(problem.sources.constFirst().people == 1);
    CHECK(work.sentence(id, u"督察期间"_s).sentence.text.contains(u"个别谈话1人次，召开座谈会0场"_s));
    CHECK(work.sentence(id, u"督察共发现"_s).sentence.basis == SentenceBasis::Figures);
}

TEST_CASE("only the overall assessment blocks a draft of good findings", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    QStringList blockers;
    for (const CheckMessage &check : work.read(id).checks) {
        if (check.severity == CheckMessage::Severity::Blocker)
            blockers.append(check.rule);
    }
    CHECK(blockers == QStringList{u"sentence-unsourced"_s});
    work.answerFor(id);
    CHECK_FALSE(hasBlocker(work.read(id).checks));
    CHECK(feedbackRows(*work.workbench)->constFirst().unsourced == 0);
}

TEST_CASE("a feedback is drafted from decided findings of its inspection, once", "[feedback]")
{
    Drafted work;
    const Finding open = work.found({work.approved(work.unregistered, u"尚未确定"_s).id});
    CHECK(codeOf(draftFeedback(*work.workbench, work.about.id, {})) == Error::Code::Invalid);
    CHECK(codeOf(draftFeedback(*work.workbench, work.about.id, {open.id})) == Error::Code::Invalid);
    CHECK(feedbackRows(*work.workbench)->isEmpty());
    work.drafted({work.first.id});
    CHECK(codeOf(draftFeedback(*work.workbench, work.about.id, {work.second.id})) == Error::Code::Conflict);
}

TEST_CASE("a finding that comes later goes to its dimension", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    REQUIRE(addFindings(*work.workbench, id, {work.second.id}));
    const FeedbackText text = work.read(id);
    CHECK(headings(text, SentenceKind::Heading2).mid(0, 2) ==
          QStringList{u"（一）政治建设方面"_s, u"（二）全面从严管党治警方面"_s});
    CHECK(headings(text, SentenceKind::Heading3) ==
          QStringList{u"1.重大事项报告不及时。"_s, u"1.三个规定填报不规范。"_s});
    for (int i = 0; i < text.sentences.size(); ++i)
        CHECK(text.sentences.at(i).sentence.position == i + 1);
    CHECK(codeOf(addFindings(*work.workbench, id, {work.second.id})) == Error::Code::Conflict);
}

TEST_CASE("a source that changes shakes the sentence that rests on it", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    work.answerFor(id);
    CHECK_FALSE(work.sentence(id, u"2025年以来漏报"_s).shaken);
    work.rewrite();
    CHECK(work.sentence(id, u"2025年以来漏报"_s).shaken);
    CHECK(hasBlocker(work.read(id).checks));
}

TEST_CASE("a withdrawn draft leaves its findings decided and free for another one", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    CHECK(codeOf(withdrawDraft(*work.workbench, id, u" "_s)) == Error::Code::Invalid);
    REQUIRE(withdrawDraft(*work.workbench, id, u"重新起草"_s));
    CHECK(work.read(work.first.id).finding.state == FindingState::Decided);
    CHECK(work.read(work.first.id).sentences == 0);
    CHECK(work.read(work.drafted({work.first.id})).feedback.code == u"FK-2026-002"_s);
}
