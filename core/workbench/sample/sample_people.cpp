#include "core/workbench/sample/sample_people.h"

#include "core/directory/directory_repository.h"
#include "core/workbench/workbench.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Names that nobody bears: a surname, a heavenly stem and a number. Some hold rare characters on purpose.
class NameMaker {
public:
    QString next(SampleRandom &random)
    {
        static const QStringList rare{u"王䶮样"_s, u"李𫖯样"_s, u"陈堃样"_s, u"赵𠮷样"_s};
        if (m_used.size() % 97 == 5 && m_rare < rare.size())
            return rare.at(m_rare++);
        static const QStringList surnames =
            u"赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 张 孔 曹 严 华 金 魏 陶 姜 欧阳 诸葛"_s
                .split(u' ');
        static const QStringList stems = u"甲 乙 丙 丁 戊 己 庚 辛 壬 癸"_s.split(u' ');
        static const QStringList numbers = u"一 二 三 四 五 六 七 八 九 样"_s.split(u' ');
        QString name;
        do {
            name = random.of(surnames) + random.of(stems) + random.of(numbers);
        } while (m_used.contains(name));
        m_used.insert(name);
        return name;
    }

private:
    QSet<QString> m_used;
    int m_rare = 0;
};

QString unitName(AgencyType agency, const QString &area)
{
    const bool district = area.endsWith(u'区');
    switch (agency) {
    case AgencyType::PlaCommittee:
        return u"中共%1委政法委员会"_s.arg(area);
    case AgencyType::Court:
        return area + u"人民法院"_s;
    case AgencyType::Procuratorate:
        return area + u"人民检察院"_s;
    case AgencyType::PublicSecurity:
        return district ? u"样城市公安局%1分局"_s.arg(area.chopped(1)) : area + u"公安局"_s;
    case AgencyType::JusticeBureau:
        return area + u"司法局"_s;
    }
    return {};
}

struct Posts {
    QStringList heads;
    QStringList middle;
    QString other;
};

Posts postsOf(AgencyType agency)
{
    switch (agency) {
    case AgencyType::PlaCommittee:
        return {{u"书记"_s, u"常务副书记"_s}, {u"政治部主任"_s, u"执法监督科科长"_s}, u"科员"_s};
    case AgencyType::Court:
        return {{u"院长"_s, u"副院长"_s}, {u"执行局局长"_s, u"民事审判庭庭长"_s}, u"法官助理"_s};
    case AgencyType::Procuratorate:
        return {{u"检察长"_s, u"副检察长"_s}, {u"第一检察部主任"_s, u"案件管理办公室主任"_s}, u"检察官助理"_s};
    case AgencyType::PublicSecurity:
        return {{u"局长"_s, u"政委"_s}, {u"法制大队大队长"_s, u"刑侦大队大队长"_s}, u"民警"_s};
    case AgencyType::JusticeBureau:
        return {{u"局长"_s, u"副局长"_s}, {u"行政复议科科长"_s, u"社区矫正管理局局长"_s}, u"科员"_s};
    }
    return {};
}

class CityMaker {
public:
    CityMaker(Workbench &workbench, SampleRandom &random) : m_people(workbench.database()), m_random(random) {}

    Result<Person> person(const Unit *unit, const QString &unitName, const QString &post, const QString &category)
    {
        const Person person{PersonId::create(),
                            u"RY-%1"_s.arg(++m_count, 4, 10, QLatin1Char('0')),
                            m_names.next(m_random),
                            unit ? unit->id : UnitId(),
                            unitName,
                            post,
                            category,
                            {},
                            {},
                            {}};
        DUCHA_TRY(m_people.save(person));
        return person;
    }

    Result<QList<Person>> staffOf(const Unit &unit, int heads, int middle, int others)
    {
        const Posts posts = postsOf(unit.agencyType);
        QList<Person> staff;
        const auto add = [&](int count, const QStringList &titles, const QString &category) -> Result<> {
            for (int i = 0; i < count; ++i) {
                auto made = person(&unit, unit.name, titles.at(std::min<int>(i, int(titles.size()) - 1)), category);
                if (!made)
                    return made.error();
                staff.append(*made);
            }
            return {};
        };
        DUCHA_TRY(add(heads, posts.heads, u"班子成员"_s));
        DUCHA_TRY(add(middle, posts.middle, u"中层"_s));
        DUCHA_TRY(add(others, {posts.other}, u"干警"_s));
        DUCHA_TRY(add(1, {u"派驻纪检监察组组长"_s}, u"派驻组长"_s));
        return staff;
    }

private:
    PersonRepository m_people;
    SampleRandom &m_random;
    NameMaker m_names;
    int m_count = 0;
};

} // namespace

Result<SampleCity> saveSampleCity(Workbench &workbench, SampleRandom &random)
{
    static const QStringList names =
        u"云岭县 青禾县 江屿区 石桥区 柳溪县 明湖区 松亭县 北渚区 南浦县 东麓市"_s.split(u' ');
    AreaRepository areas(workbench.database());
    UnitRepository units(workbench.database());
    CityMaker maker(workbench, random);
    SampleCity city;
    for (int a = 0; a < names.size(); ++a) {
        const Area area{AreaId::create(), {}, names.at(a), a + 1};
        DUCHA_TRY(areas.save(area));
        city.areas.append(area);
        for (const auto &[agency, name] : enumNames(AgencyType{})) {
            const int position = int(city.units.size()) + 1;
            const Unit unit{UnitId::create(),
                            u"DW-%1"_s.arg(position, 3, 10, QLatin1Char('0')),
                            unitName(agency, area.name),
                            agency,
                            area.id,
                            position};
            DUCHA_TRY(units.save(unit));
            const bool large = city.units.size() == kMainUnit;
            const auto staff = large ? maker.staffOf(unit, 7, 14, 36) : maker.staffOf(unit, 2, 2, 3);
            if (!staff)
                return staff.error();
            city.units.append(unit);
            city.staff.insert(unit.id, *staff);
        }
    }
    static const QStringList posts{u"二级调研员"_s, u"政治部副主任"_s, u"政工科科长"_s, u"执法监督处干部"_s,
                                   u"联络员"_s};
    for (int i = 0; i < 50; ++i) {
        auto inspector =
            maker.person(nullptr, i % 5 == 1 ? u"样城市纪委监委派驻纪检监察组"_s : u"中共样城市委政法委员会"_s,
                         posts.at(i % 5), u"督察组"_s);
        if (!inspector)
            return inspector.error();
        city.inspectors.append(*inspector);
    }
    return city;
}

} // namespace ducha
