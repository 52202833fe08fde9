#include "core/casereview/case_file.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a case runs by the words of its list, and a closing date ends it", "[casereview]")
{
    for (const QString &words : {u"在办"_s, u"审理中"_s, u"未结"_s, u"中止执行"_s, u"正在办理"_s}) {
        INFO(words.toStdString());
        CHECK(isRunning(words, {}));
        CHECK_FALSE(isRunning(words, QDate(2025, 3, 1)));
    }
    for (const QString &words : {u""_s, u"已结"_s, u"办结"_s, u"结案"_s, u"终结本次执行"_s})
        CHECK_FALSE(isRunning(words, {}));
}
