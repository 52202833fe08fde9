#include "app/cli/lists/list_reviews.h"

#include "app/cli/lists/list_cells.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/leads.h"
#include "core/workbench/reviews/reviewing.h"
#include "ui/words/review_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCode = QT_TRANSLATE_NOOP("cli", "Code");
constexpr auto kInspection = QT_TRANSLATE_NOOP("cli", "Inspection");
constexpr auto kState = QT_TRANSLATE_NOOP("cli", "State");
constexpr auto kUnit = QT_TRANSLATE_NOOP("cli", "Unit");
constexpr auto kDue = QT_TRANSLATE_NOOP("cli", "Due");
constexpr auto kCase = QT_TRANSLATE_NOOP("cli", "Case");

InspectionId inspectionOf(const ListScope &scope)
{
    return scope.inspection ? scope.inspection->inspection.id : InspectionId();
}

Result<QJsonArray> reviews(const ListScope &scope)
{
    const auto rows = reviewRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const ReviewRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.review.id.toString()},
                                  {u"code"_s, row.review.code},
                                  {u"inspection"_s, orNull(row.inspection)},
                                  {u"draw"_s, orNull(row.draw)},
                                  {u"case"_s, row.file.number},
                                  {u"unit"_s, row.file.unitName},
                                  {u"kind"_s, orNull(row.file.kind)},
                                  {u"experts"_s, QJsonArray::fromStringList(row.experts)},
                                  {u"score"_s, row.score < 0 ? QJsonValue() : QJsonValue(row.score / 10.0)},
                                  {u"flaws"_s, row.flaws},
                                  {u"major_flaws"_s, row.majorFlaws},
                                  {u"grade"_s, orNull(row.review.grade)},
                                  {u"state"_s, enumName(row.review.state)}});
    return result;
}

Result<QJsonArray> orders(const ListScope &scope)
{
    const auto rows = orderRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const OrderRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.order.id.toString()},
                                  {u"code"_s, row.order.code},
                                  {u"inspection"_s, orNull(row.inspection)},
                                  {u"review"_s, orNull(row.review)},
                                  {u"case"_s, orNull(row.caseNumber)},
                                  {u"matter"_s, row.order.matter},
                                  {u"unit"_s, row.order.unitName},
                                  {u"leader"_s, orNull(row.order.leader)},
                                  {u"issued"_s, orNull(row.order.issuedOn)},
                                  {u"due"_s, orNull(row.order.due)},
                                  {u"overdue"_s, row.overdue},
                                  {u"closed"_s, orNull(row.order.closedOn)},
                                  {u"state"_s, enumName(row.order.state)}});
    return result;
}

Result<QJsonArray> clues(const ListScope &scope)
{
    const auto rows = leadRows(scope.workbench, inspectionOf(scope));
    if (!rows)
        return rows.error();
    QJsonArray result;
    for (const LeadRow &row : *rows)
        result.append(QJsonObject{{u"id"_s, row.lead.id.toString()},
                                  {u"code"_s, row.lead.code},
                                  {u"inspection"_s, orNull(row.inspection)},
                                  {u"subject"_s, row.lead.subject},
                                  {u"post"_s, orNull(row.lead.post)},
                                  {u"gist"_s, row.lead.gist},
                                  {u"source_kind"_s, enumName(row.lead.sourceKind)},
                                  {u"source"_s, orNull(row.source)},
                                  {u"proposer"_s, orNull(row.proposer)},
                                  {u"second"_s, orNull(row.second)},
                                  {u"decided"_s, orNull(row.lead.decidedAt)},
                                  {u"receiver"_s, orNull(row.lead.receiver)},
                                  {u"letter"_s, orNull(row.lead.letterNumber)},
                                  {u"transferred"_s, orNull(row.lead.transferredOn)},
                                  {u"received"_s, orNull(row.lead.receivedOn)},
                                  {u"disposal"_s, enumName(row.lead.disposal)},
                                  {u"answered"_s, orNull(row.lead.answeredOn)},
                                  {u"state"_s, enumName(row.lead.state)}});
    return result;
}

} // namespace

ListKind reviewList()
{
    return {u"reviews"_s,
            {{u"code"_s, kCode},
             {u"inspection"_s, kInspection},
             {u"case"_s, kCase},
             {u"unit"_s, kUnit},
             {u"grade"_s, QT_TRANSLATE_NOOP("cli", "Grade")},
             {u"state"_s, kState, wordOf<ReviewState>}},
            reviews};
}

ListKind orderList()
{
    return {u"orders"_s,
            {{u"code"_s, kCode},
             {u"inspection"_s, kInspection},
             {u"case"_s, kCase},
             {u"matter"_s, QT_TRANSLATE_NOOP("cli", "Matter")},
             {u"due"_s, kDue},
             {u"state"_s, kState, wordOf<OrderState>}},
            orders};
}

ListKind clueList()
{
    // Whom a lead is about stands in --json alone: a screen is read over the shoulder.
    return {u"clues"_s,
            {{u"code"_s, kCode},
             {u"inspection"_s, kInspection},
             {u"source"_s, QT_TRANSLATE_NOOP("cli", "Source")},
             {u"receiver"_s, QT_TRANSLATE_NOOP("cli", "Receiver")},
             {u"disposal"_s, QT_TRANSLATE_NOOP("cli", "Disposal"), wordOf<LeadDisposal>},
             {u"state"_s, kState, wordOf<LeadState>}},
            clues};
}

} // namespace ducha::cli
