#include "core/workbench/conversations/interviewing.h"

#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/interview/interview_repository.h"
#include "core/standard/standard_repository.h"
#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/preparation/teams.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Talk talkOf(const TalkPlan &plan)
{
    Talk talk;
    talk.inspectionId = plan.inspectionId;
    talk.personId = plan.personId;
    talk.role = plan.role;
    talk.outlineId = plan.outlineId;
    talk.place = plan.place.trimmed();
    talk.startedAt = plan.startedAt;
    talk.endedAt = plan.endedAt;
    return talk;
}

QList<TalkStaff> staffOf(const TalkPlan &plan, TalkId talk)
{
    QList<TalkStaff> staff;
    for (const PersonId &person : plan.talkers)
        staff.append({TalkStaffId::create(), talk, person, TalkDuty::Talker});
    for (const PersonId &person : plan.recorders)
        staff.append({TalkStaffId::create(), talk, person, TalkDuty::Recorder});
    return staff;
}

/// Makes the people of a talk those of the plan; who stays keeps their entry.
Result<> saveStaff(Workbench &workbench, TalkId talk, const TalkPlan &plan)
{
    TalkStaffRepository repository(workbench.database());
    const auto known = repository.where(u"talk_id = :id"_s, {{u":id"_s, talk.toString()}});
    if (!known)
        return known.error();
    QList<TalkStaff> gone = *known;
    for (const TalkStaff &wanted : staffOf(plan, talk)) {
        const auto same = std::find_if(gone.begin(), gone.end(), [&](const TalkStaff &s) {
            return s.personId == wanted.personId && s.duty == wanted.duty;
        });
        if (same != gone.end())
            gone.erase(same);
        else
            DUCHA_TRY(repository.save(wanted));
    }
    for (const TalkStaff &staff : gone)
        DUCHA_TRY(repository.withdraw(staff.id, u"改由他人参加"_s));
    return {};
}

Error refusal(const QList<CheckMessage> &checks)
{
    return {Error::Code::Invalid, checks.constFirst().message};
}

} // namespace

Result<QList<TalkRow>> talkRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto talks = TalkRepository(database).where(u"inspection_id = :id"_s, binds, u"code"_s);
    const auto turns =
        TalkTurnRepository(database).where(u"talk_id IN (SELECT id FROM talk WHERE inspection_id = :id)"_s, binds);
    const auto anchors = AnchorRepository(database).where(u"inspection_id = :id AND kind = 'talk-turn'"_s, binds);
    const auto people = personRows(workbench);
    if (!talks)
        return talks.error();
    if (!turns)
        return turns.error();
    if (!anchors)
        return anchors.error();
    if (!people)
        return people.error();
    QHash<PersonId, PersonRow> byPerson;
    for (const PersonRow &row : *people)
        byPerson.insert(row.person.id, row);
    QHash<QString, TalkId> talkOfTurn;
    QHash<TalkId, TalkRow> counts;
    for (const TalkTurn &turn : *turns) {
        talkOfTurn.insert(turn.id.toString(), turn.talkId);
        ++counts[turn.talkId].turns;
    }
    for (const Anchor &anchor : *anchors) {
        TalkRow &row = counts[talkOfTurn.value(anchor.sourceId)];
        ++(anchor.mark == AnchorMark::Evidence ? row.evidence : row.leads);
    }
    QList<TalkRow> rows;
    for (const Talk &talk : *talks) {
        const PersonRow person = byPerson.value(talk.personId);
        TalkRow row = counts.value(talk.id);
        row.talk = talk;
        row.person = person.person.name;
        row.post = person.unit + person.person.post;
        rows.append(row);
    }
    return rows;
}

Result<QList<TalkPersonRow>> talkPeople(Workbench &workbench, InspectionId inspection)
{
    const auto about = inspectionRow(workbench, inspection);
    const auto people = personRows(workbench);
    const auto team = talkTeam(workbench, inspection);
    const auto talks =
        TalkRepository(workbench.database()).where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}});
    if (!about)
        return about.error();
    if (!people)
        return people.error();
    if (!team)
        return team.error();
    if (!talks)
        return talks.error();
    QSet<PersonId> members;
    for (const TalkTeamRow &member : *team)
        members.insert(member.personId);
    QHash<PersonId, int> counts;
    for (const Talk &talk : *talks)
        ++counts[talk.personId];
    QList<TalkPersonRow> rows;
    for (const PersonRow &row : *people) {
        if (!members.contains(row.person.id))
            rows.append({row.person, row.unit, row.person.unitId == about->unit.id, counts.value(row.person.id)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TalkPersonRow &a, const TalkPersonRow &b) { return a.isOfUnit > b.isOfUnit; });
    return rows;
}

Result<QList<TalkTeamRow>> talkTeam(Workbench &workbench, InspectionId inspection)
{
    const auto team = teamOf(workbench, inspection);
    if (!team)
        return team.error();
    QList<TalkTeamRow> rows;
    for (const TeamRow &row : team->rows)
        rows.append({row.member.personId, row.name, row.unit + row.post, row.member.duty});
    return rows;
}

Result<QList<OutlineChoice>> outlinesFor(Workbench &workbench, TalkRole role)
{
    const auto outlines = OutlineRepository(workbench.database()).where({});
    const auto items = OutlineItemRepository(workbench.database()).where({}, {}, u"position"_s);
    if (!outlines)
        return outlines.error();
    if (!items)
        return items.error();
    QList<OutlineChoice> choices;
    for (const Outline &outline : *outlines) {
        OutlineChoice choice{outline, {}};
        for (const OutlineItem &item : *items) {
            if (item.outlineId == outline.id)
                choice.items.append(item);
        }
        choices.append(choice);
    }
    std::stable_sort(choices.begin(), choices.end(), [role](const OutlineChoice &a, const OutlineChoice &b) {
        return std::pair(a.outline.role != role, a.outline.role) < std::pair(b.outline.role != role, b.outline.role);
    });
    return choices;
}

TalkRole likelyRole(const Person &person)
{
    const QString words = person.category + u' ' + person.post;
    const auto says = [&](std::initializer_list<QStringView> any) {
        return std::any_of(any.begin(), any.end(), [&](QStringView word) { return words.contains(word); });
    };
    if (says({u"派驻", u"纪检监察组"}))
        return TalkRole::ResidentDisciplineHead;
    if (says({u"班子", u"院长", u"检察长", u"局长", u"政委", u"党组", u"党委委员"}))
        return TalkRole::Leadership;
    if (says({u"中层", u"庭长", u"主任", u"科长", u"队长", u"所长", u"处长"}))
        return TalkRole::MiddleManager;
    return TalkRole::Officer;
}

QList<CheckMessage> checkPlan(const TalkPlan &plan)
{
    QList<CheckMessage> messages = checkTalk(talkOf(plan), staffOf(plan, {}), {});
    messages.removeIf([](const CheckMessage &message) { return message.rule == u"talk-turns"_s; });
    const bool twice = std::any_of(plan.recorders.begin(), plan.recorders.end(),
                                   [&](const PersonId &person) { return plan.talkers.contains(person); });
    if (twice || QSet<PersonId>(plan.talkers.begin(), plan.talkers.end()).size() != plan.talkers.size())
        messages.append({CheckMessage::Severity::Blocker,
                         u"talk-staff-twice"_s,
                         {},
                         {QT_TRANSLATE_NOOP("core", "Somebody is named twice. Talkers and recorder are different "
                                                    "people.")}});
    return messages;
}

Result<TalkPlan> planOf(Workbench &workbench, TalkId id)
{
    const auto talk = TalkRepository(workbench.database()).byId(id);
    const auto staff = TalkStaffRepository(workbench.database()).where(u"talk_id = :id"_s, {{u":id"_s, id.toString()}});
    if (!talk)
        return talk.error();
    if (!staff)
        return staff.error();
    TalkPlan plan{talk->inspectionId, talk->personId,  talk->role,   talk->outlineId, {}, {},
                  talk->place,        talk->startedAt, talk->endedAt};
    for (const TalkStaff &member : *staff)
        (member.duty == TalkDuty::Talker ? plan.talkers : plan.recorders).append(member.personId);
    return plan;
}

Result<Talk> planTalk(Workbench &workbench, const TalkPlan &plan)
{
    if (const auto checks = checkPlan(plan); hasBlocker(checks))
        return refusal(checks);
    Talk talk = talkOf(plan);
    const auto saved = workbench.write([&]() -> Result<> {
        const auto code = nextCode(workbench, u"talk", u"TH"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        talk.id = TalkId::create();
        talk.code = *code;
        DUCHA_TRY(TalkRepository(workbench.database()).save(talk));
        return saveStaff(workbench, talk.id, plan);
    });
    if (!saved)
        return saved.error();
    return talk;
}

Result<> changeTalk(Workbench &workbench, TalkId id, const TalkPlan &plan)
{
    if (const auto checks = checkPlan(plan); hasBlocker(checks))
        return refusal(checks);
    TalkRepository talks(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto known = talks.byId(id);
        if (!known)
            return known.error();
        if (!isEditable(known->state))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The record is confirmed and stays as it is. Write corrections as "
                                                    "new turns.")},
                         known->code};
        Talk talk = talkOf(plan);
        talk.id = id;
        talk.code = known->code;
        talk.inspectionId = known->inspectionId;
        talk.state = known->state;
        DUCHA_TRY(talks.save(talk));
        return saveStaff(workbench, id, plan);
    });
}

Result<> voidTalk(Workbench &workbench, TalkId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the talk is withdrawn.")}};
    TalkRepository talks(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto talk = talks.byId(id);
        if (!talk)
            return talk.error();
        if (!isEditable(talk->state))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "A confirmed record cannot be withdrawn.")},
                         talk->code};
        DUCHA_TRY(dropTalkDraft(workbench, id));
        return talks.withdraw(id, reason.trimmed());
    });
}

} // namespace ducha
