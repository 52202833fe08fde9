#include "app/gui/pages.h"
#include "core/collision/collision_repository.h"
#include "tests/ui/collision/hits/hits_ui.h"
#include "ui/shell/main_window.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 5000;
constexpr int kTimes = 5;

/// As many copies of one question as make `kMany`, each of a company of its own.
void makeMany(Collided &made)
{
    const Hit first = made.hit(u"周样"_s, u"丙样"_s);
    const auto view = readHit(*made.workbench, first.id);
    REQUIRE(view);
    REQUIRE(made.workbench->write([&]() -> Result<> {
        HitRepository hits(made.workbench->database());
        HitSourceRepository sources(made.workbench->database());
        for (int i = 1; i <= kMany; ++i) {
            Hit hit = first;
            hit.id = HitId::create();
            hit.code = u"YS-2026-%1"_s.arg(1000 + i, 5, 10, QLatin1Char('0'));
            hit.rosterRow = 1000 + i;
            hit.official = u"王样%1"_s.arg(i);
            hit.company = u"第%1号样商贸有限公司"_s.arg(i);
            DUCHA_TRY(hits.save(hit));
            HitSource source = view->sources.constFirst().source;
            source.id = HitSourceId::create();
            source.hitId = hit.id;
            DUCHA_TRY(sources.save(source));
        }
        return {};
    }));
}

} // namespace

// How long a key takes is measured in tests/bench/queue_bench.cpp.
TEST_CASE("five thousand questions are worked through by keys: next, decide, a reason by its key", "[hits]")
{
    HitsUi ui;
    makeMany(ui.made);
    ui.show(HitFilter::Mine);
    ui.sit(1);
    REQUIRE(ui.queue().model()->rowCount() == kMany + 4);
    ui.toQueue();
    ui.key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i)
        ui.key(Qt::Key_J);
    const HitId before = ui.inHand();
    for (int i = 0; i < kTimes; ++i) {
        ui.toQueue();
        ui.key(Qt::Key_Y);
    }
    CHECK(ui.inHand() != before);
    CHECK(ui.queue().model()->rowCount() == kMany + 4 - kTimes);
    ui.toQueue();
    ui.key(Qt::Key_N);
    ui.key(Qt::Key_1);
    CHECK(ui.queue().model()->rowCount() == kMany + 4 - kTimes); // what shows it is still to be said
}

TEST_CASE("five thousand questions are worked through in the whole window too", "[hits]")
{
    HitsUi ui;
    makeMany(ui.made);
    ui.page.reset(); // only the window's own pages answer to a change
    MainWindow window(makePages(ui.services, [] {}), ui.services);
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    REQUIRE(window.goTo({u"hit"_s, ui.made.hit(u"周样"_s, u"丙样"_s).id.toString()}));
    auto *seat = window.findChild<QComboBox *>(u"hitSeatBox"_s);
    seat->setFocus();
    QTest::keyClick(seat, Qt::Key_Down);
    auto &queue = *window.findChild<QWidget *>(u"hitList"_s)->findChild<QTableView *>();
    queue.setFocus();
    const auto decided = [&] {
        const auto rows = ui.made.rows();
        return std::count_if(rows.begin(), rows.end(),
                             [](const HitRow &row) { return row.hit.state == HitState::FirstReviewed; });
    };
    for (int i = 0; i < kTimes; ++i)
        QTest::keyClick(&queue, Qt::Key_Y);
    CHECK(decided() == kTimes);
}
