#include "app/cli/list_rows.h"

#include "app/cli/lists/list_cells.h"
#include "app/cli/lists/list_draws.h"
#include "app/cli/lists/list_hits.h"
#include "app/cli/lists/list_reviews.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/symposiums.h"
#include "core/workbench/feedback/number_register.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/overview/overview.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/rectification.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"
#include "ui/words/number_words.h"
#include "ui/words/outcome_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

/// The rows of one inspection, or of all one after the other.
Result<QJsonArray> overInspections(const ListScope &scope,
                                   const std::function<Result<>(const InspectionRow &, QJsonArray &)> &add)
{
    QList<InspectionRow> inspections;
    if (scope.inspection) {
        inspections.append(*scope.inspection);
    } else {
        const auto all = inspectionRows(scope.workbench);
        if (!all)
            return all.error();
        inspections = *all;
    }
    QJsonArray result;
    for (const InspectionRow &inspection : inspections)
        DUCHA_TRY(add(inspection, result));
    return result;
}

InspectionId inspectionOf(const ListScope &scope)
{
    return scope.inspection ? scope.inspection->inspection.id : InspectionId();
}

Result<QJsonArray> units(const ListScope &scope)
{
    const auto rows = unitRows(scope.workbench);
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const UnitRow &row : *rows) {
        if (scope.inspection && row.unit.id != scope.inspection->unit.id)
            continue;
        result.append(QJsonObject{{u"id"_s, row.unit.id.toString()},
                                  {u"code"_s, orNull(row.unit.code)},
                                  {u"name"_s, row.unit.name},
                                  {u"agency_type"_s, enumName(row.unit.agencyType)},
                                  {u"area"_s, orNull(row.area.name)},
                                  {u"area_code"_s, orNull(row.area.code)},
                                  {u"people"_s, row.people},
                                  {u"last_inspected"_s, orNull(row.lastInspected)},
                                  {u"state"_s, enumName(row.state)}});
    }
    return result;
}

Result<QJsonArray> people(const ListScope &scope)
{
    const auto rows = personRows(scope.workbench, scope.inspection ? scope.inspection->unit.id : UnitId());
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const PersonRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.person.id.toString()},
                                  {u"code"_s, orNull(row.person.code)},
                                  {u"name"_s, row.person.name},
                                  {u"unit"_s, orNull(row.unit)},
                                  {u"post"_s, orNull(row.person.post)},
                                  {u"category"_s, orNull(row.person.category)}});
    return result;
}

Result<QJsonArray> inspections(const ListScope &scope)
{
    return overInspections(scope, [](const InspectionRow &row, QJsonArray &result) -> Result<> {
        const Inspection &inspection = row.inspection;
        result.append(QJsonObject{{u"id"_s, inspection.id.toString()},
                                  {u"code"_s, inspection.code},
                                  {u"unit"_s, row.unit.name},
                                  {u"area"_s, orNull(row.area.name)},
                                  {u"round"_s, row.round},
                                  {u"stage"_s, enumName(inspection.stage)},
                                  {u"state"_s, enumName(inspection.stage)},
                                  {u"team"_s, orNull(inspection.teamName)},
                                  {u"entered"_s, orNull(inspection.enteredOn)},
                                  {u"exited"_s, orNull(inspection.exitedOn)},
                                  {u"feedback_signed"_s, orNull(inspection.feedbackSignedOn)},
                                  {u"findings"_s, row.figures.findings},
                                  {u"items_total"_s, row.figures.items},
                                  {u"items_closed"_s, row.figures.itemsClosed}});
        return {};
    });
}

Result<QJsonArray> interviews(const ListScope &scope)
{
    return overInspections(scope, [&scope](const InspectionRow &inspection, QJsonArray &result) -> Result<> {
        const auto rows = talkRows(scope.workbench, inspection.inspection.id);
        if (!rows)
            return rows.error();
        for (const TalkRow &row : *rows)
            result.append(QJsonObject{{u"id"_s, row.talk.id.toString()},
                                      {u"code"_s, row.talk.code},
                                      {u"inspection"_s, inspection.inspection.code},
                                      {u"person"_s, orNull(row.person)},
                                      {u"post"_s, orNull(row.post)},
                                      {u"role"_s, enumName(row.talk.role)},
                                      {u"place"_s, orNull(row.talk.place)},
                                      {u"started"_s, orNull(row.talk.startedAt)},
                                      {u"ended"_s, orNull(row.talk.endedAt)},
                                      {u"turns"_s, row.turns},
                                      {u"evidence"_s, row.evidence},
                                      {u"state"_s, enumName(row.talk.state)}});
        return {};
    });
}

Result<QJsonArray> symposiums(const ListScope &scope)
{
    return overInspections(scope, [&scope](const InspectionRow &inspection, QJsonArray &result) -> Result<> {
        const auto rows = symposiumRows(scope.workbench, inspection.inspection.id);
        if (!rows)
            return rows.error();
        for (const SymposiumRow &row : *rows)
            result.append(QJsonObject{{u"id"_s, row.symposium.id.toString()},
                                      {u"code"_s, row.symposium.code},
                                      {u"inspection"_s, inspection.inspection.code},
                                      {u"theme"_s, orNull(row.symposium.theme)},
                                      {u"started"_s, orNull(row.symposium.startedAt)},
                                      {u"ended"_s, orNull(row.symposium.endedAt)},
                                      {u"present"_s, row.came},
                                      {u"opinions"_s, row.opinions},
                                      {u"state"_s, enumName(row.symposium.state)}});
        return {};
    });
}

Result<QJsonArray> findings(const ListScope &scope)
{
    const auto rows = findingRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const FindingRow &row : *rows) {
        QJsonArray sources;
        for (const AnchorRow &source : row.sources())
            sources.append(QJsonObject{{u"kind"_s, enumName(source.anchor.kind)},
                                       {u"id"_s, source.anchor.id.toString()},
                                       {u"label"_s, words(source.label)}});
        result.append(QJsonObject{{u"id"_s, row.finding.id.toString()},
                                  {u"code"_s, row.finding.code},
                                  {u"inspection"_s, row.inspection},
                                  {u"dimension"_s, orNull(row.finding.dimension)},
                                  {u"title"_s, row.finding.title},
                                  {u"text"_s, orNull(row.finding.text)},
                                  {u"problem_type"_s, enumName(row.finding.problemType)},
                                  {u"severity"_s, enumName(row.finding.severity)},
                                  {u"state"_s, enumName(row.finding.state)},
                                  {u"shaken"_s, row.shaken},
                                  {u"sources"_s, sources}});
    }
    return result;
}

Result<QJsonArray> items(const ListScope &scope)
{
    const auto rows = ledgerRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const LedgerRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.item.id.toString()},
                                  {u"code"_s, row.item.code},
                                  {u"inspection"_s, row.inspection},
                                  {u"finding"_s, orNull(row.finding)},
                                  {u"hit"_s, orNull(row.hit)},
                                  {u"problem"_s, row.item.problem},
                                  {u"measures"_s, orNull(row.item.measures)},
                                  {u"responsible_leader"_s, orNull(row.item.responsibleLeader)},
                                  {u"responsible_unit"_s, orNull(row.item.responsibleUnit)},
                                  {u"responsible_person"_s, orNull(row.item.responsiblePerson)},
                                  {u"due"_s, orNull(row.item.dueOn)},
                                  {u"due_kind"_s, enumName(row.item.dueKind)},
                                  {u"progress"_s, orNull(row.item.progress)},
                                  {u"completion"_s, enumName(row.item.completion)},
                                  {u"proof"_s, orNull(row.item.proof)},
                                  {u"remark"_s, orNull(row.item.remark)},
                                  {u"state"_s, enumName(row.item.state)},
                                  {u"overdue"_s, row.overdue},
                                  {u"closed"_s, orNull(row.item.closedOn)},
                                  {u"verdict_unit"_s, enumName(row.item.verdictUnit)},
                                  {u"verdict_county"_s, enumName(row.item.verdictCounty)},
                                  {u"verdict_city"_s, enumName(row.item.verdictCity)}});
    return result;
}

Result<QJsonArray> deadlines(const ListScope &scope)
{
    const auto rows = deadlineRows(scope.workbench, {}, scope.days);
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const DeadlineRow &row : *rows) {
        if (scope.inspection && row.inspection.inspection.id != scope.inspection->inspection.id)
            continue;
        result.append(QJsonObject{{u"id"_s, orNull(row.deadline.record)},
                                  {u"kind"_s, enumName(row.deadline.kind)},
                                  {u"object"_s, row.deadline.object},
                                  {u"inspection"_s, row.inspection.inspection.code},
                                  {u"text"_s, orNull(row.deadline.text)},
                                  {u"due"_s, orNull(row.deadline.due)},
                                  {u"days_left"_s, row.daysLeft},
                                  {u"overdue"_s, row.overdue},
                                  {u"state"_s, enumName(dueState(row.deadline.due, {}, scope.workbench.today()))}});
    }
    return result;
}

Result<QJsonArray> routings(const ListScope &scope)
{
    const auto rows = routingRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const RoutingRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.routing.id.toString()},
                                  {u"code"_s, row.routing.code},
                                  {u"inspection"_s, row.inspection},
                                  {u"document"_s, orNull(row.feedback)},
                                  {u"recipient"_s, row.routing.recipient},
                                  {u"role"_s, enumName(row.routing.role)},
                                  {u"version"_s, enumName(row.routing.version)},
                                  {u"letter"_s, orNull(row.routing.letterNumber)},
                                  {u"sent"_s, orNull(row.routing.sentOn)},
                                  {u"received"_s, orNull(row.routing.receivedOn)},
                                  {u"received_by"_s, orNull(row.routing.receivedBy)},
                                  {u"late"_s, row.late},
                                  {u"state"_s, enumName(row.state)}});
    return result;
}

Result<QJsonArray> numbers(const ListScope &scope)
{
    const auto rows = numberRegister(scope.workbench);
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const NumberRow &row : *rows) {
        if (scope.inspection && row.inspectionId != scope.inspection->inspection.id)
            continue;
        result.append(QJsonObject{{u"id"_s, row.id.isNull() ? QJsonValue() : QJsonValue(row.id.toString())},
                                  {u"number"_s, row.number},
                                  {u"count"_s, row.count},
                                  {u"document"_s, orNull(row.document)},
                                  {u"subject"_s, orNull(row.subject)},
                                  {u"inspection"_s, orNull(row.inspection)},
                                  {u"note"_s, orNull(row.note)},
                                  {u"state"_s, enumName(row.use)}});
    }
    return result;
}

} // namespace

const QList<ListKind> &listKinds()
{
    constexpr auto kCode = QT_TRANSLATE_NOOP("cli", "Code");
    constexpr auto kInspection = QT_TRANSLATE_NOOP("cli", "Inspection");
    constexpr auto kState = QT_TRANSLATE_NOOP("cli", "State");
    constexpr auto kUnit = QT_TRANSLATE_NOOP("cli", "Unit");
    constexpr auto kDue = QT_TRANSLATE_NOOP("cli", "Due");
    static const QList<ListKind> kinds{{u"units"_s,
                                        {{u"code"_s, kCode},
                                         {u"name"_s, kUnit},
                                         {u"area"_s, QT_TRANSLATE_NOOP("cli", "Area")},
                                         {u"last_inspected"_s, QT_TRANSLATE_NOOP("cli", "Last inspected")},
                                         {u"state"_s, kState, wordOf<UnitState>}},
                                        units},
                                       {u"people"_s,
                                        {{u"code"_s, kCode},
                                         {u"name"_s, QT_TRANSLATE_NOOP("cli", "Name")},
                                         {u"unit"_s, kUnit},
                                         {u"post"_s, QT_TRANSLATE_NOOP("cli", "Post")}},
                                        people},
                                       {u"inspections"_s,
                                        {{u"code"_s, kCode},
                                         {u"unit"_s, kUnit},
                                         {u"round"_s, QT_TRANSLATE_NOOP("cli", "Round")},
                                         {u"team"_s, QT_TRANSLATE_NOOP("cli", "Team")},
                                         {u"stage"_s, QT_TRANSLATE_NOOP("cli", "Stage"), wordOf<Stage>},
                                         {u"findings"_s, QT_TRANSLATE_NOOP("cli", "Findings")},
                                         {u"items_closed"_s, QT_TRANSLATE_NOOP("cli", "Closed")},
                                         {u"items_total"_s, QT_TRANSLATE_NOOP("cli", "Items")}},
                                        inspections},
                                       {u"interviews"_s,
                                        {{u"code"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"person"_s, QT_TRANSLATE_NOOP("cli", "Name")},
                                         {u"started"_s, QT_TRANSLATE_NOOP("cli", "Begin")},
                                         {u"turns"_s, QT_TRANSLATE_NOOP("cli", "Turns")},
                                         {u"state"_s, kState, wordOf<TalkState>}},
                                        interviews},
                                       {u"symposiums"_s,
                                        {{u"code"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"theme"_s, QT_TRANSLATE_NOOP("cli", "Theme")},
                                         {u"opinions"_s, QT_TRANSLATE_NOOP("cli", "Opinions")},
                                         {u"state"_s, kState, wordOf<SymposiumState>}},
                                        symposiums},
                                       {u"findings"_s,
                                        {{u"code"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"dimension"_s, QT_TRANSLATE_NOOP("cli", "Dimension")},
                                         {u"title"_s, QT_TRANSLATE_NOOP("cli", "Title")},
                                         {u"severity"_s, QT_TRANSLATE_NOOP("cli", "Severity"), wordOf<Severity>},
                                         {u"state"_s, kState, wordOf<FindingState>}},
                                        findings},
                                       {u"items"_s,
                                        {{u"code"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"problem"_s, QT_TRANSLATE_NOOP("cli", "Problem")},
                                         {u"due"_s, kDue},
                                         {u"completion"_s, QT_TRANSLATE_NOOP("cli", "Completion"), wordOf<Completion>},
                                         {u"state"_s, kState, wordOf<ItemState>}},
                                        items},
                                       {u"deadlines"_s,
                                        {{u"due"_s, kDue},
                                         {u"days_left"_s, QT_TRANSLATE_NOOP("cli", "Days left")},
                                         {u"kind"_s, QT_TRANSLATE_NOOP("cli", "Kind"), wordOf<DeadlineKind>},
                                         {u"object"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"text"_s, QT_TRANSLATE_NOOP("cli", "Problem")}},
                                        deadlines},
                                       {u"routings"_s,
                                        {{u"code"_s, kCode},
                                         {u"inspection"_s, kInspection},
                                         {u"document"_s, QT_TRANSLATE_NOOP("cli", "Document")},
                                         {u"recipient"_s, QT_TRANSLATE_NOOP("cli", "Recipient")},
                                         {u"role"_s, QT_TRANSLATE_NOOP("cli", "Role"), wordOf<RoutingRole>},
                                         {u"sent"_s, QT_TRANSLATE_NOOP("cli", "Sent")},
                                         {u"received"_s, QT_TRANSLATE_NOOP("cli", "Received")},
                                         {u"state"_s, kState, wordOf<RoutingState>}},
                                        routings},
                                       {u"numbers"_s,
                                        {{u"number"_s, kCode},
                                         {u"document"_s, QT_TRANSLATE_NOOP("cli", "Document")},
                                         {u"inspection"_s, kInspection},
                                         {u"subject"_s, QT_TRANSLATE_NOOP("cli", "Title")},
                                         {u"note"_s, QT_TRANSLATE_NOOP("cli", "Reason")},
                                         {u"state"_s, kState, wordOf<NumberUse>}},
                                        numbers},
                                       caseKind(),
                                       expertKind(),
                                       drawKind(),
                                       reviewList(),
                                       orderList(),
                                       clueList(),
                                       runKind(),
                                       hitKind()};
    return kinds;
}

} // namespace ducha::cli
