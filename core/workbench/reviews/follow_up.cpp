#include "core/workbench/reviews/follow_up.h"

#include "core/casereview/casereview_repository.h"
#include "core/casereview/review/outcome.h"
#include "core/inspection/inspection_repository.h"
#include "core/storage/drafts.h"
#include "core/workbench/office.h"
#include "core/workbench/reviews/review_folder.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString kNoteKind = u"order-step"_s; // of the draft that a note is

/// What every order asks for; who drafts it adds what this flaw asks for.
const QString &standingDemand()
{
    static const QString text = u"查明问题原因，明确责任，制定并落实整改措施，举一反三开展自查，"
                                u"并在期限内书面报告办理结果。"_s;
    return text;
}

Error notDraft(const SupervisionOrder &order)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The order %1 is issued. Its text stays as it is."), {order.code}},
            order.code,
            {}};
}

Result<> change(Workbench &workbench, SupervisionOrderId id,
                const std::function<Result<SupervisionOrder>(const SupervisionOrder &)> &step)
{
    return workbench.write([&]() -> Result<> {
        SupervisionOrderRepository orders(workbench.database());
        const auto order = orders.byId(id);
        if (!order)
            return order.error();
        const auto next = step(*order);
        if (!next)
            return next.error();
        return orders.save(*next);
    });
}

Result<SupervisionOrder> orderFor(Workbench &workbench, const ReviewFolder &folder, const ReviewMark &mark)
{
    const auto major = folder.majorFlaws();
    if (std::none_of(major.begin(), major.end(), [&](const ReviewMark &one) { return one.id == mark.id; }))
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Only a major flaw on the group's submitted sheet is followed up by an "
                                                "order (%1)."),
                      {folder.review.code}},
                     folder.review.code};
    if (folder.review.inspectionId.isNull())
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The organ of %1 is not inspected in this round."), {folder.review.code}},
            folder.review.code};
    const auto earlier =
        SupervisionOrderRepository(workbench.database()).where(u"mark_id = :id"_s, {{u":id"_s, mark.id.toString()}});
    if (!earlier)
        return earlier.error();
    if (!earlier->isEmpty())
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The order %1 follows this flaw up already."), {earlier->constFirst().code}},
            earlier->constFirst().code};
    const auto office = officeOf(workbench);
    const auto code = nextCode(workbench, u"supervision_order", u"DB"_s, workbench.today().year(), 3);
    if (!office)
        return office.error();
    if (!code)
        return code.error();
    SupervisionOrder order;
    order.id = SupervisionOrderId::create();
    order.code = *code;
    order.reviewId = folder.review.id;
    order.markId = mark.id;
    order.inspectionId = folder.review.inspectionId;
    order.matter = u"%1案（评查意见%2）：%3"_s.arg(folder.file.number, folder.review.code, mark.reason);
    order.demand = standingDemand();
    order.unitName = folder.file.unitName;
    order.due = workbench.today().addDays(office->orderDays);
    return order;
}

} // namespace

Result<QList<OrderRow>> orderRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds = inspection.isNull() ? Binds() : Binds{{u":id"_s, inspection.toString()}};
    const QString condition = inspection.isNull() ? QString() : u"inspection_id = :id"_s;
    const auto orders = SupervisionOrderRepository(database).where(condition, binds, u"code"_s);
    const auto reviews = CaseReviewRepository(database).where(condition, binds);
    const auto marks = ReviewMarkRepository(database).where(
        u"id IN (SELECT mark_id FROM supervision_order WHERE voided_at IS NULL)"_s);
    const auto files =
        CaseFileRepository(database).where(u"id IN (SELECT case_id FROM case_review WHERE voided_at IS NULL)"_s);
    const auto reminders = OrderReminderRepository(database).where({}, {}, u"reminded_on, id"_s);
    const auto inspections = InspectionRepository(database).where({});
    if (!orders)
        return orders.error();
    if (!reviews)
        return reviews.error();
    if (!marks)
        return marks.error();
    if (!files)
        return files.error();
    if (!reminders)
        return reminders.error();
    if (!inspections)
        return inspections.error();
    QHash<CaseReviewId, CaseReview> reviewOf;
    for (const CaseReview &review : *reviews)
        reviewOf.insert(review.id, review);
    QHash<ReviewMarkId, QString> reasons;
    for (const ReviewMark &mark : *marks)
        reasons.insert(mark.id, mark.reason);
    QHash<CaseFileId, QString> numbers;
    for (const CaseFile &file : *files)
        numbers.insert(file.id, file.number);
    QHash<SupervisionOrderId, QList<OrderReminder>> sent;
    for (const OrderReminder &reminder : *reminders)
        sent[reminder.orderId].append(reminder);
    QHash<InspectionId, QString> codes;
    for (const Inspection &one : *inspections)
        codes.insert(one.id, one.code);
    QList<OrderRow> rows;
    for (const SupervisionOrder &order : *orders) {
        const CaseReview review = reviewOf.value(order.reviewId);
        OrderRow row;
        row.order = order;
        row.review = review.code;
        row.caseNumber = numbers.value(review.caseId);
        row.inspection = codes.value(order.inspectionId);
        row.flaw = reasons.value(order.markId);
        row.reminders = sent.value(order.id);
        row.overdue = isOverdue(order, workbench.today());
        row.reminderDue = reminderDue(order, row.reminders, workbench.today());
        rows.append(row);
    }
    return rows;
}

Result<SupervisionOrder> draftOrder(Workbench &workbench, ReviewMarkId markId)
{
    std::optional<SupervisionOrder> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto mark = ReviewMarkRepository(workbench.database()).byId(markId);
        if (!mark)
            return mark.error();
        const auto folder = folderOfSheet(workbench, mark->sheetId);
        if (!folder)
            return folder.error();
        const auto order = orderFor(workbench, *folder, *mark);
        if (!order)
            return order.error();
        made = *order;
        return SupervisionOrderRepository(workbench.database()).save(*order);
    }));
    return *made;
}

Result<> saveOrder(Workbench &workbench, const SupervisionOrder &form)
{
    DUCHA_TRY(checkOutcome(form.demand));
    return change(workbench, form.id, [&](SupervisionOrder order) -> Result<SupervisionOrder> {
        if (order.state != OrderState::Draft)
            return notDraft(order);
        order.matter = form.matter.trimmed();
        order.demand = form.demand.trimmed();
        order.leader = form.leader.trimmed();
        order.due = form.due;
        return order;
    });
}

Result<> withdrawOrder(Workbench &workbench, SupervisionOrderId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the order is withdrawn.")}};
    return workbench.write([&]() -> Result<> {
        SupervisionOrderRepository orders(workbench.database());
        const auto order = orders.byId(id);
        if (!order)
            return order.error();
        if (order->state != OrderState::Draft)
            return notDraft(*order);
        return orders.withdraw(id, reason.trimmed());
    });
}

Result<> issueOrder(Workbench &workbench, SupervisionOrderId id, const QDate &on)
{
    return change(workbench, id, [&](const SupervisionOrder &order) { return issued(order, on); });
}

Result<> recordOrderReply(Workbench &workbench, SupervisionOrderId id, const QString &text, const QDate &on)
{
    return change(workbench, id, [&](const SupervisionOrder &order) -> Result<SupervisionOrder> {
        DUCHA_TRY(keepOrderNote(workbench, id, {}));
        return replied(order, text, on);
    });
}

Result<> recheckOrder(Workbench &workbench, SupervisionOrderId id, bool accepted, const QString &conclusion,
                      PersonId by, const QDate &on)
{
    return change(workbench, id, [&](const SupervisionOrder &order) -> Result<SupervisionOrder> {
        DUCHA_TRY(keepOrderNote(workbench, id, {}));
        return rechecked(order, accepted, conclusion, by, on);
    });
}

Result<OrderReminder> remindOrder(Workbench &workbench, SupervisionOrderId id, const QDate &on)
{
    OrderReminder reminder;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        OrderReminderRepository reminders(workbench.database());
        const auto order = SupervisionOrderRepository(workbench.database()).byId(id);
        const auto sent = reminders.where(u"order_id = :id"_s, {{u":id"_s, id.toString()}});
        if (!order)
            return order.error();
        if (!sent)
            return sent.error();
        if (!reminderDue(*order, *sent, on))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "No reminder on %1 is due: they are sent once within seven days of "
                                                    "the deadline and once after it."),
                          {order->code}},
                         order->code};
        reminder = {OrderReminderId::create(), id, on, isOverdue(*order, on)};
        return reminders.save(reminder);
    }));
    return reminder;
}

Result<> keepOrderNote(Workbench &workbench, SupervisionOrderId order, const QString &text)
{
    if (text.isEmpty())
        return dropDraft(workbench.database(), kNoteKind, order.toString());
    return saveDraft(workbench.database(), {kNoteKind, order.toString(), {{u"text"_s, text}}, workbench.now()});
}

Result<QString> orderNote(Workbench &workbench, SupervisionOrderId order)
{
    const auto draft = loadDraft(workbench.database(), kNoteKind, order.toString());
    if (!draft)
        return draft.error();
    return *draft ? (*draft)->body.value(u"text"_s).toString() : QString();
}

} // namespace ducha
