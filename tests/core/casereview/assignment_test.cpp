#include "core/casereview/assignment.h"

#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QString seed = sha256Hex("seed");

QList<DrawCase> drawnFrom(const DrawRequest &request, const QString &withSeed)
{
    const auto selection = drawCases(request.cases, withSeed, request.rules);
    REQUIRE(selection);
    QList<DrawCase> drawn;
    for (const SelectedCase &one : selection->selected) {
        for (const DrawCase &entry : request.cases) {
            if (entry.identifier == one.identifier)
                drawn.append(entry);
        }
    }
    return drawn;
}

/// The slow way: tries every choice of experts for every case.
class BruteForce {
public:
    BruteForce(const QList<DrawCase> &cases, const QList<DrawExpert> &experts, int perCase)
        : m_perCase(perCase), m_loads(experts.size(), 0)
    {
        for (const DrawCase &entry : cases) {
            QList<qsizetype> eligible;
            for (qsizetype e = 0; e < experts.size(); ++e) {
                if (!barrierBetween(entry, experts.at(e)))
                    eligible.append(e);
            }
            m_eligible.append(eligible);
        }
    }

    bool isPossible(int limit)
    {
        m_limit = limit;
        return serve(0, 0, 0);
    }

private:
    bool serve(qsizetype index, qsizetype from, int chosen)
    {
        if (index == m_eligible.size())
            return true;
        if (chosen == m_perCase)
            return serve(index + 1, 0, 0);
        for (qsizetype i = from; i < m_eligible.at(index).size(); ++i) {
            int &load = m_loads[m_eligible.at(index).at(i)];
            if (load == m_limit)
                continue;
            ++load;
            const bool done = serve(index, i + 1, chosen + 1);
            --load;
            if (done)
                return true;
        }
        return false;
    }

    int m_perCase;
    int m_limit = 0;
    QList<QList<qsizetype>> m_eligible;
    QList<int> m_loads;
};

/// Every barrier, the number of experts, that they differ, the limit, the waivers.
void checkSound(const Assignment &assignment, const QList<DrawCase> &cases, const QList<DrawExpert> &experts,
                int perCase)
{
    REQUIRE(assignment.assigned.size() == cases.size());
    QHash<QString, DrawExpert> byNumber;
    for (const DrawExpert &expert : experts)
        byNumber.insert(expert.identifier, expert);
    QHash<QString, int> loads;
    QSet<std::pair<QString, QString>> waived;
    for (const Waiver &one : assignment.waived)
        waived.insert({one.identifier, one.expert});
    QSet<std::pair<QString, QString>> directions;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const AssignedCase &one = assignment.assigned.at(i);
        CHECK(one.identifier == cases.at(i).identifier);
        CHECK(one.experts.size() == perCase);
        CHECK(QSet<QString>(one.experts.begin(), one.experts.end()).size() == perCase);
        for (const QString &expert : one.experts) {
            CHECK_FALSE(barrierBetween(cases.at(i), byNumber.value(expert)).has_value());
            CHECK(++loads[expert] <= assignment.limit);
            if (!waived.contains({one.identifier, expert}))
                directions.insert({areaKey(byNumber.value(expert).area), areaKey(cases.at(i).area)});
        }
    }
    for (const auto &[from, to] : std::as_const(directions))
        CHECK_FALSE(directions.contains({to, from}));
}

} // namespace

TEST_CASE("assignments are complete whenever that can be, with the smallest largest load and no barrier",
          "[casereview]")
{
    QRandomGenerator random(11);
    int impossible = 0;
    int aboveEven = 0;
    int waived = 0;
    for (int round = 0; round < 2000; ++round) {
        DrawRequest request = randomRequest(random, 7, 5);
        if (request.experts.isEmpty())
            continue;
        const QString withSeed = sha256Hex(QByteArray::number(round));
        const QList<DrawCase> drawn = drawnFrom(request, withSeed);
        if (drawn.isEmpty())
            continue;
        const int perCase = request.rules.perCase;
        BruteForce slow(drawn, request.experts, perCase);
        const auto assignment = assignExperts(drawn, request.experts, withSeed, perCase);
        if (!assignment) {
            ++impossible;
            CHECK(assignment.error().code == Error::Code::Conflict);
            CHECK_FALSE(slow.isPossible(int(drawn.size())));
            continue;
        }
        checkSound(*assignment, drawn, request.experts, perCase);
        CHECK(slow.isPossible(assignment->limit));
        CHECK_FALSE(slow.isPossible(assignment->limit - 1));
        aboveEven += assignment->limit > (drawn.size() * perCase + request.experts.size() - 1) / request.experts.size();
        waived += !assignment->waived.isEmpty();
    }
    // The instances are worth something: all kinds occur.
    CHECK(impossible > 100);
    CHECK(aboveEven > 100);
    CHECK(waived > 100);
}

TEST_CASE("where nothing stands in the way, each case has the experts with the smallest tickets", "[casereview]")
{
    const QList<DrawCase> cases{caseOf(1, u"甲县"_s), caseOf(2, u"甲县"_s)};
    QList<DrawExpert> experts;
    for (int i = 1; i <= 12; ++i)
        experts.append(expertOf(i, areaName(1 + i % 3)));
    const auto assignment = assignExperts(cases, experts, seed, 3);
    REQUIRE(assignment);
    CHECK(assignment->limit == 1);
    QMap<QString, QString> byTicket;
    for (const DrawExpert &expert : experts)
        byTicket.insert(sha256Hex(QString(seed + u'\n' + cases.at(0).identifier + u'\n' + expert.identifier).toUtf8()),
                        expert.identifier);
    CHECK(assignment->assigned.at(0).experts == QStringList(byTicket.values().first(3)));
    CHECK(assignment->waived.isEmpty());
}

TEST_CASE("two areas review each other only when nothing else is left, and then it is waived with a reason",
          "[casereview]")
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 6; ++i)
        cases.append(caseOf(i, areaName(i % 3)));
    QList<DrawExpert> experts;
    for (int i = 1; i <= 12; ++i)
        experts.append(expertOf(i, areaName(i % 3)));
    const auto free = assignExperts(cases, experts, seed, 1);
    REQUIRE(free);
    CHECK(free->waived.isEmpty());
    checkSound(*free, cases, experts, 1);

    const QList<DrawCase> two{caseOf(1, u"甲县"_s), caseOf(2, u"乙县"_s)};
    const QList<DrawExpert> both{expertOf(1, u"甲县"_s), expertOf(2, u"乙县"_s)};
    const auto forced = assignExperts(two, both, seed, 1, u"只有两个县参加"_s);
    REQUIRE(forced);
    CHECK(forced->waived == QList<Waiver>{{two.at(1).identifier, u"E-1"_s, u"mutual-pair"_s, u"只有两个县参加"_s}});
}

TEST_CASE("a case that too few may review is named with what keeps the others away", "[casereview]")
{
    QList<DrawCase> cases{caseOf(1, u"甲县"_s), caseOf(2, u"乙县"_s)};
    QList<DrawExpert> experts{expertOf(1, u"甲县"_s), expertOf(2, u"甲县"_s), expertOf(3, u"乙县"_s),
                              expertOf(4, u"丙县"_s), expertOf(5, u"丁县"_s)};
    experts[2].formerUnits = {u"甲县法院"_s};
    experts[3].recusals = {cases.at(0).identifier};
    CHECK(blockedCases(cases, experts, 1).isEmpty());
    CHECK(blockedCases(cases, experts, 2) == QList<BlockedCase>{{cases.at(0).identifier, 1, 2, 1, 1}});
    const auto refused = assignExperts(cases, experts, seed, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.plain() ==
          u"Only 1 of the experts may review (2023)苏0500执1号, which needs 2: 2 are of its area, 1 belong or belonged "
          u"to its "
          "organ, 1 have declared a recusal. Add 1 from elsewhere, or have 1 review each case. Cases with too few "
          "experts: 1."_s);
    CHECK(
        assignExperts(cases, experts.first(2), seed, 1).error().message.plain().startsWith(u"No expert may review"_s));
    CHECK(assignExperts(cases, {}, seed, 1).error().detail == u"no-experts"_s);
    CHECK(assignExperts(cases, experts, seed, 0).error().detail == u"no-experts"_s);
}

TEST_CASE("the same lists in another order of experts give the same assignment", "[casereview]")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 100; ++round) {
        DrawRequest request = randomRequest(random, 20, 10);
        if (request.experts.isEmpty())
            continue;
        const auto first = assignExperts(request.cases, request.experts, seed, 1);
        std::reverse(request.experts.begin(), request.experts.end());
        const auto second = assignExperts(request.cases, request.experts, seed, 1);
        REQUIRE(bool(first) == bool(second));
        if (first)
            CHECK(*first == *second);
    }
}

TEST_CASE("one expert for everything holds everything at once", "[casereview]")
{
    QList<DrawCase> cases;
    for (int i = 1; i <= 800; ++i)
        cases.append(caseOf(i, u"甲县"_s));
    QList<DrawExpert> experts{expertOf(1, u"乙县"_s)};
    for (int i = 2; i <= 400; ++i)
        experts.append(expertOf(i, u"甲县"_s));
    QElapsedTimer clock;
    clock.start();
    const auto assignment = assignExperts(cases, experts, seed, 1);
    REQUIRE(assignment);
    CHECK(assignment->limit == 800);
    CHECK(clock.elapsed() < 5000);
}
