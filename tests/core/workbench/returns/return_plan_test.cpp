#include "tests/core/workbench/returns/plans.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using F = ReturnField;

} // namespace

TEST_CASE("a row is matched by its key, else by the exact problem, else by a clearly close one", "[returns]")
{
    const auto plan = planned({line(4, {{F::Code, u" zg－2026－0003"_s}, {F::Measures, u"补建台账"_s}}),
                               line(5, {{F::Code, u"2"_s}, {F::Problem, u"三个规定\n填报不规范"_s}}),
                               line(6, {{F::Problem, u"党组学习制度的执行不严格。"_s}})});
    CHECK(plan.rows.at(0).match == ReturnMatch::Key);
    CHECK(plan.rows.at(0).code == u"ZG-2026-0003"_s);
    CHECK(plan.rows.at(0).outcome == ReturnOutcome::Updated);
    CHECK(plan.rows.at(1).match == ReturnMatch::Text);
    CHECK(plan.rows.at(1).code == u"ZG-2026-0002"_s);
    CHECK(plan.rows.at(1).outcome == ReturnOutcome::Unchanged);
    CHECK(plan.rows.at(2).match == ReturnMatch::Close);
    CHECK(plan.rows.at(2).code == u"ZG-2026-0001"_s);
    CHECK(says(plan.rows.at(2), u"反馈问题"_s, u"Not worded exactly"_s));
    CHECK(plan.changed.size() == 1);
}

TEST_CASE("the finding's number and its details match a row too", "[returns]")
{
    const auto plan = planned({line(4, {{F::Code, u"WT-2026-0002"_s}, {F::Person, u"测试甲"_s}}),
                               line(5, {{F::Details, u"涉案财物管理台账缺失，主要是制度没有落实。"_s}})});
    CHECK(plan.rows.at(0).code == u"ZG-2026-0002"_s);
    CHECK(plan.rows.at(1).match == ReturnMatch::Text);
    CHECK(plan.rows.at(1).code == u"ZG-2026-0003"_s);
}

TEST_CASE("what cannot be matched is named and never guessed into the ledger", "[returns]")
{
    const auto plan = planned({line(4, {{F::Code, u"ZG-2026-0099"_s}, {F::ProgressMade, u"好"_s}}),
                               line(5, {{F::Code, u"ZG-2026-0777"_s}}), line(6, {{F::Problem, u"食堂管理混乱"_s}}),
                               line(7, {{F::Serial, u"4"_s}, {F::Leader, u"测试甲"_s}}),
                               line(8, {{F::Code, u"ZG-2026-0001"_s}, {F::Problem, u"三个规定填报不规范"_s}})});
    CHECK(plan.changed.isEmpty());
    CHECK(plan.rows.at(0).outcome == ReturnOutcome::Rejected);
    CHECK(says(plan.rows.at(0), u"问题编号"_s, u"another inspection, DC-2026-009"_s));
    CHECK(plan.rows.at(1).outcome == ReturnOutcome::Rejected);
    CHECK(says(plan.rows.at(1), u"问题编号"_s, u"There is no item ZG-2026-0777"_s));
    CHECK(plan.rows.at(2).outcome == ReturnOutcome::Unmatched);
    CHECK(plan.rows.at(2).match == ReturnMatch::Unmatched);
    CHECK(plan.rows.at(3).outcome == ReturnOutcome::Unmatched);
    CHECK(says(plan.rows.at(3), {}, u"neither a number nor a problem"_s));
    CHECK(plan.rows.at(4).outcome == ReturnOutcome::Conflict);
    CHECK(says(plan.rows.at(4), u"问题编号"_s, u"worded like ZG-2026-0002"_s));
}

TEST_CASE("two items worded alike are not chosen between", "[returns]")
{
    ReturnGround ground = groundOf();
    ground.items.append(known(4, u"党组学习制度执行不严格"_s));
    const auto plan = planned({line(4, {{F::Problem, u"党组学习制度执行不严格"_s}, {F::Proof, u"记录"_s}}),
                               line(5, {{F::Problem, u"党组学习制度的执行不严格"_s}, {F::Proof, u"记录"_s}})},
                              ground);
    CHECK(plan.changed.isEmpty());
    for (const ReturnRow &row : plan.rows) {
        CHECK(row.match == ReturnMatch::Ambiguous);
        CHECK(row.outcome == ReturnOutcome::Unmatched);
        CHECK(says(row, u"反馈问题"_s, u"ZG-2026-0001 and ZG-2026-0004"_s));
    }
}

TEST_CASE("two rows for one item are both refused and name each other", "[returns]")
{
    const auto plan = planned({line(4, {{F::Code, u"ZG-2026-0001"_s}, {F::ProgressMade, u"甲"_s}}),
                               line(9, {{F::Problem, u"党组学习制度执行不严格"_s}, {F::ProgressMade, u"乙"_s}})});
    CHECK(plan.changed.isEmpty());
    for (const ReturnRow &row : plan.rows) {
        CHECK(row.outcome == ReturnOutcome::Conflict);
        CHECK(row.changes.isEmpty());
        CHECK(says(row, u"问题编号"_s, u"Rows 4, 9"_s));
    }
}

TEST_CASE("cells take over, empty ones keep what is known", "[returns]")
{
    ReturnGround ground = groundOf();
    ground.items[0].item.measures = u"修订制度"_s;
    ground.items[0].item.remark = u"→ 2026-10-03：等待批复"_s;
    const auto plan = plannedFor({{F::Measures, u"无"_s},
                                  {F::Leader, u"苏𠮷某"_s},
                                  {F::ProgressMade, u"已开会部署"_s},
                                  {F::Proof, u"会议记录"_s},
                                  {F::Remark, u"请予销号"_s},
                                  {F::Completion, u" 完 成 "_s}},
                                 ground);
    REQUIRE(plan.changed.size() == 1);
    const RectItem &after = plan.changed.constFirst();
    CHECK(after.measures == u"修订制度"_s);
    CHECK(after.responsibleLeader == u"苏𠮷某"_s);
    CHECK(after.remark == u"→ 2026-10-03：等待批复\n请予销号"_s);
    CHECK(after.completion == Completion::Done);
    CHECK(after.state == ItemState::CloseApplied);
    CHECK(plan.rows.constFirst().changes.contains({F::Completion, u"未完成"_s, u"已完成"_s, u"完 成"_s}));
    CHECK(plan.rows.constFirst().changes.contains({F::State, u"not-claimed"_s, u"close-applied"_s}));
    SECTION("and the same row again changes nothing")
    {
        ground.items[0].item = after;
        const auto again = plannedFor({{F::ProgressMade, u"已开会部署"_s},
                                       {F::Proof, u"会议记录"_s},
                                       {F::Remark, u"请予销号"_s},
                                       {F::Completion, u"是"_s}},
                                      ground);
        CHECK(again.changed.isEmpty());
        CHECK(again.rows.constFirst().outcome == ReturnOutcome::Unchanged);
    }
}

TEST_CASE("limits come as dates, as words and in other spellings of what is known", "[returns]")
{
    struct Case {
        QString text;
        QDate due;
        DueKind kind;
        QString words;
    };
    const QDate known(2026, 10, 3);
    for (const Case &one :
         {Case{u"2026.9.1"_s, {2026, 9, 1}, DueKind::ByDate, {}}, Case{u"46266"_s, {2026, 9, 1}, DueKind::ByDate, {}},
          Case{u"二〇二六年九月一日"_s, {2026, 9, 1}, DueKind::ByDate, {}},
          Case{u"2026.09"_s, {2026, 9, 30}, DueKind::ByDate, u"2026.09"_s},
          Case{u"9月1日"_s, {2026, 9, 1}, DueKind::ByDate, u"9月1日"_s},
          Case{u"1个月内"_s, {2026, 8, 5}, DueKind::ByDate, u"1个月内"_s},
          Case{u"立行立改，长期坚持"_s, known, DueKind::Immediate, u"立行立改，长期坚持"_s},
          Case{u"长期"_s, known, DueKind::LongTerm, u"长期"_s},
          Case{u"2026年9月底前，并长期坚持"_s, {2026, 9, 30}, DueKind::ByDate, u"2026年9月底前，并长期坚持"_s}}) {
        CAPTURE(one.text);
        const auto plan = plannedFor({{F::Due, one.text}});
        REQUIRE(plan.changed.size() == 1);
        CHECK(plan.changed.constFirst().dueOn == one.due);
        CHECK(plan.changed.constFirst().firstDueOn == known);
        CHECK(plan.changed.constFirst().dueKind == one.kind);
        CHECK(plan.changed.constFirst().dueText == one.words);
    }
    for (const QString &same : {u"2026年10月3日"_s, u"2026-10-03"_s, u"20261003"_s, u"２０２６．１０．３"_s, u"—"_s})
        CHECK(plannedFor({{F::Due, same}}).rows.constFirst().outcome == ReturnOutcome::Unchanged);
}

TEST_CASE("limits that cannot be are refused by column, later ones need an extension", "[returns]")
{
    for (const QString &bad : {u"2026年13月45日"_s, u"尽快"_s, u"2026年2月30日"_s}) {
        CAPTURE(bad);
        const auto plan = plannedFor({{F::Due, bad}, {F::ProgressMade, u"已部署"_s}});
        CHECK(plan.changed.isEmpty());
        CHECK(plan.rows.constFirst().outcome == ReturnOutcome::Rejected);
        CHECK(says(plan.rows.constFirst(), u"整改时限"_s, u"is no time limit"_s));
    }
    const auto before = plannedFor({{F::Due, u"2026年7月2日"_s}});
    CHECK(before.changed.isEmpty());
    CHECK(says(before.rows.constFirst(), u"整改时限"_s, u"before the feedback of 2026-07-03"_s));
    const auto later = plannedFor({{F::Due, u"2026年底前"_s}, {F::ProgressMade, u"已部署"_s}});
    REQUIRE(later.changed.size() == 1);
    CHECK(later.changed.constFirst().dueOn == QDate(2026, 10, 3));
    CHECK(later.changed.constFirst().dueText.isEmpty());
    CHECK(says(later.rows.constFirst(), u"整改时限"_s, u"Extend the item"_s));
}

TEST_CASE("an unknown word of completion is refused, with the words that are known", "[returns]")
{
    const auto plan = plannedFor({{F::Completion, u"差不多"_s}, {F::ProgressMade, u"已部署"_s}});
    CHECK(plan.changed.isEmpty());
    CHECK(plan.rows.constFirst().outcome == ReturnOutcome::Rejected);
    CHECK(says(plan.rows.constFirst(), u"完成情况"_s, u"已完成/基本完成/长期坚持/未完成"_s));
}

TEST_CASE("a closed item is not opened by a return, and one sent back needs something new", "[returns]")
{
    ReturnGround ground = groundOf();
    RectItem &item = ground.items[0].item;
    item.completion = Completion::Done;
    item.proof = u"会议记录"_s;
    item.state = ItemState::Closed;
    const auto contrary = plannedFor({{F::Completion, u"整改中"_s}}, ground);
    CHECK(contrary.changed.isEmpty());
    CHECK(contrary.rows.constFirst().outcome == ReturnOutcome::Conflict);
    item.state = ItemState::CountyReturned;
    CHECK(plannedFor({{F::Completion, u"已完成"_s}}, ground).changed.isEmpty());
    const auto better = plannedFor({{F::Completion, u"已完成"_s}, {F::Proof, u"会议记录、通报"_s}}, ground);
    REQUIRE(better.changed.size() == 1);
    CHECK(better.changed.constFirst().state == ItemState::CloseApplied);
}

TEST_CASE("the day of a return is the last full date above the header", "[returns]")
{
    CHECK(dayOfTitles({u"昆山市人民法院2026年整改台账"_s, u"填报单位：x 填报日期：2026年7月3日 单位：件"_s}) ==
          QDate(2026, 7, 3));
    CHECK(dayOfTitles({u"附件2"_s, u"二〇二六年七月三日"_s}) == QDate(2026, 7, 3));
    CHECK(dayOfTitles({u"2026．6．30 至 20260703"_s}) == QDate(2026, 7, 3));
    CHECK_FALSE(dayOfTitles({u"2026年7月"_s, u"2026年13月1日"_s, u"单位：件"_s}).isValid());
    CHECK_FALSE(dayOfTitles({}).isValid());
}

TEST_CASE("the digest of a return follows its values, not its file", "[returns]")
{
    const TableLine one = line(4, {{F::Code, u"ZG-2026-0001"_s}, {F::ProgressMade, u"甲"_s}});
    FoundTable first = table({one});
    FoundTable second = table({line(7, {{F::Code, u"ZG-2026-0001"_s}, {F::ProgressMade, u"甲"_s}})});
    second.file = u"反馈(改).xlsx"_s;
    CHECK(contentDigest(first) == contentDigest(second));
    second.titles = {u"2026年7月3日"_s};
    CHECK(contentDigest(first) != contentDigest(second));
    CHECK(contentDigest(first) != contentDigest(table({line(4, {{F::Code, u"ZG-2026-0001甲"_s}})})));
    const Cells problem{{F::Problem, u"甲"_s}};
    CHECK(contentDigest(table({line(4, problem), line(5, problem)})) !=
          contentDigest(table(merged(4, problem, {{}, {}}))));
}

TEST_CASE("planning a long return can be stopped", "[returns]")
{
    const auto plan = planReturn(table({line(4, {})}), groundOf(), [](int, int) { return false; });
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == Error::Code::Cancelled);
}
