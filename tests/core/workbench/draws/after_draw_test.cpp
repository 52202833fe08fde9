#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_json.h"
#include "core/workbench/draws/ceremony.h"
#include "tests/core/workbench/draws/draw_city.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QList<ReviewExpert> expertsOn(DrawCity &city, CaseReviewId review)
{
    return *ReviewExpertRepository(city.workbench->database())
                .where(u"review_id = :id"_s, {{u":id"_s, review.toString()}}, u"position"_s);
}

void openSheetOf(DrawCity &city, CaseReviewId review, ExpertId expert, bool submitted)
{
    ReviewSheet sheet;
    sheet.id = ReviewSheetId::create();
    sheet.reviewId = review;
    sheet.kind = SheetKind::Expert;
    sheet.expertId = expert;
    if (submitted)
        sheet.submittedAt = city.workbench->now();
    REQUIRE(city.workbench->write([&] { return ReviewSheetRepository(city.workbench->database()).save(sheet); }));
}

} // namespace

TEST_CASE("a case that cannot be reviewed gives its place to the next ticket, and nobody else moves", "[ceremony]")
{
    DrawCity city(fourAreas(), 4, 4);
    const DrawSession draw = city.drawn(city.draft(5));
    const auto before = *drawnCases(*city.workbench, draw.id);
    const auto substitute = substituteCase(*city.workbench, before.at(2).reviewId, u"卷宗  封存"_s);
    REQUIRE(substitute);
    CHECK(substitute->position == 3);
    CHECK(substitute->code == u"PC-2026-0006"_s);
    const auto after = *drawnCases(*city.workbench, draw.id);
    REQUIRE(after.size() == 6);
    CHECK(after.at(2).voided == u"卷宗 封存"_s);
    CHECK(after.at(2).reviewId.isNull());
    CHECK(after.at(3).reviewId == substitute->id);
    CHECK(after.at(3).experts.size() == 2);
    CHECK(after.at(3).ticket > before.at(4).ticket); // all smaller ones had won
    for (const int place : {0, 1}) {
        CHECK(after.at(place).identifier == before.at(place).identifier);
        CHECK(after.at(place).experts == before.at(place).experts);
    }
    CHECK(after.at(4).experts == before.at(3).experts);
    CHECK(verifyStoredDraw(*city.workbench, draw.id)->isEmpty());
    CHECK(drawRow(*city.workbench, draw.id)->withdrawn == 1);
    CHECK(substituteCase(*city.workbench, before.at(2).reviewId, u"又一次"_s).error().code == Error::Code::NotFound);
    CHECK_FALSE(substituteCase(*city.workbench, before.at(0).reviewId, u" "_s));

    openSheetOf(city, before.at(0).reviewId, expertsOn(city, before.at(0).reviewId).at(0).expertId, false);
    CHECK(substituteCase(*city.workbench, before.at(0).reviewId, u"卷宗封存"_s).error().code == Error::Code::Conflict);
}

TEST_CASE("a cell without a ticket left has no substitute", "[ceremony]")
{
    DrawCity city(fourAreas(), 1, 3);
    FreezeDraft draft = city.draft(0);
    draft.strata = {u"属地=1"_s};
    const DrawSession draw = city.drawn(draft);
    const auto cases = *drawnCases(*city.workbench, draw.id);
    CHECK(substituteCase(*city.workbench, cases.at(0).reviewId, u"卷宗封存"_s).error().code == Error::Code::Conflict);
    CHECK(drawnCases(*city.workbench, draw.id)->size() == 4);
}

TEST_CASE("a conflict declared after the draw replaces one expert and disturbs nothing else", "[ceremony]")
{
    DrawCity city(fourAreas(), 4, 4);
    const DrawSession draw = city.drawn(city.draft(5));
    const auto before = *drawnCases(*city.workbench, draw.id);
    const ReviewExpert leaving = expertsOn(city, before.at(1).reviewId).at(0);
    openSheetOf(city, before.at(1).reviewId, leaving.expertId, false);
    CHECK_FALSE(replaceExpert(*city.workbench, leaving.id, {}));
    REQUIRE(replaceExpert(*city.workbench, leaving.id, u"与当事人系亲属"_s));
    const auto after = *drawnCases(*city.workbench, draw.id);
    for (int i = 0; i < 5; ++i)
        CHECK((after.at(i).experts == before.at(i).experts) == (i != 1));
    const QList<ReviewExpert> now = expertsOn(city, before.at(1).reviewId);
    REQUIRE(now.size() == 2);
    CHECK(now.at(0).position == 1);
    CHECK(after.at(1).expertIds == QList<ReviewExpertId>{now.at(0).id, now.at(1).id});
    CHECK(now.at(0).expertId != leaving.expertId);
    CHECK(ReviewSheetRepository(city.workbench->database()).where({})->isEmpty()); // the open sheet went along
    const auto record = readDrawJson(drawRow(*city.workbench, draw.id)->draw.record.toUtf8());
    CHECK(record->changes.constLast().reason == u"与当事人系亲属"_s);
    CHECK(verifyStoredDraw(*city.workbench, draw.id)->isEmpty());

    openSheetOf(city, before.at(1).reviewId, now.at(1).expertId, true);
    CHECK(replaceExpert(*city.workbench, now.at(1).id, u"回避"_s).error().code == Error::Code::Conflict);
}

TEST_CASE("a void draw frees its cases and counts as an attempt", "[ceremony]")
{
    DrawCity city(fourAreas(), 3, 3);
    const DrawSession first = city.drawn(city.draft(4));
    const auto digest = readDrawJson(first.record.toUtf8())->digest;
    CHECK(voidDraw(*city.workbench, first.id, u" "_s).error().code == Error::Code::Invalid);
    REQUIRE(voidDraw(*city.workbench, first.id, u"名单有误"_s));
    CHECK(CaseReviewRepository(city.workbench->database()).where({})->isEmpty());
    CHECK(ReviewExpertRepository(city.workbench->database()).where({})->isEmpty());
    FreezeDraft again = city.draft(4);
    again.purpose = u"２０２６年第一轮 案件评查"_s;
    const DrawSession second = city.drawn(again);
    CHECK(second.attempt == 2);
    CHECK(second.populationCount == 12);
    CHECK(readDrawJson(second.record.toUtf8())->previous == digest);
    CHECK(drawRows(*city.workbench, city.round.id)->size() == 2);

    const auto cases = *drawnCases(*city.workbench, second.id);
    openSheetOf(city, cases.at(0).reviewId, expertsOn(city, cases.at(0).reviewId).at(0).expertId, false);
    CHECK(voidDraw(*city.workbench, second.id, u"名单有误"_s).error().code == Error::Code::Conflict);
}

TEST_CASE("a record that was changed is found, and so is a review that is not the record's", "[ceremony]")
{
    DrawCity city(fourAreas(), 4, 4);
    const DrawSession draw = city.drawn(city.draft(5));
    const auto save = [&](const DrawSession &changed) {
        REQUIRE(city.workbench->write([&] { return DrawSessionRepository(city.workbench->database()).save(changed); }));
    };
    DrawSession changed = draw;
    const qsizetype at = changed.record.indexOf(u"\"attempt\""_s);
    changed.record.insert(at, u' ');
    save(changed);
    CHECK(verifyStoredDraw(*city.workbench, draw.id)->size() == 1);
    save(draw);
    CHECK(verifyStoredDraw(*city.workbench, draw.id)->isEmpty());

    const auto cases = *drawnCases(*city.workbench, draw.id);
    const ReviewExpert gone = expertsOn(city, cases.at(3).reviewId).at(0);
    REQUIRE(city.workbench->write(
        [&] { return ReviewExpertRepository(city.workbench->database()).withdraw(gone.id, u"试"_s); }));
    const auto found = verifyStoredDraw(*city.workbench, draw.id);
    REQUIRE(found->size() == 1);
    CHECK(found->constFirst().message.plain().contains(u"place 4"_s));
}

TEST_CASE("what is exported of a draw is enough for the independent verifier", "[ceremony]")
{
    DrawCity city(fourAreas(), 4, 4);
    const DrawSession draw = city.drawn(city.draft(5));
    const auto cases = *drawnCases(*city.workbench, draw.id);
    REQUIRE(substituteCase(*city.workbench, cases.at(0).reviewId, u"卷宗封存"_s));
    REQUIRE(replaceExpert(*city.workbench, expertsOn(city, cases.at(1).reviewId).at(0).id, u"回避"_s));
    const QString folder = city.workbench.folder.filePath(u"抽取"_s);
    const auto files = exportDraw(*city.workbench, draw.id, folder);
    REQUIRE(files);
    CHECK(files->size() == 4);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return; // the commands' tests need it; this one is also about the files
    const auto verify = [&] {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(python, {u"verify_draw.py"_s, u"DRAW.json"_s, u"pool.csv"_s, u"experts.csv"_s});
        REQUIRE(process.waitForFinished());
        return process.exitCode();
    };
    CHECK(verify() == 0);
    QFile record(folder + u"/DRAW.json"_s);
    REQUIRE(record.open(QIODevice::ReadOnly));
    QByteArray bytes = record.readAll();
    record.close();
    bytes.replace("2026-07-03", "2026-07-02");
    REQUIRE(record.open(QIODevice::WriteOnly | QIODevice::Truncate));
    record.write(bytes);
    record.close();
    CHECK(verify() == 1);
}
