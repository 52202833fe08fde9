#include "core/workbench/feedback/number_register.h"

#include "core/workbench/feedback/routing_desk.h"
#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the register tells what carries each number, what is void, and what is missing", "[feedback]")
{
    Drafted work;
    CHECK(numberRegister(*work.workbench)->isEmpty());
    const Feedback feedback = work.issuedNow(work.drafted({work.first.id, work.second.id}));
    const auto routed = routeFeedback(*work.workbench, feedback.id, *proposedRecipients(*work.workbench, feedback.id));
    REQUIRE(routed);
    REQUIRE(voidNumber(*work.workbench, u"某政法督〔2026〕2号"_s, u"打印作废"_s));
    REQUIRE(voidNumber(*work.workbench, u"某政法督〔2026〕6号"_s, u"他处占用"_s));
    REQUIRE(voidNumber(*work.workbench, u"某政法督〔2025〕1号"_s, u"补登"_s));
    const auto all = numberRegister(*work.workbench);
    REQUIRE(all);
    QList<NumberRow> rows;
    for (const NumberRow &row : *all) {
        if (!row.number.contains(u"督函"_s))
            rows.append(row);
    }
    REQUIRE(rows.size() == 5);
    CHECK(rows.at(0).number == u"某政法督〔2025〕1号"_s);
    CHECK(rows.at(1).number == feedback.number);
    CHECK(rows.at(1).use == NumberUse::Used);
    CHECK(rows.at(1).document == feedback.code);
    CHECK(rows.at(1).subject == feedback.title);
    CHECK(rows.at(1).inspection == work.about.code);
    CHECK(rows.at(2).use == NumberUse::Void);
    CHECK(rows.at(2).note == u"打印作废"_s);
    CHECK(rows.at(3).use == NumberUse::Missing);
    CHECK(rows.at(3).number == u"某政法督〔2026〕3号"_s);
    CHECK(rows.at(3).count == 3);
    CHECK(rows.at(3).id.isNull());
    CHECK(rows.at(4).note == u"他处占用"_s);
    const auto letter =
        std::find_if(all->begin(), all->end(), [](const NumberRow &row) { return row.document.startsWith(u"CS-"_s); });
    REQUIRE(letter != all->end());
    CHECK_FALSE(letter->subject.isEmpty());
    REQUIRE(voidNumber(*work.workbench, u"某政法督〔2026〕4号"_s, u"漏用"_s));
    const auto split = numberRegister(*work.workbench);
    CHECK(std::count_if(split->begin(), split->end(),
                        [](const NumberRow &row) { return row.use == NumberUse::Missing; }) == 2);
}
