#include "core/workbench/reviews/leads.h"

#include "core/feedback/feedback_repository.h"
#include "core/workbench/casework/trail.h"
#include "core/workbench/overview/search.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A suspected mark on the group's submitted sheet.
struct Suspected : Reviewed {
    ReviewMark mark = suspect();

    ReviewMark suspect()
    {
        const ReviewSheet group = toGroup(first);
        ReviewMark made = flaw(group.id, QStringLiteral("L1"), 0, FlawLevel::None, QStringLiteral("疑似收受财物"));
        made.suspected = true;
        made = marked(made);
        submitted(group.id);
        return made;
    }
    Lead draft()
    {
        Lead lead;
        lead.inspectionId = about.id;
        lead.subject = QStringLiteral("张三某");
        lead.post = QStringLiteral("甲县人民法院审判员");
        lead.gist = QStringLiteral("涉嫌收受当事人财物");
        lead.sourceKind = LeadSource::ReviewMark;
        lead.sourceId = mark.id.toString();
        lead.proposerId = one.id;
        return lead;
    }
    Lead registered()
    {
        const auto lead = registerLead(*workbench, draft());
        REQUIRE(lead);
        return *lead;
    }
};

} // namespace

TEST_CASE("a lead comes from a suspected mark or from words marked as a possible lead", "[reviews]")
{
    Suspected work;
    CHECK(work.registered().code == u"XS-2026-0001"_s);
    Lead lead = work.draft();
    lead.sourceKind = LeadSource::Anchor;
    CHECK_FALSE(registerLead(*work.workbench, lead)); // no such anchor
    lead.sourceId = work.unregistered.id.toString();
    CHECK(registerLead(*work.workbench, lead).error().code == Error::Code::Invalid); // evidence, no lead
    const auto anchor = markTurn(*work.workbench, work.said.id, 0, 3, AnchorMark::PossibleLead);
    REQUIRE(anchor);
    lead.sourceId = anchor->id.toString();
    REQUIRE(registerLead(*work.workbench, lead));
    const auto rows = leadRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).source == u"PC-2026-0001"_s);
    CHECK(rows->at(0).proposer == work.one.name);
    CHECK(rows->at(1).source == work.held.code);

    Lead other = work.draft();
    other.inspectionId = work.inspection(work.police).id;
    CHECK(registerLead(*work.workbench, other).error().code == Error::Code::Invalid);
    for (const auto field : {&Lead::subject, &Lead::gist, &Lead::sourceId}) {
        Lead incomplete = work.draft();
        (incomplete.*field).clear();
        CHECK_FALSE(registerLead(*work.workbench, incomplete));
    }
    const ReviewSheet group = work.toGroup(work.second);
    lead = work.draft();
    lead.sourceId = work.marked(work.flaw(group.id, u"L1"_s, 0, FlawLevel::None, u"无疑点"_s)).id.toString();
    CHECK(registerLead(*work.workbench, lead).error().code == Error::Code::Invalid);
}

TEST_CASE("two people decide, and the letter's number is taken with the transfer", "[reviews]")
{
    Suspected work;
    REQUIRE(setSetting(*work.workbench, setting::kLetterPrefix, u"某政法督函"_s));
    const Lead lead = work.registered();
    const QDate day = work.workbench->today();
    CHECK_FALSE(transferLead(*work.workbench, lead.id, u"派驻纪检监察组"_s, day));
    CHECK(decideLead(*work.workbench, lead.id, work.one.id, true, {}).error().code == Error::Code::Invalid);
    REQUIRE(decideLead(*work.workbench, lead.id, work.two.id, true, u"同意移交"_s));
    CHECK_FALSE(transferLead(*work.workbench, lead.id, u" "_s, day));
    REQUIRE(transferLead(*work.workbench, lead.id, u"派驻纪检监察组"_s, day));
    const LeadRow row = leadRows(*work.workbench)->constFirst();
    CHECK(row.lead.letterNumber == u"某政法督函〔2026〕1号"_s);
    CHECK(row.second == work.two.name);
    const auto numbers = documentNumbers(*work.workbench);
    REQUIRE(numbers);
    REQUIRE(numbers->size() == 1); // a refused transfer takes none
    CHECK(numbers->constFirst().document == lead.code);
    REQUIRE(receiveLead(*work.workbench, lead.id, u"接收人"_s, day.addDays(1)));
    REQUIRE(answerLead(*work.workbench, lead.id, LeadDisposal::Verification, day.addDays(20)));
    CHECK(leadRows(*work.workbench)->constFirst().lead.state == LeadState::Answered);
}

TEST_CASE("nothing links into the register: no search, no trail, no history of what it was seen in", "[reviews]")
{
    Suspected work;
    work.registered();
    CHECK(searchRecords(*work.workbench, u"张三某"_s)->isEmpty());
    CHECK(searchRecords(*work.workbench, u"XS-2026-0001"_s)->isEmpty());
    const auto trail = trailOf(*work.workbench, work.about.id, u"review_mark"_s, work.mark.id.toString());
    REQUIRE(trail);
    CHECK(trail->carries.isEmpty());
}

TEST_CASE("a feedback that names whom a lead is about is not issued", "[reviews]")
{
    Suspected work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    work.answerFor(id);
    const auto blocked = [&] {
        const auto checks = work.read(id).checks;
        return std::any_of(checks.begin(), checks.end(),
                           [](const CheckMessage &check) { return check.rule == u"sentence-lead-subject"_s; });
    };
    const Lead lead = work.registered();
    CHECK_FALSE(blocked());
    SentenceRow row = work.sentence(id, u"督察期间"_s);
    row.sentence.text = u"张 三某同志参加了座谈。"_s;
    REQUIRE(changeSentence(*work.workbench, row.sentence));
    CHECK(blocked());
    CHECK(hasBlocker(work.read(id).checks));
    REQUIRE(decideLead(*work.workbench, lead.id, work.two.id, false, u"不具可查性"_s));
    CHECK_FALSE(blocked());
}
