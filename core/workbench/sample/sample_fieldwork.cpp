#include "core/workbench/sample/sample_fieldwork.h"

#include "core/evidence/evidence_repository.h"
#include "core/finding/finding_repository.h"
#include "core/interview/interview_repository.h"
#include "core/planning/planning_repository.h"
#include "core/standard/standard_repository.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/sample/sample_files.h"
#include "core/workbench/workbench.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

TalkRole roleOf(const Person &person)
{
    if (person.category == u"班子成员"_s)
        return TalkRole::Leadership;
    if (person.category == u"中层"_s)
        return TalkRole::MiddleManager;
    return person.category == u"派驻组长"_s ? TalkRole::ResidentDisciplineHead : TalkRole::Officer;
}

QDateTime at(const QDate &date, int hour, int minute)
{
    return QDateTime(date, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600);
}

} // namespace

SampleFieldwork::SampleFieldwork(Workbench &workbench, SampleRandom &random, const SampleContent &content)
    : m_workbench(workbench), m_random(random), m_content(content)
{
}

QString SampleFieldwork::code(const QString &prefix)
{
    return u"%1-%2-%3"_s.arg(prefix).arg(m_workbench.today().year()).arg(++m_counters[prefix], 4, 10, QLatin1Char('0'));
}

Result<> SampleFieldwork::save(const SampleInspection &sample)
{
    const Stage stage = sample.inspection.stage;
    if (stage >= Stage::TeamFormed)
        DUCHA_TRY(saveTeam(sample));
    if (stage < Stage::Entered)
        return {};
    if (m_outlines.isEmpty()) {
        const auto outlines = OutlineRepository(m_workbench.database()).where({});
        const auto items = OutlineItemRepository(m_workbench.database()).where({}, {}, u"position"_s);
        if (!outlines)
            return outlines.error();
        if (!items)
            return items.error();
        for (const Outline &outline : *outlines) {
            auto &entry = m_outlines[outline.role];
            entry.first = outline.id;
            for (const OutlineItem &item : *items) {
                if (item.outlineId == outline.id)
                    entry.second.append(item);
            }
        }
    }
    QList<Said> said;
    for (int i = 0; i < sample.talks; ++i)
        DUCHA_TRY(saveTalk(sample, i, said));
    for (int i = 0; i < sample.symposiums; ++i)
        DUCHA_TRY(saveSymposium(sample, i, said));
    if (sample.isLarge) {
        const auto files = saveSampleFiles(m_workbench, sample);
        if (!files)
            return files.error();
        for (auto file = files->cbegin(); file != files->cend(); ++file)
            said.append({file.value(), file.key()});
    }
    return savePapers(sample, said);
}

Result<> SampleFieldwork::saveTeam(const SampleInspection &sample)
{
    static const QList<TeamDuty> duties{TeamDuty::Leader, TeamDuty::DeputyLeader, TeamDuty::Member, TeamDuty::Member,
                                        TeamDuty::Liaison};
    TeamMemberRepository team(m_workbench.database());
    for (int i = 0; i < sample.team.size(); ++i)
        DUCHA_TRY(
            team.save({TeamMemberId::create(), sample.inspection.id, sample.team.at(i).id, duties.at(i), true, {}}));
    return {};
}

Result<> SampleFieldwork::saveTalk(const SampleInspection &sample, int index, QList<Said> &said)
{
    TalkTurnRepository turns(m_workbench.database());
    TalkStaffRepository staff(m_workbench.database());
    const Person &person = sample.staff.at(index % sample.staff.size());
    const QDateTime start =
        at(sample.inspection.enteredOn.addDays(1 + index / 4), 9 + 2 * (index % 4), 5 * (index % 5));
    // While the team is on site the last talks are still to come.
    const bool ahead = sample.inspection.stage == Stage::Entered && index >= sample.talks - 2;
    const bool drafted = ahead && index == sample.talks - 2;
    const auto &[outline, questions] = m_outlines[roleOf(person)];
    const TalkState state = !ahead ? TalkState::Confirmed : drafted ? TalkState::Drafted : TalkState::Planned;
    const Talk talk{TalkId::create(),
                    code(u"TH"_s),
                    sample.inspection.id,
                    person.id,
                    roleOf(person),
                    outline,
                    u"%1谈话室"_s.arg(sample.unit.name),
                    start,
                    state == TalkState::Planned ? QDateTime() : start.addSecs(60 * (45 + m_random.below(30))),
                    state,
                    state == TalkState::Confirmed ? start.addSecs(60 * 80) : QDateTime(),
                    {}};
    DUCHA_TRY(TalkRepository(m_workbench.database()).save(talk));
    for (int i = 0; i < 3; ++i)
        DUCHA_TRY(staff.save({TalkStaffId::create(), talk.id, sample.team.at((index + i) % 5).id,
                              i < 2 ? TalkDuty::Talker : TalkDuty::Recorder}));
    if (state == TalkState::Planned)
        return {};
    int number = 0;
    for (int q = 0; q < questions.size(); ++q) {
        DUCHA_TRY(turns.save(
            {TalkTurnId::create(), talk.id, ++number, Speaker::Question, questions.at(q).text, questions.at(q).id}));
        TalkTurn answer{TalkTurnId::create(),           talk.id,           ++number, Speaker::Answer,
                        m_random.of(m_content.answers), questions.at(q).id};
        // Problem p comes up in talk p, p + talks, …; where there are few talks, in several answers of one.
        const int problem = index + q * sample.talks;
        const bool tells = problem < sample.problems.size();
        if (tells)
            answer.text += sample.problems.at(problem).said;
        DUCHA_TRY(turns.save(answer));
        if (tells) {
            const auto anchor = mark(sample.inspection, AnchorKind::TalkTurn, answer.id.toString(), answer.text,
                                     sample.problems.at(problem).said, problem % 11 == 3);
            if (!anchor)
                return anchor.error();
            if (problem % 11 != 3) // a possible lead is marked and never cited
                said.append({*anchor, problem});
        }
    }
    return {};
}

Result<> SampleFieldwork::saveSymposium(const SampleInspection &sample, int index, QList<Said> &said)
{
    ParticipantRepository participants(m_workbench.database());
    OpinionRepository opinions(m_workbench.database());
    const QDateTime start = at(sample.inspection.enteredOn.addDays(3 + 2 * index), 14, 30);
    const bool byGroup = index % 3 == 2;
    const Symposium symposium{SymposiumId::create(),
                              code(u"ZT"_s),
                              sample.inspection.id,
                              m_content.themes.at(index % m_content.themes.size()),
                              byGroup ? HostKind::ResidentDisciplineGroup : HostKind::Team,
                              byGroup ? sample.team.at(1).id : sample.team.at(0).id,
                              sample.team.at(4).id,
                              u"%1会议室"_s.arg(sample.unit.name),
                              start,
                              start.addSecs(2 * 3600),
                              SymposiumState::Confirmed};
    DUCHA_TRY(SymposiumRepository(m_workbench.database()).save(symposium));
    int number = 0;
    for (int i = 0; i < 7 && i < sample.staff.size(); ++i) {
        const Person &person = sample.staff.at((index * 7 + i) % sample.staff.size());
        const Attendance attendance = i == 6   ? Attendance::OnLeave
                                      : i == 5 ? Attendance::Observer
                                               : Attendance::Present;
        const Participant participant{ParticipantId::create(), symposium.id, person.id, attendance};
        DUCHA_TRY(participants.save(participant));
        if (attendance != Attendance::Present)
            continue;
        Opinion opinion{OpinionId::create(), symposium.id, participant.id, ++number, m_random.of(m_content.answers)};
        const int problem = index * 5 + i;
        const bool tells = problem < sample.problems.size();
        if (tells)
            opinion.text = sample.problems.at(problem).said + opinion.text;
        DUCHA_TRY(opinions.save(opinion));
        if (tells) {
            const auto anchor = mark(sample.inspection, AnchorKind::Opinion, opinion.id.toString(), opinion.text,
                                     sample.problems.at(problem).said, false);
            if (!anchor)
                return anchor.error();
            said.append({*anchor, problem});
        }
    }
    return {};
}

Result<AnchorId> SampleFieldwork::mark(const Inspection &inspection, AnchorKind kind, const QString &source,
                                       const QString &text, const QString &words, bool possibleLead)
{
    const int start = int(text.left(text.indexOf(words)).toUcs4().size());
    const Anchor anchor{AnchorId::create(),
                        inspection.id,
                        kind,
                        source,
                        start,
                        int(words.toUcs4().size()),
                        0,
                        words,
                        possibleLead ? AnchorMark::PossibleLead : AnchorMark::Evidence,
                        {}};
    DUCHA_TRY(AnchorRepository(m_workbench.database()).save(anchor));
    return anchor.id;
}

Result<> SampleFieldwork::savePapers(const SampleInspection &sample, const QList<Said> &said)
{
    WorkingPaperRepository papers(m_workbench.database());
    PaperSourceRepository sources(m_workbench.database());
    FindingRepository findings(m_workbench.database());
    FindingPaperRepository links(m_workbench.database());
    const Stage stage = sample.inspection.stage;
    for (int i = 0; i < sample.problems.size(); ++i) {
        const SampleProblem &problem = sample.problems.at(i);
        const auto cites = [&](const Said &s) { return s.problem == i; };
        if (std::none_of(said.begin(), said.end(), cites))
            continue;
        const PaperState state = stage >= Stage::Reported ? PaperState::Merged
                                 : i % 3 == 0             ? PaperState::Draft
                                 : i % 3 == 1             ? PaperState::Submitted
                                                          : PaperState::Approved;
        const bool reviewed = state == PaperState::Merged || state == PaperState::Approved;
        const QDate day = sample.inspection.enteredOn.addDays(8 + i / 2);
        const WorkingPaper paper{WorkingPaperId::create(),
                                 code(u"DG"_s),
                                 sample.inspection.id,
                                 problem.dimension,
                                 problem.title,
                                 problem.text,
                                 u"了解方式：个别谈话、座谈会、查阅资料。责任主体：%1。"_s.arg(sample.unit.name),
                                 sample.team.at(2).id,
                                 sample.team.at(3).id,
                                 reviewed ? sample.team.at(0).id : PersonId(),
                                 reviewed ? u"事实清楚，依据充分，同意。"_s : QString(),
                                 reviewed ? at(day, 17, 0) : QDateTime(),
                                 state,
                                 reviewed ? FactConfirmation::Agreed : FactConfirmation::Open,
                                 {}};
        DUCHA_TRY(papers.save(paper));
        for (const Said &s : said) {
            if (cites(s))
                DUCHA_TRY(sources.save({PaperSourceId::create(), paper.id, s.anchor}));
        }
        if (state != PaperState::Merged)
            continue;
        const Finding finding{FindingId::create(),   code(u"WT"_s), sample.inspection.id, problem.dimension,
                              problem.title,         problem.text,  problem.type,         problem.severity,
                              FindingState::Decided, false};
        DUCHA_TRY(findings.save(finding));
        DUCHA_TRY(links.save({FindingPaperId::create(), finding.id, paper.id}));
    }
    return {};
}

} // namespace ducha
