#include "ui/shell/tabbed_page.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/shell/fake_page.h"

#include <QtWidgets/QTabWidget>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a chapter of tabs hands everything on to the part in front, and links to the part that takes them", "[ui]")
{
    auto *units = new FakePage(u"unit"_s);
    auto *people = new FakePage(u"person"_s);
    std::vector<std::unique_ptr<Page>> parts;
    parts.emplace_back(units);
    parts.emplace_back(people);
    TabbedPage page({u"准备"_s, {}, u"preparation"_s, u"各部分"_s}, std::move(parts));
    page.create();
    CHECK(units->created == 1);
    CHECK(page.reveal({u"person"_s, u"3"_s}));
    CHECK(page.record() == RecordRef{u"person"_s, u"3"_s});
    CHECK(page.findChild<QTabWidget *>(u"chapterTabs"_s)->currentIndex() == 1);
    CHECK_FALSE(page.reveal({u"talk"_s, u"1"_s}));
    page.create();
    CHECK(people->created == 1);
}
