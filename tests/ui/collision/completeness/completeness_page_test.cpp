#include "ui/collision/completeness/completeness_page.h"

#include "tests/ui/collision/collision_ui.h"
#include "tests/ui/support/window_checks.h"

#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the count says what is missing until every hit is delivered or excluded", "[ui][collision]")
{
    CollisionUi ui;
    CompletenessPage page(ui.services);
    page.resize(1100, 660);
    page.show();
    page.refresh();
    CHECK_FALSE(CollisionUi::in<QLabel>(page, "completenessVerdict").isVisible());
    ui.kept();
    page.refresh();
    CHECK(page.checks().size() == 2);
    CHECK(CollisionUi::text(page, "completenessVerdict").startsWith(u"✕"_s));
    shoot(page, u"collision-incomplete"_s);
    ui.agreedOnAll();
    page.refresh();
    CHECK(page.checks().isEmpty());
    CHECK(CollisionUi::text(page, "completenessVerdict").startsWith(u"●"_s));
    const auto *rows = CollisionUi::in<QTableView>(page, "listView").model();
    REQUIRE(rows->rowCount() == 3); // two units and all
    CHECK(rows->index(2, 3).data().toString() == u"5"_s);
    CHECK(namelessWidgets(page) == QStringList());
    shoot(page, u"collision-complete"_s);
}
