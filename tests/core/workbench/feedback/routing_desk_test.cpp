#include "core/workbench/feedback/routing_desk.h"

#include "core/inspection/inspection_repository.h"
#include "core/workbench/rectification.h"
#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the unit gets the full version, the county's committee a copy with a letter of its own", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    CHECK(codeOf(routeFeedback(*work.workbench, id, *proposedRecipients(*work.workbench, id))) ==
          Error::Code::Invalid); // not issued
    work.issuedNow(id);
    const auto choices = proposedRecipients(*work.workbench, id);
    REQUIRE(choices);
    CHECK(choices->at(0).role == RoutingRole::Main);
    CHECK(choices->at(0).version == FeedbackVersion::Full);
    CHECK(choices->at(1).required);
    const auto made = routeFeedback(*work.workbench, id, choices->mid(0, 2));
    REQUIRE(made);
    CHECK(made->at(0).letterNumber.isEmpty());
    CHECK(made->at(1).letterNumber == u"某政法督函〔2026〕1号"_s);
    CHECK(routingRows(*work.workbench, work.about.id)->size() == 2);
    CHECK(codeOf(routeFeedback(*work.workbench, id, choices->mid(1, 1))) == Error::Code::Conflict);
    REQUIRE(routeFeedback(*work.workbench, id, choices->mid(2, 1)));
}

TEST_CASE("a routing needs one main recipient and a copy, or nothing is written down", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    work.issuedNow(id);
    const auto choices = *proposedRecipients(*work.workbench, id);
    CHECK(codeOf(routeFeedback(*work.workbench, id, choices.mid(0, 1))) == Error::Code::Invalid);
    CHECK(codeOf(routeFeedback(*work.workbench, id, choices.mid(1, 1))) == Error::Code::Invalid);
    CHECK(routingRows(*work.workbench)->isEmpty());
    CHECK(documentNumbers(*work.workbench)->size() == 1); // the feedback's own
}

TEST_CASE("limits count from the day the unit signs", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    work.issuedNow(id);
    const auto made = *routeFeedback(*work.workbench, id, proposedRecipients(*work.workbench, id)->mid(0, 2));
    const QDate today = work.workbench->today();
    CHECK(codeOf(recordReceipt(*work.workbench, made.at(0).id, today, u"张某"_s)) == Error::Code::Invalid);
    CHECK(codeOf(markSent(*work.workbench, made.at(0).id, today.addDays(-1))) == Error::Code::Invalid);
    REQUIRE(markSent(*work.workbench, made.at(0).id, today));
    CHECK(routingRows(*work.workbench)->constFirst().state == RoutingState::Sent);
    const QDate signedOn = today.addDays(3);
    REQUIRE(recordReceipt(*work.workbench, made.at(0).id, signedOn, u"张某"_s));
    CHECK(ledgerRows(*work.workbench, work.about.id)->constFirst().item.dueOn == signedOn.addMonths(3));
    CHECK(inspectionRow(*work.workbench, work.about.id)->inspection.feedbackSignedOn == signedOn);
    CHECK(codeOf(markSent(*work.workbench, made.at(0).id, today)) == Error::Code::Conflict);
}

TEST_CASE("the public version leaves out what is withheld and headings with nothing under them", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id, work.second.id});
    for (const SentenceRow &row : work.read(id).sentences) {
        if (row.sources.size() != 1 || row.sources.constFirst().id != work.second.id)
            continue;
        Sentence sentence = row.sentence;
        sentence.withheld = u"涉及未公开案件"_s;
        REQUIRE(changeSentence(*work.workbench, sentence));
    }
    const FeedbackText text = work.read(id);
    QStringList printed;
    for (const SentenceRow &row : versionOf(text, FeedbackVersion::Public))
        printed.append(row.printed());
    CHECK_FALSE(printed.join(u'\n').contains(u"重大事项报告不及时"_s));
    CHECK(printed.contains(u"（一）全面从严管党治警方面"_s));
    CHECK(versionOf(text, FeedbackVersion::Copy).size() == text.sentences.size());
}
