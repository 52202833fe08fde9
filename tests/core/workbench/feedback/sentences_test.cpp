#include "core/workbench/feedback/sentences.h"

#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a new sentence stands where it was put and rests on nothing", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const SentenceRow before = work.sentence(id, u"2025年以来漏报"_s);
    const auto added = addSentence(*work.workbench, id, before.sentence.id, SentenceKind::Body, u"个别人员不知晓。"_s);
    REQUIRE(added);
    CHECK(added->position == before.sentence.position + 1);
    CHECK(work.sentence(id, u"个别人员"_s).sentence.basis == SentenceBasis::None);
    CHECK(hasBlocker(work.read(id).checks));
    CHECK(codeOf(addSentence(*work.workbench, id, {}, SentenceKind::Body, u" "_s)) == Error::Code::Invalid);
    REQUIRE(removeSentence(*work.workbench, added->id, u"不需要"_s));
    const FeedbackText text = work.read(id);
    for (int i = 0; i < text.sentences.size(); ++i)
        CHECK(text.sentences.at(i).sentence.position == i + 1);
}

TEST_CASE("typed numbers take the basis of a figures sentence away", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    Sentence sentence = work.sentence(id, u"督察期间"_s).sentence;
    sentence.text.replace(u"督察期间"_s, u"督察工作期间"_s);
    REQUIRE(changeSentence(*work.workbench, sentence));
    CHECK(work.sentence(id, u"督察工作期间"_s).sentence.basis == SentenceBasis::Figures);
    sentence.text.replace(u"谈话1人次"_s, u"谈话9人次"_s);
    REQUIRE(changeSentence(*work.workbench, sentence));
    CHECK(work.sentence(id, u"督察工作期间"_s).sentence.basis == SentenceBasis::None);
}

TEST_CASE("figures are counted anew where the wording is the template's", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    CHECK(*refreshFigures(*work.workbench, id) == 0);
    REQUIRE(addFindings(*work.workbench, id, {work.second.id}));
    work.attached();
    CHECK(*refreshFigures(*work.workbench, id) == 2);
    CHECK(work.sentence(id, u"督察共发现"_s).sentence.text.contains(u"发现问题2个"_s));
    CHECK(work.sentence(id, u"督察期间"_s).sentence.text.contains(u"查阅资料1份"_s));
}

TEST_CASE("a sentence gets sources or is declared, not both", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const SentenceId overall = work.sentence(id, u"总的看"_s).sentence.id;
    REQUIRE(setSentenceSources(*work.workbench, overall, {work.first.id, work.second.id}));
    CHECK(work.sentence(id, u"总的看"_s).sources.size() == 2);
    CHECK(codeOf(declareOverall(*work.workbench, overall, true)) == Error::Code::Invalid);
    REQUIRE(setSentenceSources(*work.workbench, overall, {}));
    CHECK(work.sentence(id, u"总的看"_s).sentence.basis == SentenceBasis::None);
    REQUIRE(declareOverall(*work.workbench, overall, true));
    CHECK(work.sentence(id, u"总的看"_s).sentence.basis == SentenceBasis::Overall);
}

TEST_CASE("a sentence moves by places and no further than the ends", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const SentenceId now = work.sentence(id, u"现将"_s).sentence.id;
    REQUIRE(moveSentence(*work.workbench, now, 1));
    CHECK(work.sentence(id, u"现将"_s).sentence.position == 3);
    REQUIRE(moveSentence(*work.workbench, now, -100));
    CHECK(work.sentence(id, u"现将"_s).sentence.position == 1);
}
