#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// 已完成, 基本完成, 长期坚持, 未完成 as the unit reports it (domain.md C).
enum class Completion { NotDone, MostlyDone, Done, Ongoing };
constexpr auto enumNames(Completion)
{
    return EnumTable<Completion, 4>{{{Completion::NotDone, u"not-done"},
                                     {Completion::MostlyDone, u"mostly-done"},
                                     {Completion::Done, u"done"},
                                     {Completion::Ongoing, u"ongoing"}}};
}

/// 立行立改, a date, or 长期坚持 (domain.md C, time limits in words).
enum class DueKind { ByDate, Immediate, LongTerm };
constexpr auto enumNames(DueKind)
{
    return EnumTable<DueKind, 3>{
        {{DueKind::ByDate, u"by-date"}, {DueKind::Immediate, u"immediate"}, {DueKind::LongTerm, u"long-term"}}};
}

/// States of an item (domain.md C, 销号). Overdue is derived, never stored.
enum class ItemState {
    NotClaimed,
    InProgress,
    CloseApplied,
    CountyVerified,
    CountyReturned,
    Closed,
    Ongoing,
    Reopened
};
constexpr auto enumNames(ItemState)
{
    return EnumTable<ItemState, 8>{{{ItemState::NotClaimed, u"not-claimed"},
                                    {ItemState::InProgress, u"in-progress"},
                                    {ItemState::CloseApplied, u"close-applied"},
                                    {ItemState::CountyVerified, u"county-verified"},
                                    {ItemState::CountyReturned, u"county-returned"},
                                    {ItemState::Closed, u"closed"},
                                    {ItemState::Ongoing, u"ongoing"},
                                    {ItemState::Reopened, u"reopened"}}};
}

/// What one of the three layers says of an item; the layers are kept apart (model.md 3.19).
enum class Verdict { None, Accepted, Partly, Rejected };
constexpr auto enumNames(Verdict)
{
    return EnumTable<Verdict, 4>{{{Verdict::None, u"none"},
                                  {Verdict::Accepted, u"accepted"},
                                  {Verdict::Partly, u"partly"},
                                  {Verdict::Rejected, u"rejected"}}};
}

/// One line of the rectification ledger (整改台账).
struct RectItem {
    RectItemId id;
    QString code; ///< ZG-2026-0001; the stable key of the ledger's column 问题编号
    InspectionId inspectionId;
    FindingId findingId; ///< null when the item comes of a hit
    HitId hitId;         ///< of the data collision; null when it comes of a finding
    int position = 0;    ///< 序号 in the ledger of its inspection
    QString problem;
    QString measures;
    QString responsibleLeader;
    QString responsibleUnit;
    QString responsiblePerson;
    QDate dueOn;
    QDate firstDueOn; ///< an extension keeps the first date
    DueKind dueKind = DueKind::ByDate;
    QString dueText; ///< the limit in the unit's own words
    QString progress;
    Completion completion = Completion::NotDone;
    QString proof;
    QString remark;
    ItemState state = ItemState::NotClaimed;
    Verdict verdictUnit = Verdict::None;
    Verdict verdictCounty = Verdict::None;
    Verdict verdictCity = Verdict::None;
    QDate closedOn;
    bool operator==(const RectItem &) const = default;
};

/// Is the item neither closed nor kept up for good?
[[nodiscard]] bool isOpen(ItemState state);
/// Open, with a due date before `today`. A date is due through its whole day.
[[nodiscard]] bool isOverdue(const RectItem &item, const QDate &today);
/// What a return that says `completion` does to the state and the unit's own verdict; a closed item stays closed. A new
/// claim, or one taken back, waits for new verdicts of the county and the city.
[[nodiscard]] RectItem withReported(RectItem item, Completion completion);
/// 完成/总数 in hundredths of a percent, 基本完成 not counted (domain.md C: 697 problems, 688 done → 98.71 %).
[[nodiscard]] int completionRate(int done, int total);

/// The layer that gives a verdict; the unit's own comes with its return.
enum class VerdictLayer { County, City };
/// The item after the county's or the city's verdict: accepted by the county → CountyVerified, by the city → Closed;
/// rejected → CountyReturned. Invalid when the layer before has not spoken, or the rejection gives no reason.
Result<RectItem> judged(RectItem item, VerdictLayer layer, Verdict verdict, const QString &comment, const QDate &on);

/// The item with a later due date; the first date stays, and the remark keeps the new date with the reason. Invalid
/// when the item is not open, the date is not later, or there is no reason.
Result<RectItem> extended(RectItem item, const QDate &dueOn, const QString &reason);

} // namespace ducha
