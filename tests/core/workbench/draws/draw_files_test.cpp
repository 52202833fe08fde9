#include "core/workbench/draws/draw_files.h"

#include "core/base/save_file.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A folder with lists and entropy to draw from.
struct Desk {
    QTemporaryDir folder;
    DrawFiles files{path(u"pool.csv"_s), path(u"experts.csv"_s), path(u"seed.txt"_s), {}, {.count = 4, .perCase = 2}};

    Desk()
    {
        QByteArray pool = "案号,承办单位,属地\n";
        for (int i = 1; i <= 20; ++i)
            pool += u"（2023）苏0583执%1号,%2法院,%2\n"_s.arg(i).arg(i % 2 == 0 ? u"昆山市"_s : u"太仓市"_s).toUtf8();
        QByteArray experts = "编号,姓名,单位,属地\n";
        for (int i = 1; i <= 6; ++i)
            experts += u"ZJ-%1,专家,%2司法局,%2\n"_s.arg(i).arg(i % 2 == 0 ? u"吴江区"_s : u"常熟市"_s).toUtf8();
        put(u"pool.csv"_s, pool);
        put(u"experts.csv"_s, experts);
        put(u"seed.txt"_s, "甲\t1\n乙\t2\n");
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    void put(const QString &name, const QByteArray &content) const { REQUIRE(saveFile(path(name), content)); }
    DrawRecord draw() const
    {
        const auto drawn = drawFromFiles(files);
        REQUIRE(drawn);
        put(u"DRAW.json"_s, drawJson(drawn->record));
        return drawn->record;
    }
    QString verify(const QString &entropy = {}) const
    {
        const auto verified = verifyDrawFiles(path(u"DRAW.json"_s), files.pool, files.experts,
                                              entropy.isEmpty() ? QString() : path(entropy));
        return verified ? u"true"_s : verified.error().detail;
    }
};

} // namespace

TEST_CASE("a draw from files verifies from the same files", "[draws]")
{
    const Desk desk;
    const DrawRecord record = desk.draw();
    CHECK(record.selected.size() == 4);
    CHECK(record.assigned.size() == 4);
    CHECK(record.attempt == 1);
    CHECK(desk.verify() == u"true"_s);
    CHECK(desk.verify(u"seed.txt"_s) == u"true"_s);
    desk.put(u"other.txt"_s, "甲\t1\n乙\t3\n");
    CHECK(desk.verify(u"other.txt"_s) == u"entropy"_s);
    desk.put(u"pool.csv"_s, "案号,承办单位,属地\nA1,甲院,昆山市\n");
    CHECK(desk.verify() == u"population.count"_s);
}

TEST_CASE("a second draw for the same purpose names the first", "[draws]")
{
    Desk desk;
    const DrawRecord first = desk.draw();
    desk.files.previous = desk.path(u"first.json"_s);
    desk.put(u"first.json"_s, drawJson(first));
    const DrawRecord second = desk.draw();
    CHECK(second.attempt == 2);
    CHECK(second.previous == first.digest);
    CHECK(desk.verify() == u"true"_s);
    desk.put(u"first.json"_s, drawJson(first).replace("\"count\":4", "\"count\":5"));
    const auto changed = drawFromFiles(desk.files);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().detail == u"digest"_s);
    CHECK(changed.error().place.file == u"first.json"_s);
}

TEST_CASE("errors of the draw name the file that they are about", "[draws]")
{
    Desk desk;
    const auto error = [&] {
        const auto drawn = drawFromFiles(desk.files);
        REQUIRE_FALSE(drawn);
        return drawn.error();
    };
    desk.put(u"pool.csv"_s, "案号,承办单位,属地\nA1,甲院,昆山市\n[A] 1,乙院,昆山市\na1,x,y\n A 1,乙院,昆山市\n");
    const Error twice = error();
    CHECK(twice.detail == u"duplicate-case"_s);
    CHECK(twice.place.file == u"pool.csv"_s);
    CHECK(twice.place.row == 5);
    desk.put(u"pool.csv"_s, "案号,承办单位,属地\nA1,甲院,昆山市\nA2,甲院,\nA3,甲院,甲县\nA4,甲院,甲县\n");
    CHECK(error().place.file == u"pool.csv"_s);
    desk.put(u"pool.csv"_s, "案号,承办单位,属地\nA1,甲院,昆山市\nA2,甲院,昆山市\nA3,甲院,甲县\nA4,甲院,甲县\n");
    desk.put(u"experts.csv"_s, "编号,姓名,单位,属地\nZ1,甲,甲院,吴江区\nZ1,乙,乙院,吴江区\n");
    CHECK(error().place.file == u"experts.csv"_s);
    desk.put(u"experts.csv"_s, "编号,姓名,单位,属地\nZ1,甲,甲院,\n");
    CHECK(error().detail == u"expert-area"_s);
    desk.put(u"experts.csv"_s, "编号,姓名,单位,属地\n,甲,甲院,吴江区\n");
    CHECK(error().detail == u"no-expert-number"_s);
    desk.put(u"seed.txt"_s, "甲\t1\n");
    const Error alone = error();
    CHECK(alone.place.file == u"seed.txt"_s);
    CHECK(alone.detail == u"one-contributor"_s);
    desk.files.entropy = desk.path(u"没有.txt"_s);
    CHECK(error().code == Error::Code::Io);
}

TEST_CASE("a declared recusal from which nothing follows is remarked on", "[draws]")
{
    const Desk desk;
    desk.put(u"experts.csv"_s,
             "编号,姓名,单位,属地,回避\nZ1,甲,甲院,吴江区,与某人同学\nZ2,乙,乙院,吴江区,无\nZ3,丙,丙院,吴江区,昆山\n");
    const auto drawn = drawFromFiles(desk.files);
    REQUIRE(drawn);
    REQUIRE(drawn->expertRemarks.size() == 1);
    CHECK(drawn->expertRemarks.constFirst().subject == u"Z1"_s);
}
