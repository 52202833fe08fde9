#include "core/workbench/conversations/symposiums.h"

#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a planned symposium gets the next number and stands in the list with its host", "[symposiums]")
{
    Fieldwork work;
    work.symposium();
    const auto rows = symposiumRows(*work.workbench, work.about.id);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().symposium.code == u"ZT-2026-0001"_s);
    CHECK(rows->constFirst().symposium.hostKind == HostKind::ResidentDisciplineGroup);
    CHECK(rows->constFirst().host == u"测试甲"_s);
    CHECK(rows->constFirst().came == 2);
}

TEST_CASE("a plan of a symposium with a gap is refused and leaves nothing behind", "[symposiums]")
{
    Fieldwork work;
    SymposiumPlan plan = work.symposiumPlan();
    QString rule;
    SECTION("no theme")
    {
        plan.theme = u" "_s;
        rule = u"symposium-theme"_s;
    }
    SECTION("nobody but one comes")
    {
        plan.participants[0].second = Attendance::OnLeave;
        rule = u"symposium-participants"_s;
    }
    SECTION("somebody twice")
    {
        plan.participants.append({work.chief.id, Attendance::Observer});
        rule = u"symposium-twice"_s;
    }
    REQUIRE(checkPlan(plan).size() == 1);
    CHECK(checkPlan(plan).constFirst().rule == rule);
    CHECK(codeOf(planSymposium(*work.workbench, plan)) == Error::Code::Invalid);
    CHECK(symposiumRows(*work.workbench, work.about.id)->isEmpty());
}

TEST_CASE("who spoke stays in the list of participants, who did not can be left out", "[symposiums]")
{
    Fieldwork work;
    const SymposiumRecord record = work.symposium();
    const SymposiumId id = record.row.symposium.id;
    REQUIRE(addOpinion(*work.workbench, record.participants.at(0).participant.id, u"执行慢。"_s));
    SymposiumPlan plan = *planOf(*work.workbench, id);
    plan.participants.removeLast();
    plan.participants.append({work.three.id, Attendance::Present});
    plan.theme = u"队伍建设座谈"_s;
    REQUIRE(changeSymposium(*work.workbench, id, plan));
    CHECK(readSymposium(*work.workbench, id)->participants.size() == 3);
    CHECK(readSymposium(*work.workbench, id)->opinions.constFirst().participantId ==
          record.participants.at(0).participant.id);
    plan.participants.removeFirst();
    CHECK(codeOf(changeSymposium(*work.workbench, id, plan)) == Error::Code::Conflict);
}

TEST_CASE("a withdrawn symposium leaves the list and needs a reason", "[symposiums]")
{
    Fieldwork work;
    const SymposiumId id = work.symposium().row.symposium.id;
    CHECK(codeOf(voidSymposium(*work.workbench, id, {})) == Error::Code::Invalid);
    REQUIRE(voidSymposium(*work.workbench, id, u"改期"_s));
    CHECK(symposiumRows(*work.workbench, work.about.id)->isEmpty());
}
