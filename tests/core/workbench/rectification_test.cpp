#include "core/workbench/rectification.h"

#include "core/base/deadlines.h"
#include "core/finding/finding_repository.h"
#include "core/rectification/rectification_repository.h"
#include "tests/core/workbench/conversations/fieldwork.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// An inspection whose feedback was issued on 3 July 2026 over two findings, one of them 立行立改.
struct Issued : Prepared {
    Inspection about = inspection(court);
    Finding slow = finding(u"WT-2026-0001"_s, u"三个规定填报不规范"_s, false);
    Finding fast = finding(u"WT-2026-0002"_s, u"公示栏未更新"_s, true);
    Feedback feedback = [this] {
        Feedback made;
        made.inspectionId = about.id;
        made.issuedOn = QDate(2026, 7, 3);
        return made;
    }();

    Finding finding(const QString &code, const QString &title, bool immediate)
    {
        const Finding made{
            FindingId::create(),   code,     about.id, u"P4"_s, title, {}, ProblemType::Individual, Severity::Ordinary,
            FindingState::Decided, immediate};
        REQUIRE(workbench->write([&] { return FindingRepository(workbench->database()).save(made); }));
        return made;
    }
    Result<> create(const QList<FindingId> &findings)
    {
        return workbench->write([&] { return createItems(*workbench, feedback, findings); });
    }
    QList<LedgerRow> rows() { return *ledgerRows(*workbench, about.id); }
    RectItem first() { return rows().constFirst().item; }
};

} // namespace

TEST_CASE("an issued feedback makes one item for each finding that it cites", "[ledger]")
{
    Issued work;
    REQUIRE(work.create({work.slow.id, work.fast.id, work.slow.id}));
    const auto rows = work.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).item.code == u"ZG-2026-0001"_s);
    CHECK(rows.at(0).item.problem == work.slow.title);
    CHECK(rows.at(0).item.position == 1);
    CHECK(rows.at(0).item.dueKind == DueKind::ByDate);
    CHECK(rows.at(0).item.dueOn == QDate(2026, 10, 3));
    CHECK(rows.at(0).item.firstDueOn == QDate(2026, 10, 3));
    CHECK(rows.at(0).finding == work.slow.code);
    CHECK(rows.at(0).inspection == work.about.code);
    CHECK(rows.at(1).item.dueKind == DueKind::Immediate);
    SECTION("and not a second one when it is asked again")
    {
        REQUIRE(work.create({work.slow.id, work.fast.id}));
        CHECK(work.rows().size() == 2);
    }
}

TEST_CASE("a finding that is gone leaves no item behind", "[ledger]")
{
    Issued work;
    CHECK(codeOf(work.create({work.slow.id, FindingId::create()})) == Error::Code::NotFound);
    CHECK(work.rows().isEmpty());
}

TEST_CASE("limits count from the day the unit signed, dates that were set stay", "[ledger]")
{
    Issued work;
    REQUIRE(work.create({work.slow.id, work.fast.id}));
    const RectItemId second = work.rows().at(1).item.id;
    REQUIRE(extendItem(*work.workbench, second, QDate(2026, 12, 1), u"等待上级批复"_s));
    REQUIRE(work.workbench->write([&] { return countFromSigning(*work.workbench, work.feedback, {2026, 7, 10}); }));
    CHECK(work.rows().at(0).item.dueOn == QDate(2026, 10, 10));
    CHECK(work.rows().at(1).item.firstDueOn == QDate(2026, 10, 10));
    CHECK(work.rows().at(1).item.dueOn == QDate(2026, 12, 1));
}

TEST_CASE("the form of an item changes neither dates nor verdicts", "[ledger]")
{
    Issued work;
    REQUIRE(work.create({work.slow.id}));
    RectItem form = work.first();
    form.measures = u" 修订办法𠮷 "_s;
    form.completion = Completion::Done;
    form.dueOn = QDate(2030, 1, 1);
    form.verdictCity = Verdict::Accepted;
    const auto saved = saveItem(*work.workbench, form);
    REQUIRE(saved);
    CHECK(saved->measures == u"修订办法𠮷"_s);
    CHECK(saved->state == ItemState::CloseApplied);
    CHECK(saved->dueOn == QDate(2026, 10, 3));
    CHECK(saved->verdictCity == Verdict::None);
    CHECK(work.first() == *saved);
    form.problem = u" "_s;
    CHECK(codeOf(saveItem(*work.workbench, form)) == Error::Code::Invalid);
}

TEST_CASE("each layer has its own rate", "[ledger]")
{
    Issued work;
    REQUIRE(work.create({work.slow.id, work.fast.id}));
    for (const LedgerRow &row : work.rows()) {
        RectItem form = row.item;
        form.completion = Completion::Done;
        REQUIRE(saveItem(*work.workbench, form));
    }
    const RectItemId id = work.first().id;
    CHECK(codeOf(judgeItem(*work.workbench, id, VerdictLayer::City, Verdict::Accepted, {})) == Error::Code::Invalid);
    REQUIRE(judgeItem(*work.workbench, id, VerdictLayer::County, Verdict::Accepted, {}));
    auto rates = ledgerRates(work.rows());
    CHECK(rates.claimedRate == 10000);
    CHECK(rates.verifiedRate == 5000);
    CHECK(rates.closedRate == 0);
    REQUIRE(judgeItem(*work.workbench, id, VerdictLayer::City, Verdict::Accepted, {}));
    rates = ledgerRates(work.rows());
    CHECK(rates.closed == 1);
    CHECK(work.first().closedOn == work.workbench->today());
    CHECK(ledgerRates({}).closedRate == 0);
}

TEST_CASE("an item is overdue after its last day until it is closed", "[ledger]")
{
    Issued work;
    work.feedback.issuedOn = work.workbench->today().addMonths(-3).addDays(-1);
    REQUIRE(work.create({work.slow.id}));
    const auto row = work.rows().constFirst();
    CHECK(row.overdue == (row.item.dueOn < work.workbench->today()));
    CHECK(row.daysLeft == daysLeft(row.item.dueOn, work.workbench->today()));
    CHECK(ledgerRates(work.rows()).overdue == (row.overdue ? 1 : 0));
}
