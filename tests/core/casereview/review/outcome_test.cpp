#include "core/casereview/review/outcome.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("words of another outcome are found, whatever stands between", "[casereview]")
{
    CHECK(outcomeWord(u"建议改判"_s) == u"改判"_s);
    CHECK(outcomeWord(u"应当发 回 重审。"_s) == u"发回重审"_s);
    CHECK(outcomeWord(u"建议撤销原判决"_s) == u"撤销原判"_s);
    CHECK(outcomeWord({}).isEmpty());
    CHECK(outcomeWord(u"未说明撤销原因"_s).isEmpty());
    CHECK(outcomeWord(u"送达程序有瑕疵，应当规范归档，加强审限管理。"_s).isEmpty());
    CHECK(checkOutcome(u"规范送达。"_s));
    CHECK(checkOutcome(u"建议提起再审"_s).error().code == Error::Code::Invalid);
}
