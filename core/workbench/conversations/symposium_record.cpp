#include "core/workbench/conversations/symposium_record.h"

#include "core/evidence/evidence_repository.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Binds about(SymposiumId symposium)
{
    return {{u":id"_s, symposium.toString()}};
}

Result<QList<Opinion>> opinionsOf(Workbench &workbench, SymposiumId symposium)
{
    return OpinionRepository(workbench.database()).where(u"symposium_id = :id"_s, about(symposium), u"number, id"_s);
}

Result<Symposium> editableSymposium(Workbench &workbench, SymposiumId id)
{
    const auto symposium = SymposiumRepository(workbench.database()).byId(id);
    if (symposium && !isEditable(symposium->state))
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The minutes are confirmed and stay as they are.")},
                     symposium->code};
    return symposium;
}

/// What must hold of an opinion before it is saved.
Result<Participant> speakerOf(Workbench &workbench, ParticipantId id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "There are no words to record yet.")}};
    const auto participant = ParticipantRepository(workbench.database()).byId(id);
    if (participant && participant->attendance == Attendance::OnLeave)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "Who is on leave says nothing. Change the attendance first if they came.")}};
    return participant;
}

Result<> saveNumbers(Workbench &workbench, QList<Opinion> opinions)
{
    OpinionRepository repository(workbench.database());
    for (qsizetype i = 0; i < opinions.size(); ++i) {
        if (opinions.at(i).number == int(i) + 1)
            continue;
        opinions[i].number = int(i) + 1;
        DUCHA_TRY(repository.save(opinions.at(i)));
    }
    return {};
}

} // namespace

Result<SymposiumRecord> readSymposium(Workbench &workbench, SymposiumId id)
{
    Database &database = workbench.database();
    const auto symposium = SymposiumRepository(database).byId(id);
    if (!symposium)
        return symposium.error();
    const auto inspection = inspectionRow(workbench, symposium->inspectionId);
    const auto participants = ParticipantRepository(database).where(u"symposium_id = :id"_s, about(id));
    const auto opinions = opinionsOf(workbench, id);
    const auto people = personRows(workbench);
    const auto anchors = AnchorRepository(database).where(
        u"kind = 'opinion' AND source_id IN (SELECT id FROM opinion WHERE symposium_id = :id)"_s, about(id));
    if (!inspection)
        return inspection.error();
    if (!participants)
        return participants.error();
    if (!opinions)
        return opinions.error();
    if (!people)
        return people.error();
    if (!anchors)
        return anchors.error();
    QHash<PersonId, PersonRow> byPerson;
    for (const PersonRow &row : *people)
        byPerson.insert(row.person.id, row);
    SymposiumRecord record;
    record.row.symposium = *symposium;
    record.row.host = byPerson.value(symposium->hostId).person.name;
    record.row.recorder = byPerson.value(symposium->recorderId).person.name;
    record.row.opinions = int(opinions->size());
    record.inspectedUnit = inspection->unit.name;
    record.opinions = *opinions;
    QHash<ParticipantId, QString> names;
    for (const Participant &participant : *participants) {
        const PersonRow person = byPerson.value(participant.personId);
        const auto said = std::count_if(opinions->begin(), opinions->end(),
                                        [&](const Opinion &o) { return o.participantId == participant.id; });
        names.insert(participant.id, person.person.name);
        record.participants.append({participant, person.person.name, person.unit + person.person.post, int(said)});
        record.row.came += participant.attendance != Attendance::OnLeave;
    }
    for (const Anchor &anchor : *anchors) {
        ++(anchor.mark == AnchorMark::Evidence ? record.row.evidence : record.row.leads);
        MarkRow row{anchor, symposium->code, 0, {}, MarkStanding::Withdrawn};
        const auto opinion = std::find_if(opinions->begin(), opinions->end(),
                                          [&](const Opinion &o) { return o.id.toString() == anchor.sourceId; });
        if (opinion != opinions->end()) {
            row.number = opinion->number;
            row.speaker = names.value(opinion->participantId);
            row.standing = stillStands(anchor, opinion->text) ? MarkStanding::Stands : MarkStanding::Changed;
        }
        record.marks.append(row);
    }
    std::stable_sort(record.marks.begin(), record.marks.end(), [](const MarkRow &a, const MarkRow &b) {
        return std::pair(a.number, a.anchor.start) < std::pair(b.number, b.anchor.start);
    });
    record.checks = checkSymposium(*symposium, *participants, *opinions);
    return record;
}

Result<Opinion> addOpinion(Workbench &workbench, ParticipantId id, const QString &text)
{
    Opinion opinion;
    const auto saved = workbench.write([&]() -> Result<> {
        const auto participant = speakerOf(workbench, id, text);
        if (!participant)
            return participant.error();
        const auto symposium = editableSymposium(workbench, participant->symposiumId);
        if (!symposium)
            return symposium.error();
        const auto opinions = opinionsOf(workbench, symposium->id);
        if (!opinions)
            return opinions.error();
        opinion = {OpinionId::create(), symposium->id, id, int(opinions->size()) + 1, text.trimmed()};
        DUCHA_TRY(OpinionRepository(workbench.database()).save(opinion));
        if (symposium->state == SymposiumState::Planned) {
            const auto held = moved(*symposium, SymposiumState::Held, workbench.now(), {});
            if (!held)
                return held.error();
            DUCHA_TRY(SymposiumRepository(workbench.database()).save(*held));
        }
        return forgetDraftText(workbench, symposium->id);
    });
    if (!saved)
        return saved.error();
    return opinion;
}

Result<> changeOpinion(Workbench &workbench, const Opinion &changed)
{
    return workbench.write([&]() -> Result<> {
        OpinionRepository opinions(workbench.database());
        const auto known = opinions.byId(changed.id);
        if (!known)
            return known.error();
        const auto symposium = editableSymposium(workbench, known->symposiumId);
        if (!symposium)
            return symposium.error();
        const auto participant = speakerOf(workbench, changed.participantId, changed.text);
        if (!participant)
            return participant.error();
        Opinion opinion = *known;
        opinion.participantId = changed.participantId;
        opinion.text = changed.text.trimmed();
        if (opinion != *known)
            DUCHA_TRY(opinions.save(opinion));
        return forgetDraftChange(workbench, opinion.symposiumId);
    });
}

Result<> withdrawOpinion(Workbench &workbench, OpinionId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        OpinionRepository repository(workbench.database());
        const auto opinion = repository.byId(id);
        if (!opinion)
            return opinion.error();
        const auto symposium = editableSymposium(workbench, opinion->symposiumId);
        if (!symposium)
            return symposium.error();
        const auto marks = AnchorRepository(workbench.database())
                               .where(u"kind = 'opinion' AND source_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!marks)
            return marks.error();
        if (!marks->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Words of opinion %1 are marked. Take the marks away first."),
                          {QString::number(opinion->number)}}};
        DUCHA_TRY(repository.withdraw(id, reason));
        const auto rest = opinionsOf(workbench, opinion->symposiumId);
        if (!rest)
            return rest.error();
        return saveNumbers(workbench, *rest);
    });
}

Result<> setAttendance(Workbench &workbench, ParticipantId id, Attendance attendance)
{
    return workbench.write([&]() -> Result<> {
        ParticipantRepository participants(workbench.database());
        auto participant = participants.byId(id);
        if (!participant)
            return participant.error();
        const auto symposium = editableSymposium(workbench, participant->symposiumId);
        if (!symposium)
            return symposium.error();
        const auto spoken =
            OpinionRepository(workbench.database()).where(u"participant_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!spoken)
            return spoken.error();
        if (attendance == Attendance::OnLeave && !spoken->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "An opinion is recorded for them, so they came.")}};
        participant->attendance = attendance;
        return participants.save(*participant);
    });
}

Result<Symposium> moveSymposium(Workbench &workbench, SymposiumId id, SymposiumState to)
{
    Symposium symposium;
    const auto saved = workbench.write([&]() -> Result<> {
        SymposiumRepository symposiums(workbench.database());
        const auto known = symposiums.byId(id);
        const auto draft = symposiumDraft(workbench, id);
        const auto participants = ParticipantRepository(workbench.database()).where(u"symposium_id = :id"_s, about(id));
        const auto opinions = opinionsOf(workbench, id);
        if (!known)
            return known.error();
        if (!draft)
            return draft.error();
        if (!participants)
            return participants.error();
        if (!opinions)
            return opinions.error();
        const bool waiting = *draft && (!(*draft)->text.trimmed().isEmpty() || !(*draft)->changing.isEmpty());
        if (waiting && to != SymposiumState::Held)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Typed text is no opinion yet. Submit it with Enter, or delete "
                                                    "it.")},
                         known->code};
        const auto next = moved(*known, to, workbench.now(), checkSymposium(*known, *participants, *opinions));
        if (!next)
            return next.error();
        symposium = *next;
        return symposiums.save(symposium);
    });
    if (!saved)
        return saved.error();
    return symposium;
}

} // namespace ducha
