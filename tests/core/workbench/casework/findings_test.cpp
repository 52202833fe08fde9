#include "core/workbench/casework/findings.h"

#include "core/finding/finding_repository.h"
#include "tests/core/workbench/casework/casework.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a finding takes its words from its first paper and merges them all", "[casework]")
{
    Casework work;
    const WorkingPaper first = work.approved(work.unregistered);
    const WorkingPaper second = work.approved(work.unreported, u"重大事项未报告"_s);
    const Finding finding = work.found({first.id, second.id});
    CHECK(finding.code == u"WT-2026-0001"_s);
    CHECK(finding.title == first.title);
    CHECK(finding.text == first.summary);
    CHECK(finding.dimension == u"P4"_s);
    const FindingRow row = work.read(finding.id);
    CHECK(row.inspection == work.about.code);
    CHECK(row.papers.size() == 2);
    CHECK(row.sources().size() == 2);
    CHECK(work.read(first.id).paper.state == PaperState::Merged);
    CHECK(work.read(first.id).finding == finding.code);
    CHECK(findingRows(*work.workbench)->size() == 1);
}

TEST_CASE("only approved papers of one inspection make a finding", "[casework]")
{
    Casework work;
    const WorkingPaper approved = work.approved(work.unregistered);
    CHECK(codeOf(makeFinding(*work.workbench, {}, {})) == Error::Code::Invalid);
    CHECK(codeOf(makeFinding(*work.workbench, {}, {approved.id, work.draft().id})) == Error::Code::Invalid);
    CHECK(work.read(approved.id).paper.state == PaperState::Approved); // nothing was half done
    CHECK(findingRows(*work.workbench, work.about.id)->isEmpty());
    work.found({approved.id});
    CHECK(codeOf(makeFinding(*work.workbench, {}, {approved.id})) == Error::Code::Invalid);
}

TEST_CASE("a finding is edited until it is in the feedback", "[casework]")
{
    Casework work;
    Finding form = work.found({work.approved(work.unregistered).id});
    form.severity = Severity::Grave;
    form.state = FindingState::InFeedback; // out of the form's reach
    const auto saved = saveFinding(*work.workbench, form);
    REQUIRE(saved);
    CHECK(saved->severity == Severity::Grave);
    CHECK(saved->state == FindingState::Candidate);
    form.title = u" "_s;
    CHECK(codeOf(saveFinding(*work.workbench, form)) == Error::Code::Invalid);
    form.title = u"标题"_s;
    REQUIRE(moveFinding(*work.workbench, form.id, FindingState::Decided));
    REQUIRE(moveFinding(*work.workbench, form.id, FindingState::InFeedback));
    CHECK(codeOf(saveFinding(*work.workbench, form)) == Error::Code::Conflict);
    CHECK(codeOf(moveFinding(*work.workbench, form.id, FindingState::Dropped)) == Error::Code::Invalid);
}

TEST_CASE("a finding turns amber with its source and is not decided then", "[casework]")
{
    Casework work;
    const Finding finding = work.found({work.approved(work.unregistered).id});
    work.rewrite();
    CHECK(work.read(finding.id).shaken);
    CHECK(codeOf(moveFinding(*work.workbench, finding.id, FindingState::Decided)) == Error::Code::Invalid);
    CHECK(moveFinding(*work.workbench, finding.id, FindingState::Dropped));
}

TEST_CASE("the checks of a finding say what it rests on", "[casework]")
{
    Casework work;
    FindingRow row = work.read(work.found({work.approved(work.unregistered).id}).id);
    const auto rules = [&] {
        QStringList names;
        for (const CheckMessage &message : checkFinding(row))
            names.append(message.rule);
        return names;
    };
    CHECK(rules() == QStringList{u"finding-single-source"_s, u"finding-facts"_s});
    row.shaken = true;
    row.papers.first().paper.confirmation = FactConfirmation::Agreed;
    CHECK(rules() == QStringList{u"finding-single-source"_s, u"finding-source-changed"_s});
    row.papers.first().sources.clear();
    CHECK(rules().contains(u"finding-sources"_s));
    row.papers.clear();
    CHECK(rules().contains(u"finding-papers"_s));
    CHECK(hasBlocker(checkFinding(row)));
}

TEST_CASE("findings merge into one with all their papers", "[casework]")
{
    Casework work;
    const Finding first = work.found({work.approved(work.unregistered).id});
    const Finding second = work.found({work.approved(work.unreported, u"重大事项未报告"_s).id});
    CHECK(codeOf(mergeFindings(*work.workbench, first.id, {})) == Error::Code::Invalid);
    CHECK(codeOf(mergeFindings(*work.workbench, first.id, {first.id})) == Error::Code::Invalid);
    SECTION("when none is fixed")
    {
        REQUIRE(mergeFindings(*work.workbench, first.id, {second.id}));
        CHECK(work.read(first.id).papers.size() == 2);
        CHECK(codeOf(findingRow(*work.workbench, second.id)) == Error::Code::NotFound);
        CHECK(findingRows(*work.workbench, work.about.id)->size() == 1);
    }
    SECTION("and not when one is dropped")
    {
        REQUIRE(moveFinding(*work.workbench, second.id, FindingState::Dropped));
        CHECK(codeOf(mergeFindings(*work.workbench, first.id, {second.id})) == Error::Code::Conflict);
        CHECK(work.read(second.id).papers.size() == 1);
    }
}
