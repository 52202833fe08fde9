// Any sheet, given as CSV with merged areas behind a zero byte, as a county's return: it keeps to what a return may
// change, and the same again changes nothing more.
#include "core/exchange/csv_reader.h"
#include "core/workbench/returns/return_plan.h"
#include "core/workbench/returns/return_table.h"
#include "tests/fuzz/fuzz_seed.h"

#include <algorithm>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

KnownItem known(int number, const QString &problem, ItemState state)
{
    RectItem item;
    item.id = RectItemId::create();
    item.code = u"ZG-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
    item.problem = problem;
    item.dueOn = QDate(2026, 10, 3);
    item.firstDueOn = item.dueOn;
    item.state = state;
    item.completion = state == ItemState::Closed ? Completion::Done : Completion::NotDone;
    return {item, u"WT-2026-%1"_s.arg(number, 4, 10, QChar(u'0')), problem + u"，主要是制度没有落实。"_s};
}

const ReturnGround &ground()
{
    static const ReturnGround items{{known(1, u"党组学习制度执行不严格"_s, ItemState::NotClaimed),
                                     known(2, u"三个规定填报不规范"_s, ItemState::InProgress),
                                     known(3, u"涉案财物管理台账缺失"_s, ItemState::Closed),
                                     known(4, u"a"_s, ItemState::CountyReturned)},
                                    {{u"ZG-2026-0099"_s, u"DC-2026-009"_s}},
                                    QDate(2026, 7, 3),
                                    QDate(2026, 7, 5)};
    return items;
}

const RectItem &before(const RectItem &item)
{
    const auto found = std::find_if(ground().items.begin(), ground().items.end(),
                                    [&](const KnownItem &one) { return one.item.id == item.id; });
    expect(found != ground().items.end());
    return found->item;
}

/// Wording, number and first limit are ours; a closed item stays closed; no limit ends before the feedback or later
/// than the one that was set.
void checkChange(const RectItem &item)
{
    const RectItem &was = before(item);
    expect(item.code == was.code && item.problem == was.problem && item.firstDueOn == was.firstDueOn);
    expect(item != was && (was.state != ItemState::Closed || item.state == ItemState::Closed));
    expect(item.dueOn >= ground().feedbackOn && item.dueOn <= was.dueOn);
}

void checkPlan(const FoundTable &table, const ReturnPlan &plan)
{
    QList<int> rows; // each row of the file is told of once
    for (const TableLine &line : table.lines)
        rows.append(line.row);
    QList<RectItemId> updated;
    for (const ReturnRow &row : plan.rows) {
        for (const int one : row.rows)
            expect(rows.removeOne(one));
        const bool blocked = std::any_of(row.remarks.begin(), row.remarks.end(), [](const ReturnRemark &remark) {
            return remark.severity == CheckMessage::Severity::Blocker;
        });
        const bool taken = row.outcome == ReturnOutcome::Updated || row.outcome == ReturnOutcome::Unchanged;
        expect(taken != blocked && (row.outcome == ReturnOutcome::Updated) == !row.changes.isEmpty());
        if (row.outcome == ReturnOutcome::Updated)
            updated.append(row.item);
    }
    expect(rows.isEmpty() && updated.size() == plan.changed.size());
    for (const RectItem &item : plan.changed) {
        expect(updated.removeOne(item.id));
        checkChange(item);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray good =
        u"整改台账 2026年9月1日\n问题编号,反馈问题,具体表现,整改措施,责任领导,责任单位,责任人,"
        "整改时限,整改进展,完成情况,佐证材料,备注\n"
        "ZG-2026-0001,,,补建,李某,某科,王某,2026年9月30日,已修订,基本完成,通报,无\n"
        "WT-2026-0002,,,,,,,3个月内,,已完成,,\n,涉案财物管理台帐缺失,,,,,,长期,,整改中,,\n"
        "ZG-2026-0099,,,,,,,立行立改,,,,\n,a,,,,,,9月底前,x,否,,备\n,,,乙,,,,10月,y,完成,,\n"_s.toUtf8() +
        '\0' + "\x07\x02\x08\x02";
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    ReadLimits limits;
    limits.rows = 100;
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = content.indexOf('\0');
    auto book = readCsv(content.left(end), u"反馈.csv"_s, limits);
    if (!book)
        return 0;
    const QByteArray areas = end < 0 ? QByteArray() : content.mid(end + 1);
    for (qsizetype i = 0; i + 3 < areas.size(); i += 4)
        book->sheets[0].merges.append({areas.at(i), areas.at(i + 1), areas.at(i + 2), areas.at(i + 3)});
    const auto table = findTable(*book, returnFields());
    if (!table || !checkReturnTable(*table))
        return 0;
    expect(contentDigest(*table).size() == 64);
    const auto plan = planReturn(*table, ground());
    expect(bool(plan));
    checkPlan(*table, *plan);

    ReturnGround after = ground();
    for (KnownItem &one : after.items) {
        for (const RectItem &item : plan->changed) {
            if (item.id == one.item.id)
                one.item = item;
        }
    }
    const auto again = planReturn(*table, after);
    expect(again && again->changed.isEmpty());
    return 0;
}
