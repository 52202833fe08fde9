#include "core/workbench/conversations/talk_record.h"

#include "core/workbench/conversations/speech_drafts.h"
#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(Fieldwork &work, TalkId talk)
{
    QStringList words;
    int number = 0;
    const auto record = readTalk(*work.workbench, talk);
    for (const TalkTurn &turn : record->turns) {
        CHECK(turn.number == ++number);
        words.append(turn.text);
    }
    return words;
}

} // namespace

TEST_CASE("turns are numbered as they come, and a planned talk is held from the first on", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    work.turn(talk.id, Speaker::Question, u" 请介绍分管工作。\n"_s);
    work.turn(talk.id, Speaker::Answer, u"我分管执行，𠮷字要留住。"_s);
    const auto record = readTalk(*work.workbench, talk.id);
    CHECK(record->row.talk.state == TalkState::Held);
    CHECK(record->inspectedUnit == u"昆山市人民法院"_s);
    CHECK(wordsOf(work, talk.id) == QStringList{u"请介绍分管工作。"_s, u"我分管执行，𠮷字要留住。"_s});
    CHECK(codeOf(addTurn(*work.workbench, talk.id, {Speaker::Answer, u" \n"_s, {}, 0})) == Error::Code::Invalid);
}

TEST_CASE("turns can be put between, moved and taken out, and stay numbered without gaps", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    const TalkTurn a = work.turn(talk.id, Speaker::Question, u"甲"_s);
    work.turn(talk.id, Speaker::Answer, u"丙"_s);
    REQUIRE(addTurn(*work.workbench, talk.id, {Speaker::Answer, u"乙"_s, {}, 2}));
    CHECK(wordsOf(work, talk.id) == QStringList{u"甲"_s, u"乙"_s, u"丙"_s});
    REQUIRE(moveTurn(*work.workbench, a.id, 3));
    CHECK(wordsOf(work, talk.id) == QStringList{u"乙"_s, u"丙"_s, u"甲"_s});
    REQUIRE(moveTurn(*work.workbench, a.id, 1));
    REQUIRE(withdrawTurn(*work.workbench, a.id, u"记录中删除"_s));
    CHECK(wordsOf(work, talk.id) == QStringList{u"乙"_s, u"丙"_s});
}

TEST_CASE("a turn ticks the outline's question that it deals with", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    const auto before = readTalk(*work.workbench, talk.id);
    REQUIRE(before->outline.size() > 1);
    CHECK(before->outline.at(1).turns == 0);
    TalkTurn turn = work.turn(talk.id, Speaker::Question, u"请介绍。"_s);
    turn.outlineItemId = before->outline.at(1).item.id;
    REQUIRE(changeTurn(*work.workbench, turn));
    CHECK(readTalk(*work.workbench, talk.id)->outline.at(1).turns == 1);
    CHECK(readTalk(*work.workbench, talk.id)->outline.at(0).turns == 0);
}

TEST_CASE("a confirmed record only grows by new turns at its end, a locked one not at all", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    TalkTurn turn = work.turn(talk.id, Speaker::Question, u"请介绍。"_s);
    work.turn(talk.id, Speaker::Answer, u"好。"_s);
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Drafted));
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Confirmed));
    turn.text = u"改过"_s;
    CHECK(codeOf(changeTurn(*work.workbench, turn)) == Error::Code::Conflict);
    CHECK(codeOf(moveTurn(*work.workbench, turn.id, 2)) == Error::Code::Conflict);
    CHECK(codeOf(withdrawTurn(*work.workbench, turn.id, u"误"_s)) == Error::Code::Conflict);
    CHECK(codeOf(addTurn(*work.workbench, talk.id, {Speaker::Answer, u"插话"_s, {}, 1})) == Error::Code::Conflict);
    REQUIRE(addTurn(*work.workbench, talk.id, {Speaker::Answer, u"更正：第2轮应为“可以”。"_s, {}, 0}));
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Locked));
    CHECK(codeOf(addTurn(*work.workbench, talk.id, {Speaker::Answer, u"再补充"_s, {}, 0})) == Error::Code::Conflict);
    CHECK(wordsOf(work, talk.id).size() == 3);
    CHECK(readTalk(*work.workbench, talk.id)->turns.constFirst().text == u"请介绍。"_s);
}

TEST_CASE("only a complete record is confirmed, and a refusal says why", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    work.turn(talk.id, Speaker::Question, u"请介绍。"_s);
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Drafted));
    CHECK(codeOf(moveTalk(*work.workbench, talk.id, TalkState::Confirmed)) == Error::Code::Invalid);
    work.turn(talk.id, Speaker::Answer, u"好。"_s);
    CHECK(codeOf(moveTalk(*work.workbench, talk.id, TalkState::RefusedToSign, u" "_s)) == Error::Code::Invalid);
    CHECK(codeOf(moveTalk(*work.workbench, talk.id, TalkState::Locked)) == Error::Code::Invalid);
    const auto refused = moveTalk(*work.workbench, talk.id, TalkState::RefusedToSign, u"对第1轮有异议"_s);
    REQUIRE(refused);
    CHECK(refused->confirmationNote == u"对第1轮有异议"_s);
    CHECK(readTalk(*work.workbench, talk.id)->row.talk.confirmedAt == testNow());
}

TEST_CASE("a record with typed text that is no turn yet goes no step on", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    work.turn(talk.id, Speaker::Question, u"请介绍。"_s);
    REQUIRE(keepTalkDraft(*work.workbench, talk.id, {{}, {}, u"还没"_s, {}, {}, 2, {}}));
    CHECK(codeOf(moveTalk(*work.workbench, talk.id, TalkState::Drafted)) == Error::Code::Conflict);
    REQUIRE(dropTalkDraft(*work.workbench, talk.id));
    CHECK(moveTalk(*work.workbench, talk.id, TalkState::Drafted));
}

TEST_CASE("a turn with marked words cannot be taken out", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    const TalkTurn turn = work.turn(talk.id, Speaker::Answer, u"我分管执行。"_s);
    const auto mark = markTurn(*work.workbench, turn.id, 1, 2, AnchorMark::Evidence);
    REQUIRE(mark);
    CHECK(codeOf(withdrawTurn(*work.workbench, turn.id, u"误"_s)) == Error::Code::Conflict);
    REQUIRE(withdrawMark(*work.workbench, mark->id, u"误标"_s));
    CHECK(withdrawTurn(*work.workbench, turn.id, u"误"_s));
}
