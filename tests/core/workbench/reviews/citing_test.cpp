#include "core/workbench/casework/trail.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A flaw on the group's submitted sheet, cited by an approved paper under a finding.
struct Cited : Reviewed {
    ReviewSheet group = toGroup(first);
    ReviewMark mark = marked(flaw(group.id, u"P2"_s, 20, FlawLevel::Flaw, u"送达回证缺签收日期"_s));
    Anchor anchor = cited();
    WorkingPaper paper = approved(anchor, u"送达不规范"_s);
    Finding finding = found({paper.id});

    Anchor cited()
    {
        CHECK(citeMark(*workbench, mark.id).error().code == Error::Code::Invalid); // still written
        submitted(group.id);
        const auto made = citeMark(*workbench, mark.id);
        REQUIRE(made);
        return *made;
    }
    QStringList below(const QString &table, const QString &id)
    {
        const auto trail = trailOf(*workbench, about.id, table, id);
        REQUIRE(trail);
        QStringList names;
        for (const TrailNode &node : trail->restsOn)
            names.append(node.table);
        return names;
    }
};

} // namespace

TEST_CASE("a mark of a review is cited with its words, and the trail leads from the finding to the review", "[reviews]")
{
    Cited work;
    CHECK(work.anchor.kind == AnchorKind::ReviewMark);
    CHECK(work.anchor.quote == u"送达回证缺签收日期"_s);
    CHECK(work.anchor.length == 9);
    CHECK(*citeMark(*work.workbench, work.mark.id) == work.anchor);
    const PaperRow row = work.read(work.paper.id);
    REQUIRE(row.sources.size() == 1);
    CHECK(row.sources.constFirst().source == u"PC-2026-0001"_s);
    CHECK(row.sources.constFirst().label.plain() == u"PC-2026-0001, item P2: “送达回证缺签收日期”"_s);
    CHECK_FALSE(row.shaken);
    CHECK(work.below(u"finding"_s, work.finding.id.toString()) ==
          QStringList{u"working_paper"_s, u"anchor"_s, u"review_mark"_s, u"case_review"_s});
}

TEST_CASE("a changed or withdrawn mark shakes what rests on it", "[reviews]")
{
    Cited work;
    REQUIRE(reopenSheet(*work.workbench, work.group.id, u"补充"_s));
    CHECK_FALSE(work.read(work.finding.id).shaken);
    ReviewMark changed = work.mark;
    changed.reason += u"和签收人"_s; // even when the old words still begin it
    work.marked(changed);
    CHECK(work.read(work.paper.id).sources.constFirst().standing == MarkStanding::Changed);
    CHECK(work.read(work.finding.id).shaken);
    work.marked(work.mark);
    CHECK_FALSE(work.read(work.finding.id).shaken);
    ReviewMark suspected = work.mark;
    suspected.suspected = true;
    work.marked(suspected);
    CHECK(work.read(work.finding.id).shaken); // it is a possible lead now
    REQUIRE(withdrawReviewMark(*work.workbench, work.mark.id, u"误记"_s));
    CHECK(work.read(work.paper.id).sources.constFirst().standing == MarkStanding::Withdrawn);
    CHECK(work.read(work.finding.id).shaken);
}

TEST_CASE("a withdrawn review shakes what rests on its marks", "[reviews]")
{
    Cited work;
    REQUIRE(work.workbench->write(
        [&] { return CaseReviewRepository(work.workbench->database()).withdraw(work.first.id, u"不能评查"_s); }));
    CHECK(work.read(work.paper.id).sources.constFirst().standing == MarkStanding::Withdrawn);
    CHECK(work.read(work.finding.id).shaken);
}

TEST_CASE("a suspected violation is never cited: it leaves by the register of leads", "[reviews]")
{
    Reviewed work;
    const ReviewSheet group = work.toGroup(work.first);
    ReviewMark mark = work.flaw(group.id, u"L1"_s, 0, FlawLevel::None, u"与代理人有不正当往来疑点"_s);
    mark.suspected = true;
    mark = work.marked(mark);
    work.submitted(group.id);
    CHECK(citeMark(*work.workbench, mark.id).error().code == Error::Code::Invalid);
    CHECK(citeMark(*work.workbench, ReviewMarkId::create()).error().code == Error::Code::NotFound);
}
