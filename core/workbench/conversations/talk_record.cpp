#include "core/workbench/conversations/talk_record.h"

#include "core/evidence/evidence_repository.h"
#include "core/interview/interview_repository.h"
#include "core/standard/standard_repository.h"
#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QList<TalkTurn>> turnsOf(Workbench &workbench, TalkId talk)
{
    return TalkTurnRepository(workbench.database())
        .where(u"talk_id = :id"_s, {{u":id"_s, talk.toString()}}, u"number, id"_s);
}

Error confirmedAlready(const Talk &talk)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The record is confirmed and stays as it is. Write corrections as new turns.")},
            talk.code};
}

Error withoutWords()
{
    return {Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "There are no words to record yet.")}};
}

/// The talk of a turn that may still be changed.
Result<TalkTurn> editableTurn(Workbench &workbench, TalkTurnId id)
{
    const auto turn = TalkTurnRepository(workbench.database()).byId(id);
    if (!turn)
        return turn.error();
    const auto talk = TalkRepository(workbench.database()).byId(turn->talkId);
    if (!talk)
        return talk.error();
    if (!isEditable(talk->state))
        return confirmedAlready(*talk);
    return *turn;
}

/// Numbers the turns from 1 in the order given and saves those whose number is another now.
Result<> saveNumbers(Workbench &workbench, QList<TalkTurn> turns)
{
    TalkTurnRepository repository(workbench.database());
    for (qsizetype i = 0; i < turns.size(); ++i) {
        if (turns.at(i).number == int(i) + 1)
            continue;
        turns[i].number = int(i) + 1;
        DUCHA_TRY(repository.save(turns.at(i)));
    }
    return {};
}

QList<OutlineTick> ticksOf(const QList<OutlineItem> &items, const QList<TalkTurn> &turns)
{
    QList<OutlineTick> ticks;
    for (const OutlineItem &item : items) {
        const auto covers = [&](const TalkTurn &turn) { return turn.outlineItemId == item.id; };
        ticks.append({item, int(std::count_if(turns.begin(), turns.end(), covers))});
    }
    return ticks;
}

} // namespace

Result<TalkRecord> readTalk(Workbench &workbench, TalkId id)
{
    Database &database = workbench.database();
    const auto talk = TalkRepository(database).byId(id);
    if (!talk)
        return talk.error();
    const auto turns = turnsOf(workbench, id);
    const auto staff = TalkStaffRepository(database).where(u"talk_id = :id"_s, {{u":id"_s, id.toString()}});
    const auto items = OutlineItemRepository(database).where(u"outline_id = :id"_s,
                                                             {{u":id"_s, talk->outlineId.toString()}}, u"position"_s);
    const auto people = personRows(workbench);
    const auto about = inspectionRow(workbench, talk->inspectionId);
    const auto anchors = AnchorRepository(database).where(
        u"kind = 'talk-turn' AND source_id IN (SELECT id FROM talk_turn WHERE talk_id = :id)"_s,
        {{u":id"_s, id.toString()}});
    if (!turns)
        return turns.error();
    if (!staff)
        return staff.error();
    if (!items)
        return items.error();
    if (!people)
        return people.error();
    if (!about)
        return about.error();
    if (!anchors)
        return anchors.error();
    QHash<PersonId, PersonRow> byPerson;
    for (const PersonRow &row : *people)
        byPerson.insert(row.person.id, row);
    const PersonRow person = byPerson.value(talk->personId);
    TalkRecord record;
    record.row = {*talk, person.person.name, person.unit + person.person.post, int(turns->size()), 0, 0};
    record.inspectedUnit = about->unit.name;
    record.turns = *turns;
    record.outline = ticksOf(*items, *turns);
    for (const TalkStaff &member : *staff) {
        const PersonRow row = byPerson.value(member.personId);
        record.staff.append({member, row.person.name, row.unit + row.person.post});
    }
    std::stable_sort(record.staff.begin(), record.staff.end(),
                     [](const TalkStaffRow &a, const TalkStaffRow &b) { return a.staff.duty < b.staff.duty; });
    for (const Anchor &anchor : *anchors) {
        ++(anchor.mark == AnchorMark::Evidence ? record.row.evidence : record.row.leads);
        const auto turn = std::find_if(turns->begin(), turns->end(),
                                       [&](const TalkTurn &t) { return t.id.toString() == anchor.sourceId; });
        MarkRow row{anchor, talk->code, 0, person.person.name, MarkStanding::Withdrawn};
        if (turn != turns->end()) {
            row.number = turn->number;
            row.standing = stillStands(anchor, turn->text) ? MarkStanding::Stands : MarkStanding::Changed;
        }
        record.marks.append(row);
    }
    std::stable_sort(record.marks.begin(), record.marks.end(), [](const MarkRow &a, const MarkRow &b) {
        return std::pair(a.number, a.anchor.start) < std::pair(b.number, b.anchor.start);
    });
    record.checks = checkTalk(*talk, *staff, *turns);
    return record;
}

Result<TalkTurn> addTurn(Workbench &workbench, TalkId id, const NewTurn &typed)
{
    if (typed.text.trimmed().isEmpty())
        return withoutWords();
    TalkTurn turn{TalkTurnId::create(), id, 0, typed.speaker, typed.text.trimmed(), typed.outlineItemId};
    const auto saved = workbench.write([&]() -> Result<> {
        TalkRepository talks(workbench.database());
        const auto talk = talks.byId(id);
        if (!talk)
            return talk.error();
        if (talk->state == TalkState::Locked)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The record is locked. Nothing can be added to it.")},
                         talk->code};
        auto turns = turnsOf(workbench, id);
        if (!turns)
            return turns.error();
        const bool atEnd = typed.number <= 0 || typed.number > turns->size();
        if (!atEnd && !isEditable(talk->state))
            return confirmedAlready(*talk);
        turn.number = atEnd ? int(turns->size()) + 1 : typed.number;
        turns->insert(turn.number - 1, turn);
        DUCHA_TRY(saveNumbers(workbench, *turns));
        DUCHA_TRY(TalkTurnRepository(workbench.database()).save(turn));
        if (talk->state == TalkState::Planned) {
            const auto held = moved(*talk, TalkState::Held, {}, workbench.now(), {});
            if (!held)
                return held.error();
            DUCHA_TRY(talks.save(*held));
        }
        return forgetDraftText(workbench, id);
    });
    if (!saved)
        return saved.error();
    return turn;
}

Result<> changeTurn(Workbench &workbench, const TalkTurn &changed)
{
    if (changed.text.trimmed().isEmpty())
        return withoutWords();
    return workbench.write([&]() -> Result<> {
        const auto known = editableTurn(workbench, changed.id);
        if (!known)
            return known.error();
        TalkTurn turn = *known;
        turn.speaker = changed.speaker;
        turn.text = changed.text.trimmed();
        turn.outlineItemId = changed.outlineItemId;
        if (turn != *known)
            DUCHA_TRY(TalkTurnRepository(workbench.database()).save(turn));
        return forgetDraftChange(workbench, turn.talkId);
    });
}

Result<> moveTurn(Workbench &workbench, TalkTurnId id, int number)
{
    return workbench.write([&]() -> Result<> {
        const auto turn = editableTurn(workbench, id);
        if (!turn)
            return turn.error();
        auto turns = turnsOf(workbench, turn->talkId);
        if (!turns)
            return turns.error();
        const auto from = std::find_if(turns->begin(), turns->end(), [&](const TalkTurn &t) { return t.id == id; });
        const auto to = std::clamp<qsizetype>(number, 1, turns->size()) - 1;
        turns->move(from - turns->begin(), to);
        return saveNumbers(workbench, *turns);
    });
}

Result<> withdrawTurn(Workbench &workbench, TalkTurnId id, const QString &reason)
{
    return workbench.write([&]() -> Result<> {
        const auto turn = editableTurn(workbench, id);
        if (!turn)
            return turn.error();
        const auto marks = AnchorRepository(workbench.database())
                               .where(u"kind = 'talk-turn' AND source_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!marks)
            return marks.error();
        if (!marks->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Words of turn %1 are marked. Take the marks away first."),
                          {QString::number(turn->number)}}};
        DUCHA_TRY(TalkTurnRepository(workbench.database()).withdraw(id, reason));
        const auto turns = turnsOf(workbench, turn->talkId);
        if (!turns)
            return turns.error();
        return saveNumbers(workbench, *turns);
    });
}

Result<Talk> moveTalk(Workbench &workbench, TalkId id, TalkState to, const QString &comment)
{
    Talk talk;
    const auto saved = workbench.write([&]() -> Result<> {
        TalkRepository talks(workbench.database());
        const auto known = talks.byId(id);
        const auto draft = talkDraft(workbench, id);
        const auto turns = turnsOf(workbench, id);
        const auto staff =
            TalkStaffRepository(workbench.database()).where(u"talk_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!known)
            return known.error();
        if (!draft)
            return draft.error();
        if (!turns)
            return turns.error();
        if (!staff)
            return staff.error();
        const bool waiting = *draft && (!(*draft)->text.trimmed().isEmpty() || !(*draft)->changing.isEmpty());
        if (waiting && to != TalkState::Held)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Typed text is not a turn yet. Submit it with Enter, or delete "
                                                    "it.")},
                         known->code};
        const auto next = moved(*known, to, comment, workbench.now(), checkTalk(*known, *staff, *turns));
        if (!next)
            return next.error();
        talk = *next;
        return talks.save(talk);
    });
    if (!saved)
        return saved.error();
    return talk;
}

} // namespace ducha
