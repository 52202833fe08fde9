#include "core/evidence/anchor.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a span counts characters as the reader does", "[evidence]")
{
    const QString text = u"赵𫖯说𠮷日报"_s;
    CHECK(spanOf(text, 0, 2) == u"赵𫖯"_s);
    CHECK(spanOf(text, 3, 1) == u"𠮷"_s);
    CHECK(spanOf(text, 4, 99) == u"日报"_s);
    CHECK(spanOf(text, 6, 1).isEmpty());
    CHECK(spanOf(text, -1, 2).isEmpty());
    CHECK(spanOf(text, 0, 0).isEmpty());
    CHECK(spanOf(text, 1, std::numeric_limits<int>::max()) == u"𫖯说𠮷日报"_s);
}

TEST_CASE("a citation stands while its words do", "[evidence]")
{
    Anchor anchor;
    anchor.start = 1;
    anchor.length = 2;
    anchor.quote = u"𫖯说"_s;
    CHECK(stillStands(anchor, u"赵𫖯说𠮷日报"_s));
    CHECK_FALSE(stillStands(anchor, u"赵某说𠮷日报"_s));
    CHECK_FALSE(stillStands(anchor, u"赵"_s));
    anchor.kind = AnchorKind::DocumentPage;
    CHECK(stillStands(anchor, {}));
}
