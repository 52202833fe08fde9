#include "core/workbench/conversations/symposiums.h"

#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/conversations/speech_drafts.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Symposium symposiumOf(const SymposiumPlan &plan)
{
    Symposium symposium;
    symposium.inspectionId = plan.inspectionId;
    symposium.theme = plan.theme.trimmed();
    symposium.hostKind = plan.hostKind;
    symposium.hostId = plan.hostId;
    symposium.recorderId = plan.recorderId;
    symposium.place = plan.place.trimmed();
    symposium.startedAt = plan.startedAt;
    symposium.endedAt = plan.endedAt;
    return symposium;
}

QList<Participant> participantsOf(const SymposiumPlan &plan)
{
    QList<Participant> participants;
    for (const auto &[person, attendance] : plan.participants)
        participants.append({ParticipantId::create(), {}, person, attendance});
    return participants;
}

Result<QList<Participant>> participantsOf(Workbench &workbench, SymposiumId symposium)
{
    return ParticipantRepository(workbench.database())
        .where(u"symposium_id = :id"_s, {{u":id"_s, symposium.toString()}});
}

/// Makes the participants those of the plan; who stays keeps their entry, so that their opinions stay theirs.
Result<> saveParticipants(Workbench &workbench, SymposiumId symposium, const SymposiumPlan &plan)
{
    ParticipantRepository repository(workbench.database());
    const auto known = participantsOf(workbench, symposium);
    const auto opinions =
        OpinionRepository(workbench.database()).where(u"symposium_id = :id"_s, {{u":id"_s, symposium.toString()}});
    if (!known)
        return known.error();
    if (!opinions)
        return opinions.error();
    QList<Participant> gone = *known;
    for (const auto &[invited, attendance] : plan.participants) {
        const PersonId person = invited; // clang lets no lambda capture a structured binding
        const auto same =
            std::find_if(gone.begin(), gone.end(), [&](const Participant &p) { return p.personId == person; });
        Participant participant{ParticipantId::create(), symposium, person, attendance};
        if (same != gone.end()) {
            participant.id = same->id;
            gone.erase(same);
        }
        if (!known->contains(participant))
            DUCHA_TRY(repository.save(participant));
    }
    for (const Participant &participant : gone) {
        const bool spoke = std::any_of(opinions->begin(), opinions->end(),
                                       [&](const Opinion &o) { return o.participantId == participant.id; });
        if (spoke)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Somebody whose opinion is recorded cannot be left out.")}};
        DUCHA_TRY(repository.withdraw(participant.id, u"不再邀请"_s));
    }
    return {};
}

Result<> save(Workbench &workbench, const Symposium &symposium, const SymposiumPlan &plan)
{
    DUCHA_TRY(SymposiumRepository(workbench.database()).save(symposium));
    return saveParticipants(workbench, symposium.id, plan);
}

} // namespace

Result<QList<SymposiumRow>> symposiumRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const QString within = u"symposium_id IN (SELECT id FROM symposium WHERE inspection_id = :id)"_s;
    const auto symposiums = SymposiumRepository(database).where(u"inspection_id = :id"_s, binds, u"code"_s);
    const auto participants = ParticipantRepository(database).where(within, binds);
    const auto opinions = OpinionRepository(database).where(within, binds);
    const auto anchors = AnchorRepository(database).where(u"inspection_id = :id AND kind = 'opinion'"_s, binds);
    const auto people = PersonRepository(database).where({});
    if (!symposiums)
        return symposiums.error();
    if (!participants)
        return participants.error();
    if (!opinions)
        return opinions.error();
    if (!anchors)
        return anchors.error();
    if (!people)
        return people.error();
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);
    QHash<SymposiumId, SymposiumRow> counts;
    QHash<QString, SymposiumId> bySource;
    for (const Participant &participant : *participants)
        counts[participant.symposiumId].came += participant.attendance != Attendance::OnLeave;
    for (const Opinion &opinion : *opinions) {
        bySource.insert(opinion.id.toString(), opinion.symposiumId);
        ++counts[opinion.symposiumId].opinions;
    }
    for (const Anchor &anchor : *anchors) {
        SymposiumRow &row = counts[bySource.value(anchor.sourceId)];
        ++(anchor.mark == AnchorMark::Evidence ? row.evidence : row.leads);
    }
    QList<SymposiumRow> rows;
    for (const Symposium &symposium : *symposiums) {
        SymposiumRow row = counts.value(symposium.id);
        row.symposium = symposium;
        row.host = names.value(symposium.hostId);
        row.recorder = names.value(symposium.recorderId);
        rows.append(row);
    }
    return rows;
}

QList<CheckMessage> checkPlan(const SymposiumPlan &plan)
{
    QList<CheckMessage> messages = checkSymposium(symposiumOf(plan), participantsOf(plan), {});
    messages.removeIf([](const CheckMessage &message) { return message.rule == u"symposium-opinions"_s; });
    QSet<PersonId> people;
    for (const auto &[person, attendance] : plan.participants)
        people.insert(person);
    if (people.size() != plan.participants.size())
        messages.append({CheckMessage::Severity::Blocker,
                         u"symposium-twice"_s,
                         {},
                         {QT_TRANSLATE_NOOP("core", "Somebody is invited twice. Take one of them out.")}});
    return messages;
}

Result<SymposiumPlan> planOf(Workbench &workbench, SymposiumId id)
{
    const auto symposium = SymposiumRepository(workbench.database()).byId(id);
    const auto participants = participantsOf(workbench, id);
    if (!symposium)
        return symposium.error();
    if (!participants)
        return participants.error();
    SymposiumPlan plan{symposium->inspectionId, symposium->theme,      symposium->hostKind,
                       symposium->hostId,       symposium->recorderId, {},
                       symposium->place,        symposium->startedAt,  symposium->endedAt};
    for (const Participant &participant : *participants)
        plan.participants.append({participant.personId, participant.attendance});
    return plan;
}

Result<Symposium> planSymposium(Workbench &workbench, const SymposiumPlan &plan)
{
    if (const auto checks = checkPlan(plan); hasBlocker(checks))
        return Error{Error::Code::Invalid, checks.constFirst().message};
    Symposium symposium = symposiumOf(plan);
    const auto saved = workbench.write([&]() -> Result<> {
        const auto code = nextCode(workbench, u"symposium", u"ZT"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        symposium.id = SymposiumId::create();
        symposium.code = *code;
        return save(workbench, symposium, plan);
    });
    if (!saved)
        return saved.error();
    return symposium;
}

Result<> changeSymposium(Workbench &workbench, SymposiumId id, const SymposiumPlan &plan)
{
    if (const auto checks = checkPlan(plan); hasBlocker(checks))
        return Error{Error::Code::Invalid, checks.constFirst().message};
    return workbench.write([&]() -> Result<> {
        const auto known = SymposiumRepository(workbench.database()).byId(id);
        if (!known)
            return known.error();
        if (!isEditable(known->state))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The minutes are confirmed and stay as they are.")},
                         known->code};
        Symposium symposium = symposiumOf(plan);
        symposium.id = id;
        symposium.code = known->code;
        symposium.inspectionId = known->inspectionId;
        symposium.state = known->state;
        return save(workbench, symposium, plan);
    });
}

Result<> voidSymposium(Workbench &workbench, SymposiumId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the symposium is withdrawn.")}};
    SymposiumRepository symposiums(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto symposium = symposiums.byId(id);
        if (!symposium)
            return symposium.error();
        if (!isEditable(symposium->state))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Confirmed minutes cannot be withdrawn.")},
                         symposium->code};
        DUCHA_TRY(dropSymposiumDraft(workbench, id));
        return symposiums.withdraw(id, reason.trimmed());
    });
}

} // namespace ducha
