#pragma once

#include "core/workbench/conversations/symposium_record.h"
#include "core/workbench/conversations/talk_record.h"
#include "core/workbench/preparation/teams.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

namespace ducha {

/// An inspection of a court with a team of three and two people of the court, one with a rare character in the name.
struct Fieldwork : Prepared {
    Inspection about = inspection(court);
    Person one = member(QStringLiteral("测试甲"), TeamDuty::Leader);
    Person two = member(QStringLiteral("测试乙"), TeamDuty::Member);
    Person three = member(QStringLiteral("测试丙"), TeamDuty::Member);
    Person chief = person(QStringLiteral("苏𠮷某"), court);
    Person clerk = person(QStringLiteral("苏某二"), court);

    Person member(const QString &name, TeamDuty duty)
    {
        const Person made = person(name, police);
        REQUIRE(addTeamMember(*workbench, about.id, made.id, duty));
        return made;
    }
    TalkPlan talkPlan()
    {
        const auto outlines = outlinesFor(*workbench, TalkRole::Leadership);
        REQUIRE(outlines);
        return {about.id,
                chief.id,
                TalkRole::Leadership,
                outlines->constFirst().outline.id,
                {one.id, two.id},
                {three.id},
                QStringLiteral("三楼谈话室"),
                testNow(),
                {}};
    }
    Talk talk()
    {
        const auto made = planTalk(*workbench, talkPlan());
        REQUIRE(made);
        return *made;
    }
    TalkTurn turn(TalkId id, Speaker speaker, const QString &text)
    {
        const auto made = addTurn(*workbench, id, {speaker, text, {}, 0});
        REQUIRE(made);
        return *made;
    }
    SymposiumPlan symposiumPlan()
    {
        return {about.id,
                QStringLiteral("执行工作座谈"),
                HostKind::ResidentDisciplineGroup,
                one.id,
                three.id,
                {{chief.id, Attendance::Present}, {clerk.id, Attendance::Observer}, {two.id, Attendance::OnLeave}},
                QStringLiteral("二楼会议室"),
                testNow(),
                {}};
    }
    SymposiumRecord symposium()
    {
        const auto made = planSymposium(*workbench, symposiumPlan());
        REQUIRE(made);
        auto read = readSymposium(*workbench, made->id);
        REQUIRE(read);
        return *read;
    }
};

/// The name of an error's code, for checks in one line.
template <class T>
Error::Code codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace ducha
