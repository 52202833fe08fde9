#include "core/rectification/rect_item.h"

using namespace Qt::StringLiterals;

namespace ducha {

bool isOpen(ItemState state)
{
    return state != ItemState::Closed && state != ItemState::Ongoing;
}

bool isOverdue(const RectItem &item, const QDate &today)
{
    return isOpen(item.state) && item.dueOn.isValid() && item.dueOn < today;
}

RectItem withReported(RectItem item, Completion completion)
{
    item.completion = completion;
    if (item.state == ItemState::Closed)
        return item;
    const ItemState before = item.state;
    switch (completion) {
    case Completion::NotDone:
    case Completion::MostlyDone:
        item.state = ItemState::InProgress;
        item.verdictUnit = completion == Completion::MostlyDone ? Verdict::Partly : Verdict::None;
        break;
    case Completion::Done:
        if (item.state != ItemState::CountyVerified)
            item.state = ItemState::CloseApplied;
        item.verdictUnit = Verdict::Accepted;
        break;
    case Completion::Ongoing:
        item.state = ItemState::Ongoing;
        item.verdictUnit = Verdict::Accepted;
        break;
    }
    if (item.state != before) {
        // What county and city said was about the claim before this one; the journal keeps it.
        item.verdictCounty = Verdict::None;
        item.verdictCity = Verdict::None;
    }
    return item;
}

int completionRate(int done, int total)
{
    return total <= 0 ? 0 : static_cast<int>((qint64(done) * 20000 + total) / (2 * qint64(total)));
}

Result<RectItem> judged(RectItem item, VerdictLayer layer, Verdict verdict, const QString &comment, const QDate &on)
{
    const auto refuse = [&](const char *text) { return Error{Error::Code::Invalid, {text, {item.code}}, item.code}; };
    if (layer == VerdictLayer::County && item.state != ItemState::CloseApplied)
        return refuse(QT_TRANSLATE_NOOP("core", "The unit has not applied to close %1 yet."));
    if (layer == VerdictLayer::City && item.state != ItemState::CountyVerified)
        return refuse(QT_TRANSLATE_NOOP("core", "The county has not verified %1 yet."));
    if (verdict == Verdict::None)
        return refuse(QT_TRANSLATE_NOOP("core", "Choose a verdict for %1."));
    if (verdict != Verdict::Accepted && comment.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("core", "Say why %1 is not accepted."));
    (layer == VerdictLayer::County ? item.verdictCounty : item.verdictCity) = verdict;
    if (verdict != Verdict::Accepted)
        item.state = ItemState::CountyReturned;
    else if (layer == VerdictLayer::County)
        item.state = ItemState::CountyVerified;
    else {
        item.state = ItemState::Closed;
        item.closedOn = on;
    }
    if (!comment.trimmed().isEmpty())
        item.remark = comment.trimmed();
    return item;
}

Result<RectItem> extended(RectItem item, const QDate &dueOn, const QString &reason)
{
    const auto refuse = [&](const char *text) { return Error{Error::Code::Invalid, {text, {item.code}}, item.code}; };
    if (!isOpen(item.state))
        return refuse(QT_TRANSLATE_NOOP("core", "%1 is closed. There is nothing to extend."));
    if (!dueOn.isValid() || (item.dueOn.isValid() && dueOn <= item.dueOn))
        return refuse(QT_TRANSLATE_NOOP("core", "Choose a later due date for %1."));
    if (reason.trimmed().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("core", "Say why %1 is extended."));
    if (!item.firstDueOn.isValid())
        item.firstDueOn = item.dueOn;
    item.dueOn = dueOn;
    const QString note = u"\u2192 "_s + dueOn.toString(Qt::ISODate) + u"\uFF1A"_s + reason.trimmed();
    item.remark = item.remark.isEmpty() ? note : item.remark + u'\n' + note;
    return item;
}

} // namespace ducha
