// The match as another engine does it, against a real PostgreSQL that the test starts for itself.
#include "core/collision/folding.h"
#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/engine_match.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/preview.h"
#include "core/workbench/collision/questions.h"
#include "tests/core/workbench/collision/postgres.h"
#include "tests/core/workbench/collision/verification/collided.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// The fields that the table of writeRows has not.
QHash<QString, QString> absentColumns()
{
    QHash<QString, QString> columns;
    for (const QString &field : registerFields()) {
        if (field != u"company"_s && field != u"name"_s && field != u"id"_s)
            columns.insert(field, QString());
    }
    return columns;
}

/// Rows with every kind of dirt, the same for the same seed: as CSV, and as statements that fill the table.
void writeRows(const Postgres &server, unsigned seed)
{
    static const QStringList names{u"张样一"_s, u"张　样 一"_s, u"李样二"_s, u"王样三"_s, u"阿依•样"_s, u"赵峯样"_s,
                                   u"趙峰样"_s, u"钱样"_s,      u"周无关"_s, QString(),   u"张样'一"_s, u"甲\\乙"_s};
    static const QStringList numbers{u"320505198001010017"_s,
                                     u"３２０５０５198001010017"_s,
                                     u"320505800101001"_s,
                                     u"320505********0017"_s,
                                     u"320505****0017"_s,
                                     u"320583198506071236"_s,
                                     u" 320583198506071236"_s,
                                     u"11010519491231002x"_s,
                                     u"110105491231002"_s,
                                     u"3.20505E+17"_s,
                                     QString(),
                                     u"***"_s,
                                     u"320505198001010018"_s,
                                     u"440524188001010014"_s,
                                     u"4405**18800101****"_s,
                                     u"E12345678"_s,
                                     u"320505*****1001"_s,
                                     u"320508199002290018"_s};
    std::mt19937 random(seed);
    QString csv = u"企业名称,姓名,证件号码\n"_s;
    QString sql = u"DROP TABLE IF EXISTS \"登记表\"; CREATE TABLE \"登记表\" (\"企业名称\" text, \"姓名\" text, "
                  u"\"证件号码\" text, "
                  "register_file text, register_row integer);\n"_s;
    for (int row = 1; row <= 300; ++row) {
        const QString name = names.at(qsizetype(random() % size_t(names.size())));
        const QString number = numbers.at(qsizetype(random() % size_t(numbers.size())));
        csv += u"公司%1,\"%2\",%3\n"_s.arg(QString::number(row), name, number);
        sql += u"INSERT INTO \"登记表\" VALUES ('公司%1', %2, %3, 'reg.csv', %1);\n"_s.arg(
            QString::number(row), quoted(name), quoted(number));
    }
    write(server.path(u"reg.csv"_s), csv);
    write(server.path(u"fill.sql"_s), sql);
}

} // namespace

TEST_CASE("what PostgreSQL answers to the statements is taken back as the list of the scan, byte for byte",
          "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s),
          u"姓名,公民身份号码,工作单位\n张样一,320505198001010017,样城'市法院\n"
          "李样二,320583198506071236,\n王样三,11010519491231002X,\n阿依·样,,\n"
          "赵峰样,320505****0017,\n钱样,440524188001010014,\n张样一,320505800101001,\n"
          "周无关,320505*****1001,\n孙样,320505198001010018,\n甲\\乙,320508199002290018,\n张样'一,,\n"_s);
    for (unsigned seed = 1; seed <= 6; ++seed) {
        writeRows(server, seed);
        CollisionRequest request{server.path(u"roster.csv"_s), {server.path(u"reg.csv"_s)}};
        request.names = seed % 2 == 0;
        request.columns = absentColumns();
        const auto sql = collisionSql(request, u"postgresql"_s, u"登记表"_s);
        REQUIRE(sql);
        CHECK(server.run(server.path(u"fill.sql"_s)).isEmpty());
        write(server.path(u"match.sql"_s), *sql);
        write(server.path(u"answer.csv"_s), QString::fromUtf8(server.run(server.path(u"match.sql"_s))));

        auto here = collide(request);
        REQUIRE(here);
        auto there = collide({.roster = request.roster, .result = server.path(u"answer.csv"_s)});
        REQUIRE(there);
        CHECK(there->rows == here->rows);
        CHECK(there->byTier == here->byTier);
        CHECK(there->names == request.names);
        CHECK(there->engine == u"postgresql"_s);
        REQUIRE(writeHits(*here, server.path(u"here.csv"_s)));
        REQUIRE(writeHits(*there, server.path(u"there.csv"_s)));
        const QByteArray list = bytesOf(server.path(u"here.csv"_s));
        CHECK(list.count('\n') > 50);
        INFO("seed " << seed);
        CHECK(bytesOf(server.path(u"there.csv"_s)) == list);
    }
}

TEST_CASE("an answer of PostgreSQL without a match says how much was compared", "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s), u"姓名,公民身份号码\n样无人,110101198001010018\n"_s);
    writeRows(server, 1);
    server.does(u"\\i "_s + server.path(u"fill.sql"_s));
    CollisionRequest request{server.path(u"roster.csv"_s)};
    request.columns = absentColumns();
    const auto sql = collisionSql(request, u"postgresql"_s, u"登记表"_s);
    REQUIRE(sql);
    write(server.path(u"match.sql"_s), *sql);
    write(server.path(u"answer.csv"_s), QString::fromUtf8(server.run(server.path(u"match.sql"_s))));
    const auto nothing = collide({.roster = request.roster, .result = server.path(u"answer.csv"_s)});
    REQUIRE(nothing);
    CHECK(nothing->hits() == 0);
    CHECK(nothing->rows == 300);
}

TEST_CASE("the collision in the engine gives the same list as the one here, and leaves nothing there",
          "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s),
          u"姓名,公民身份号码,工作单位,入职日期\n张样一,320505198001010017,样城'市法院,2001\n"
          "李样二,320583198506071236,样城市公安局,2001\n王样三,11010519491231002X,,\n"
          "阿依·样,,,\n甲\\乙,320508199002290018,,\n钱样,440524188001010014,,\n"_s);
    for (unsigned seed = 1; seed <= 4; ++seed) {
        writeRows(server, seed);
        server.does(u"\\i "_s + server.path(u"fill.sql"_s));
        CollisionRequest request{server.path(u"roster.csv"_s), {server.path(u"reg.csv"_s)}};
        request.names = seed % 2 == 0;
        auto here = collide(request);
        REQUIRE(here);
        auto there = collideInEngine(request, {u"postgresql"_s, server.words(), u"public.登记表"_s});
        REQUIRE(there);
        CHECK(there->rows == here->rows);
        CHECK(there->byTier == here->byTier);
        REQUIRE(writeHits(*here, server.path(u"here.csv"_s)));
        REQUIRE(writeHits(*there, server.path(u"there.csv"_s)));
        const QByteArray list = bytesOf(server.path(u"here.csv"_s));
        CHECK(list.count('\n') > 50);
        CHECK(bytesOf(server.path(u"there.csv"_s)) == list);
        const auto rules = standardCollisionRules();
        REQUIRE(rules);
        const auto questions = questionsOf(*there, *rules);
        REQUIRE(questions);
        CHECK_FALSE(questions->isEmpty());
    }
    write(server.path(u"left.sql"_s), u"SELECT count(*) AS n FROM pg_class WHERE relname LIKE 'ducha%';"_s);
    CHECK(server.run(server.path(u"left.sql"_s)) == "n\n0\n");
}

TEST_CASE("the engine sees every character of a name as the scan does", "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s),
          u"姓名,单位\n张样,\n张·样,\n张峰样,\n张A样,\n张1样,\n张一样,\n张(样,\n张)样,\n"_s);
    QByteArray rows = plainCsvRecord({u"企业名称"_s, u"姓名"_s});
    QStringList values;
    // Each that is folded, and its neighbours, which may not be.
    for (char32_t c = 0x20; c < 0xFFFD; ++c) {
        const auto folds = [](char32_t x) {
            const QString one = QString(QChar(char16_t(x)));
            return !QChar::isSurrogate(x) && foldedName(one) != one;
        };
        if (QChar::isSurrogate(c) || !(folds(c - 1) || folds(c) || folds(c + 1)))
            continue;
        const QString name = u"张"_s + QChar(char16_t(c)) + u"样"_s;
        rows += plainCsvRecord({u"甲"_s, name});
        values.append(u"('甲', %1, 'reg.csv', %2)"_s.arg(quoted(name), QString::number(values.size() + 1)));
    }
    REQUIRE(values.size() > 1000);
    write(server.path(u"reg.csv"_s), QString::fromUtf8(rows));
    server.does(
        u"CREATE TABLE reg (企业名称 text, 姓名 text, register_file text, register_row int); INSERT INTO reg VALUES "_s +
        values.join(u','));
    CollisionRequest request{server.path(u"roster.csv"_s), {server.path(u"reg.csv"_s)}};
    request.names = true;
    auto here = collide(request);
    auto there = collideInEngine(request, {u"postgresql"_s, server.words(), u"reg"_s});
    REQUIRE(here);
    REQUIRE(there);
    CHECK(here->byTier[2] > 100);
    REQUIRE(writeHits(*here, server.path(u"here.csv"_s)));
    REQUIRE(writeHits(*there, server.path(u"there.csv"_s)));
    CHECK(bytesOf(server.path(u"there.csv"_s)) == bytesOf(server.path(u"here.csv"_s)));
}

TEST_CASE("extracts of an engine are listed by name, and columns of any type are read as text", "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s), u"姓名,公民身份号码\n张样,320505198001010017\n"_s);
    server.does(
        u"CREATE TABLE reg (公司 text, 统一社会信用代码 text, 任职类型 text, 姓名 text, 证件号码 text, 成立日期 date, "
        "持股比例 numeric, register_file text, register_row bigint);"
        "INSERT INTO reg VALUES ('乙, \"乙\" 公司', NULL, '股东', '张 样', '320505198001010017', '2015-03-01', 12.50, "
        "'b.csv', 2), ('甲公司', '91350100M000100Y43', '监事', '张样', '320505800101001', NULL, NULL, 'a.csv', 7);"_s);
    CollisionRequest request{server.path(u"roster.csv"_s)};
    request.columns.insert(u"company"_s, u"公司"_s);
    auto collision = collideInEngine(request, {u"postgresql"_s, server.words(), u"reg"_s});
    REQUIRE(collision);
    REQUIRE(writeHits(*collision, server.path(u"hits.csv"_s)));
    const QList<QByteArray> lines = bytesOf(server.path(u"hits.csv"_s)).split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines.at(1).startsWith("1,self,张样,,a.csv,7,甲公司,91350100M000100Y43,监事,id,"));
    CHECK(lines.at(2).startsWith("1,self,张样,,b.csv,2,\"乙, \"\"乙\"\" 公司\",,股东,id,"));
    CHECK(lines.at(2).contains(",2015-03-01,,12.50,"));

    server.does(u"INSERT INTO reg SELECT * FROM reg WHERE register_row = 7;"_s);
    const auto twice = collideInEngine(request, {u"postgresql"_s, server.words(), u"reg"_s});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == Error::Code::Input);
    CHECK(twice.error().message.plain().contains(u"Row 7 of “a.csv”"_s));
}

TEST_CASE("what an engine found is kept for verification as what was found here", "[collide][postgresql][hits]")
{
    const Postgres server;
    Collided here;
    Collided there;
    const QStringList lines = QString::fromUtf8(bytesOf(there.extract)).split(u'\n', Qt::SkipEmptyParts);
    QStringList columns;
    for (const QString &head : lines.constFirst().split(u','))
        columns.append(u'"' + head + u"\" text"_s);
    QString sql =
        u"CREATE TABLE \"登记表\" (%1, register_file text, register_row integer);\n"_s.arg(columns.join(u','));
    for (qsizetype row = 1; row < lines.size(); ++row) {
        QStringList cells;
        for (const QString &cell : lines.at(row).split(u','))
            cells.append(quoted(cell));
        sql += u"INSERT INTO \"登记表\" VALUES (%1, '登记.csv', %2);\n"_s.arg(cells.join(u','), QString::number(row));
    }
    server.does(sql);
    here.kept();
    auto found =
        collideInEngine({.roster = there.roster, .names = true}, {u"postgresql"_s, server.words(), u"登记表"_s});
    REQUIRE(found);
    const auto rules = standardCollisionRules();
    REQUIRE(rules);
    const auto run = storeCollision(*there.workbench, there.order(), *found, *rules);
    REQUIRE(run);
    CHECK(run->engine == u"postgresql"_s);
    CHECK(run->namesakes == 1);
    const auto facts = runRows(*there.workbench, there.about.id);
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);
    REQUIRE(facts->constFirst().registers.size() == 1);
    CHECK(facts->constFirst().registers.constFirst().sha256.isEmpty()); // a table has no digest
    const auto summed = [](const QList<HitRow> &rows) {
        QStringList hits;
        for (const HitRow &row : rows)
            hits.append(QStringList{row.hit.code, row.hit.person, row.hit.company, row.hit.roles,
                                    enumName(row.hit.tier), enumName(row.hit.state)}
                            .join(u'|'));
        return hits;
    };
    CHECK(summed(there.rows()) == summed(here.rows()));
    CHECK(there.rows().size() == 5);
}

TEST_CASE("an engine that is not there, and a table that does not fit, are named", "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s), u"姓名,公民身份号码\n张样,320505198001010017\n"_s);
    server.does(u"CREATE TABLE bare (姓名 text, 证件号码 text, register_file text);"
                "CREATE TABLE words (姓名 text, 证件号码 text, register_file text, register_row text);"
                "INSERT INTO words VALUES ('张样', '320505198001010017', 'a.csv', '七');"_s);
    const auto refusal = [&](const QString &engine, const QString &words, const QString &table,
                             const QHash<QString, QString> &columns = {}) {
        CollisionRequest request{server.path(u"roster.csv"_s)};
        request.columns = columns;
        const auto collision = collideInEngine(request, {engine, words, table});
        REQUIRE_FALSE(collision);
        CHECK_FALSE(collision.error().message.plain().contains(u"320505198001010017"_s));
        return collision.error();
    };
    const QString engine = u"postgresql"_s;
    CHECK(refusal(u"oracle"_s, server.words(), {}).code == Error::Code::Usage);
    CHECK(refusal(engine, {}, {}).code == Error::Code::Usage);
    CHECK(refusal(engine, u"postgresql://host/db"_s, {}).code == Error::Code::Usage);
    CHECK(refusal(engine, u"host=/nowhere/at/all"_s, {}).code == Error::Code::Io);
    CHECK(refusal(engine, server.words() + u" shoe=1"_s, {}).code == Error::Code::Io);
    CHECK(refusal(engine, server.words(), u"absent"_s).code == Error::Code::NotFound);
    CHECK(refusal(engine, server.words(), u"a\"; DROP TABLE words; --"_s).code == Error::Code::NotFound);
    CHECK(refusal(engine, server.words(), u"bare"_s).place.column == u"register_row"_s);
    CHECK(refusal(engine, server.words(), u"words"_s, {{u"uscc"_s, u"代码"_s}}).place.column == u"代码"_s);
    CHECK(refusal(engine, server.words(), u"words"_s).message.plain().contains(u"七"_s));
}

TEST_CASE("a collision in the engine that is stopped ends at once there too", "[collide][postgresql]")
{
    const Postgres server;
    write(server.path(u"roster.csv"_s), u"姓名,公民身份号码\n张样,320505198001010017\n"_s);
    server.does(u"CREATE VIEW slow AS SELECT '张样'::text AS 姓名, '320505198001010017'::text AS 证件号码, "
                "'a.csv'::text AS register_file, 1 AS register_row WHERE pg_sleep(60) IS NOT NULL;"_s);
    QElapsedTimer clock;
    clock.start();
    const auto collision = collideInEngine({server.path(u"roster.csv"_s)}, {u"postgresql"_s, server.words(), u"slow"_s},
                                           [&](int, int) { return clock.elapsed() < 500; });
    REQUIRE_FALSE(collision);
    CHECK(collision.error().code == Error::Code::Cancelled);
    write(server.path(u"busy.sql"_s), u"SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND "
                                      "state = 'active' AND pid <> pg_backend_pid();"_s);
    CHECK(server.run(server.path(u"busy.sql"_s)) == "n\n0\n");
}

TEST_CASE("a dialect that is not known is refused, and Spark's text is escaped as Spark wants it", "[collide]")
{
    const QTemporaryDir folder;
    const QString roster = folder.filePath(u"roster.csv"_s);
    write(roster, u"姓名,公民身份号码\n甲\\'乙,320505198001010017\n"_s);
    CHECK(collisionSql({roster, {}}, u"oracle"_s, {}).error().code == Error::Code::Usage);
    const auto spark = collisionSql({roster, {}}, u"spark"_s, u"reg"_s);
    REQUIRE(spark);
    CHECK(spark->contains(u"'甲\\\\\\'乙'"_s));
    CHECK(spark->contains(u"RLIKE"_s));
    CHECK(spark->contains(u"FROM `reg`"_s));
}
