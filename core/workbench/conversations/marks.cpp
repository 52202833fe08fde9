#include "core/workbench/conversations/marks.h"

#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/finding/finding_repository.h"
#include "core/interview/interview_repository.h"
#include "core/symposium/symposium_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// A piece of speech that can be marked, from either room.
struct Speech {
    QString text;
    QString source;
    int number = 0;
    QString speaker;
};

Result<QHash<PersonId, QString>> names(Workbench &workbench)
{
    const auto people = PersonRepository(workbench.database()).where({});
    if (!people)
        return people.error();
    QHash<PersonId, QString> byId;
    for (const Person &person : *people)
        byId.insert(person.id, person.name);
    return byId;
}

Result<> addTurns(Workbench &workbench, const Binds &inspection, const QHash<PersonId, QString> &names,
                  QHash<QString, Speech> &speeches)
{
    const auto talks = TalkRepository(workbench.database()).where(u"inspection_id = :id"_s, inspection);
    const auto turns = TalkTurnRepository(workbench.database())
                           .where(u"talk_id IN (SELECT id FROM talk WHERE inspection_id = :id)"_s, inspection);
    if (!talks)
        return talks.error();
    if (!turns)
        return turns.error();
    QHash<TalkId, Talk> byId;
    for (const Talk &talk : *talks)
        byId.insert(talk.id, talk);
    for (const TalkTurn &turn : *turns) {
        if (const auto talk = byId.constFind(turn.talkId); talk != byId.constEnd())
            speeches.insert(turn.id.toString(), {turn.text, talk->code, turn.number, names.value(talk->personId)});
    }
    return {};
}

Result<> addOpinions(Workbench &workbench, const Binds &inspection, const QHash<PersonId, QString> &names,
                     QHash<QString, Speech> &speeches)
{
    Database &database = workbench.database();
    const QString within = u"symposium_id IN (SELECT id FROM symposium WHERE inspection_id = :id)"_s;
    const auto symposiums = SymposiumRepository(database).where(u"inspection_id = :id"_s, inspection);
    const auto participants = ParticipantRepository(database).where(within, inspection);
    const auto opinions = OpinionRepository(database).where(within, inspection);
    if (!symposiums)
        return symposiums.error();
    if (!participants)
        return participants.error();
    if (!opinions)
        return opinions.error();
    QHash<SymposiumId, QString> codes;
    for (const Symposium &symposium : *symposiums)
        codes.insert(symposium.id, symposium.code);
    QHash<ParticipantId, PersonId> people;
    for (const Participant &participant : *participants)
        people.insert(participant.id, participant.personId);
    for (const Opinion &opinion : *opinions) {
        if (const auto code = codes.constFind(opinion.symposiumId); code != codes.constEnd())
            speeches.insert(opinion.id.toString(),
                            {opinion.text, *code, opinion.number, names.value(people.value(opinion.participantId))});
    }
    return {};
}

Result<Anchor> mark(Workbench &workbench, InspectionId inspection, AnchorKind kind, const QString &source,
                    const QString &text, int start, int length, AnchorMark mark, const QString &note)
{
    Anchor anchor{AnchorId::create(),          inspection, kind,          source, start, length, 0,
                  spanOf(text, start, length), mark,       note.trimmed()};
    if (anchor.quote.trimmed().isEmpty() || anchor.quote.toUcs4().size() != length)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Select the words to mark within one turn or opinion.")}};
    AnchorRepository anchors(workbench.database());
    const auto same = anchors.where(
        u"source_id = :source AND start = :start AND length = :length AND mark = :mark"_s,
        {{u":source"_s, source}, {u":start"_s, start}, {u":length"_s, length}, {u":mark"_s, enumName(mark)}});
    if (!same)
        return same.error();
    if (!same->isEmpty())
        return Error{Error::Code::Conflict, {QT_TRANSLATE_NOOP("core", "These words are marked so already.")}};
    const auto saved = workbench.write([&] { return anchors.save(anchor); });
    if (!saved)
        return saved.error();
    return anchor;
}

} // namespace

Result<QList<MarkRow>> markRows(Workbench &workbench, InspectionId inspection)
{
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto anchors = AnchorRepository(workbench.database())
                             .where(u"inspection_id = :id AND kind IN ('talk-turn', 'opinion')"_s, binds);
    const auto people = names(workbench);
    if (!anchors)
        return anchors.error();
    if (!people)
        return people.error();
    QHash<QString, Speech> speeches;
    DUCHA_TRY(addTurns(workbench, binds, *people, speeches));
    DUCHA_TRY(addOpinions(workbench, binds, *people, speeches));
    QList<MarkRow> rows;
    for (const Anchor &anchor : *anchors) {
        const auto speech = speeches.constFind(anchor.sourceId);
        if (speech == speeches.constEnd()) {
            rows.append({anchor, {}, 0, {}, MarkStanding::Withdrawn});
            continue;
        }
        rows.append({anchor, speech->source, speech->number, speech->speaker,
                     stillStands(anchor, speech->text) ? MarkStanding::Stands : MarkStanding::Changed});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MarkRow &a, const MarkRow &b) {
        return std::tuple(a.source.isEmpty(), a.source, a.number, a.anchor.start) <
               std::tuple(b.source.isEmpty(), b.source, b.number, b.anchor.start);
    });
    return rows;
}

Result<Anchor> markTurn(Workbench &workbench, TalkTurnId id, int start, int length, AnchorMark as, const QString &note)
{
    const auto turn = TalkTurnRepository(workbench.database()).byId(id);
    if (!turn)
        return turn.error();
    const auto talk = TalkRepository(workbench.database()).byId(turn->talkId);
    if (!talk)
        return talk.error();
    return mark(workbench, talk->inspectionId, AnchorKind::TalkTurn, id.toString(), turn->text, start, length, as,
                note);
}

Result<Anchor> markOpinion(Workbench &workbench, OpinionId id, int start, int length, AnchorMark as,
                           const QString &note)
{
    const auto opinion = OpinionRepository(workbench.database()).byId(id);
    if (!opinion)
        return opinion.error();
    const auto symposium = SymposiumRepository(workbench.database()).byId(opinion->symposiumId);
    if (!symposium)
        return symposium.error();
    return mark(workbench, symposium->inspectionId, AnchorKind::Opinion, id.toString(), opinion->text, start, length,
                as, note);
}

Result<> withdrawMark(Workbench &workbench, AnchorId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        const auto citing =
            WorkingPaperRepository(workbench.database())
                .where(u"id IN (SELECT paper_id FROM paper_source WHERE anchor_id = :id AND voided_at IS NULL)"_s,
                       {{u":id"_s, id.toString()}});
        if (!citing)
            return citing.error();
        if (!citing->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The working paper %1 cites this mark. Take it out there first."),
                          {citing->constFirst().code}}};
        return AnchorRepository(workbench.database()).withdraw(id, reason);
    });
}

} // namespace ducha
