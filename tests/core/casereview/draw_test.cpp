#include "core/casereview/draw.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QSet>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QString seed = sha256Hex("seed");

QStringList identifiers(const Selection &selection)
{
    QStringList result;
    for (const SelectedCase &one : selection.selected)
        result.append(one.identifier);
    return result;
}

QList<DrawCase> thirty()
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 30; ++i)
        cases.append(caseOf(i, areaName(i % 3)));
    return cases;
}

} // namespace

TEST_CASE("a case number is the same with every kind of bracket and space", "[casereview]")
{
    const QString wanted = u"(2023)苏0505执1234号"_s;
    for (const QString &written :
         {u"(2023)苏0505执1234号"_s, u"（2023）苏0505执1234号"_s, u"〔2023〕苏0505执1234号"_s,
          u"[2023]苏0505执1234号"_s, u"【2023】苏0505执1234号"_s, u"﹝2023﹞苏0505执1234号"_s,
          u"｛2023｝苏0505执1234号"_s, u"［2023］ 苏0505 执 1234 号 "_s, u"（２０２３）苏０５０５执１２３４号"_s,
          u"\u3000（2023）\u00a0苏0505\t执\u20031234号\n"_s, u"\ufeff(2023)苏0505\u200b执1234号"_s,
          u"'(2023)苏0505执1234号"_s, u"〖2023〗苏0505执1234号"_s, u"《2023》苏0505执1234号"_s}) {
        const auto identifier = caseIdentifier(written);
        REQUIRE(identifier);
        CHECK(*identifier == wanted);
    }
    CHECK(*caseIdentifier(u"某单位自编第7号"_s) == u"某单位自编第7号"_s);
    CHECK_FALSE(caseIdentifier(u" \u3000"_s));
    CHECK_FALSE(caseIdentifier(u"(2023)苏\ue815号"_s));
    CHECK(*expertIdentifier(u" ZJ 01\n"_s) == u"ZJ 01"_s);
    CHECK_FALSE(expertIdentifier(u" "_s));
}

TEST_CASE("a population is sealed by its sorted identifiers, whatever the order of the list", "[casereview]")
{
    const auto population =
        populationOf(QList<DrawCase>{caseOf(2, u"甲县"_s), caseOf(10, u"甲县"_s), caseOf(1, u"乙县"_s)});
    REQUIRE(population);
    CHECK(population->count == 3);
    CHECK(population->digest == sha256Hex(u"(2023)苏0500执10号\n(2023)苏0500执1号\n(2023)苏0500执2号\n"_s.toUtf8()));
    CHECK(*population ==
          *populationOf(QList<DrawCase>{caseOf(1, u"乙县"_s), caseOf(2, u"甲县"_s), caseOf(10, u"甲县"_s)}));
    const auto moved = populationOf(QList<DrawCase>{caseOf(2, u"甲县"_s), caseOf(10, u"乙县"_s), caseOf(1, u"乙县"_s)});
    REQUIRE(moved);
    CHECK(moved->digest == population->digest);
    CHECK(moved->facts != population->facts);
    CHECK(noExperts().digest == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
}

TEST_CASE("two cases with one number are refused with both rows and, where they differ, both organs", "[casereview]")
{
    DrawCase first = caseOf(7, u"甲县"_s);
    DrawCase second = caseOf(7, u"甲县"_s);
    first.row = 3;
    second.row = 12;
    const auto same = populationOf(QList<DrawCase>{first, caseOf(1, u"甲县"_s), second});
    REQUIRE_FALSE(same);
    CHECK(same.error().code == Error::Code::Input);
    CHECK(same.error().place.row == 12);
    CHECK(same.error().message.plain().contains(u"Rows 3 and 12"_s));
    second.organ = u"乙县人民法院"_s;
    const auto other = populationOf(QList<DrawCase>{first, second});
    REQUIRE_FALSE(other);
    CHECK(other.error().message.plain().contains(u"3 (甲县人民法院)"_s));
    CHECK(other.error().message.plain().contains(u"12 (乙县人民法院)"_s));
    DrawExpert expert = expertOf(1, u"甲县"_s);
    const auto experts = populationOf(QList<DrawExpert>{expert, expert});
    REQUIRE_FALSE(experts);
    CHECK(experts.error().detail == u"duplicate-expert"_s);
    CHECK_FALSE(populationOf(QList<DrawCase>{}));
    CHECK_FALSE(populationOf(QList<DrawExpert>{}));
    CHECK_FALSE(populationOf(QList<DrawCase>{{}}));
    CHECK(populationOf(QList<DrawCase>{caseOf(1, u"甲县"_s, {u""_s})}).error().detail == u"no-stratum"_s);
}

TEST_CASE("the smallest tickets are drawn, smallest first", "[casereview]")
{
    const auto selection = drawCases(thirty(), seed, {.count = 5});
    REQUIRE(selection);
    QMap<QString, QString> byTicket;
    for (const DrawCase &one : thirty())
        byTicket.insert(sha256Hex(QString(seed + u'\n' + one.identifier).toUtf8()), one.identifier);
    CHECK(identifiers(*selection) == QStringList(byTicket.values().first(5)));
    CHECK(selection->selected.constFirst().ticket == byTicket.firstKey());
    CHECK(selection->count == 5);
    CHECK(selection->voided.isEmpty());
}

TEST_CASE("removing a drawn case never changes the order of the rest", "[casereview]")
{
    const QList<DrawCase> all = thirty();
    const QStringList drawn = identifiers(*drawCases(all, seed, {.count = 10}));
    for (const QString &gone : drawn) {
        QList<DrawCase> fewer = all;
        fewer.removeIf([&](const DrawCase &one) { return one.identifier == gone; });
        QStringList expected = drawn;
        expected.removeOne(gone);
        const auto without = drawCases(fewer, seed, {.count = 10});
        REQUIRE(without);
        CHECK(identifiers(*without).first(9) == expected);
        const auto voided = drawCases(all, seed, {.count = 10}, {{gone, u"卷宗封存"_s}});
        REQUIRE(voided);
        CHECK(identifiers(*voided) == identifiers(*without));
        REQUIRE(voided->voided.size() == 1);
        CHECK(voided->voided.constFirst().identifier == gone);
        CHECK(voided->voided.constFirst().reason == u"卷宗封存"_s);
    }
}

TEST_CASE("a running case that wins is voided, and the next ticket of its cell takes its place", "[casereview]")
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 20; ++i)
        cases.append(caseOf(i, areaName(i % 2), {areaName(i % 2)}));
    const DrawRules rules{.strata = {{u"属地"_s, 3}}};
    const auto before = drawCases(cases, seed, rules);
    REQUIRE(before);
    const SelectedCase winner = before->selected.constFirst();
    for (DrawCase &one : cases)
        one.running = one.identifier == winner.identifier;
    const auto after = drawCases(cases, seed, rules);
    REQUIRE(after);
    REQUIRE(after->voided.size() == 1);
    CHECK(after->voided.constFirst() == VoidedCase{winner.identifier, winner.ticket, u"still-running"_s});
    REQUIRE(after->selected.size() == 6);
    for (const QString &area : {areaName(0), areaName(1)})
        CHECK(std::count_if(after->selected.begin(), after->selected.end(),
                            [&](const SelectedCase &one) { return one.cell == area; }) == 3);
    const auto otherCell = [&](const Selection &selection) {
        QStringList result;
        for (const SelectedCase &one : selection.selected) {
            if (one.cell != winner.cell)
                result.append(one.identifier);
        }
        return result;
    };
    CHECK(otherCell(*after) == otherCell(*before));
}

TEST_CASE("strata multiply into cells, and each cell gives exactly its number", "[casereview]")
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 60; ++i)
        cases.append(caseOf(i, areaName(i % 3), {areaName(i % 3), i % 2 == 0 ? u"执行"_s : u"民事"_s}));
    const auto selection = drawCases(cases, seed, {.strata = {{u"属地"_s, 2}, {u"类型"_s, 1}}});
    REQUIRE(selection);
    CHECK(selection->count == 12);
    QHash<QString, int> perCell;
    for (const SelectedCase &one : selection->selected)
        ++perCell[one.cell];
    CHECK(perCell.size() == 6);
    for (const int count : perCell)
        CHECK(count == 2);
    CHECK(perCell.contains(u"甲子县 / 执行"_s));
    CHECK(std::is_sorted(selection->selected.begin(), selection->selected.end(),
                         [](const SelectedCase &a, const SelectedCase &b) { return a.ticket < b.ticket; }));
}

TEST_CASE("a cell that is too small is named, unless fewer are allowed", "[casereview]")
{
    QList<DrawCase> cases{caseOf(1, u"甲县"_s, {u"甲县"_s}), caseOf(2, u"甲县"_s, {u"甲县"_s}),
                          caseOf(3, u"乙县"_s, {u"乙县"_s}), caseOf(4, u"乙县"_s, {u"乙县"_s})};
    cases[3].running = true;
    DrawRules rules{.strata = {{u"属地"_s, 2}}};
    const auto refused = drawCases(cases, seed, rules);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.plain().contains(u"In “乙县”, 1 of 2 cases can be drawn"_s));
    rules.allowShort = true;
    const auto allowed = drawCases(cases, seed, rules);
    REQUIRE(allowed);
    CHECK(allowed->selected.size() == 3);
    CHECK(allowed->count == 4);
    CHECK(drawCases(thirty(), seed, {.count = 31}).error().detail == u"too-few-cases"_s);
    CHECK(drawCases(thirty(), seed, {.count = 31, .allowShort = true})->selected.size() == 30);
}

TEST_CASE("rules that cannot be are refused", "[casereview]")
{
    CHECK(drawCases(thirty(), seed, {.count = 0}).error().detail == u"count"_s);
    CHECK(drawCases(thirty(), seed, {.count = -1}).error().detail == u"count"_s);
    CHECK(drawCases(thirty(), seed, {.count = 2'000'000}).error().detail == u"count"_s);
    CHECK(drawCases(thirty(), seed, {.strata = {{u"属地"_s, 2}}}).error().detail == u"no-stratum"_s);
    CHECK(drawCases({caseOf(1, u"甲县"_s, {u"a"_s, u"b"_s})}, seed, {.strata = {{u"a"_s, 2'000}, {u"b"_s, 2'000}}})
              .error()
              .detail == u"count"_s);
    CHECK(drawCases(thirty(), seed, {.count = 3}, {{u"没有的案号"_s, u"封存"_s}}).error().detail == u"not-drawn"_s);
}
