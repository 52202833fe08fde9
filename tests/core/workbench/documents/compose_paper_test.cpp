#include "core/workbench/documents/compose_paper.h"

#include "tests/core/workbench/casework/casework.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a working paper on paper holds its facts, its people and every source with its words", "[documents]")
{
    Casework work;
    const Attachment file = work.attached();
    const auto page = markPage(*work.workbench, file.id, 2, u"会议没有研究此事"_s);
    REQUIRE(page);
    const WorkingPaper paper = work.draft();
    REQUIRE(citeAnchor(*work.workbench, paper.id, work.unregistered.id));
    REQUIRE(citeAnchor(*work.workbench, paper.id, page->id));
    const auto document = paperDocument(*work.workbench, paper.id);
    REQUIRE(document);
    CHECK(document->banner == u"草稿"_s);
    const QString words = wordsOnPaper(*document);
    for (const QString &part : {u"问题底稿"_s, paper.code, u"P4全面从严管党治警"_s, u"三个规定填报不规范"_s,
                                u"2025年以来漏报2件。"_s, u"测试甲"_s, u"测试乙"_s, work.held.code,
                                work.unregistered.quote, file.code, u"第2页"_s, u"会议没有研究此事"_s}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("a source that was changed since is named as one to be checked again", "[documents]")
{
    Casework work;
    const WorkingPaper paper = work.approved(work.unregistered);
    const auto before = paperDocument(*work.workbench, paper.id);
    REQUIRE(before);
    CHECK(before->banner.isEmpty());
    CHECK_FALSE(wordsOnPaper(*before).contains(u"须复核"_s));
    work.rewrite();
    const auto after = paperDocument(*work.workbench, paper.id);
    REQUIRE(after);
    CHECK(wordsOnPaper(*after).contains(u"原文已改，须复核"_s));
}
