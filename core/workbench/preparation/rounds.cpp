#include "core/workbench/preparation/rounds.h"

#include "core/inspection/inspection_repository.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/preparation/directory_records.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

Result<QList<RoundRow>> roundRows(Workbench &workbench)
{
    const auto rounds = RoundRepository(workbench.database()).where({}, {}, u"year DESC, code DESC"_s);
    const auto inspections = InspectionRepository(workbench.database()).where({});
    if (!rounds || !inspections)
        return !rounds ? rounds.error() : inspections.error();
    QList<RoundRow> rows;
    for (const Round &round : *rounds) {
        RoundRow row{round};
        for (const Inspection &inspection : *inspections) {
            row.inspections += inspection.roundId == round.id ? 1 : 0;
            row.closed += inspection.roundId == round.id && inspection.stage == Stage::Closed ? 1 : 0;
        }
        rows.append(row);
    }
    return rows;
}

Result<QList<InspectionRow>> inspectionRows(Workbench &workbench, RoundId round)
{
    Database &database = workbench.database();
    const auto rounds = roundRows(workbench);
    const auto units = unitRows(workbench);
    const auto figures = OverviewRepository(database).figures(workbench.today());
    const auto inspections = InspectionRepository(database).where({}, {}, u"code"_s);
    if (!rounds)
        return rounds.error();
    if (!units)
        return units.error();
    if (!figures)
        return figures.error();
    if (!inspections)
        return inspections.error();
    QMultiHash<std::pair<RoundId, UnitId>, Inspection> byPlace;
    for (const Inspection &inspection : *inspections)
        byPlace.insert({inspection.roundId, inspection.unitId}, inspection);
    QList<InspectionRow> rows;
    for (const RoundRow &r : *rounds) {
        if (!round.isNull() && r.round.id != round)
            continue;
        for (const UnitRow &u : *units) {
            for (const Inspection &inspection : byPlace.values({r.round.id, u.unit.id}))
                rows.append({inspection, u.unit, u.area, r.round.title, figures->value(inspection.id)});
        }
    }
    return rows;
}

Result<InspectionRow> inspectionRow(Workbench &workbench, InspectionId id)
{
    const auto inspection = InspectionRepository(workbench.database()).byId(id);
    if (!inspection)
        return inspection.error();
    const auto rows = inspectionRows(workbench, inspection->roundId);
    if (!rows)
        return rows.error();
    const auto found =
        std::find_if(rows->begin(), rows->end(), [&](const InspectionRow &row) { return row.inspection.id == id; });
    if (found == rows->end())
        return Error{
            Error::Code::NotFound,
            {QT_TRANSLATE_NOOP("core", "The unit of inspection %1 is no longer in the list."), {inspection->code}}};
    return *found;
}

Result<Round> saveRound(Workbench &workbench, Round round)
{
    round.title = round.title.trimmed();
    const auto messages = checkRound(round);
    if (!messages.isEmpty())
        return Error{Error::Code::Invalid, messages.constFirst().message};
    RoundRepository rounds(workbench.database());
    const auto saved = workbench.write([&]() -> Result<> {
        if (round.id.isNull()) {
            const auto code = nextCode(workbench, u"round", u"LC"_s, round.year, 1);
            if (!code)
                return code.error();
            round.id = RoundId::create();
            round.code = *code;
        }
        return rounds.save(round);
    });
    if (!saved)
        return saved.error();
    return round;
}

Result<> withdrawRound(Workbench &workbench, RoundId id, const QString &reason)
{
    RoundRepository rounds(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto round = rounds.byId(id);
        const auto inspections =
            InspectionRepository(workbench.database()).where(u"round_id = :round"_s, {{u":round"_s, id.toString()}});
        if (!round || !inspections)
            return !round ? round.error() : inspections.error();
        if (!inspections->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 has %2 inspections. Withdraw them first."),
                          {round->title, QString::number(inspections->size())}}};
        return rounds.withdraw(id, reason);
    });
}

Result<QList<Inspection>> openInspections(Workbench &workbench, RoundId round, const QList<UnitId> &units)
{
    const auto inRound = RoundRepository(workbench.database()).byId(round);
    if (!inRound)
        return inRound.error();
    InspectionRepository inspections(workbench.database());
    QList<Inspection> opened;
    const auto done = workbench.write([&]() -> Result<> {
        const auto known = inspections.where(u"round_id = :round"_s, {{u":round"_s, round.toString()}});
        const auto rows = unitRows(workbench);
        if (!known || !rows)
            return !known ? known.error() : rows.error();
        QSet<UnitId> taken;
        for (const Inspection &inspection : *known)
            taken.insert(inspection.unitId);
        const QSet<UnitId> wished(units.begin(), units.end());
        for (const UnitRow &row : *rows) {
            if (!wished.contains(row.unit.id) || taken.contains(row.unit.id))
                continue;
            const auto code = nextCode(workbench, u"inspection", u"DC"_s, inRound->year, 3);
            if (!code)
                return code.error();
            const Inspection inspection{InspectionId::create(), *code, round, row.unit.id};
            DUCHA_TRY(inspections.save(inspection));
            opened.append(inspection);
        }
        return {};
    });
    if (!done)
        return done.error();
    return opened;
}

Result<> setTeamName(Workbench &workbench, InspectionId id, const QString &name)
{
    InspectionRepository inspections(workbench.database());
    return workbench.write([&]() -> Result<> {
        auto inspection = inspections.byId(id);
        if (!inspection)
            return inspection.error();
        inspection->teamName = name.trimmed();
        return inspections.save(*inspection);
    });
}

Result<> withdrawInspection(Workbench &workbench, InspectionId id, const QString &reason)
{
    InspectionRepository inspections(workbench.database());
    return workbench.write([&]() -> Result<> {
        const auto inspection = inspections.byId(id);
        if (!inspection)
            return inspection.error();
        if (inspection->stage >= Stage::Entered)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The team of %1 has entered. What was recorded there stays."),
                          {inspection->code}}};
        return inspections.withdraw(id, reason);
    });
}

} // namespace ducha
