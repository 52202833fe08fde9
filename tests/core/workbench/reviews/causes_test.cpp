#include "core/workbench/casework/trail.h"
#include "core/workbench/reviews/causes.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Caused : Reviewed {
    ReviewMark mark = majorFlaw(first);
    Finding finding = Drafted::first;

    Cause saved(const QList<ReviewMarkId> &marks, FindingId to = {})
    {
        Cause cause;
        cause.inspectionId = about.id;
        cause.title = QStringLiteral("院庭长监督管理责任悬空");
        cause.findingId = to;
        const auto made = saveCause(*workbench, cause, marks);
        REQUIRE(made);
        return *made;
    }
};

} // namespace

TEST_CASE("from a flaw over its cause to the finding the trail can be followed", "[reviews]")
{
    Caused work;
    const Cause cause = work.saved({work.mark.id}, work.finding.id);
    const auto rows = causeRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().finding == work.finding.code + u' ' + work.finding.title);
    CHECK(rows->constFirst().flaws == QStringList{u"PC-2026-0001: 关键证据未经质证"_s});
    const auto below = trailOf(*work.workbench, work.about.id, u"finding"_s, work.finding.id.toString());
    REQUIRE(below);
    QStringList tables;
    for (const TrailNode &node : below->restsOn)
        tables.append(node.table);
    for (const QString &table : {u"cause"_s, u"review_mark"_s, u"case_review"_s})
        CHECK(tables.contains(table));
    const auto above = trailOf(*work.workbench, work.about.id, u"case_review"_s, work.first.id.toString());
    REQUIRE(above);
    CHECK(std::any_of(above->carries.begin(), above->carries.end(),
                      [&](const TrailNode &node) { return node.id == work.finding.id.toString(); }));
    CHECK(std::any_of(above->carries.begin(), above->carries.end(),
                      [&](const TrailNode &node) { return node.id == cause.id.toString(); }));
}

TEST_CASE("a cause has a title, and marks and findings of its own inspection", "[reviews]")
{
    Caused work;
    Cause cause;
    cause.inspectionId = work.about.id;
    CHECK(saveCause(*work.workbench, cause, {}).error().code == Error::Code::Invalid);
    cause.title = u"原因"_s;
    CHECK(saveCause(*work.workbench, cause, {ReviewMarkId::create()}).error().code == Error::Code::Invalid);
    cause.inspectionId = work.inspection(work.police).id;
    CHECK(saveCause(*work.workbench, cause, {work.mark.id}).error().code == Error::Code::Invalid);
    cause.findingId = work.finding.id;
    CHECK(saveCause(*work.workbench, cause, {}).error().code == Error::Code::Invalid);
}

TEST_CASE("a cause changes its flaws, is shaken by one that was withdrawn, and goes with a reason", "[reviews]")
{
    Caused work;
    Cause cause = work.saved({work.mark.id});
    cause.text = u"  制度未落实。 "_s;
    REQUIRE(saveCause(*work.workbench, cause, {work.mark.id}));
    CHECK_FALSE(causeRows(*work.workbench, work.about.id)->constFirst().shaken);
    REQUIRE(reopenSheet(*work.workbench, work.mark.sheetId, u"复议"_s));
    REQUIRE(withdrawReviewMark(*work.workbench, work.mark.id, u"不成立"_s));
    const auto rows = causeRows(*work.workbench, work.about.id);
    CHECK(rows->constFirst().shaken);
    CHECK(rows->constFirst().flaws.isEmpty());
    CHECK(rows->constFirst().cause.text == u"制度未落实。"_s);
    REQUIRE(saveCause(*work.workbench, cause, {}));
    CHECK_FALSE(causeRows(*work.workbench, work.about.id)->constFirst().shaken);
    CHECK(withdrawCause(*work.workbench, cause.id, {}).error().code == Error::Code::Invalid);
    REQUIRE(withdrawCause(*work.workbench, cause.id, u"合并"_s));
    CHECK(causeRows(*work.workbench, work.about.id)->isEmpty());
}
