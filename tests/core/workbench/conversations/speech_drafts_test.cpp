#include "core/workbench/conversations/speech_drafts.h"

#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed at a desk comes back as it was, with field and cursor", "[drafts]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    SpeechDraft draft{u"answer"_s, {}, u"正在说𠮷"_s, {}, {}, 4, {}};
    const auto at = keepTalkDraft(*work.workbench, talk.id, draft);
    REQUIRE(at);
    CHECK(*at == testNow());
    draft.savedAt = testNow();
    CHECK(**talkDraft(*work.workbench, talk.id) == draft);
    CHECK(*lastTalkDraft(*work.workbench) == talk.id);
    CHECK(*lastSymposiumDraft(*work.workbench) == SymposiumId());
}

TEST_CASE("a draft goes with the turn it became, and what is being changed elsewhere stays", "[drafts]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    TalkTurn turn = work.turn(talk.id, Speaker::Question, u"请介绍。"_s);
    REQUIRE(keepTalkDraft(*work.workbench, talk.id,
                          {u"answer"_s, {}, u"我分管"_s, turn.id.toString(), u"请你介绍。"_s, 3, {}}));
    work.turn(talk.id, Speaker::Answer, u"我分管"_s);
    auto rest = talkDraft(*work.workbench, talk.id);
    REQUIRE(*rest);
    CHECK((*rest)->text.isEmpty());
    CHECK((*rest)->changed == u"请你介绍。"_s);
    turn.text = u"请你介绍。"_s;
    REQUIRE(changeTurn(*work.workbench, turn));
    CHECK_FALSE(*talkDraft(*work.workbench, talk.id));
}

TEST_CASE("a draft of which nothing is left is dropped", "[drafts]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    REQUIRE(keepTalkDraft(*work.workbench, talk.id, {u"answer"_s, {}, u"我"_s, {}, {}, 1, {}}));
    REQUIRE(keepTalkDraft(*work.workbench, talk.id, {u"answer"_s, {}, {}, {}, {}, 0, {}}));
    CHECK(lastTalkDraft(*work.workbench)->isNull());
}

TEST_CASE("the draft of a symposium goes with the opinion it became", "[drafts]")
{
    Fieldwork work;
    const SymposiumRecord record = work.symposium();
    const SymposiumId id = record.row.symposium.id;
    const ParticipantId speaker = record.participants.constFirst().participant.id;
    REQUIRE(keepSymposiumDraft(*work.workbench, id, {speaker.toString(), {}, u"执行慢"_s, {}, {}, 3, {}}));
    CHECK(*lastSymposiumDraft(*work.workbench) == id);
    REQUIRE(addOpinion(*work.workbench, speaker, u"执行慢。"_s));
    CHECK_FALSE(*symposiumDraft(*work.workbench, id));
}
