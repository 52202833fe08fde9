#include "core/workbench/feedback/wording.h"

#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(Drafted &work, const QString &text)
{
    SentenceRow row;
    row.sentence.id = SentenceId::create();
    row.sentence.text = text;
    const auto checks = checkWording(*work.workbench, work.about.id, {row});
    REQUIRE(checks);
    QStringList rules;
    for (const CheckMessage &check : *checks)
        rules.append(check.rule);
    return rules;
}

} // namespace

TEST_CASE("words of a talk are noticed, whatever stands between them", "[feedback]")
{
    Drafted work;
    work.turn(work.held.id, Speaker::Answer, u"那年春天领导让我们把登记本统一补了一遍"_s);
    CHECK(rulesOf(work, u"经查，那年春天，领导让我们把登记本统一补了一遍。"_s) == QStringList{u"sentence-verbatim"_s});
    CHECK(rulesOf(work, u"登记本统一补录，情况不实。"_s).isEmpty());
}

TEST_CASE("what is marked as a possible lead never goes into a feedback", "[feedback]")
{
    Drafted work;
    const TalkTurn turn = work.turn(work.held.id, Speaker::Answer, u"王某收了某公司的购物卡没有上交"_s);
    REQUIRE(markTurn(*work.workbench, turn.id, 0, 15, AnchorMark::PossibleLead));
    CHECK(rulesOf(work, u"反映王某收了某公司的购物卡。"_s) == QStringList{u"sentence-lead"_s});
}

TEST_CASE("a sentence that rests on one person's words says so", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const auto &checks = work.read(id).checks;
    CHECK(std::any_of(checks.begin(), checks.end(),
                      [](const CheckMessage &check) { return check.rule == u"sentence-one-person"_s; }));
}
