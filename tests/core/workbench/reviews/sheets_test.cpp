#include "core/workbench/casework/trail.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the first sheet chooses template and scale by organ and kind of case, for good", "[reviews]")
{
    Reviewed work;
    const ReviewSheet sheet = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewView view = work.view(work.first);
    CHECK(view.sheetTemplate.kind == u"civil"_s);
    CHECK(view.scale.agencyType == u"court"_s);
    CHECK_FALSE(view.items.isEmpty());
    CHECK(work.opened(work.first, SheetKind::Expert, work.jia.id) == sheet);

    SheetTemplate newer = view.sheetTemplate;
    newer.title = u"民商事案件评查表（新）"_s;
    REQUIRE(saveTemplateVersion(*work.workbench, newer));
    work.opened(work.first, SheetKind::Expert, work.yi.id);
    CHECK(work.view(work.first).sheetTemplate == view.sheetTemplate);

    work.opened(work.second, SheetKind::Self);
    CHECK(work.view(work.second).sheetTemplate.kind == u"enforcement"_s);
}

TEST_CASE("only an assigned expert has a sheet, and the unit's and the group's are nobody's", "[reviews]")
{
    Reviewed work;
    const Expert other = work.expert(u"ZJ-2026-0009"_s, u"专家丙"_s);
    CHECK(openSheet(*work.workbench, work.first.id, SheetKind::Expert, other.id).error().code == Error::Code::Invalid);
    CHECK_FALSE(openSheet(*work.workbench, work.first.id, SheetKind::Expert));
    CHECK_FALSE(openSheet(*work.workbench, work.first.id, SheetKind::Group, work.jia.id));
    CHECK_FALSE(openSheet(*work.workbench, CaseReviewId::create(), SheetKind::Group));
}

TEST_CASE("a mark is kept while it is incomplete, but not when it could never be right", "[reviews]")
{
    Reviewed work;
    const ReviewSheet sheet = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewMark begun = work.marked(work.flaw(sheet.id, u"P2"_s, 20, FlawLevel::Flaw, {}));
    CHECK(work.view(work.first, work.jia.id).sheets.constFirst().marks == QList<ReviewMark>{begun});
    CHECK_FALSE(saveMark(*work.workbench, work.flaw(sheet.id, u"ZZ"_s, 0, FlawLevel::None, u"没有"_s)));
    CHECK_FALSE(saveMark(*work.workbench, work.flaw(sheet.id, u"P2"_s, 9999, FlawLevel::Flaw, u"多"_s)));
    CHECK_FALSE(saveMark(*work.workbench, work.flaw(sheet.id, u"P2"_s, -1, FlawLevel::Flaw, u"负"_s)));
    ReviewMark paged = work.flaw(sheet.id, u"P2"_s, 1, FlawLevel::Flaw, u"页"_s);
    paged.page = 3;
    CHECK_FALSE(saveMark(*work.workbench, paged));
    paged.attachmentId = work.attached().id;
    CHECK(saveMark(*work.workbench, paged));
    paged.page = 4;
    CHECK_FALSE(saveMark(*work.workbench, paged));
    CHECK(saveMark(*work.workbench, work.flaw(ReviewSheetId::create(), u"P2"_s, 1, FlawLevel::Flaw, u"无"_s))
              .error()
              .code == Error::Code::NotFound);

    REQUIRE(saveSheetOpinion(*work.workbench, sheet.id, u"意见"_s));
    CHECK(submitSheet(*work.workbench, sheet.id).error().code == Error::Code::Invalid); // the reason is missing
    ReviewMark complete = begun;
    complete.reason = u"  送达回证缺签收日期  "_s;
    CHECK(work.marked(complete).reason == u"送达回证缺签收日期"_s);
    CHECK(submitSheet(*work.workbench, sheet.id));
}

TEST_CASE("a submitted sheet stays as it is until it is reopened with a reason that the history keeps", "[reviews]")
{
    Reviewed work;
    work.step(work.first, ReviewState::FileReceived);
    work.submitted(work.opened(work.first, SheetKind::Self).id);
    work.step(work.first, ReviewState::SelfReviewed);
    const ReviewSheet sheet = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewMark mark = work.marked(work.flaw(sheet.id, u"P2"_s, 20, FlawLevel::Flaw, u"缺日期"_s));
    CHECK(submitSheet(*work.workbench, sheet.id).error().code == Error::Code::Invalid); // no opinion
    work.submitted(sheet.id);
    work.submitted(work.opened(work.first, SheetKind::Expert, work.yi.id).id);
    work.step(work.first, ReviewState::Reviewed);
    CHECK(saveMark(*work.workbench, mark).error().code == Error::Code::Conflict);
    CHECK(withdrawReviewMark(*work.workbench, mark.id, u"误"_s).error().code == Error::Code::Conflict);
    CHECK(saveSheetOpinion(*work.workbench, sheet.id, u"改"_s).error().code == Error::Code::Conflict);
    CHECK(submitSheet(*work.workbench, sheet.id).error().code == Error::Code::Conflict);

    CHECK(reopenSheet(*work.workbench, sheet.id, u" "_s).error().code == Error::Code::Invalid);
    REQUIRE(reopenSheet(*work.workbench, sheet.id, u"漏记一处"_s));
    CHECK(work.view(work.first).row.review.state == ReviewState::SelfReviewed);
    const auto history = historyOf(*work.workbench, u"review_sheet"_s, sheet.id.toString());
    REQUIRE(history);
    CHECK(history->constFirst().changes.contains(FieldChange{u"void_reason"_s, u""_s, u"漏记一处"_s}));
    CHECK_FALSE(history->constFirst().isWithdrawn);
    CHECK_FALSE(withdrawReviewMark(*work.workbench, mark.id, {}));
    CHECK(withdrawReviewMark(*work.workbench, mark.id, u"误记"_s));
    CHECK(submitSheet(*work.workbench, sheet.id));
}

TEST_CASE("the group takes over what the experts marked, what agrees once", "[reviews]")
{
    Reviewed work;
    const ReviewSheet jia = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewSheet yi = work.opened(work.first, SheetKind::Expert, work.yi.id);
    const ReviewSheet group = work.opened(work.first, SheetKind::Group);
    work.marked(work.flaw(jia.id, u"P2"_s, 20, FlawLevel::Flaw, u"送达回证缺日期"_s));
    work.marked(work.flaw(jia.id, u"W1"_s, 10, FlawLevel::Flaw, u"错字"_s));
    ReviewMark same = work.flaw(yi.id, u"P2"_s, 20, FlawLevel::Flaw, u"送达回证没有日期"_s);
    same.dossier = u"正卷第8页"_s;
    work.marked(same);
    work.marked(work.flaw(yi.id, u"P2"_s, 20, FlawLevel::Flaw, u"第二份回证也没有"_s));
    work.marked(work.flaw(yi.id, u"W1"_s, 30, FlawLevel::Flaw, u"错字三处"_s));
    work.submitted(jia.id);
    CHECK(takeOverMarks(*work.workbench, group.id).error().code == Error::Code::Invalid); // one still writes
    work.submitted(yi.id);
    CHECK(takeOverMarks(*work.workbench, yi.id).error().code == Error::Code::Conflict);
    REQUIRE(takeOverMarks(*work.workbench, group.id));
    const auto marks = work.view(work.first).sheets.constLast().marks;
    REQUIRE(marks.size() == 4);
    CHECK(marks.at(0).reason == u"送达回证缺日期"_s);
    CHECK(marks.at(0).dossier == u"正卷第8页"_s); // filled from the one that agrees
    CHECK(marks.at(1).reason == u"第二份回证也没有"_s);
    CHECK(marks.at(2).deduction == 10);
    CHECK(marks.at(3).deduction == 30);
    CHECK(takeOverMarks(*work.workbench, group.id).error().code == Error::Code::Conflict);
}

TEST_CASE("the group's sheet rests on the experts' and goes back first", "[reviews]")
{
    Reviewed work;
    const ReviewSheet jia = work.opened(work.first, SheetKind::Expert, work.jia.id);
    const ReviewSheet group = work.opened(work.first, SheetKind::Group);
    work.submitted(jia.id);
    REQUIRE(saveSheetOpinion(*work.workbench, group.id, u"意见"_s));
    CHECK(submitSheet(*work.workbench, group.id).error().code == Error::Code::Invalid);
    work.submitted(work.opened(work.first, SheetKind::Expert, work.yi.id).id);
    REQUIRE(submitSheet(*work.workbench, group.id));
    CHECK(reopenSheet(*work.workbench, jia.id, u"补记"_s).error().code == Error::Code::Conflict);
    REQUIRE(reopenSheet(*work.workbench, group.id, u"补记"_s));
    CHECK(reopenSheet(*work.workbench, jia.id, u"补记"_s));
}

TEST_CASE("a sheet's opinion says nothing of another outcome of the case", "[reviews]")
{
    Reviewed work;
    const ReviewSheet sheet = work.opened(work.first, SheetKind::Expert, work.jia.id);
    REQUIRE(saveSheetOpinion(*work.workbench, sheet.id, u"本案应当 改 判。"_s)); // typed text is never lost
    const auto refused = submitSheet(*work.workbench, sheet.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.args == QStringList{u"改判"_s});
}
