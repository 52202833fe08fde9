#include "core/workbench/conversations/marks.h"

#include "core/finding/finding_repository.h"
#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a mark counts characters as a reader does, rare ones too", "[marks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    const TalkTurn turn = work.turn(talk.id, Speaker::Answer, u"𠮷某说：没有登记。"_s);
    const auto mark = markTurn(*work.workbench, turn.id, 4, 4, AnchorMark::PossibleLead, u" 待核实 "_s);
    REQUIRE(mark);
    CHECK(mark->quote == u"没有登记"_s);
    CHECK(mark->note == u"待核实"_s);
    const auto record = readTalk(*work.workbench, talk.id);
    REQUIRE(record->marks.size() == 1);
    CHECK(record->marks.constFirst().number == 1);
    CHECK(record->row.leads == 1);
    CHECK(talkRows(*work.workbench, work.about.id)->constFirst().leads == 1);
}

TEST_CASE("a mark outside the words, without any, or twice is refused", "[marks]")
{
    Fieldwork work;
    const TalkTurn turn = work.turn(work.talk().id, Speaker::Answer, u"没有登记。　"_s);
    CHECK(codeOf(markTurn(*work.workbench, turn.id, 3, 9, AnchorMark::Evidence)) == Error::Code::Invalid);
    CHECK(codeOf(markTurn(*work.workbench, turn.id, -1, 2, AnchorMark::Evidence)) == Error::Code::Invalid);
    CHECK(codeOf(markTurn(*work.workbench, turn.id, 0, 0, AnchorMark::Evidence)) == Error::Code::Invalid);
    REQUIRE(markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::Evidence));
    CHECK(codeOf(markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::Evidence)) == Error::Code::Conflict);
    CHECK(markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::PossibleLead));
}

TEST_CASE("a mark is flagged when the words at its place are others", "[marks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    TalkTurn turn = work.turn(talk.id, Speaker::Answer, u"没有登记。"_s);
    REQUIRE(markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::Evidence));
    turn.text = u"没有登记，也没有报告。"_s;
    REQUIRE(changeTurn(*work.workbench, turn));
    CHECK(readTalk(*work.workbench, talk.id)->marks.constFirst().standing == MarkStanding::Stands);
    turn.text = u"后来没有登记。"_s;
    REQUIRE(changeTurn(*work.workbench, turn));
    CHECK(readTalk(*work.workbench, talk.id)->marks.constFirst().standing == MarkStanding::Changed);
    CHECK(markRows(*work.workbench, work.about.id)->constFirst().standing == MarkStanding::Changed);
}

TEST_CASE("a mark that a working paper cites stays until the paper lets go of it", "[marks]")
{
    Fieldwork work;
    const TalkTurn turn = work.turn(work.talk().id, Speaker::Answer, u"没有登记。"_s);
    const auto mark = markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::Evidence);
    REQUIRE(mark);
    WorkingPaper paper;
    paper.id = WorkingPaperId::create();
    paper.code = u"DG-2026-0001"_s;
    paper.inspectionId = work.about.id;
    paper.dimension = u"P5"_s;
    paper.preparerId = work.two.id;
    PaperSource source{PaperSourceId::create(), paper.id, mark->id};
    REQUIRE(work.workbench->write([&]() -> Result<> {
        DUCHA_TRY(WorkingPaperRepository(work.workbench->database()).save(paper));
        return PaperSourceRepository(work.workbench->database()).save(source);
    }));
    const auto refused = withdrawMark(*work.workbench, mark->id, u"误标"_s);
    CHECK(codeOf(refused) == Error::Code::Conflict);
    CHECK(refused.error().message.plain().contains(u"DG-2026-0001"_s));
    REQUIRE(work.workbench->write(
        [&] { return PaperSourceRepository(work.workbench->database()).withdraw(source.id, u"改引"_s); }));
    CHECK(withdrawMark(*work.workbench, mark->id, u"误标"_s));
}

TEST_CASE("the marks of an inspection name talk or symposium, number and speaker", "[marks]")
{
    Fieldwork work;
    const TalkTurn turn = work.turn(work.talk().id, Speaker::Answer, u"没有登记。"_s);
    const SymposiumRecord symposium = work.symposium();
    const auto opinion =
        addOpinion(*work.workbench, symposium.participants.at(1).participant.id, u"执行慢，𠮷某有意见。"_s);
    REQUIRE(opinion);
    REQUIRE(markOpinion(*work.workbench, opinion->id, 0, 3, AnchorMark::Evidence));
    REQUIRE(markTurn(*work.workbench, turn.id, 0, 4, AnchorMark::Evidence));
    const auto marks = markRows(*work.workbench, work.about.id);
    REQUIRE(marks->size() == 2);
    CHECK(marks->at(0).source == u"TH-2026-0001"_s);
    CHECK(marks->at(0).speaker == u"苏𠮷某"_s);
    CHECK(marks->at(1).source == u"ZT-2026-0001"_s);
    CHECK(marks->at(1).speaker == u"苏某二"_s);
    CHECK(marks->at(1).number == 1);
}
