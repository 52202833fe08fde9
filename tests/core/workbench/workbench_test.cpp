#include "core/workbench/workbench.h"

#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/interview/interview_repository.h"
#include "core/planning/planning_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/standard/standard_repository.h"
#include "core/symposium/symposium_repository.h"
#include "core/workbench/settings.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workbench.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEMPLATE_TEST_CASE("every repository knows the columns of its table", "[repositories]", AreaRepository, UnitRepository,
                   PersonRepository, DimensionRepository, OutlineRepository, OutlineItemRepository, SettingRepository,
                   RoundRepository, TeamMemberRepository, InspectionRepository, TalkRepository, TalkStaffRepository,
                   TalkTurnRepository, SymposiumRepository, ParticipantRepository, OpinionRepository,
                   AttachmentRepository, AnchorRepository, WorkingPaperRepository, PaperSourceRepository,
                   FindingRepository, FindingPaperRepository, FeedbackRepository, SentenceRepository,
                   SentenceSourceRepository, RoutingRepository, DocumentNumberRepository, RectItemRepository,
                   CountyReturnRepository)
{
    TemporaryWorkbench workbench;
    CHECK(TestType(workbench->database()).where({}));
}

TEST_CASE("a new workspace has the catalogue of seven dimensions and an outline for every role", "[workbench]")
{
    TemporaryWorkbench workbench;
    const auto dimensions = DimensionRepository(workbench->database()).where({}, {}, u"position"_s);
    REQUIRE(dimensions);
    CHECK(dimensions->size() == 7);
    CHECK(dimensions->constFirst().id == u"P1"_s);
    CHECK(OutlineRepository(workbench->database()).where({})->size() == 5);
    CHECK_FALSE(settingOf(*workbench, setting::kIssuer)->isEmpty());
}

TEST_CASE("codes count on within their year and never fill a gap", "[workbench]")
{
    TemporaryWorkbench workbench;
    CHECK(*nextCode(*workbench, u"round", u"LC"_s, 2026, 1) == u"LC-2026-1"_s);
    RoundRepository rounds(workbench->database());
    const Round round{RoundId::create(), u"LC-2026-9"_s, u"2026年第九轮"_s, 2026};
    REQUIRE(workbench->write([&] { return rounds.save(round); }));
    CHECK(*nextCode(*workbench, u"round", u"LC"_s, 2026, 1) == u"LC-2026-10"_s);
    CHECK(*nextCode(*workbench, u"round", u"LC"_s, 2027, 1) == u"LC-2027-1"_s);
    REQUIRE(workbench->write([&] { return rounds.withdraw(round.id, u"录错"_s); }));
    CHECK(rounds.where({})->isEmpty());
    CHECK(*nextCode(*workbench, u"round", u"LC"_s, 2026, 1) == u"LC-2026-10"_s);
}

TEST_CASE("a record comes back from the workspace as it was saved", "[repositories]")
{
    TemporaryWorkbench workbench;
    const Area area{AreaId::create(), u"320500"_s, u"测试区"_s, 3};
    const Unit unit{UnitId::create(), u"DW-01"_s, u"测试区人民法院"_s, AgencyType::Court, area.id, 7};
    const Person person{PersonId::create(), u"RY-01"_s, u"赵𫖯"_s, unit.id, unit.name,
                        u"庭长"_s,          u"中层"_s,  {},        {},      {}};
    REQUIRE(workbench->write([&]() -> Result<> {
        DUCHA_TRY(AreaRepository(workbench->database()).save(area));
        DUCHA_TRY(UnitRepository(workbench->database()).save(unit));
        return PersonRepository(workbench->database()).save(person);
    }));
    CHECK(*UnitRepository(workbench->database()).byId(unit.id) == unit);
    CHECK(PersonRepository(workbench->database()).byId(person.id)->name == person.name);
}

TEST_CASE("a withdrawn record is not brought back or changed by saving it", "[repositories]")
{
    TemporaryWorkbench workbench;
    AreaRepository areas(workbench->database());
    Area area{AreaId::create(), {}, u"测试区"_s, 1};
    REQUIRE(workbench->write([&] { return areas.save(area); }));
    REQUIRE(workbench->write([&] { return areas.withdraw(area.id, u"录错"_s); }));
    area.name = u"另一个区"_s;
    const auto saved = workbench->write([&] { return areas.save(area); });
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == Error::Code::NotFound);
    const auto again = workbench->write([&] { return areas.withdraw(area.id, u"再次"_s); });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::NotFound);
}

TEST_CASE("a workspace whose making was cut off is completed when it is opened", "[workbench]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"half.ducha"_s);
    REQUIRE(Database::create(path, testSession())); // killed before the standard package went in
    const auto opened = Workbench::open(path, testSession());
    REQUIRE(opened);
    CHECK(DimensionRepository((*opened)->database()).where({})->size() == 7);
}

TEST_CASE("a stored word that the program does not know is an error and never a default", "[repositories]")
{
    TemporaryWorkbench workbench;
    const Area area{AreaId::create(), {}, u"测试区"_s, 1};
    REQUIRE(workbench->write([&]() -> Result<> {
        DUCHA_TRY(AreaRepository(workbench->database()).save(area));
        DUCHA_TRY(workbench->database().run(u"INSERT INTO unit (id, code, name, agency_type, area_id, position) VALUES "
                                            u"('x', '1', '某院', 'temple', :a, 1)",
                                            {{u":a"_s, area.id.toString()}}));
        return {};
    }));
    const auto units = UnitRepository(workbench->database()).where({});
    REQUIRE_FALSE(units);
    CHECK(units.error().code == Error::Code::Storage);
}
