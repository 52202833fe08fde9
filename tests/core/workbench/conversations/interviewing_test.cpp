#include "core/workbench/conversations/interviewing.h"

#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a planned talk gets the next number and stands in the list with its person", "[talks]")
{
    Fieldwork work;
    CHECK(work.talk().code == u"TH-2026-0001"_s);
    CHECK(work.talk().code == u"TH-2026-0002"_s);
    const auto rows = talkRows(*work.workbench, work.about.id);
    REQUIRE(rows->size() == 2);
    CHECK(rows->constFirst().person == u"苏𠮷某"_s);
    CHECK(rows->constFirst().post == u"昆山市人民法院"_s);
    CHECK(rows->constFirst().talk.state == TalkState::Planned);
    const auto plan = planOf(*work.workbench, rows->constFirst().talk.id);
    REQUIRE(plan);
    CHECK(plan->talkers.size() == 2);
    CHECK(plan->recorders == QList<PersonId>{work.three.id});
}

TEST_CASE("a plan with a gap is refused and leaves nothing behind", "[talks]")
{
    Fieldwork work;
    TalkPlan plan = work.talkPlan();
    QString rule;
    SECTION("one talker")
    {
        plan.talkers.removeLast();
        rule = u"talk-staff"_s;
    }
    SECTION("no recorder")
    {
        plan.recorders.clear();
        rule = u"talk-recorder"_s;
    }
    SECTION("recorder and talker in one")
    {
        plan.recorders = {work.one.id};
        rule = u"talk-staff-twice"_s;
    }
    SECTION("no place")
    {
        plan.place = u"　"_s;
        rule = u"talk-place"_s;
    }
    REQUIRE(checkPlan(plan).size() == 1);
    CHECK(checkPlan(plan).constFirst().rule == rule);
    CHECK(codeOf(planTalk(*work.workbench, plan)) == Error::Code::Invalid);
    CHECK(talkRows(*work.workbench, work.about.id)->isEmpty());
}

TEST_CASE("a talk can be changed until it is confirmed, and its people with it", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    TalkPlan plan = work.talkPlan();
    plan.talkers = {work.one.id, work.three.id};
    plan.recorders = {work.two.id};
    plan.place = u"四楼谈话室"_s;
    REQUIRE(changeTalk(*work.workbench, talk.id, plan));
    CHECK(planOf(*work.workbench, talk.id)->recorders == QList<PersonId>{work.two.id});
    CHECK(readTalk(*work.workbench, talk.id)->staff.size() == 3);
    work.turn(talk.id, Speaker::Question, u"请介绍分管工作。"_s);
    work.turn(talk.id, Speaker::Answer, u"我分管执行。"_s);
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Drafted));
    REQUIRE(moveTalk(*work.workbench, talk.id, TalkState::Confirmed));
    CHECK(codeOf(changeTalk(*work.workbench, talk.id, plan)) == Error::Code::Conflict);
    CHECK(codeOf(voidTalk(*work.workbench, talk.id, u"重复"_s)) == Error::Code::Conflict);
}

TEST_CASE("people of the inspected unit come first, the team itself never", "[talks]")
{
    Fieldwork work;
    work.talk();
    const auto rows = talkPeople(*work.workbench, work.about.id);
    REQUIRE(rows->size() == 2);
    CHECK(rows->constFirst().person.id == work.chief.id);
    CHECK(rows->constFirst().isOfUnit);
    CHECK(rows->constFirst().talks == 1);
    CHECK(talkTeam(*work.workbench, work.about.id)->constFirst().duty == TeamDuty::Leader);
}

TEST_CASE("outlines of the role come first and hold questions", "[talks]")
{
    Fieldwork work;
    for (const auto &[role, name] : enumNames(TalkRole{})) {
        const auto outlines = outlinesFor(*work.workbench, role);
        INFO(name.toString());
        REQUIRE_FALSE(outlines->isEmpty());
        CHECK(outlines->constFirst().outline.role == role);
        CHECK_FALSE(outlines->constFirst().items.isEmpty());
    }
}

TEST_CASE("the role is guessed from category and post", "[talks]")
{
    const auto roleOf = [](const QString &category, const QString &post) {
        Person person;
        person.category = category;
        person.post = post;
        return likelyRole(person);
    };
    CHECK(roleOf(u"班子成员"_s, {}) == TalkRole::Leadership);
    CHECK(roleOf({}, u"执行局局长"_s) == TalkRole::Leadership);
    CHECK(roleOf(u"中层"_s, {}) == TalkRole::MiddleManager);
    CHECK(roleOf({}, u"派驻纪检监察组组长"_s) == TalkRole::ResidentDisciplineHead);
    CHECK(roleOf(u"干警"_s, u"法官助理"_s) == TalkRole::Officer);
}

TEST_CASE("a withdrawn talk leaves the list, needs a reason, and flags its marks", "[talks]")
{
    Fieldwork work;
    const Talk talk = work.talk();
    const TalkTurn turn = work.turn(talk.id, Speaker::Answer, u"我分管执行。"_s);
    REQUIRE(markTurn(*work.workbench, turn.id, 1, 4, AnchorMark::Evidence));
    CHECK(codeOf(voidTalk(*work.workbench, talk.id, u" "_s)) == Error::Code::Invalid);
    REQUIRE(voidTalk(*work.workbench, talk.id, u"重复建立"_s));
    CHECK(talkRows(*work.workbench, work.about.id)->isEmpty());
    const auto marks = markRows(*work.workbench, work.about.id);
    REQUIRE(marks->size() == 1);
    CHECK(marks->constFirst().standing == MarkStanding::Withdrawn);
    CHECK(marks->constFirst().anchor.quote == u"分管执行"_s);
}
