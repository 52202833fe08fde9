#include "core/feedback/feedback.h"

#include "core/base/text_fold.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Feedback draft()
{
    Feedback feedback;
    feedback.code = u"FK-2026-001"_s;
    feedback.recipient = u"中共测试区人民法院党组"_s;
    return feedback;
}

SentenceFacts sentence(const QString &text, SentenceBasis basis, int findings = 0)
{
    SentenceFacts facts;
    facts.sentence.id = SentenceId::create();
    facts.sentence.text = text;
    facts.sentence.basis = basis;
    facts.findings = findings;
    return facts;
}

QStringList rulesOf(const Feedback &feedback, const QList<SentenceFacts> &sentences)
{
    QStringList rules;
    for (const CheckMessage &message : checkFeedback(feedback, sentences))
        rules.append(message.rule);
    return rules;
}

} // namespace

TEST_CASE("every sentence of the feedback rests on something", "[feedback]")
{
    const QString text = u"执行案款发放不及时。"_s;
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::Sources, 1)}).isEmpty());
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::Overall)}).isEmpty());
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::Figures)}).isEmpty());
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::Standing)}).isEmpty());
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::None)}) == QStringList{u"sentence-unsourced"_s});
    CHECK(rulesOf(draft(), {sentence(text, SentenceBasis::Sources)}) == QStringList{u"sentence-unsourced"_s});
    CHECK(rulesOf(draft(), {sentence(u" "_s, SentenceBasis::Overall)}) == QStringList{u"sentence-empty"_s});
    CHECK(rulesOf(draft(), {}) == QStringList{u"feedback-empty"_s});
    SentenceFacts changed = sentence(text, SentenceBasis::Sources, 1);
    changed.sourceChanged = true;
    CHECK(rulesOf(draft(), {changed}) == QStringList{u"sentence-source-changed"_s});
    Feedback nobody = draft();
    nobody.recipient = u"　"_s;
    CHECK(rulesOf(nobody, {sentence(text, SentenceBasis::Overall)}) == QStringList{u"feedback-recipient"_s});
}

TEST_CASE("a quoted beginning keeps rare characters whole", "[feedback]")
{
    const auto messages = checkFeedback(draft(), {sentence(QString(19, u'甲') + u"𠮷𫖯"_s, SentenceBasis::None)});
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().message.args.first() == QString(19, u'甲') + u"𠮷"_s);
}

TEST_CASE("feedback is issued once, with its number and date", "[feedback]")
{
    const QDate day(2026, 7, 3);
    const auto done = issued(draft(), u"苏政法督〔2026〕3号"_s, day, {});
    REQUIRE(done);
    CHECK(done->number == u"苏政法督〔2026〕3号"_s);
    CHECK(done->issuedOn == day);
    CHECK_FALSE(issued(*done, u"苏政法督〔2026〕4号"_s, day, {}));
    CHECK_FALSE(issued(draft(), u"苏政法督〔2026〕3号"_s, day, checkFeedback(draft(), {})));
    const CheckMessage remark{CheckMessage::Severity::Warning, u"x"_s, {}, {}};
    CHECK(issued(draft(), u"苏政法督〔2026〕3号"_s, day, {remark}));
}
