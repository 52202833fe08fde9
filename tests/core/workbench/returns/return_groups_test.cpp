#include "tests/core/workbench/returns/plans.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

using F = ReturnField;

ReturnRow combined(const QList<Cells> &more, RectItem *after = nullptr)
{
    const auto plan = planReturn(table(merged(4, {{F::Problem, u"党组学习制度执行不严格"_s}}, more)), groundOf());
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 1);
    if (after != nullptr)
        *after = plan->changed.value(0);
    return plan->rows.constFirst();
}

} // namespace

TEST_CASE("rows under one merged problem are one row with all their measures", "[returns]")
{
    RectItem after;
    const ReturnRow row = combined(
        {{{F::Measures, u"修订制度"_s},
          {F::Leader, u"测试甲"_s},
          {F::Unit, u"办公室、政治部"_s},
          {F::Proof, u"文件"_s}},
         {{F::Measures, u"每月学习"_s}, {F::Leader, u"测试乙"_s}, {F::Unit, u"办公室"_s}, {F::ProgressMade, u"已学"_s}},
         {{F::Measures, u"修订 制度"_s}, {F::Leader, u"测试乙、测试甲"_s}, {F::Unit, u"—"_s}, {F::Remark, u"附后"_s}}},
        &after);
    CHECK(row.outcome == ReturnOutcome::Updated);
    CHECK(row.rows == QList{4, 5, 6});
    CHECK(says(row, {}, u"Rows 4, 5, 6 stand under one merged problem"_s));
    CHECK(after.measures == u"修订制度\n每月学习"_s);
    CHECK(after.responsibleLeader == u"测试甲、测试乙"_s);
    CHECK(after.responsibleUnit == u"办公室、政治部"_s);
    CHECK(after.progress == u"已学"_s);
    CHECK(after.proof == u"文件"_s);
    CHECK(after.remark == u"附后"_s);
}

TEST_CASE("of combined rows the least completion and the latest limit count", "[returns]")
{
    struct Case {
        QStringList said;
        Completion taken;
    };
    using C = Completion;
    for (const Case &one :
         {Case{{u"是"_s, u"已完成"_s}, C::Done}, Case{{u"是"_s, u"长期坚持"_s}, C::Ongoing},
          Case{{u"基本完成"_s, u"长期坚持"_s}, C::MostlyDone}, Case{{u"是"_s, u"整改中"_s, u"基本完成"_s}, C::NotDone},
          Case{{u"是"_s, QString(), u"基本完成"_s}, C::MostlyDone}, Case{{u"是"_s, QString()}, C::NotDone}}) {
        CAPTURE(one.said);
        QList<Cells> rows;
        for (const QString &said : one.said)
            rows.append(
                {{F::Completion, said}, {F::Proof, u"文件"_s}, {F::Measures, QString::number(rows.size() + 1)}});
        RectItem after;
        combined(rows, &after);
        CHECK(after.completion == one.taken);
    }
    CHECK(says(combined({{{F::Completion, u"是"_s}}, {{F::Measures, u"每月学习"_s}}}), u"完成情况"_s,
               u"Rows 5 say nothing of completion"_s));

    RectItem after;
    const ReturnRow row =
        combined({{{F::Due, u"2026.9.1"_s}}, {{F::Due, u"2026年9月15日"_s}}, {{F::Due, u"长期坚持"_s}}}, &after);
    CHECK(after.dueOn == QDate(2026, 9, 15));
    CHECK(after.dueKind == DueKind::ByDate);
    CHECK(says(row, u"整改时限"_s, u"\"2026年9月15日\", counts; the others are: 2026.9.1, 长期坚持"_s));
    combined({{{F::Due, u"立行立改"_s}}, {{F::Due, u"长期坚持"_s}}}, &after);
    CHECK(after.dueKind == DueKind::LongTerm);
}

TEST_CASE("what cannot be in one of the combined rows keeps the problem out and names the row", "[returns]")
{
    const ReturnRow unknown =
        combined({{{F::Completion, u"是"_s}, {F::ProgressMade, u"甲"_s}}, {{F::Completion, u"差不多"_s}}});
    CHECK(unknown.outcome == ReturnOutcome::Rejected);
    CHECK(unknown.changes.isEmpty());
    CHECK(unknown.remarks.constLast().row == 5);
    const ReturnRow early = combined({{{F::Due, u"2026年9月1日"_s}}, {{F::Due, u"2026年7月2日"_s}}});
    CHECK(early.outcome == ReturnOutcome::Rejected);
    CHECK(early.remarks.constLast().row == 5);
}

TEST_CASE("merged rows that contradict each other are not combined", "[returns]")
{
    SECTION("different numbers under one problem")
    {
        auto lines = merged(4, {{F::Problem, u"整改不力"_s}}, {{{F::Measures, u"甲"_s}}, {{F::Measures, u"乙"_s}}});
        lines[0].values[int(F::Code)] = u"ZG-2026-0001"_s;
        lines[1].values[int(F::Code)] = u"ZG-2026-0002"_s;
        const auto plan = planned(lines);
        CHECK(plan.rows.at(0).code == u"ZG-2026-0001"_s);
        CHECK(plan.rows.at(1).code == u"ZG-2026-0002"_s);
        CHECK(plan.changed.size() == 2);
    }
    SECTION("a number that is none beside one that is")
    {
        auto lines = merged(4, {{F::Problem, u"党组学习制度执行不严格"_s}}, {{{F::Measures, u"甲"_s}}, {}});
        lines[1].values[int(F::Code)] = u"ZG-2026-0777"_s;
        const auto plan = planned(lines);
        CHECK(plan.rows.at(1).outcome == ReturnOutcome::Rejected);
    }
    SECTION("the same problem once more further down")
    {
        auto lines = merged(4, {{F::Problem, u"党组学习制度执行不严格"_s}}, {{{F::Measures, u"甲"_s}}, {}});
        lines.append(line(9, {{F::Code, u"ZG-2026-0001"_s}, {F::Measures, u"乙"_s}}));
        const auto plan = planReturn(table(lines), groundOf());
        REQUIRE(plan);
        CHECK(plan->changed.isEmpty());
        REQUIRE(plan->rows.size() == 2);
        for (const ReturnRow &row : plan->rows) {
            CHECK(row.outcome == ReturnOutcome::Conflict);
            CHECK(says(row, u"问题编号"_s, u"Rows 4, 5, 9"_s));
        }
    }
    SECTION("a wording of their own that two items share")
    {
        ReturnGround ground = groundOf();
        ground.items[1].item.problem = ground.items.at(0).item.problem;
        auto lines = merged(4, {{F::Problem, u"党组学习制度执行不严格"_s}},
                            {{{F::Details, ground.items.at(0).findingText}}, {{F::Details, u"另有其他表现"_s}}, {}});
        const auto plan = planReturn(table(lines), ground);
        REQUIRE(plan);
        REQUIRE(plan->rows.size() == 3);
        CHECK(plan->rows.at(0).code == u"ZG-2026-0001"_s);
        CHECK(plan->rows.at(1).match == ReturnMatch::Ambiguous);
        CHECK(plan->rows.at(2).match == ReturnMatch::Ambiguous);
    }
}

TEST_CASE("below a number that was written once, the merged problem is the one of the number", "[returns]")
{
    ReturnGround ground = groundOf();
    ground.items[1].item.problem = ground.items.at(0).item.problem;
    auto lines =
        merged(4, {{F::Problem, u"党组学习制度执行不严格"_s}}, {{{F::Measures, u"甲"_s}}, {{F::Measures, u"乙"_s}}});
    lines[0].values[int(F::Code)] = u"ZG-2026-0002"_s;
    const auto plan = planReturn(table(lines), ground);
    REQUIRE(plan);
    REQUIRE(plan->changed.size() == 1);
    CHECK(plan->changed.constFirst().code == u"ZG-2026-0002"_s);
    CHECK(plan->changed.constFirst().measures == u"甲\n乙"_s);
}

namespace {

/// As a CSV file brings them: nothing merged, blank cells instead.
FoundTable blanked(const QList<TableLine> &lines)
{
    FoundTable made = table(lines);
    continueBlankCells(made);
    return made;
}

} // namespace

TEST_CASE("blank cells below a problem go on with it where a file cannot merge cells, and that is said", "[returns]")
{
    const auto plan = planReturn(
        blanked({line(4, {{F::Serial, u"1"_s}, {F::Problem, u"党组学习制度执行不严格"_s}, {F::Measures, u"甲"_s}}),
                 line(5, {{F::Measures, u"乙"_s}}), line(6, {{F::Measures, u"丙"_s}}),
                 line(7, {{F::Serial, u"2"_s}, {F::Problem, u"三个规定填报不规范"_s}, {F::Measures, u"丁"_s}})}),
        groundOf());
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 2);
    CHECK(plan->rows.at(0).rows == QList{4, 5, 6});
    CHECK(says(plan->rows.at(0), {}, u"Rows 5, 6 name no problem of their own and were read as more of row 4"_s));
    CHECK_FALSE(says(plan->rows.at(0), {}, u"merged problem"_s));
    CHECK(plan->rows.at(1).rows == QList{7});
    CHECK(plan->rows.at(1).remarks.isEmpty());
    CHECK(plan->changed.at(0).measures == u"甲\n乙\n丙"_s);
    CHECK(plan->changed.at(1).measures == u"丁"_s);
}

TEST_CASE("blank cells go on over no row that was left out, below no row without a problem, and with no empty row",
          "[returns]")
{
    const TableLine first = line(4, {{F::Problem, u"党组学习制度执行不严格"_s}, {F::Measures, u"甲"_s}});
    struct Case {
        QList<TableLine> lines;
        int apart;
    };
    for (const Case &one :
         {Case{{first, line(6, {{F::Measures, u"row 5 was a total"_s}})}, 1},
          Case{{first, line(5, {{F::Measures, u"—"_s}})}, 1},
          Case{{first, line(5, {{F::Serial, u"2"_s}, {F::Measures, u"a number of its own"_s}})}, 1},
          Case{{first, line(5, {{F::Problem, u"无"_s}, {F::Measures, u"a mark in the cell"_s}})}, 1},
          Case{{first, line(5, {{F::Details, u"食堂管理混乱"_s}, {F::Measures, u"a problem of its own"_s}})}, 1},
          Case{{first, line(5, {{F::Serial, u"合"_s}}), line(6, {{F::Measures, u"no problem above"_s}})}, 2}}) {
        CAPTURE(one.lines.constLast().values);
        const auto plan = planReturn(blanked(one.lines), groundOf());
        REQUIRE(plan);
        REQUIRE(plan->rows.size() == one.lines.size());
        CHECK(plan->rows.constFirst().rows == QList{4});
        for (int i = 1; i <= one.apart; ++i)
            CHECK(plan->rows.at(i).outcome == ReturnOutcome::Unmatched);
    }
}

TEST_CASE("a row that goes on with a problem nobody knows is refused like the one above it", "[returns]")
{
    const auto plan = planReturn(
        blanked({line(4, {{F::Code, u"ZG-2026-0777"_s}, {F::Measures, u"甲"_s}}), line(5, {{F::Measures, u"乙"_s}})}),
        groundOf());
    REQUIRE(plan);
    REQUIRE(plan->rows.size() == 2);
    for (const ReturnRow &row : plan->rows)
        CHECK(row.outcome == ReturnOutcome::Rejected);
    CHECK(says(plan->rows.at(1), {}, u"read as more of row 4"_s));
    CHECK(plan->changed.isEmpty());
}
