#include "ui/shell/visits.h"

#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the way back forgets what lay ahead once another way is taken", "[ui]")
{
    Visits visits;
    CHECK_FALSE(visits.canGo(-1));
    visits.add({0, {}, {u"talk"_s, u"1"_s}});
    visits.add({1, {}, {u"finding"_s, u"2"_s}});
    visits.add({1, {}, {u"finding"_s, u"2"_s}});
    CHECK(visits.go(-1).page == 0);
    CHECK_FALSE(visits.canGo(-1));
    visits.add({2, {}, {}});
    CHECK_FALSE(visits.canGo(1));
    CHECK(visits.go(-1).page == 0);
}

TEST_CASE("a record chosen on a page completes the visit of that page", "[ui]")
{
    Visits visits;
    visits.add({0, {}, {}});
    visits.add({0, {}, {u"talk"_s, u"1"_s}});
    CHECK_FALSE(visits.canGo(-1));
    for (int i = 0; i < 200; ++i)
        visits.add({i % 2, {}, {u"talk"_s, QString::number(i)}});
    int back = 0;
    while (visits.canGo(-1)) {
        static_cast<void>(visits.go(-1));
        ++back;
    }
    CHECK(back == 99);
}
