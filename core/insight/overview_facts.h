#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace ducha {

/// What is known of one unit over all rounds.
struct UnitHistory {
    int people = 0;
    int inspections = 0;
    int open = 0;        ///< inspections that are not closed
    QDate lastInspected; ///< exit of the last inspection, else its entry
};

/// What is counted within one inspection.
struct InspectionFigures {
    int team = 0;
    int talks = 0;
    int openRecords = 0; ///< talks and symposiums held or drafted, not yet confirmed
    int findings = 0;    ///< without dropped ones
    int decidedFindings = 0;
    int items = 0;
    int itemsOpen = 0; ///< neither closed nor 长期坚持
    int itemsOverdue = 0;
    int itemsClosed = 0;
    bool feedbackIssued = false;
    QDate feedbackReceivedOn; ///< the day the main recipient signed for it
};

/// What a day of the calendar is about (cli.md, list deadlines).
enum class DeadlineKind { ItemDue, PlanDue, RectificationEnd, ReceiptMissing, OrderDue };
constexpr auto enumNames(DeadlineKind)
{
    return EnumTable<DeadlineKind, 5>{{{DeadlineKind::ItemDue, u"item-due"},
                                       {DeadlineKind::PlanDue, u"plan-due"},
                                       {DeadlineKind::RectificationEnd, u"rectification-end"},
                                       {DeadlineKind::ReceiptMissing, u"receipt-missing"},
                                       {DeadlineKind::OrderDue, u"order-due"}}};
}

/// One day that something must be done by.
struct Deadline {
    DeadlineKind kind = DeadlineKind::ItemDue;
    InspectionId inspectionId;
    QString object; ///< code of what is due: an item, a routing, an order, else the inspection
    QString record; ///< id of the same as text, for links
    QString text;   ///< the item's problem, the recipient, the order's matter; empty where the inspection says it all
    QDate due;
};

/// What somebody has to look at next.
enum class WaitingKind { PaperToReview, TalkToConfirm, SymposiumToConfirm, ItemToConfirm, FeedbackToSend, OrderOpen };
constexpr auto enumNames(WaitingKind)
{
    return EnumTable<WaitingKind, 6>{{{WaitingKind::PaperToReview, u"paper-to-review"},
                                      {WaitingKind::TalkToConfirm, u"talk-to-confirm"},
                                      {WaitingKind::SymposiumToConfirm, u"symposium-to-confirm"},
                                      {WaitingKind::ItemToConfirm, u"item-to-confirm"},
                                      {WaitingKind::FeedbackToSend, u"feedback-to-send"},
                                      {WaitingKind::OrderOpen, u"order-open"}}};
}

/// So many things of one kind in one inspection; `record` is the id of the first.
struct Waiting {
    WaitingKind kind = WaitingKind::PaperToReview;
    InspectionId inspectionId;
    int count = 0;
    QString record;
};

} // namespace ducha
