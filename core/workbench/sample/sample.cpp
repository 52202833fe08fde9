#include "core/workbench/sample/sample.h"

#include "core/inspection/inspection_repository.h"
#include "core/planning/planning_repository.h"
#include "core/storage/workspace_file.h"
#include "core/workbench/sample/sample_collision.h"
#include "core/workbench/sample/sample_feedback.h"
#include "core/workbench/sample/sample_fieldwork.h"
#include "core/workbench/sample/sample_pools.h"
#include "core/workbench/sample/sample_reviews.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr quint64 kSeed = 20260703;

/// How many inspections stand where, in the order of the units after the large one.
const QList<QPair<Stage, int>> &stagePlan()
{
    static const QList<QPair<Stage, int>> plan{{Stage::Rectifying, 7}, {Stage::FeedbackIssued, 5}, {Stage::Reported, 5},
                                               {Stage::Exited, 5},     {Stage::Entered, 7},        {Stage::LookBack, 3},
                                               {Stage::Closed, 2},     {Stage::TeamFormed, 5},     {Stage::Approved, 5},
                                               {Stage::Planned, 5}};
    return plan;
}

Inspection inspectionAt(Stage stage, const QDate &today, int spread)
{
    Inspection inspection;
    inspection.id = InspectionId::create();
    inspection.stage = stage;
    static const QHash<Stage, int> daysSinceEntry{
        {Stage::Entered, 12},     {Stage::Exited, 34},    {Stage::Reported, 48}, {Stage::FeedbackIssued, 75},
        {Stage::Rectifying, 120}, {Stage::LookBack, 220}, {Stage::Closed, 260}};
    if (stage >= Stage::Entered)
        inspection.enteredOn = today.addDays(-daysSinceEntry.value(stage) - spread % 5);
    if (stage >= Stage::Exited)
        inspection.exitedOn = inspection.enteredOn.addDays(26);
    return inspection;
}

/// The problems of one unit: all of them for the large inspection, a dozen others for each of the rest.
QList<SampleProblem> problemsOf(const SampleContent &content, AgencyType agency, bool all, SampleRandom &random)
{
    QList<SampleProblem> problems;
    for (SampleProblem problem : content.problems) {
        if (problem.courtOnly && agency != AgencyType::Court)
            continue;
        if (!all && !random.chance(45))
            continue;
        for (QString *text : {&problem.title, &problem.text, &problem.said})
            *text = inWordsOf(agency, *text);
        for (auto &[item, measure] : problem.items) {
            item = inWordsOf(agency, item);
            measure = inWordsOf(agency, measure);
        }
        problems.append(problem);
    }
    return problems;
}

Result<> setUp(Workbench &workbench)
{
    for (const auto &[name, value] : QList<QPair<QStringView, QString>>{{setting::kIssuer, u"中共样城市委政法委员会"_s},
                                                                        {setting::kFeedbackPrefix, u"样政法督"_s},
                                                                        {setting::kLetterPrefix, u"样政法督函"_s},
                                                                        {setting::kCityCommittee, u"样城市委"_s},
                                                                        {setting::kSample, u"1"_s}})
        DUCHA_TRY(setSetting(workbench, name, value));
    return {};
}

Result<> fill(Workbench &workbench, const Progress &progress)
{
    const auto content = sampleContent();
    if (!content)
        return content.error();
    const auto reviewContent = sampleReviewContent();
    if (!reviewContent)
        return reviewContent.error();
    SampleRandom random(kSeed);
    SampleRandom reviewRandom(kSeed + 1);
    SampleRandom collisionRandom(kSeed + 2);
    DUCHA_TRY(setUp(workbench));
    const auto city = saveSampleCity(workbench, random);
    if (!city)
        return city.error();
    const QDate today = workbench.today();
    const Round round{RoundId::create(),
                      u"LC-%1-1"_s.arg(today.year()),
                      u"%1年第一轮"_s.arg(today.year()),
                      today.year(),
                      today.addDays(-270),
                      today.addDays(60),
                      1,
                      3};
    DUCHA_TRY(RoundRepository(workbench.database()).save(round));
    DUCHA_TRY(saveSamplePools(workbench, reviewRandom, *city, round));

    QList<int> units{kMainUnit};
    for (int i = 0; i < city->units.size(); ++i) {
        // Jumping by 7 spreads the stages over areas and agencies; 7 and 50 have no common factor.
        const int unit = i * 7 % int(city->units.size());
        if (unit != kMainUnit)
            units.append(unit);
    }
    QList<Stage> stages{Stage::Rectifying};
    for (const auto &[stage, count] : stagePlan())
        stages.append(QList<Stage>(count, stage));

    InspectionRepository inspections(workbench.database());
    SampleFieldwork fieldwork(workbench, random, *content);
    SampleReviews reviews(workbench, reviewRandom, *reviewContent);
    SampleCollision collision(workbench, collisionRandom);
    SampleFeedback feedback(workbench, random);
    for (int i = 0; i < units.size(); ++i) {
        if (!goOn(progress, i, int(units.size())))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        const bool large = i == 0;
        SampleInspection sample;
        sample.unit = city->units.at(units.at(i));
        sample.inspection = inspectionAt(stages.at(i), today, i);
        sample.inspection.code = u"DC-%1-%2"_s.arg(today.year()).arg(i + 1, 3, 10, QLatin1Char('0'));
        sample.inspection.roundId = round.id;
        sample.inspection.unitId = sample.unit.id;
        const int team = i % 10;
        sample.inspection.teamName = u"第%1督察组"_s.arg(u"一二三四五六七八九十"_s.at(team));
        sample.team = city->inspectors.mid(team * 5, 5);
        sample.staff = city->staff.value(sample.unit.id);
        sample.problems = problemsOf(*content, sample.unit.agencyType, large, random);
        sample.talks = large ? 40 : 4;
        sample.symposiums = large ? 6 : 1;
        sample.isLarge = large;
        DUCHA_TRY(inspections.save(sample.inspection));
        DUCHA_TRY(fieldwork.save(sample));
        DUCHA_TRY(reviews.save(sample));
        DUCHA_TRY(collision.save(sample));
        DUCHA_TRY(feedback.save(sample));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Workbench>> createSample(const QString &path, const Session &session, const Progress &progress)
{
    auto workbench = Workbench::create(path, session);
    if (!workbench)
        return workbench.error();
    const auto filled = (*workbench)->write([&] { return fill(**workbench, progress); });
    if (!filled) {
        workbench->reset();
        removeWorkspace(path); // ours: Workbench::create refuses a file that was there
        return filled.error();
    }
    return workbench;
}

} // namespace ducha
