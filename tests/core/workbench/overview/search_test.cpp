#include "core/workbench/overview/search.h"

#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/sample/sample.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a whole number comes first, then beginnings, and full-width letters count as half-width", "[workbench]")
{
    Prepared city;
    const Inspection inspection = city.inspection(city.court);
    const auto byCode = searchRecords(*city.workbench, inspection.code);
    REQUIRE_FALSE(byCode->isEmpty());
    CHECK(byCode->constFirst().table == u"inspection"_s);
    CHECK(byCode->constFirst().id == inspection.id.toString());
    CHECK(byCode->constFirst().inspectionId == inspection.id);
    CHECK(*searchRecords(*city.workbench, u"　ｄｃ－２０２６－００１ "_s) ==
          *searchRecords(*city.workbench, u"dc-2026-001"_s));
    const auto byName = searchRecords(*city.workbench, u"昆山"_s);
    CHECK(byName->size() == 3); // two units and the inspection of one
}

TEST_CASE("a search for nothing, or for signs that SQL knows, finds no more than was asked for", "[workbench]")
{
    Prepared city;
    CHECK(searchRecords(*city.workbench, {})->isEmpty());
    CHECK(searchRecords(*city.workbench, u"   "_s)->isEmpty());
    CHECK(searchRecords(*city.workbench, u"%"_s)->isEmpty());
    CHECK(searchRecords(*city.workbench, u"_"_s)->isEmpty());
    CHECK(searchRecords(*city.workbench, u"' OR 1=1 --"_s)->isEmpty());
    CHECK(searchRecords(*city.workbench, u"人民法院"_s, 1)->size() == 1);
}

TEST_CASE("records of every kind are found in the sample, withdrawn ones are not", "[workbench]")
{
    const QTemporaryDir folder;
    const auto sample = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    REQUIRE(sample);
    for (const auto &[text, table] : {std::pair(u"TH-"_s, u"talk"_s), std::pair(u"DG-"_s, u"working_paper"_s),
                                      std::pair(u"WT-"_s, u"finding"_s), std::pair(u"DC-"_s, u"inspection"_s),
                                      std::pair(u"YS-"_s, u"hit"_s), std::pair(u"BD-"_s, u"collision_run"_s)}) {
        const auto hits = searchRecords(**sample, text, 1);
        REQUIRE(hits->size() == 1);
        CHECK(hits->constFirst().table == table);
    }
    const auto rows = hitRows(**sample);
    REQUIRE_FALSE(rows->isEmpty());
    const Hit hit = rows->constFirst().hit;
    const auto found = searchRecords(**sample, hit.code, 1);
    REQUIRE(found->size() == 1);
    CHECK(found->constFirst().title == hit.company);
    const auto named = searchRecords(**sample, hit.official, 50);
    CHECK(std::none_of(named->begin(), named->end(), [](const SearchHit &one) { return one.table == u"hit"_s; }));
    Prepared city;
    REQUIRE(withdrawUnit(*city.workbench, city.police.id, u"并入他局"_s));
    CHECK(searchRecords(*city.workbench, u"公安局"_s)->isEmpty());
}
