#include "tests/cli/process.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <csignal>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Two inspections of the sample that are not closed and have no hits, and a roster of people of both and of nowhere.
struct Kept {
    Desk desk;
    QString code;
    QString unit;
    QString otherCode;
    QString otherUnit;
    QString closed;
    QSet<QString> sample; ///< codes of the sample's own hits and runs, and of their inspections

    Kept()
    {
        desk.putSample(u"a.ducha"_s);
        for (const QString &what : {u"hits"_s, u"runs"_s}) {
            const QJsonArray own = listed(what);
            for (const QJsonValue &value : own)
                sample +=
                    {value.toObject().value(u"code"_s).toString(), value.toObject().value(u"inspection"_s).toString()};
        }
        const QJsonArray inspections = listed(u"inspections"_s);
        for (const QJsonValue &value : inspections) {
            const QJsonObject one = value.toObject();
            const QString named = one.value(u"code"_s).toString();
            if (sample.contains(named))
                continue;
            if (one.value(u"stage"_s).toString() == u"closed"_s) {
                closed = named;
            } else if (code.isEmpty()) {
                code = named;
                unit = one.value(u"unit"_s).toString();
            } else {
                otherCode = named;
                otherUnit = one.value(u"unit"_s).toString();
            }
        }
        desk.write(u"roster.csv"_s,
                   u"编号,姓名,公民身份号码,工作单位\nR1,张样,320505198001010017,%1\n"
                   "R2,李样,320583198506071236,%2\nR3,王样,11010519491231002X,外地单位\n"_s.arg(unit, otherUnit)
                       .toUtf8());
        desk.write(u"a.csv"_s, "企业名称,统一社会信用代码,任职类型,姓名,证件号码,登记状态\n"
                               "甲样公司,,股东,张样,320505198001010017,存续\n"
                               "甲样公司,,监事,张样,320505198001010017,存续\n"
                               "乙样公司,,法定代表人,李样,320583********1236,存续\n"
                               "丙样公司,,股东,王样,11010519491231002X,存续\n"
                               "丁样公司,,股东,张样,,存续\n");
    }
    [[nodiscard]] QJsonArray listed(const QString &what, const QStringList &more = {}) const
    {
        const QJsonArray all =
            desk.run(QStringList{u"list"_s, what, u"-w"_s, u"a.ducha"_s, u"--json"_s} + more).array();
        QJsonArray ours;
        for (const QJsonValue &value : all) {
            if (what == u"inspections"_s || !sample.contains(value.toObject().value(u"code"_s).toString()))
                ours.append(value);
        }
        return ours;
    }
    [[nodiscard]] QStringList keeping(const QString &inspection) const
    {
        return {u"collide"_s,
                u"--roster"_s,
                u"roster.csv"_s,
                u"--register"_s,
                u"a.csv"_s,
                u"-w"_s,
                u"a.ducha"_s,
                u"--inspection"_s,
                inspection,
                u"--purpose"_s,
                u"违规经商办企业核查"_s,
                u"--authority"_s,
                u"督察方案第五条"_s,
                u"--by"_s,
                u"操作员甲"_s};
    }
    [[nodiscard]] QStringList keeping() const { return keeping(code); }
};

int kills()
{
    const int wished = qEnvironmentVariableIntValue("DUCHA_KILLS");
    return wished > 0 ? wished : 6;
}

QStringList without(QStringList words, const QString &option)
{
    const qsizetype at = words.indexOf(option);
    words.remove(at, 2);
    return words;
}

} // namespace

TEST_CASE("a collision with -w keeps its hits for verification, each where its unit is inspected", "[cli]")
{
    const Kept kept;
    const Ran ran = kept.desk.run(kept.keeping() + QStringList{u"--json"_s});
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    const QJsonObject said = ran.object();
    CHECK(said.value(u"run"_s).toString().startsWith(u"BD-"_s));
    CHECK(said.value(u"candidates"_s).toInt() == 3);
    CHECK(said.value(u"known"_s).toInt() == 0);
    CHECK(said.value(u"hits"_s).toInt() == 4);
    CHECK(said.value(u"by_kind"_s).toObject().value(u"name"_s).toInt() == 1); // counted, and kept nowhere
    CHECK(said.value(u"stored"_s).toArray().size() == 3);
    CHECK(kept.desk.files().filter(u"hits"_s).isEmpty());

    const QJsonArray all = kept.listed(u"hits"_s);
    REQUIRE(all.size() == 3);
    CHECK(kept.listed(u"hits"_s, {u"--inspection"_s, kept.code}).size() == 2); // 张样, and 王样 of no inspected unit
    const QJsonArray others = kept.listed(u"hits"_s, {u"--inspection"_s, kept.otherCode});
    REQUIRE(others.size() == 1);
    const QJsonObject hit = others.first().toObject();
    CHECK(hit.value(u"official"_s).toString() == u"李样"_s);
    CHECK(hit.value(u"number"_s).toString() == u"320583********1236"_s);
    CHECK(hit.value(u"tier"_s).toString() == u"masked-id"_s);
    CHECK(hit.value(u"state"_s).toString() == u"candidate"_s);
    CHECK(hit.value(u"outcome"_s).isNull());
    CHECK(hit.value(u"run"_s) == said.value(u"run"_s));
    const QByteArray printed = kept.desk.run({u"list"_s, u"hits"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).out.toUtf8();
    CHECK_FALSE(printed.contains("320505198001010017"));

    const QJsonArray runs = kept.listed(u"runs"_s, {u"--inspection"_s, kept.otherCode});
    REQUIRE(runs.size() == 1);
    CHECK(runs.first().toObject().value(u"by"_s).toString() == u"操作员甲"_s);
    CHECK(runs.first()
              .toObject()
              .value(u"registers"_s)
              .toArray()
              .first()
              .toObject()
              .value(u"sha256"_s)
              .toString()
              .size() == 64);
    CHECK(runs.first().toObject().value(u"undecided"_s).toInt() == 3);
    CHECK(kept.desk.run({u"check"_s, u"a.ducha"_s}).status == 0);

    const Ran again = kept.desk.run(kept.keeping() + QStringList{u"--json"_s});
    CHECK(again.object().value(u"candidates"_s).toInt() == 0);
    CHECK(again.object().value(u"known"_s).toInt() == 3);
    CHECK(kept.listed(u"hits"_s).size() == 3);
    CHECK(kept.desk.run({u"list"_s, u"hits"_s, u"-w"_s, u"a.ducha"_s}).out.contains(u"甲样公司"_s));
    CHECK(kept.desk.run({u"list"_s, u"runs"_s, u"-w"_s, u"a.ducha"_s}).out.contains(u"BD-"_s));
}

TEST_CASE("a kept collision writes its list besides, and rows that were not compared beside the workspace", "[cli]")
{
    const Kept kept;
    kept.desk.write(u"b.csv"_s, "企业名称,姓名,证件号码\n乙公司,张样,\n丙公司\n");
    const QStringList words = kept.keeping() + QStringList{u"--register"_s, u"b.csv"_s};
    CHECK(kept.desk.run(words).status == 1);
    CHECK(kept.desk.read(u"a.rejected.csv"_s).contains("b.csv,2,field-count"));
    CHECK(kept.listed(u"runs"_s).first().toObject().value(u"rejected"_s).toInt() == 1);
    CHECK(kept.desk.run(kept.keeping() + QStringList{u"--out"_s, u"hits.csv"_s}).status == 0);
    const QByteArray list = kept.desk.read(u"hits.csv"_s);
    CHECK(list.contains("丙样公司"));
    CHECK_FALSE(list.contains("丁样公司")); // an equal name alone, which --names did not ask for
    CHECK(kept.desk.run(kept.keeping()).status == 0);
    CHECK_FALSE(kept.desk.files().contains(u"a.rejected.csv"_s)); // they were an earlier run's
}

TEST_CASE("a collision that may not be kept is refused before it begins and keeps nothing", "[cli]")
{
    const Kept kept;
    for (const QString &option : {u"--inspection"_s, u"--purpose"_s, u"--authority"_s, u"--by"_s}) {
        const Ran ran = kept.desk.run(without(kept.keeping(), option));
        INFO(ran.err.toStdString());
        CHECK(ran.status == 2);
        REQUIRE(ran.complaints().size() == 1);
        CHECK(ran.err.contains(option));
    }
    CHECK(kept.desk.run(without(kept.keeping(), u"-w"_s)).status == 2);
    CHECK(kept.desk.run(kept.keeping() + QStringList{u"--emit-sql"_s, u"spark"_s}).status == 2);
    CHECK(kept.desk.run(kept.keeping(u"DC-1999-001"_s)).status == 2);
    REQUIRE_FALSE(kept.closed.isEmpty());
    const Ran closed = kept.desk.run(kept.keeping(kept.closed));
    CHECK(closed.status == 1);
    CHECK(closed.err.contains(kept.closed));
    QStringList blank = kept.keeping();
    blank[blank.indexOf(u"--purpose"_s) + 1] = u"  "_s;
    CHECK(kept.desk.run(blank).status == 1);
    QStringList absent = kept.keeping();
    absent[absent.indexOf(u"-w"_s) + 1] = u"absent.ducha"_s;
    CHECK(kept.desk.run(absent).status == 4);
    kept.desk.write(u"roster.csv"_s, "姓名\n张样\n");
    CHECK(kept.desk.run(kept.keeping()).status == 3);
    CHECK(kept.listed(u"runs"_s).isEmpty());
    CHECK(kept.listed(u"hits"_s).isEmpty());
}

TEST_CASE("a collision that is killed while it is kept leaves all of it or nothing", "[cli][kill]")
{
    constexpr int kHits = 3000;
    const Kept kept;
    QByteArray rows = "企业名称,任职类型,姓名,证件号码,登记状态\n";
    for (int i = 0; i < kHits; ++i)
        rows += "样城第" + QByteArray::number(i) + "公司,股东,张样,320505198001010017,存续\n";
    kept.desk.write(u"a.csv"_s, rows);
    REQUIRE(QFile::copy(kept.desk.path(u"a.ducha"_s), kept.desk.path(u"empty.ducha"_s)));
    QElapsedTimer timer;
    timer.start();
    REQUIRE(kept.desk.run(kept.keeping()).status == 0);
    const int whole = int(timer.elapsed());
    QRandomGenerator random(20260703);
    int killed = 0;
    for (int i = 0; i < kills(); ++i) {
        for (const QString &name : {u"a.ducha"_s, u"a.ducha-journal"_s, u"a.ducha.lock"_s})
            QFile::remove(kept.desk.path(name));
        REQUIRE(QFile::copy(kept.desk.path(u"empty.ducha"_s), kept.desk.path(u"a.ducha"_s)));
        const bool isAsked = i % 3 == 2; // to stop in good order
        const Ran ran = kept.desk.runAndSignal(kept.keeping(), isAsked ? SIGTERM : SIGKILL, u"a.ducha"_s,
                                               random.bounded(whole / 4, whole));
        killed += ran.status != 0;
        CHECK((ran.status == -1 || ran.status == 0 || (isAsked && ran.status == 1)));
        const qsizetype hits = kept.listed(u"hits"_s).size();
        CHECK((hits == kHits || (hits == 0 && ran.status != 0)));
        CHECK(kept.listed(u"runs"_s).size() == (hits > 0 ? 1 : 0));
        CHECK(kept.desk.run({u"check"_s, u"a.ducha"_s}).status == 0);
    }
    CHECK(killed > 0);
}
