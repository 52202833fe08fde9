#include "core/workbench/draws/case_pool.h"

#include "core/base/identifiers/case_number.h"
#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw.h"
#include "core/workbench/draws/frozen_lists.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/unit_names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QList<CheckMessage> remarksOn(const CaseFile &file)
{
    QList<CheckMessage> remarks;
    if (const auto number = CaseNumber::parse(file.number))
        remarks = number->warnings;
    if (file.running)
        remarks.append(
            {CheckMessage::Severity::Hint,
             u"case-running"_s,
             file.number,
             {QT_TRANSLATE_NOOP("core", "The case is still being handled. It is marked and not reviewed.")}});
    if (file.unitId.isNull())
        remarks.append({CheckMessage::Severity::Warning,
                        u"case-organ"_s,
                        file.number,
                        {QT_TRANSLATE_NOOP("core", "%1 is not in the list of units."), {file.unitName}}});
    return remarks;
}

/// Number and organ as the pool keeps them; Invalid where one is missing.
Result<CaseFile> normalised(Workbench &workbench, CaseFile file)
{
    const auto number = CaseNumber::parse(file.number);
    if (!number)
        return number.error();
    const auto identifier = caseIdentifier(file.number);
    if (!identifier)
        return identifier.error();
    file.number = number->value.display();
    file.identifier = *identifier;
    for (QString *text : {&file.unitName, &file.areaName, &file.kind, &file.category, &file.handler, &file.progress})
        *text = text->simplified();
    const auto units = unitRows(workbench);
    if (!units)
        return units.error();
    const QString folded = foldForCompare(file.unitName);
    const auto known = std::find_if(units->begin(), units->end(), [&](const UnitRow &row) {
        return folded.isEmpty() ? row.unit.id == file.unitId : foldForCompare(row.unit.name) == folded;
    });
    file.unitId = known == units->end() ? UnitId() : known->unit.id;
    if (known != units->end()) {
        file.unitName = known->unit.name;
        if (file.areaName.isEmpty())
            file.areaName = known->area.name;
    }
    if (file.unitName.isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The case has no handling organ. Write it.")},
                     u"case-organ"_s};
    file.running = isRunning(file.progress, file.closedOn);
    return file;
}

/// Conflict when the number is in the pool of the round already.
Result<> checkNumberIsFree(const CaseFileRepository &cases, const CaseFile &file)
{
    const auto namesakes = cases.where(u"round_id = :round AND identifier = :identifier"_s,
                                       {{u":round"_s, file.roundId.toString()}, {u":identifier"_s, file.identifier}});
    if (!namesakes)
        return namesakes.error();
    for (const CaseFile &other : *namesakes) {
        if (other.id == file.id)
            continue;
        const bool sameOrgan = foldForCompare(other.unitName) == foldForCompare(file.unitName);
        return Error{
            Error::Code::Conflict,
            sameOrgan
                ? Message{QT_TRANSLATE_NOOP("core", "%1 of %2 is in the pool already."), {other.number, other.unitName}}
                : Message{QT_TRANSLATE_NOOP("core", "%1 is in the pool with %2 as its organ (%3). The draw "
                                                    "knows a case by its number: settle whose it is."),
                          {other.number, other.unitName, other.source.isEmpty() ? u"–"_s : other.source}},
            u"case-number-twice"_s};
    }
    return {};
}

Result<> checkNotDrawn(Workbench &workbench, CaseFileId id, const QString &number)
{
    const auto reviews =
        CaseReviewRepository(workbench.database()).where(u"case_id = :id"_s, {{u":id"_s, id.toString()}});
    if (!reviews)
        return reviews.error();
    if (!reviews->isEmpty())
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 was drawn as %2. What the draw knew of it stays."),
                      {number, reviews->constFirst().code}},
                     u"case-drawn"_s};
    return {};
}

} // namespace

Result<QList<CaseRow>> caseRows(Workbench &workbench, RoundId round, UnitId unit)
{
    QString condition = u"round_id = :round"_s;
    Binds binds{{u":round"_s, round.toString()}};
    if (!unit.isNull()) {
        condition += u" AND unit_id = :unit"_s;
        binds.append({u":unit"_s, unit.toString()});
    }
    const auto files = CaseFileRepository(workbench.database()).where(condition, binds);
    const auto units = unitRows(workbench);
    const auto drawn = drawnCodes(workbench);
    if (!files)
        return files.error();
    if (!units || !drawn)
        return !units ? units.error() : drawn.error();
    QHash<UnitId, qsizetype> order;
    for (const UnitRow &row : *units)
        order.insert(row.unit.id, order.size());
    QList<CaseRow> rows;
    rows.reserve(files->size());
    for (const CaseFile &file : *files)
        rows.append({file, drawn->value(file.id), remarksOn(file)});
    // Organs that are in no list come last, by their names.
    const auto place = [&](const CaseRow &row) {
        return std::tuple(order.value(row.file.unitId, order.size()), row.file.unitName, row.file.identifier);
    };
    std::sort(rows.begin(), rows.end(), [&](const CaseRow &a, const CaseRow &b) { return place(a) < place(b); });
    return rows;
}

Result<CaseFile> saveCase(Workbench &workbench, CaseFile file)
{
    const bool isNew = file.id.isNull();
    const auto ready = normalised(workbench, std::move(file));
    if (!ready)
        return ready.error();
    CaseFile saved = *ready;
    if (isNew)
        saved.id = CaseFileId::create();
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        CaseFileRepository cases(workbench.database());
        DUCHA_TRY(checkNumberIsFree(cases, saved));
        if (!isNew)
            DUCHA_TRY(checkNotDrawn(workbench, saved.id, saved.number));
        return cases.save(saved);
    }));
    return saved;
}

Result<> withdrawCase(Workbench &workbench, CaseFileId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the case is taken out of the pool.")}};
    return workbench.write([&]() -> Result<> {
        CaseFileRepository cases(workbench.database());
        const auto file = cases.byId(id);
        if (!file)
            return file.error();
        DUCHA_TRY(checkNotDrawn(workbench, id, file->number));
        return cases.withdraw(id, reason.trimmed());
    });
}

} // namespace ducha
