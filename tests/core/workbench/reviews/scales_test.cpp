#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

CaseFile file(const QString &unit, const QString &kind)
{
    CaseFile one;
    one.unitName = unit;
    one.kind = kind;
    return one;
}

} // namespace

TEST_CASE("a scale has versions, and the newest is in force", "[reviews]")
{
    TemporaryWorkbench workbench;
    const auto before = scalesInForce(*workbench);
    REQUIRE(before);
    REQUIRE(before->size() == 5);
    const GradeScale court = before->at(int(AgencyType::Court));
    CHECK(court.agencyType == u"court"_s);
    CHECK(saveScaleVersion(*workbench, court)->id == court.id); // nothing changed

    GradeScale newer = court;
    newer.grades = u"[{\"name\":\"优质\",\"from\":900},{\"name\":\"合格\",\"from\":600},"
                   u"{\"name\":\"不合格\",\"from\":0,\"failing\":true}]"_s;
    const auto saved = saveScaleVersion(*workbench, newer);
    REQUIRE(saved);
    CHECK(saved->version == court.version + 1);
    CHECK(saved->id != court.id);
    const auto after = scalesInForce(*workbench);
    CHECK(after->size() == 5);
    CHECK(after->at(int(AgencyType::Court)) == *saved);
}

TEST_CASE("grades fall from the best to one that fails", "[reviews]")
{
    TemporaryWorkbench workbench;
    GradeScale scale{{}, u"court"_s, 1, u"等次"_s, {}};
    for (
        const QString &grades :
        {u"not json"_s, u"[]"_s, u"[{\"name\":\"合格\",\"from\":0,\"failing\":true}]"_s,
         u"[{\"name\":\"优\",\"from\":600},{\"name\":\"良\",\"from\":900},{\"name\":\"差\",\"from\":0,\"failing\":true}]"_s,
         u"[{\"name\":\"优\",\"from\":900},{\"name\":\"差\",\"from\":0}]"_s,
         u"[{\"name\":\"优\",\"from\":900},{\"name\":\"优\",\"from\":0,\"failing\":true}]"_s,
         u"[{\"name\":\"优\",\"from\":900},{\"name\":\"差\",\"from\":100,\"failing\":true}]"_s}) {
        INFO(grades.toStdString());
        scale.grades = grades;
        CHECK(saveScaleVersion(*workbench, scale).error().code == Error::Code::Invalid);
    }
    scale.grades = u"[{\"name\":\"优\",\"from\":900},{\"name\":\"差\",\"from\":0,\"failing\":true}]"_s;
    scale.agencyType = u"somebody"_s;
    CHECK_FALSE(saveScaleVersion(*workbench, scale));
}

TEST_CASE("the points of a sheet are 100", "[reviews]")
{
    TemporaryWorkbench workbench;
    const auto sheets = templatesInForce(*workbench);
    REQUIRE(sheets);
    SheetTemplate sheet = sheets->constFirst();
    CHECK(saveTemplateVersion(*workbench, sheet)->id == sheet.id);
    sheet.items = u"[{\"code\":\"A1\",\"dimension\":\"procedural\",\"text\":\"程序\",\"points\":900}]"_s;
    CHECK(saveTemplateVersion(*workbench, sheet).error().code == Error::Code::Invalid);
    sheet.items = u"[{\"code\":\"A1\",\"dimension\":\"procedural\",\"text\":\"程序\",\"points\":1000}]"_s;
    const auto saved = saveTemplateVersion(*workbench, sheet);
    REQUIRE(saved);
    CHECK(saved->version == sheets->constFirst().version + 1);
    const auto after = templatesInForce(*workbench);
    CHECK(after->size() == sheets->size());
    CHECK(after->constFirst() == *saved);
}

TEST_CASE("every case finds its sheet by organ and kind", "[reviews]")
{
    TemporaryWorkbench workbench;
    const auto kindOf = [&](const QString &unit, const QString &kind) {
        const auto form = formFor(*workbench, file(unit, kind));
        REQUIRE(form);
        return form->sheet.kind + u'/' + form->scale.agencyType;
    };
    CHECK(kindOf(u"甲县人民法院"_s, u"民商事"_s) == u"civil/court"_s);
    CHECK(kindOf(u"甲县人民法院"_s, u"执行"_s) == u"enforcement/court"_s);
    CHECK(kindOf(u"甲县人民检察院"_s, u"审查起诉"_s) == u"prosecution/procuratorate"_s);
    CHECK(kindOf(u"甲县公安局"_s, u"刑事"_s) == u"police-criminal/public-security"_s);
    CHECK(kindOf(u"甲县司法局"_s, u"行政处罚"_s) == u"penalty/justice-bureau"_s);
    CHECK(kindOf(u"甲县人民法院"_s, u"国家赔偿"_s) == u"general/court"_s);
    CHECK(kindOf(u"某单位"_s, u"民商事"_s) == u"general/pla-committee"_s);
}
