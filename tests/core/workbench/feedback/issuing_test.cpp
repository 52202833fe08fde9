#include "core/workbench/feedback/issuing.h"

#include "core/workbench/rectification.h"
#include "core/workbench/safekeeping/health_check.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("issuing gives number and day, keeps the document, and opens the ledger", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id, work.second.id});
    const Feedback feedback = work.issuedNow(id);
    CHECK(feedback.state == FeedbackState::Issued);
    CHECK(feedback.number == u"某政法督〔2026〕1号"_s);
    CHECK(feedback.pdfSha256.size() == 64);
    CHECK(work.read(work.first.id).finding.state == FindingState::InFeedback);
    const auto items = ledgerRows(*work.workbench, work.about.id);
    REQUIRE(items->size() == 2);
    CHECK(items->constFirst().item.problem == work.second.title); // the order of the text: P1 before P4
    CHECK(items->constFirst().item.dueOn == work.workbench->today().addMonths(3));
    CHECK(*proposedNumber(*work.workbench) == u"某政法督〔2026〕2号"_s);
    CHECK(checkWorkspace(*work.workbench)->isEmpty());
}

TEST_CASE("an issued feedback stays as it is", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    work.issuedNow(id);
    const SentenceId sentence = work.read(id).sentences.constFirst().sentence.id;
    CHECK(codeOf(removeSentence(*work.workbench, sentence, u"x"_s)) == Error::Code::Conflict);
    CHECK(codeOf(saveFeedbackHead(*work.workbench, id, u"x"_s, u"y"_s)) == Error::Code::Conflict);
    CHECK(codeOf(withdrawDraft(*work.workbench, id, u"x"_s)) == Error::Code::Conflict);
    CHECK(codeOf(issueFeedback(*work.workbench, id, u"某政法督〔2026〕9号"_s, work.workbench->today(), Drafted::pdf)) ==
          Error::Code::Invalid);
}

TEST_CASE("what blocks, a used number, a wrong day or a failed document leave the draft a draft", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const QDate today = work.workbench->today();
    const QString number = *proposedNumber(*work.workbench);
    CHECK(codeOf(issueFeedback(*work.workbench, id, number, today, Drafted::pdf)) == Error::Code::Invalid);
    work.answerFor(id);
    CHECK(codeOf(issueFeedback(*work.workbench, id, u"没有文号"_s, today, Drafted::pdf)) == Error::Code::Invalid);
    CHECK(codeOf(issueFeedback(*work.workbench, id, number, {}, Drafted::pdf)) == Error::Code::Invalid);
    const auto broken = [](const FeedbackText &) -> Result<QByteArray> { return Error{Error::Code::Io}; };
    CHECK(codeOf(issueFeedback(*work.workbench, id, number, today, broken)) == Error::Code::Io);
    REQUIRE(voidNumber(*work.workbench, number, u"打印错误"_s));
    CHECK(codeOf(issueFeedback(*work.workbench, id, number, today, Drafted::pdf)) == Error::Code::Conflict);
    CHECK(work.read(id).feedback.state == FeedbackState::Draft);
    CHECK(work.read(work.first.id).finding.state == FindingState::Decided);
    CHECK(ledgerRows(*work.workbench, work.about.id)->isEmpty());
    CHECK(documentNumbers(*work.workbench)->size() == 1);
    CHECK(*proposedNumber(*work.workbench) == u"某政法督〔2026〕2号"_s);
}

TEST_CASE("without a prefix of the office no number is proposed", "[feedback]")
{
    Drafted work;
    REQUIRE(work.workbench->write([&] { return setSetting(*work.workbench, setting::kFeedbackPrefix, {}); }));
    CHECK(codeOf(proposedNumber(*work.workbench)) == Error::Code::Invalid);
}
