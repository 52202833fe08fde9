#include "core/workbench/preparation/teams.h"

#include "core/planning/conflict.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

TeamRow rowOf(const PersonRow &person, const InspectionRow &inspection, const TeamMember &member)
{
    TeamRow row{member,      person.person.name, person.person.code,
                person.unit, person.person.post, candidateFacts(person.person, inspection.unit, inspection.area)};
    row.facts.duty = member.duty;
    row.facts.pledgeSigned = member.pledgeSigned;
    row.facts.waived = !member.waiver.trimmed().isEmpty();
    return row;
}

int conflictRank(const TeamRow &row)
{
    return row.facts.declaredRecusal ? 2 : row.facts.workedInUnit ? 1 : 0;
}

} // namespace

Result<Team> teamOf(Workbench &workbench, InspectionId inspection)
{
    const auto about = inspectionRow(workbench, inspection);
    const auto people = personRows(workbench);
    const auto members =
        TeamMemberRepository(workbench.database()).where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}});
    if (!about)
        return about.error();
    if (!people)
        return people.error();
    if (!members)
        return members.error();
    QHash<PersonId, PersonRow> byId;
    for (const PersonRow &row : *people)
        byId.insert(row.person.id, row);
    Team team;
    QList<TeamCandidate> candidates;
    for (const TeamMember &member : *members)
        team.rows.append(rowOf(byId.value(member.personId), *about, member));
    std::stable_sort(team.rows.begin(), team.rows.end(),
                     [](const TeamRow &a, const TeamRow &b) { return a.member.duty < b.member.duty; });
    for (const TeamRow &row : team.rows)
        candidates.append(row.facts);
    team.checks = checkTeam(candidates);
    return team;
}

Result<QList<TeamRow>> teamCandidates(Workbench &workbench, InspectionId inspection)
{
    const auto about = inspectionRow(workbench, inspection);
    const auto people = personRows(workbench);
    const auto members =
        TeamMemberRepository(workbench.database()).where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}});
    if (!about)
        return about.error();
    if (!people)
        return people.error();
    if (!members)
        return members.error();
    QList<TeamRow> rows;
    for (const PersonRow &person : *people) {
        const bool taken = std::any_of(members->begin(), members->end(),
                                       [&](const TeamMember &member) { return member.personId == person.person.id; });
        TeamMember member;
        member.inspectionId = inspection;
        member.personId = person.person.id;
        const TeamRow row = rowOf(person, *about, member);
        if (!taken && !row.facts.belongsToUnit)
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TeamRow &a, const TeamRow &b) { return conflictRank(a) < conflictRank(b); });
    return rows;
}

Result<TeamMember> addTeamMember(Workbench &workbench, InspectionId inspection, PersonId person, TeamDuty duty)
{
    TeamMember member;
    member.id = TeamMemberId::create();
    member.inspectionId = inspection;
    member.personId = person;
    member.duty = duty;
    TeamMemberRepository members(workbench.database());
    const auto added = workbench.write([&]() -> Result<> {
        DUCHA_TRY(members.save(member));
        const auto team = teamOf(workbench, inspection);
        if (!team)
            return team.error();
        const auto same = std::count_if(team->rows.begin(), team->rows.end(),
                                        [&](const TeamRow &row) { return row.member.personId == person; });
        const auto row = std::find_if(team->rows.begin(), team->rows.end(),
                                      [&](const TeamRow &r) { return r.member.id == member.id; });
        if (same > 1)
            return Error{Error::Code::Conflict, {QT_TRANSLATE_NOOP("core", "%1 is in the team already."), {row->name}}};
        TeamCandidate facts = row->facts;
        facts.waived = true; // a former post may still be accepted, with a reason, once the person is in the team
        facts.pledgeSigned = true;
        facts.duty = TeamDuty::Leader;
        const auto checks = checkTeam({facts});
        if (hasBlocker(checks))
            return Error{Error::Code::Conflict, checks.constFirst().message};
        return {};
    });
    if (!added)
        return added.error();
    return member;
}

Result<> saveTeamMember(Workbench &workbench, const TeamMember &member)
{
    TeamMemberRepository members(workbench.database());
    return workbench.write([&] { return members.save(member); });
}

Result<> removeTeamMember(Workbench &workbench, TeamMemberId id, const QString &reason)
{
    TeamMemberRepository members(workbench.database());
    return workbench.write([&] { return members.withdraw(id, reason); });
}

} // namespace ducha
