#include "core/workbench/feedback/number_register.h"

#include "core/base/identifiers/doc_number.h"
#include "core/feedback/feedback_repository.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// What carries a number.
struct Carrier {
    QString subject;
    InspectionId inspection;
};

Result<QHash<QString, Carrier>> carriersIn(Workbench &workbench)
{
    const auto feedbacks = FeedbackRepository(workbench.database()).where({});
    const auto routings = RoutingRepository(workbench.database()).where({});
    const auto notices = RectificationNoticeRepository(workbench.database()).where({});
    if (!feedbacks)
        return feedbacks.error();
    if (!routings)
        return routings.error();
    if (!notices)
        return notices.error();
    QHash<QString, Carrier> carriers;
    QHash<FeedbackId, Feedback> known;
    for (const Feedback &feedback : *feedbacks) {
        known.insert(feedback.id, feedback);
        carriers.insert(feedback.code, {feedback.title, feedback.inspectionId});
    }
    for (const Routing &routing : *routings)
        carriers.insert(routing.code, {routing.recipient, known.value(routing.feedbackId).inspectionId});
    for (const RectificationNotice &notice : *notices) {
        const Feedback feedback = known.value(notice.feedbackId);
        carriers.insert(notice.code, {feedback.recipient, feedback.inspectionId});
    }
    return carriers;
}

/// As documents print it; what was written down is what was checked when it was given out.
QString printed(const QString &prefix, int year, int serial)
{
    const auto number = DocNumber::of(prefix, year, serial);
    return number ? number->display() : QString();
}

/// The numbers between two of a series that nobody wrote down.
NumberRow gap(const QString &prefix, int year, int from, int to)
{
    NumberRow row;
    row.number = printed(prefix, year, from);
    row.count = to - from + 1;
    row.use = NumberUse::Missing;
    return row;
}

} // namespace

Result<QList<NumberRow>> numberRegister(Workbench &workbench)
{
    const auto numbers = DocumentNumberRepository(workbench.database()).where({}, {}, u"prefix, year, serial"_s);
    const auto carriers = carriersIn(workbench);
    const auto inspections = inspectionRows(workbench);
    if (!numbers)
        return numbers.error();
    if (!carriers)
        return carriers.error();
    if (!inspections)
        return inspections.error();
    QHash<InspectionId, QString> codes;
    for (const InspectionRow &row : *inspections)
        codes.insert(row.inspection.id, row.inspection.code);
    QList<NumberRow> rows;
    QString prefix;
    int year = 0;
    int next = 1;
    for (const DocumentNumber &number : *numbers) {
        if (number.prefix != prefix || number.year != year)
            next = 1;
        prefix = number.prefix;
        year = number.year;
        if (number.serial > next)
            rows.append(gap(prefix, year, next, number.serial - 1));
        next = number.serial + 1;
        const Carrier carrier = carriers->value(number.document);
        rows.append({number.id, printed(prefix, year, number.serial), 1,
                     number.state == NumberState::Void ? NumberUse::Void : NumberUse::Used, number.document,
                     carrier.subject, carrier.inspection, codes.value(carrier.inspection), number.note});
    }
    return rows;
}

} // namespace ducha
