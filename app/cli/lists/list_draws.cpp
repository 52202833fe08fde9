#include "app/cli/lists/list_draws.h"

#include "app/cli/lists/list_cells.h"
#include "core/workbench/draws/case_pool.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/expert_pool.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject caseObject(const CaseRow &row, const QString &round)
{
    const CaseFile &file = row.file;
    const QString state = !row.review.isEmpty() ? u"drawn"_s : file.running ? u"running"_s : u"in-pool"_s;
    return {{u"id"_s, file.id.toString()},        {u"code"_s, file.number},
            {u"identifier"_s, file.identifier},   {u"round"_s, round},
            {u"unit"_s, file.unitName},           {u"area"_s, orNull(file.areaName)},
            {u"kind"_s, orNull(file.kind)},       {u"category"_s, orNull(file.category)},
            {u"handler"_s, orNull(file.handler)}, {u"progress"_s, orNull(file.progress)},
            {u"running"_s, file.running},         {u"filed"_s, orNull(file.filedOn)},
            {u"closed"_s, orNull(file.closedOn)}, {u"review"_s, orNull(row.review)},
            {u"source"_s, orNull(file.source)},   {u"state"_s, state}};
}

Result<QJsonArray> cases(const ListScope &scope)
{
    const auto rounds = roundRows(scope.workbench);
    if (!rounds)
        return rounds.error();
    const UnitId unit = scope.inspection ? scope.inspection->unit.id : UnitId();
    const RoundId only = scope.inspection ? scope.inspection->inspection.roundId : scope.round;
    QJsonArray result;
    for (const RoundRow &round : *rounds) {
        if (!only.isNull() && round.round.id != only)
            continue;
        const auto rows = caseRows(scope.workbench, round.round.id, unit);
        if (!rows)
            return rows.error();
        for (const CaseRow &row : *rows)
            result.append(caseObject(row, round.round.code));
    }
    return result;
}

Result<QJsonArray> experts(const ListScope &scope)
{
    const auto rows = expertRows(scope.workbench);
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const ExpertRow &row : *rows) {
        const Expert &one = row.expert;
        result.append(QJsonObject{{u"id"_s, one.id.toString()},
                                  {u"code"_s, one.code},
                                  {u"name"_s, one.name},
                                  {u"unit"_s, one.unitName},
                                  {u"area"_s, one.areaName},
                                  {u"specialities"_s, orNull(one.specialities)},
                                  {u"former_units"_s, orNull(one.formerUnits)},
                                  {u"recusals"_s, orNull(one.recusals)},
                                  {u"open"_s, row.open},
                                  {u"finished"_s, row.finished},
                                  {u"retired"_s, orNull(one.retiredOn)},
                                  {u"retired_for"_s, orNull(one.retiredFor)},
                                  {u"state"_s, one.retiredOn.isValid() ? u"retired"_s : u"in-pool"_s}});
    }
    return result;
}

Result<QJsonArray> draws(const ListScope &scope)
{
    const auto rows = drawRows(scope.workbench, scope.round);
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const DrawRow &row : *rows) {
        const DrawSession &draw = row.draw;
        if (scope.inspection && draw.inspectionId != scope.inspection->inspection.id)
            continue;
        QJsonArray parties;
        for (const Entropy &part : row.entropy)
            parties.append(part.contributor);
        result.append(QJsonObject{{u"id"_s, draw.id.toString()},
                                  {u"code"_s, draw.code},
                                  {u"inspection"_s, orNull(row.inspection)},
                                  {u"purpose"_s, draw.purpose},
                                  {u"attempt"_s, draw.attempt},
                                  {u"population"_s, draw.populationCount},
                                  {u"population_digest"_s, draw.populationDigest},
                                  {u"experts"_s, draw.expertsCount},
                                  {u"experts_digest"_s, draw.expertsDigest},
                                  {u"per_case"_s, draw.perCase},
                                  {u"parties"_s, parties},
                                  {u"frozen"_s, orNull(draw.frozenAt)},
                                  {u"drawn"_s, orNull(draw.drawnAt)},
                                  {u"cases"_s, row.cases},
                                  {u"voided_tickets"_s, row.withdrawn},
                                  {u"void_note"_s, orNull(draw.voidNote)},
                                  {u"state"_s, enumName(draw.state)}});
    }
    return result;
}

} // namespace

ListKind caseKind()
{
    return {u"cases"_s,
            {{u"code"_s, QT_TRANSLATE_NOOP("cli", "Case number")},
             {u"unit"_s, QT_TRANSLATE_NOOP("cli", "Handling organ")},
             {u"area"_s, QT_TRANSLATE_NOOP("cli", "Area")},
             {u"kind"_s, QT_TRANSLATE_NOOP("cli", "Kind")},
             {u"category"_s, QT_TRANSLATE_NOOP("cli", "Category")},
             {u"progress"_s, QT_TRANSLATE_NOOP("cli", "Progress")},
             {u"review"_s, QT_TRANSLATE_NOOP("cli", "Review")}},
            cases};
}

ListKind expertKind()
{
    return {u"experts"_s,
            {{u"code"_s, QT_TRANSLATE_NOOP("cli", "Code")},
             {u"name"_s, QT_TRANSLATE_NOOP("cli", "Name")},
             {u"unit"_s, QT_TRANSLATE_NOOP("cli", "Unit")},
             {u"area"_s, QT_TRANSLATE_NOOP("cli", "Area")},
             {u"open"_s, QT_TRANSLATE_NOOP("cli", "Open reviews")},
             {u"finished"_s, QT_TRANSLATE_NOOP("cli", "Finished")},
             {u"retired"_s, QT_TRANSLATE_NOOP("cli", "Left the pool")}},
            experts};
}

ListKind drawKind()
{
    return {u"draws"_s,
            {{u"code"_s, QT_TRANSLATE_NOOP("cli", "Code")},
             {u"purpose"_s, QT_TRANSLATE_NOOP("cli", "Purpose")},
             {u"attempt"_s, QT_TRANSLATE_NOOP("cli", "Attempt")},
             {u"population"_s, QT_TRANSLATE_NOOP("cli", "Cases in the list")},
             {u"cases"_s, QT_TRANSLATE_NOOP("cli", "Drawn")},
             {u"voided_tickets"_s, QT_TRANSLATE_NOOP("cli", "Voided")},
             {u"drawn"_s, QT_TRANSLATE_NOOP("cli", "Drawn at")}},
            draws};
}

} // namespace ducha::cli
