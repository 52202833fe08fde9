#include "core/directory/directory_repository.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/list_files.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

ExpertLine line(int row, const QString &code, const QString &name, const QString &unit, const QString &area)
{
    ExpertLine result;
    result.row = row;
    result.code = code;
    result.name = name;
    result.unit = unit;
    result.area = area;
    return result;
}

QList<Expert> experts(const Prepared &city)
{
    return *ExpertRepository(city.workbench->database()).where({}, {}, u"code"_s);
}

} // namespace

TEST_CASE("experts come in with numbers of their own or given ones, and a second time nothing happens", "[intake]")
{
    Prepared city;
    QList<ExpertLine> lines{line(2, {}, u"苏　甲"_s, u"昆山市 人民法院"_s, u"昆山市"_s),
                            line(3, u"Z-7"_s, u"苏乙"_s, u"某市律师协会"_s, u"市直"_s)};
    lines[1].formerUnits = u"太仓市司法局（2015年至2019年）；昆山市公安局"_s;
    lines[1].recusals = u"昆山市"_s;
    const auto intake = applyExperts(*city.workbench, lines);
    REQUIRE(intake);
    CHECK(intake->count(IntakeOutcome::New) == 2);
    const QList<Expert> kept = experts(city);
    REQUIRE(kept.size() == 2);
    CHECK(kept.at(0).code == u"Z-7"_s);
    CHECK(kept.at(0).formerUnits == u"太仓市司法局（2015年至2019年）、昆山市公安局"_s);
    CHECK(kept.at(1).code == u"ZJ-2026-0001"_s);
    CHECK(kept.at(1).unitName == u"昆山市人民法院"_s);
    CHECK(applyExperts(*city.workbench, lines)->count(IntakeOutcome::Unchanged) == 2);
    lines[1].area = u"太仓市"_s;
    const auto moved = applyExperts(*city.workbench, lines);
    CHECK(moved->rows.at(1).changes.constFirst().field == IntakeField::Area);
    CHECK(experts(city).constFirst().areaName == u"太仓市"_s);
}

TEST_CASE("an expert without an area or without a unit is refused", "[intake]")
{
    Prepared city;
    const auto intake = applyExperts(*city.workbench, {line(2, {}, u"苏甲"_s, u"昆山市人民法院"_s, u"无"_s),
                                                       line(3, {}, u"苏乙"_s, {}, u"昆山市"_s),
                                                       line(4, {}, {}, u"昆山市人民法院"_s, u"昆山市"_s),
                                                       line(5, {}, u"苏丙"_s, u"昆山市人民法院"_s, u"昆山市"_s),
                                                       line(6, {}, u"苏丙"_s, u"昆山市人民法院"_s, u"昆山市"_s)});
    CHECK(intake->count(IntakeOutcome::Error) == 4);
    CHECK(intake->rows.at(0).remarks.constFirst().field == IntakeField::Area);
    CHECK(intake->rows.at(1).remarks.constFirst().field == IntakeField::Unit);
    CHECK(intake->rows.at(4).remarks.constFirst().message.plain().contains(u"row 5"_s));
    CHECK(experts(city).size() == 1);
}

TEST_CASE("a list of experts without a column of areas is refused as a whole", "[intake]")
{
    Prepared city;
    QFile file(city.workbench.folder.filePath(u"experts.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("编号,姓名,工作单位\nZ1,苏甲,昆山市人民法院\n");
    file.close();
    const auto read = readExpertFile(file.fileName());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Error::Code::Input);
    CHECK(read.error().message.plain().contains(u"属地"_s));
}
