#include "core/workbench/casework/trail.h"

#include "tests/core/workbench/casework/casework.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the trail of a working paper names its files", "[casework]")
{
    Casework work;
    const Attachment file = work.attached();
    const WorkingPaper paper = work.approved(*markPage(*work.workbench, file.id, 2, u"未见登记"_s));
    const Finding finding = work.found({paper.id});
    const auto trail = trailOf(*work.workbench, work.about.id, u"working_paper"_s, paper.id.toString());
    REQUIRE(trail);
    CHECK(trail->restsOn.size() == 2);
    REQUIRE(trail->files.size() == 1);
    CHECK(trail->files.constFirst().code == file.code);
    REQUIRE(trail->carries.size() == 1);
    CHECK(trail->carries.constFirst().code == finding.code);
}

TEST_CASE("the history of a record names people and what changed, the newest first", "[casework]")
{
    Casework work;
    WorkingPaper paper = work.draft();
    paper.title = u"新题目𠮷"_s;
    paper.secondPreparerId = work.three.id;
    REQUIRE(savePaper(*work.workbench, paper));
    const auto history = historyOf(*work.workbench, u"working_paper"_s, paper.id.toString());
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK(history->at(1).isNew);
    CHECK_FALSE(history->at(0).isNew);
    CHECK(history->at(0).changes == QList<FieldChange>{{u"second_preparer_id"_s, work.two.name, work.three.name},
                                                       {u"title"_s, u"三个规定填报不规范"_s, u"新题目𠮷"_s}});
    CHECK(history->at(0).person == work.workbench->database().session().author.person);
    CHECK(historyOf(*work.workbench, u"working_paper"_s, u"nothing"_s)->isEmpty());
}

TEST_CASE("the history says that a record was withdrawn, and why", "[casework]")
{
    Casework work;
    const Attachment file = work.attached();
    REQUIRE(withdrawAttachment(*work.workbench, file.id, u"交错材料"_s));
    const HistoryEntry last = historyOf(*work.workbench, u"attachment"_s, file.id.toString())->constFirst();
    CHECK(last.isWithdrawn);
    CHECK(last.changes == QList<FieldChange>{{u"void_reason"_s, {}, u"交错材料"_s}});
}
