// A roster of 20,000 officials against a register of 1 million rows, or as many millions as the first argument says: by
// number and masked number, and by name too. Beside it what a machine can do at all (wc -l) and general engines at the
// same question: DuckDB (npm @duckdb/node-api, where NODE_PATH has it), sqlite3 for up to a million rows. All files are
// warm.
#include "core/base/identifiers/citizen_id.h"
#include "core/workbench/collision/collide.h"
#include "tests/bench/measure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace ducha;
using namespace ducha::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOfficials = 20'000;
constexpr int kLinkedEvery = 2000;         ///< rows of the register for one that is an official's
constexpr qint64 kMostInTwoEncodings = 10; ///< millions of rows: files must stay in the machine's memory to be warm

/// Invented people and companies, the same for the same seed, with the dirt that extracts have.
class Maker {
public:
    Maker()
    {
        for (char16_t c = 0x4E00; c < 0x9F00; c += 29)
            m_given.append(QChar(c));
    }

    QString name()
    {
        static constexpr QStringView kSurnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
        QString text = kSurnames.mid(pick(int(kSurnames.size())), 1).toString() + m_given.at(pick(int(m_given.size())));
        return pick(4) == 0 ? text : text + m_given.at(pick(int(m_given.size())));
    }

    /// Officials and others are of different areas, so that no chance makes a link.
    QString number(const QString &city)
    {
        const QString first = city + u"%1%2%3%4%5"_s.arg(1 + pick(20), 2, 10, QChar(u'0'))
                                         .arg(1950 + pick(55))
                                         .arg(1 + pick(12), 2, 10, QChar(u'0'))
                                         .arg(1 + pick(28), 2, 10, QChar(u'0'))
                                         .arg(pick(1000), 3, 10, QChar(u'0'));
        return first + citizenIdCheckCharacter(first);
    }

    /// A number as an extract may hold it.
    QString written(QString number)
    {
        switch (pick(50)) {
        case 0:
            return number.replace(6, 8, u"********"_s);
        case 1:
            return u" "_s + number.toLower();
        case 2:
            return number.mid(6, 2) == u"19"_s ? number.left(6) + number.mid(8, 9) : number;
        default:
            return number;
        }
    }

    int pick(int below) { return int(m_random() % unsigned(below)); }

private:
    std::mt19937_64 m_random{20260703};
    QString m_given;
};

struct Person {
    QString name;
    QString number;
};

QList<Person> writeRoster(Maker &maker, const QString &path)
{
    QList<Person> people;
    QFile file(path);
    must(file.open(QIODevice::WriteOnly));
    file.write("编号,姓名,公民身份号码,工作单位\n");
    QSet<QString> taken; // a number that two had would count twice
    for (int i = 1; i <= kOfficials; ++i) {
        QString number = maker.number(u"3206"_s);
        while (taken.contains(number))
            number = maker.number(u"3206"_s);
        taken.insert(number);
        people.append({maker.name(), number});
        file.write(u"%1,%2,%3,样城市样县人民法院\n"_s
                       .arg(QString::number(i), people.constLast().name, people.constLast().number)
                       .toUtf8());
    }
    return people;
}

/// Two files with the same rows, or one where the second has no name; how many of them hold an official's number.
int writeRegister(Maker &maker, const QList<Person> &people, qint64 rows, const QString &utf8, const QString &gb18030)
{
    QFile file(utf8);
    QFile other(gb18030);
    must(file.open(QIODevice::WriteOnly) && (gb18030.isEmpty() || other.open(QIODevice::WriteOnly)));
    QStringEncoder encoder("GB18030");
    QString piece =
        u"企业名称,统一社会信用代码,企业类型,任职类型,姓名,证件号码,登记状态,成立日期,注销日期,持股比例,认缴出资额,"
        "登记机关,住所\n"_s;
    int linked = 0;
    for (qint64 i = 0; i < rows; ++i) {
        const bool isOfficial = maker.pick(kLinkedEvery) == 0;
        const Person one =
            isOfficial ? people.at(maker.pick(kOfficials)) : Person{maker.name(), maker.number(u"3205"_s)};
        const QString number = maker.written(one.number);
        linked += isOfficial && !number.contains(u'*');
        const bool quoted = maker.pick(40) == 0;
        piece += u"样城某某贸易第%1号有限公司,91320500MA1%2,有限责任公司(自然人投资或控股),股东,%3,%4,"
                 u"存续（在营、开业、在册）,"
                 "2015-03-%5,,%6%,%7,样城市样县行政审批局,%8样县某某路%9号\n"_s.arg(i)
                     .arg(i, 8, 10, QChar(u'0'))
                     .arg(one.name, number)
                     .arg(1 + maker.pick(28), 2, 10, QChar(u'0'))
                     .arg(maker.pick(100))
                     .arg(maker.pick(1000))
                     .arg(quoted ? u"\"样城市,"_s : u"样城市"_s)
                     .arg(maker.pick(500));
        if (quoted)
            piece.insert(piece.size() - 1, u'"');
        if (piece.size() > 1 << 20 || i + 1 == rows) {
            file.write(piece.toUtf8());
            if (other.isOpen())
                other.write(encoder.encode(piece));
            piece.clear();
        }
    }
    return linked;
}

Run ours(const QString &roster, const QString &extract, bool names, quint64 linked = 0)
{
    return timed([=] {
        const auto collision = collide({roster, {extract}, {}, {}, names});
        must(collision && (linked == 0 || collision->byTier[0] == linked));
    });
}

/// A run of a program that prints its own milliseconds, or of one whose whole time counts.
Run program(const QString &name, const QStringList &arguments, bool tellsItself)
{
    return [=] {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(name, arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return -1.0;
        return tellsItself ? process.readAllStandardOutput().trimmed().toDouble() : double(timer.nsecsElapsed()) / 1e6;
    };
}

/// The same question by number, with the row of the file: the parallel reader loses it, so the rows are counted in
/// order. DuckDB is helped: it need not find out what the columns are, and the roster is the side it builds its table
/// of.
const char *const kDuckDb =
    "const {DuckDBInstance}=require('@duckdb/node-api');const [r,f]=process.argv.slice(1);"
    "(async()=>{const c=await(await DuckDBInstance.create(':memory:')).connect();"
    "await c.run(`CREATE TABLE r AS SELECT * FROM read_csv('${r}',all_varchar=true)`);"
    "await c.run(`SET disabled_optimizers='join_order,build_side_probe_side'`);"
    "const names=[...'abcde','id',...'fghijkl'].map(n=>`'${n}':'VARCHAR'`).join();const t=process.hrtime.bigint();"
    "await c.runAndReadAll(`SELECT r.编号, g.n FROM (SELECT row_number() OVER () AS n, id FROM read_csv('${f}',"
    "columns={${names}},auto_detect=false,header=true,delim=',',quote='\"',escape='\"')) g "
    "JOIN r ON upper(trim(g.id))=r.公民身份号码`);"
    "console.log(Number(process.hrtime.bigint()-t)/1e6)})()";

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 millions = std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1);
    const QTemporaryDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) + u"/collision-XXXXXX"_s : QString());
    must(folder.isValid());
    const QString roster = folder.filePath(u"roster.csv"_s);
    const QString utf8 = folder.filePath(u"register.csv"_s);
    const QString gb18030 = folder.filePath(u"register-gb.csv"_s);
    Maker maker;
    const QList<Person> people = writeRoster(maker, roster);
    const int linked =
        writeRegister(maker, people, millions * 1'000'000, utf8, millions <= kMostInTwoEncodings ? gb18030 : QString());
    std::printf("%lld million rows, %lld MB, %d true links by number\n", static_cast<long long>(millions),
                static_cast<long long>(QFile(utf8).size() >> 20), linked);
    sideBySide("by number and masked number", ours(roster, utf8, false, quint64(linked)), "  wc -l",
               program(u"wc"_s, {u"-l"_s, utf8}, false));
    sideBySide("by name too", ours(roster, utf8, true), "  wc -l", program(u"wc"_s, {u"-l"_s, utf8}, false));
    if (millions <= kMostInTwoEncodings)
        sideBySide("by number, GB18030", ours(roster, gb18030, false, quint64(linked)), "  the same in UTF-8",
                   ours(roster, utf8, false));
    sideBySide("by number and masked number", ours(roster, utf8, false), "  DuckDB, by number with the row",
               program(u"node"_s, {u"-e"_s, QString::fromUtf8(kDuckDb), roster, utf8}, true));
    if (millions == 1)
        sideBySide(
            "by number and masked number", ours(roster, utf8, false), "  sqlite3: import and join",
            program(u"sqlite3"_s,
                    {u":memory:"_s, u".mode csv"_s, u".import "_s + roster + u" r"_s, u".import "_s + utf8 + u" g"_s,
                     u"SELECT count(*) FROM (SELECT r.编号, g.rowid FROM g JOIN r ON g.证件号码=r.公民身份号码)"_s},
                    false));
    return 0;
}
