#include "core/finding/working_paper.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 7, 3), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);

WorkingPaper complete()
{
    WorkingPaper paper;
    paper.code = u"DG-2026-0001"_s;
    paper.dimension = u"P4"_s;
    paper.title = u"三个规定填报不规范"_s;
    paper.summary = u"2025年以来漏报2件。"_s;
    paper.preparerId = PersonId::create();
    paper.secondPreparerId = PersonId::create();
    return paper;
}

} // namespace

TEST_CASE("a working paper is submitted when nothing is missing", "[finding]")
{
    WorkingPaper paper = complete();
    int sources = 1;
    QString rule;
    SECTION("complete") {}
    SECTION("no dimension")
    {
        paper.dimension.clear();
        rule = u"paper-dimension"_s;
    }
    SECTION("no title")
    {
        paper.title = u"　"_s;
        rule = u"paper-title"_s;
    }
    SECTION("no summary")
    {
        paper.summary.clear();
        rule = u"paper-summary"_s;
    }
    SECTION("one preparer")
    {
        paper.secondPreparerId = {};
        rule = u"paper-preparers"_s;
    }
    SECTION("one preparer named twice")
    {
        paper.secondPreparerId = paper.preparerId;
        rule = u"paper-preparers"_s;
    }
    SECTION("no source")
    {
        sources = 0;
        rule = u"paper-sources"_s;
    }
    const auto messages = checkPaper(paper, sources);
    CHECK((messages.isEmpty() ? QString() : messages.constFirst().rule) == rule);
    CHECK(bool(submitted(paper, sources)) == rule.isEmpty());
}

TEST_CASE("nobody reviews what they prepared", "[finding]")
{
    const WorkingPaper paper = *submitted(complete(), 1);
    CHECK_FALSE(reviewed(paper, {paper.preparerId, true, {}, now}));
    CHECK_FALSE(reviewed(paper, {paper.secondPreparerId, true, {}, now}));
    CHECK_FALSE(reviewed(paper, {PersonId(), true, {}, now}));
    const auto approved = reviewed(paper, {PersonId::create(), true, {}, now});
    REQUIRE(approved);
    CHECK(approved->state == PaperState::Approved);
    CHECK(approved->reviewedAt == now);
}

TEST_CASE("a paper is returned with a reason and comes back", "[finding]")
{
    const WorkingPaper paper = *submitted(complete(), 1);
    CHECK_FALSE(reviewed(paper, {PersonId::create(), false, u" "_s, now}));
    const auto returned = reviewed(paper, {PersonId::create(), false, u"补充定性依据"_s, now});
    REQUIRE(returned);
    CHECK(returned->state == PaperState::Returned);
    CHECK(submitted(*returned, 1));
}

TEST_CASE("an edit after the review opens the review again", "[finding]")
{
    const WorkingPaper approved = *reviewed(*submitted(complete(), 1), {PersonId::create(), true, {}, now});
    const auto changed = edited(approved);
    REQUIRE(changed);
    CHECK(changed->state == PaperState::Draft);
    CHECK_FALSE(merged(*changed));
    const auto taken = merged(approved);
    REQUIRE(taken);
    CHECK_FALSE(edited(*taken));
    CHECK_FALSE(notAdopted(*taken, u"重复"_s));
}

TEST_CASE("a paper is not adopted only with a reason", "[finding]")
{
    CHECK_FALSE(notAdopted(complete(), u" "_s));
    const auto dropped = notAdopted(complete(), u"证据不足"_s);
    REQUIRE(dropped);
    CHECK(dropped->state == PaperState::NotAdopted);
    CHECK_FALSE(edited(*dropped));
}
