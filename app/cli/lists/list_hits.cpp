#include "app/cli/lists/list_hits.h"

#include "app/cli/lists/list_cells.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/collision/verification/runs.h"
#include "ui/words/collision_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

InspectionId inspectionOf(const ListScope &scope)
{
    return scope.inspection ? scope.inspection->inspection.id : InspectionId();
}

QJsonObject hitObject(const HitRow &row)
{
    const Hit &hit = row.hit;
    const bool isDecided = hit.outcome != HitOutcome::Open;
    return {{u"id"_s, hit.id.toString()},
            {u"code"_s, hit.code},
            {u"inspection"_s, orNull(row.inspection)},
            {u"run"_s, orNull(row.run)},
            {u"official"_s, hit.official},
            {u"official_code"_s, orNull(hit.officialCode)},
            {u"unit"_s, orNull(hit.unitName)},
            {u"post"_s, orNull(hit.post)},
            {u"relation"_s, enumName(hit.relation)},
            {u"person"_s, hit.person},
            {u"number"_s, orNull(hit.numberMasked)},
            {u"company"_s, hit.company},
            {u"uscc"_s, orNull(hit.creditCode)},
            {u"roles"_s, orNull(hit.roles)},
            {u"status"_s, enumName(hit.status)},
            {u"tier"_s, enumName(hit.tier)},
            {u"rule"_s, hit.rule == Rule::None ? QJsonValue() : QJsonValue(enumName(hit.rule))},
            {u"period"_s, enumName(hit.overlap)},
            {u"suggested_exclusion"_s, orNull(hit.suggested)},
            {u"state"_s, enumName(hit.state)},
            {u"excluded_for"_s, orNull(hit.excludedFor)},
            {u"letter"_s, orNull(hit.letterNumber)},
            {u"sent"_s, orNull(hit.sentOn)},
            {u"outcome"_s, isDecided ? QJsonValue(enumName(hit.outcome)) : QJsonValue()},
            {u"determined"_s, orNull(hit.determinedOn)},
            {u"disposal"_s, hit.disposal == Disposal::None ? QJsonValue() : QJsonValue(enumName(hit.disposal))},
            {u"verified"_s, orNull(hit.verifiedOn)},
            {u"family"_s, row.family}};
}

Result<QJsonArray> hits(const ListScope &scope)
{
    const auto rows = hitRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const HitRow &row : *rows)
        result.append(hitObject(row));
    return result;
}

QJsonArray registersOf(const RunRow &row)
{
    QJsonArray registers;
    for (const RegisterFact &one : row.registers)
        registers.append(QJsonObject{{u"name"_s, one.name},
                                     {u"bytes"_s, one.bytes},
                                     {u"sha256"_s, orNull(one.sha256)},
                                     {u"encoding"_s, orNull(one.encoding)}});
    return registers;
}

Result<QJsonArray> runs(const ListScope &scope)
{
    const auto rows = runRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const RunRow &row : *rows) {
        const CollisionRun &run = row.run;
        if (!scope.round.isNull() && run.roundId != scope.round)
            continue;
        QStringList names;
        for (const RegisterFact &one : row.registers)
            names.append(one.name);
        const QString state = run.purgedAt.isValid() ? u"purged"_s : row.undecided > 0 ? u"open"_s : u"reviewed"_s;
        result.append(QJsonObject{
            {u"id"_s, run.id.toString()},
            {u"code"_s, run.code},
            {u"inspection"_s, orNull(row.inspection)},
            {u"purpose"_s, run.purpose},
            {u"authority"_s, run.authority},
            {u"by"_s, run.runBy},
            {u"at"_s, orNull(run.runAt)},
            {u"engine"_s, run.engine},
            {u"rules"_s, run.rulesVersion},
            {u"roster"_s, run.rosterName},
            {u"roster_sha256"_s, run.rosterSha256},
            {u"officials"_s, run.officials},
            {u"relatives"_s, run.relatives},
            {u"registers"_s, registersOf(row)},
            {u"records"_s, run.records},
            {u"rejected"_s, run.rejected},
            {u"by_kind"_s, QJsonObject{{u"id"_s, run.byNumber},
                                       {u"masked-id"_s, run.byMaskedNumber},
                                       {u"name"_s, run.namesakes < 0 ? QJsonValue() : QJsonValue(run.namesakes)}}},
            {u"candidates"_s, run.candidates},
            {u"known"_s, run.known},
            {u"undecided"_s, row.undecided},
            {u"purged"_s, orNull(run.purgedAt)},
            {u"state"_s, state}});
    }
    return result;
}

} // namespace

ListKind hitKind()
{
    return {u"hits"_s,
            {{u"code"_s, QT_TRANSLATE_NOOP("cli", "Code")},
             {u"official"_s, QT_TRANSLATE_NOOP("cli", "Official")},
             {u"relation"_s, QT_TRANSLATE_NOOP("cli", "Relation"), wordOf<Relation>},
             {u"person"_s, QT_TRANSLATE_NOOP("cli", "Name")},
             {u"unit"_s, QT_TRANSLATE_NOOP("cli", "Unit")},
             {u"company"_s, QT_TRANSLATE_NOOP("cli", "Company")},
             {u"rule"_s, QT_TRANSLATE_NOOP("cli", "Rule")},
             {u"state"_s, QT_TRANSLATE_NOOP("cli", "State"), wordOf<HitState>},
             {u"outcome"_s, QT_TRANSLATE_NOOP("cli", "Outcome"), wordOf<HitOutcome>}},
            hits};
}

ListKind runKind()
{
    return {u"runs"_s,
            {{u"code"_s, QT_TRANSLATE_NOOP("cli", "Code")},
             {u"inspection"_s, QT_TRANSLATE_NOOP("cli", "Inspection")},
             {u"at"_s, QT_TRANSLATE_NOOP("cli", "Compared at")},
             {u"by"_s, QT_TRANSLATE_NOOP("cli", "Compared by")},
             {u"records"_s, QT_TRANSLATE_NOOP("cli", "Records")},
             {u"candidates"_s, QT_TRANSLATE_NOOP("cli", "To be verified")},
             {u"undecided"_s, QT_TRANSLATE_NOOP("cli", "Undecided")},
             {u"state"_s, QT_TRANSLATE_NOOP("cli", "State")}},
            runs};
}

} // namespace ducha::cli
