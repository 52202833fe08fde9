#include "core/workbench/documents/compose_letters.h"

#include "tests/core/workbench/documents/issued.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a covering letter names the paper, asks for the receipt and brings the form of it", "[documents]")
{
    const Issued issued;
    const auto document = routingLetter(*issued.workbench, issued.copy.id);
    REQUIRE(document);
    CHECK(document->format == DocumentFormat::Letter);
    CHECK(document->banner.isEmpty());
    const QString words = wordsOnPaper(*document);
    for (const QString &part :
         {u"某政法督函〔2026〕5号"_s, u"中共云岭县委政法委员会："_s,
          u"现将《关于政治督察云岭县人民法院的反馈意见》（某政法督〔2026〕3号）抄送你委"_s, u"7日内将签收回执退我委"_s,
          u"2026年7月2日"_s, u"附件2"_s, u"签收回执"_s, u"CS-2026-001"_s, u"抄送件"_s}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("a letter without its number is a draft", "[documents]")
{
    Issued issued;
    const Routing unnumbered = issued.routing(RoutingRole::Copy, u"中共某市委组织部"_s, u"CS-2026-002"_s, {});
    const auto document = routingLetter(*issued.workbench, unnumbered.id);
    REQUIRE(document);
    CHECK(document->banner == u"草稿"_s);
    CHECK(wordsOnPaper(*document).contains(u"抄送你部"_s));
}

TEST_CASE("the main recipient gets no covering letter", "[documents]")
{
    Issued issued;
    const Routing main = issued.routing(RoutingRole::Main, issued.feedback.recipient, u"CS-2026-003"_s, {});
    CHECK(codeOf(routingLetter(*issued.workbench, main.id)) == Error::Code::Invalid);
    CHECK(codeOf(routingLetter(*issued.workbench, RoutingId::create())) == Error::Code::NotFound);
}
