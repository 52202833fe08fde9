#include "core/workbench/casework/papers.h"

#include "tests/core/workbench/casework/casework.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a working paper is written, submitted and approved by somebody else", "[casework]")
{
    Casework work;
    const WorkingPaper paper = work.draft();
    CHECK(paper.code == u"DG-2026-0001"_s);
    CHECK(codeOf(submitPaper(*work.workbench, paper.id)) == Error::Code::Invalid); // it cites nothing
    REQUIRE(citeAnchor(*work.workbench, paper.id, work.unregistered.id));
    CHECK(codeOf(citeAnchor(*work.workbench, paper.id, work.unregistered.id)) == Error::Code::Conflict);
    REQUIRE(submitPaper(*work.workbench, paper.id));
    CHECK(codeOf(reviewPaper(*work.workbench, paper.id, work.two.id, true, {})) == Error::Code::Invalid);
    REQUIRE(reviewPaper(*work.workbench, paper.id, work.three.id, true, u"属实"_s));
    const PaperRow row = work.read(paper.id);
    CHECK(row.paper.state == PaperState::Approved);
    CHECK(row.paper.reviewedAt == work.workbench->now());
    CHECK(row.preparer == work.one.name);
    CHECK(row.reviewer == work.three.name);
    REQUIRE(row.sources.size() == 1);
    CHECK(row.sources.constFirst().papers == 1);
    CHECK_FALSE(row.shaken);
    CHECK(paperRows(*work.workbench, work.about.id)->size() == 1);
    CHECK(paperRows(*work.workbench)->size() == 1);
}

TEST_CASE("changing an approved working paper opens its review again", "[casework]")
{
    Casework work;
    WorkingPaper paper = work.approved(work.unregistered);
    SECTION("by its words")
    {
        paper.summary += u"另有1件。"_s;
        REQUIRE(savePaper(*work.workbench, paper));
    }
    SECTION("by one more source")
    {
        REQUIRE(citeAnchor(*work.workbench, paper.id, work.unreported.id));
    }
    SECTION("by one source less")
    {
        REQUIRE(unciteAnchor(*work.workbench, paper.id, work.unregistered.id));
    }
    CHECK(work.read(paper.id).paper.state == PaperState::Draft);
}

TEST_CASE("saving a form that changes nothing leaves the review", "[casework]")
{
    Casework work;
    const WorkingPaper paper = work.approved(work.unregistered);
    REQUIRE(savePaper(*work.workbench, paper));
    CHECK(work.read(paper.id).paper == paper);
}

TEST_CASE("the form of a working paper does not reach state and review", "[casework]")
{
    Casework work;
    WorkingPaper form = work.draft();
    form.state = PaperState::Approved;
    form.reviewerId = form.preparerId;
    form.details = u"2026年6月3日查阅台账。"_s;
    REQUIRE(savePaper(*work.workbench, form));
    CHECK(work.read(form.id).paper.state == PaperState::Draft);
    CHECK(work.read(form.id).paper.reviewerId.isNull());
    form.dimension.clear();
    CHECK(codeOf(savePaper(*work.workbench, form)) == Error::Code::Invalid);
}

TEST_CASE("a source of another inspection is not cited, one that is not cited not taken out", "[casework]")
{
    Casework work;
    WorkingPaper form;
    form.inspectionId = work.inspection(work.otherCourt).id;
    form.dimension = u"P4"_s;
    const auto paper = savePaper(*work.workbench, form);
    REQUIRE(paper);
    CHECK(codeOf(citeAnchor(*work.workbench, paper->id, work.unregistered.id)) == Error::Code::Invalid);
    CHECK(codeOf(unciteAnchor(*work.workbench, paper->id, work.unregistered.id)) == Error::Code::NotFound);
}

TEST_CASE("a working paper turns amber when the words it cites change", "[casework]")
{
    Casework work;
    const WorkingPaper paper = work.draft();
    REQUIRE(citeAnchor(*work.workbench, paper.id, work.unregistered.id));
    CHECK(checkPaperRow(work.read(paper.id)).isEmpty());
    work.rewrite();
    const PaperRow row = work.read(paper.id);
    CHECK(row.shaken);
    REQUIRE(checkPaperRow(row).size() == 1);
    CHECK(checkPaperRow(row).constFirst().rule == u"paper-source-changed"_s);
    CHECK(codeOf(submitPaper(*work.workbench, paper.id)) == Error::Code::Invalid);
}

TEST_CASE("a working paper that is not adopted keeps the reason, disputed facts say how", "[casework]")
{
    Casework work;
    const WorkingPaper paper = work.draft();
    CHECK(codeOf(confirmFacts(*work.workbench, paper.id, FactConfirmation::Disputed, {})) == Error::Code::Invalid);
    REQUIRE(confirmFacts(*work.workbench, paper.id, FactConfirmation::Disputed, u"漏报1件"_s));
    CHECK(work.read(paper.id).paper.confirmationText == u"漏报1件"_s);
    CHECK(codeOf(rejectPaper(*work.workbench, paper.id, u" "_s)) == Error::Code::Invalid);
    REQUIRE(rejectPaper(*work.workbench, paper.id, u"与另一底稿重复"_s));
    CHECK(work.read(paper.id).paper.state == PaperState::NotAdopted);
    CHECK(codeOf(savePaper(*work.workbench, [&] {
              auto form = paper;
              form.title = u"改名"_s;
              return form;
          }())) == Error::Code::Invalid);
}

TEST_CASE("a possible lead is never cited", "[casework]")
{
    Casework work;
    const auto lead = markTurn(*work.workbench, work.said.id, 0, 3, AnchorMark::PossibleLead);
    REQUIRE(lead);
    const WorkingPaper paper = work.draft();
    CHECK(codeOf(citeAnchor(*work.workbench, paper.id, lead->id)) == Error::Code::Invalid);
    CHECK(work.read(paper.id).sources.isEmpty());
}
