#include "core/workbench/conversations/symposium_record.h"

#include "core/workbench/conversations/speech_drafts.h"
#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("opinions are numbered, and a planned symposium is held from the first on", "[symposiums]")
{
    Fieldwork work;
    const SymposiumRecord planned = work.symposium();
    const ParticipantId chief = planned.participants.at(0).participant.id;
    const ParticipantId clerk = planned.participants.at(1).participant.id;
    REQUIRE(addOpinion(*work.workbench, chief, u" 执行慢。\n"_s));
    const auto second = addOpinion(*work.workbench, clerk, u"编外人员多。"_s);
    REQUIRE(addOpinion(*work.workbench, chief, u"补充一点。"_s));
    REQUIRE(withdrawOpinion(*work.workbench, second->id, u"误记"_s));
    const auto record = readSymposium(*work.workbench, planned.row.symposium.id);
    CHECK(record->row.symposium.state == SymposiumState::Held);
    REQUIRE(record->opinions.size() == 2);
    CHECK(record->opinions.at(0).text == u"执行慢。"_s);
    CHECK(record->opinions.at(1).number == 2);
    CHECK(record->participants.at(0).opinions == 2);
    CHECK(record->participants.at(1).opinions == 0);
}

TEST_CASE("who is on leave says nothing, and who spoke was there", "[symposiums]")
{
    Fieldwork work;
    const SymposiumRecord record = work.symposium();
    const ParticipantId chief = record.participants.at(0).participant.id;
    const ParticipantId absent = record.participants.at(2).participant.id;
    CHECK(codeOf(addOpinion(*work.workbench, absent, u"执行慢。"_s)) == Error::Code::Invalid);
    const auto opinion = addOpinion(*work.workbench, chief, u"执行慢。"_s);
    REQUIRE(opinion);
    CHECK(codeOf(setAttendance(*work.workbench, chief, Attendance::OnLeave)) == Error::Code::Conflict);
    Opinion changed = *opinion;
    changed.participantId = absent;
    CHECK(codeOf(changeOpinion(*work.workbench, changed)) == Error::Code::Invalid);
    REQUIRE(setAttendance(*work.workbench, absent, Attendance::Present));
    REQUIRE(changeOpinion(*work.workbench, changed));
    CHECK(readSymposium(*work.workbench, record.row.symposium.id)->opinions.constFirst().participantId == absent);
}

TEST_CASE("confirmed minutes stay as they are", "[symposiums]")
{
    Fieldwork work;
    const SymposiumRecord record = work.symposium();
    const SymposiumId id = record.row.symposium.id;
    const ParticipantId chief = record.participants.at(0).participant.id;
    REQUIRE(moveSymposium(*work.workbench, id, SymposiumState::Held));
    REQUIRE(moveSymposium(*work.workbench, id, SymposiumState::Drafted));
    CHECK(codeOf(moveSymposium(*work.workbench, id, SymposiumState::Confirmed)) == Error::Code::Invalid);
    const auto opinion = addOpinion(*work.workbench, chief, u"执行慢。"_s);
    REQUIRE(opinion);
    REQUIRE(keepSymposiumDraft(*work.workbench, id, {chief.toString(), {}, u"还"_s, {}, {}, 1, {}}));
    CHECK(codeOf(moveSymposium(*work.workbench, id, SymposiumState::Confirmed)) == Error::Code::Conflict);
    REQUIRE(dropSymposiumDraft(*work.workbench, id));
    REQUIRE(moveSymposium(*work.workbench, id, SymposiumState::Confirmed));
    CHECK(codeOf(addOpinion(*work.workbench, chief, u"再说。"_s)) == Error::Code::Conflict);
    CHECK(codeOf(changeOpinion(*work.workbench, *opinion)) == Error::Code::Conflict);
    CHECK(codeOf(withdrawOpinion(*work.workbench, opinion->id, u"误"_s)) == Error::Code::Conflict);
    CHECK(codeOf(setAttendance(*work.workbench, chief, Attendance::Observer)) == Error::Code::Conflict);
    CHECK(codeOf(changeSymposium(*work.workbench, id, work.symposiumPlan())) == Error::Code::Conflict);
    CHECK(codeOf(voidSymposium(*work.workbench, id, u"误"_s)) == Error::Code::Conflict);
}

TEST_CASE("an opinion with marked words cannot be taken out, and its mark follows the number", "[symposiums]")
{
    Fieldwork work;
    const SymposiumRecord record = work.symposium();
    const ParticipantId chief = record.participants.at(0).participant.id;
    const auto first = addOpinion(*work.workbench, chief, u"先说。"_s);
    const auto second = addOpinion(*work.workbench, chief, u"执行慢。"_s);
    REQUIRE(markOpinion(*work.workbench, second->id, 0, 2, AnchorMark::PossibleLead));
    CHECK(codeOf(withdrawOpinion(*work.workbench, second->id, u"误"_s)) == Error::Code::Conflict);
    REQUIRE(withdrawOpinion(*work.workbench, first->id, u"误"_s));
    const auto after = readSymposium(*work.workbench, record.row.symposium.id);
    REQUIRE(after->marks.size() == 1);
    CHECK(after->marks.constFirst().number == 1);
    CHECK(after->row.leads == 1);
}
