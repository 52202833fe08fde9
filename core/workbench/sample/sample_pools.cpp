#include "core/workbench/sample/sample_pools.h"

#include "core/base/identifiers/case_number.h"
#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/workbench.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kMainCases = 240; ///< of the court of the large inspection
constexpr int kOtherCases = 20;
constexpr int kExpertsPerArea = 4;

struct Kind {
    QString name;
    QString category;
    QString number; ///< %1 year, %2 area, %3 serial
    int share = 1;
};

/// What kinds of cases an organ has. A committee handles none.
QList<Kind> kindsOf(AgencyType agency)
{
    switch (agency) {
    case AgencyType::PlaCommittee:
        return {};
    case AgencyType::Court:
        return {{u"民商事"_s, u"化解不掉"_s, u"（%1）样05%2民初%3号"_s, 4},
                {u"执行"_s, u"长期执行不了"_s, u"（%1）样05%2执%3号"_s, 4},
                {u"刑事"_s, u"年度案件"_s, u"（%1）样05%2刑初%3号"_s, 1},
                {u"行政"_s, u"群众反复反映"_s, u"（%1）样05%2行初%3号"_s, 1}};
    case AgencyType::Procuratorate:
        return {{u"审查逮捕"_s, u"年度案件"_s, u"样检%2刑捕〔%1〕%3号"_s, 1},
                {u"审查起诉"_s, u"群众反复反映"_s, u"样检%2刑诉〔%1〕%3号"_s, 1}};
    case AgencyType::PublicSecurity:
        return {{u"治安"_s, u"群众反复反映"_s, u"样公%2行罚决字〔%1〕%3号"_s, 2},
                {u"刑事"_s, u"化解不掉"_s, u"样公%2立字〔%1〕%3号"_s, 1}};
    case AgencyType::JusticeBureau:
        return {{u"行政复议"_s, u"年度案件"_s, u"样司%2复〔%1〕%3号"_s, 1},
                {u"社区矫正"_s, u"年度案件"_s, u"样司%2矫〔%1〕%3号"_s, 1}};
    }
    return {};
}

QList<Kind> byShare(const QList<Kind> &kinds)
{
    QList<Kind> list;
    for (const Kind &kind : kinds)
        list.append(QList<Kind>(kind.share, kind));
    return list;
}

Result<> saveCases(Workbench &workbench, SampleRandom &random, const SampleCity &city, const Round &round,
                   qsizetype index)
{
    const Unit &unit = city.units.at(index);
    const QList<Kind> kinds = byShare(kindsOf(unit.agencyType));
    if (kinds.isEmpty())
        return {};
    const qsizetype area = index / 5;
    const QString place = QString::number(area + 1).rightJustified(2, u'0');
    const int year = round.year - 1;
    CaseFileRepository files(workbench.database());
    const int count = index == kMainUnit ? kMainCases : kOtherCases;
    int serial = 100 + random.below(50);
    for (int i = 0; i < count; ++i) {
        serial += 1 + random.below(9);
        const Kind &kind = random.of(kinds);
        CaseFile file;
        file.id = CaseFileId::create();
        file.roundId = round.id;
        file.unitId = unit.id;
        file.unitName = unit.name;
        file.areaName = city.areas.at(area).name;
        const auto number = CaseNumber::parse(kind.number.arg(year).arg(place).arg(serial));
        if (!number)
            return number.error();
        file.number = number->value.display();
        file.identifier = number->value.identifier();
        file.kind = kind.name;
        file.category = kind.category;
        const QList<Person> &staff = city.staff[unit.id];
        file.handler = staff.at(3 + random.below(4)).name;
        file.filedOn = QDate(year, 1, 5).addDays(random.below(300));
        file.running = random.chance(8);
        file.progress = file.running ? u"在办"_s : u"已结"_s;
        if (!file.running)
            file.closedOn = file.filedOn.addDays(20 + random.below(120));
        file.source = u"样例案件清单.xlsx:%1"_s.arg(i + 2);
        DUCHA_TRY(files.save(file));
    }
    return {};
}

Result<> saveExperts(Workbench &workbench, SampleRandom &random, const SampleCity &city)
{
    static const QStringList surnames = u"钱 孙 吴 郑 冯 褚 卫 沈 韩 尤"_s.split(u' ');
    static const QList<QStringList> fields{{u"民商事、执行"_s, u"刑事、行政"_s},
                                           {u"审查逮捕、审查起诉"_s, u"民事行政公益诉讼"_s},
                                           {u"刑事侦查"_s, u"治安管理、行政处罚"_s},
                                           {u"行政复议"_s, u"社区矫正"_s}};
    ExpertRepository experts(workbench.database());
    int count = 0;
    for (qsizetype area = 0; area < city.areas.size(); ++area) {
        for (int i = 0; i < kExpertsPerArea; ++i) {
            // The committee stands first among the five organs of an area and gives no experts.
            const Unit &unit = city.units.at(area * 5 + 1 + i);
            Expert expert;
            expert.id = ExpertId::create();
            expert.code = u"ZJ-%1"_s.arg(++count, 4, 10, QLatin1Char('0'));
            expert.name = surnames.at(area) + u"专样"_s + u"一二三四"_s.at(i);
            expert.unitName = unit.name;
            expert.areaName = city.areas.at(area).name;
            expert.specialities = fields.at(i).at(random.below(2));
            if (random.chance(25))
                expert.formerUnits = city.units.at((area + 3) % city.areas.size() * 5 + 1 + i).name;
            if (random.chance(5))
                expert.recusals = city.units.at(kMainUnit).name;
            DUCHA_TRY(experts.save(expert));
        }
    }
    return {};
}

} // namespace

Result<> saveSamplePools(Workbench &workbench, SampleRandom &random, const SampleCity &city, const Round &round)
{
    DUCHA_TRY(saveExperts(workbench, random, city));
    for (qsizetype i = 0; i < city.units.size(); ++i)
        DUCHA_TRY(saveCases(workbench, random, city, round, i));
    return {};
}

} // namespace ducha
