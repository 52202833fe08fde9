#include "core/casereview/casereview_repository.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/list_import.h"
#include "tests/core/workbench/preparation/prepared.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

CaseLine line(int row, const QString &number, const QString &unit)
{
    CaseLine result;
    result.row = row;
    result.number = number;
    result.unit = unit;
    return result;
}

struct Pool : Prepared {
    Intake apply(const QList<CaseLine> &lines, const QString &file = u"甲.xlsx"_s)
    {
        return *applyCases(*workbench, {round.id, file}, lines);
    }
    QList<CaseFile> cases() { return *CaseFileRepository(workbench->database()).where({}, {}, u"identifier"_s); }
    QString write(const QString &name, const QString &text)
    {
        QFile file(workbench.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
};

QString problem(const IntakeRow &row)
{
    return row.remarks.value(0).message.plain();
}

} // namespace

TEST_CASE("case numbers in every kind of bracket and space are one number", "[intake]")
{
    Pool pool;
    const QStringList forms{u"（2023）苏0505执1号"_s, u"(2023)苏0505执1号"_s,         u"〔２０２３〕苏０５０５执１号"_s,
                            u"[2023] 苏0505 执1号"_s, u"【2023】苏0505执1号\u3000"_s, u"〖2023〗苏\u00a00505执1号"_s};
    QList<CaseLine> lines;
    for (const QString &form : forms)
        lines.append(line(int(lines.size()) + 2, form, u"昆山市人民法院"_s));
    const Intake intake = pool.apply(lines);
    CHECK(intake.count(IntakeOutcome::New) == 1);
    CHECK(intake.count(IntakeOutcome::Unchanged) == 5);
    CHECK(problem(intake.rows.at(5)).contains(u"row 2"_s));
    REQUIRE(pool.cases().size() == 1);
    const CaseFile file = pool.cases().constFirst();
    CHECK(file.identifier == u"(2023)苏0505执1号"_s);
    CHECK(file.number == u"（2023）苏0505执1号"_s);
    CHECK(file.unitId == pool.court.id);
    CHECK(file.areaName == u"昆山市"_s);
    CHECK(file.source == u"甲.xlsx:2"_s);
}

TEST_CASE("an unknown form of number is kept with a warning", "[intake]")
{
    Pool pool;
    const Intake intake = pool.apply({line(2, u"信访第 12 件"_s, u"昆山市公安局"_s)});
    CHECK(intake.count(IntakeOutcome::New) == 1);
    CHECK(intake.rows.constFirst().remarks.constFirst().severity == CheckMessage::Severity::Warning);
    CHECK(pool.cases().constFirst().number == u"信访第 12 件"_s);
    CHECK(pool.apply({line(2, {}, u"昆山市公安局"_s)}).count(IntakeOutcome::Error) == 1);
    CHECK(pool.apply({line(2, u"（2023）苏0505执2号"_s, u" 无 "_s)}).count(IntakeOutcome::Error) == 1);
}

TEST_CASE("the same number of two organs keeps both rows out, and each names the other", "[intake]")
{
    Pool pool;
    const QList<CaseLine> both{line(2, u"（2023）苏0505执1号"_s, u"昆山市人民法院"_s),
                               line(3, u"(2023)苏0505执1号"_s, u"太仓市人民法院"_s)};
    const Intake intake = pool.apply(both);
    CHECK(intake.count(IntakeOutcome::Error) == 2);
    CHECK(problem(intake.rows.at(0)).contains(u"row 3 too, with 太仓市人民法院"_s));
    CHECK(problem(intake.rows.at(1)).contains(u"row 2 too, with 昆山市人民法院"_s));
    CHECK(pool.cases().isEmpty());

    REQUIRE(pool.apply({both.at(0)}).count(IntakeOutcome::New) == 1);
    const Intake second = pool.apply({both.at(1)}, u"乙.xlsx"_s);
    CHECK(second.count(IntakeOutcome::Error) == 1);
    CHECK(problem(second.rows.constFirst()).contains(u"昆山市人民法院 as its organ (甲.xlsx:2)"_s));
}

TEST_CASE("a case that comes again in another file is unchanged or changed, never there twice", "[intake]")
{
    Pool pool;
    CaseLine first = line(2, u"（2023）苏0505执1号"_s, u"昆山市人民法院"_s);
    first.kind = u"执行"_s;
    first.progress = u"执行中"_s;
    first.filedOn = u"2023.2.1"_s;
    REQUIRE(pool.apply({first}).count(IntakeOutcome::New) == 1);
    CHECK(pool.cases().constFirst().running);
    CHECK(pool.cases().constFirst().filedOn == QDate(2023, 2, 1));
    CHECK(pool.apply({first}, u"乙.xlsx"_s).count(IntakeOutcome::Unchanged) == 1);

    CaseLine later = line(9, u"(2023)苏0505执1号"_s, u"昆山市人民法院"_s);
    later.closedOn = u"2024年5月6日"_s;
    const Intake intake = pool.apply({later}, u"乙.xlsx"_s);
    CHECK(intake.count(IntakeOutcome::Updated) == 1);
    CHECK(intake.rows.constFirst().changes.constFirst().field == IntakeField::ClosedOn);
    REQUIRE(pool.cases().size() == 1);
    CHECK(pool.cases().constFirst().kind == u"执行"_s); // an empty cell keeps what is known
    CHECK_FALSE(pool.cases().constFirst().running);     // closed now
    CHECK(pool.cases().constFirst().source == u"乙.xlsx:9"_s);

    CaseLine other = later;
    other.row = 10;
    other.kind = u"刑事"_s;
    const Intake twice = pool.apply({later, other});
    CHECK(twice.rows.at(1).outcome == IntakeOutcome::Error);
    CHECK(problem(twice.rows.at(1)).contains(u"row 9"_s));
}

TEST_CASE("cases of an organ that is in no list keep its name, which is said once", "[intake]")
{
    Pool pool;
    const Intake intake = pool.apply(
        {line(2, u"（2023）苏0505执1号"_s, u"某某海事法院"_s), line(3, u"（2023）苏0505执2号"_s, u"某某海事法院"_s)});
    CHECK(intake.count(IntakeOutcome::New) == 2);
    CHECK(intake.rows.at(0).remarks.size() == 2); // the organ, and no area
    CHECK(intake.rows.at(1).remarks.size() == 1);
    CHECK(pool.cases().constFirst().unitId.isNull());
}

TEST_CASE("a list of cases goes into the newest round, and needs one", "[intake]")
{
    Pool pool;
    const QString path = pool.write(
        u"cases.csv"_s,
        u"案号,办案单位,地区,类型,抽取类别,状态\n（2023）苏0505执1号,昆山市人民法院,昆山市,执行,化解不掉,在办\n"_s);
    const auto list = readList(*pool.workbench, ListKind::Cases, path);
    REQUIRE(list);
    CHECK(list->round == pool.round.id);
    CHECK(pool.cases().isEmpty());
    REQUIRE(applyList(*pool.workbench, *list));
    REQUIRE(pool.cases().size() == 1);
    CHECK(pool.cases().constFirst().category == u"化解不掉"_s);
    CHECK(pool.cases().constFirst().running);
    CHECK(pool.cases().constFirst().source == u"cases.csv:2"_s);

    const TemporaryWorkbench empty;
    CHECK(readList(*empty, ListKind::Cases, path).error().code == Error::Code::Invalid);
    const QString noOrgan = pool.write(u"bad.csv"_s, u"案号,属地\n（2023）苏0505执1号,昆山市\n"_s);
    CHECK(readList(*pool.workbench, ListKind::Cases, noOrgan).error().code == Error::Code::Input);
}

TEST_CASE("taking in cases can be stopped, and then nothing came in", "[intake]")
{
    Pool pool;
    QList<CaseLine> lines;
    for (int i = 0; i < 2000; ++i)
        lines.append(line(i + 2, u"（2023）苏0505执%1号"_s.arg(i + 1), u"昆山市人民法院"_s));
    int calls = 0;
    const auto stopped =
        applyCases(*pool.workbench, {pool.round.id, u"甲.xlsx"_s}, lines, [&](int, int) { return ++calls < 10; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(pool.cases().isEmpty());
}
