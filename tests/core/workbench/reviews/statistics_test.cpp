#include "core/workbench/reviews/statistics.h"

#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("reviews are counted by unit, kind, dimension and grade", "[reviews]")
{
    Reviewed work;
    const auto before = reviewStatistics(*work.workbench, work.about.roundId);
    REQUIRE(before);
    CHECK(before->all.drawn == 2);
    CHECK(before->all.final == 0);
    CHECK(before->all.grades.isEmpty());

    const ReviewMark mark = work.majorFlaw(work.first);
    const SupervisionOrder order = work.ordered(mark.id);
    work.finish(work.first, u"不合格"_s);
    const ReviewSheet group = work.toGroup(work.second);
    work.marked(work.flaw(group.id, u"W1"_s, 10, FlawLevel::Flaw, u"错字"_s));
    work.marked(work.flaw(group.id, u"W1"_s, 10, FlawLevel::Flaw, u"漏字"_s));
    work.marked(work.flaw(group.id, u"J1"_s, 0, FlawLevel::None, u"装订整齐"_s));
    work.submitted(group.id);

    const auto found = reviewStatistics(*work.workbench, work.about.roundId, work.about.id);
    REQUIRE(found);
    CHECK(found->all.final == 1);
    CHECK(found->all.flaws == 2);
    CHECK(found->all.majorFlaws == 1);
    CHECK(found->all.orders == 1);
    CHECK(found->all.openOrders == 1);
    const QList<QPair<QString, int>> grades{{u"优秀"_s, 0}, {u"合格"_s, 0}, {u"瑕疵"_s, 0}, {u"不合格"_s, 1}};
    CHECK(found->all.grades == grades);
    REQUIRE(found->byUnit.size() == 1);
    CHECK(found->byUnit.constFirst().second == found->all);
    REQUIRE(found->byKind.size() == 2);
    CHECK(found->byKind.at(0).first == u"执行"_s);
    CHECK(found->byKind.at(0).second.flaws == 2);
    REQUIRE(found->flawsByDimension.size() == 7);
    CHECK(found->flawsByDimension.at(int(ReviewDimension::Document)).second == 2);
    CHECK(found->flawsByDimension.at(int(ReviewDimension::Substantive)).second == 1);
    CHECK(found->flawsByDimension.at(int(ReviewDimension::Dossier)).second == 0);
    CHECK(reviewStatistics(*work.workbench, RoundId::create())->all == ReviewCounts());
    CHECK(order.state == OrderState::Draft);
}
