#include "tests/cli/process.h"

#include <QtCore/QCryptographicHash>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A desk with a pool of 60 cases of three areas, 12 experts and an entropy file.
void lay(const Desk &desk)
{
    static const QStringList areas{u"昆山市"_s, u"太仓市"_s, u"吴江区"_s};
    QByteArray pool = "案号,承办单位,属地,案件类型,办理状态\n";
    for (int i = 1; i <= 60; ++i)
        pool += u"（2023）苏058%1执%2号,%3人民法院,%3,%4,%5\n"_s.arg(i % 3)
                    .arg(i)
                    .arg(areas.at(i % 3), i % 2 == 0 ? u"执行"_s : u"民商事"_s, i % 10 == 0 ? u"在办"_s : u"已结"_s)
                    .toUtf8();
    QByteArray experts = "编号,姓名,单位,属地,曾任职单位,回避事项\n";
    for (int i = 1; i <= 12; ++i)
        experts += u"ZJ-%1,专家,%2人民检察院,%2,,\n"_s.arg(i).arg(areas.at(i % 3)).toUtf8();
    desk.write(u"pool.csv"_s, pool);
    desk.write(u"experts.csv"_s, experts);
    desk.write(u"seed.txt"_s, "驻点组\t3 5 1\n李四\t福彩2026031期\n");
}

const QStringList drawing{u"draw"_s,      u"new"_s,       u"--pool"_s,      u"pool.csv"_s,   u"--count"_s,
                          u"9"_s,         u"--experts"_s, u"experts.csv"_s, u"--per-case"_s, u"2"_s,
                          u"--entropy"_s, u"seed.txt"_s,  u"--out"_s,       u"DRAW.json"_s};
const QStringList verifying{u"draw"_s,     u"verify"_s,    u"DRAW.json"_s,  u"--pool"_s,
                            u"pool.csv"_s, u"--experts"_s, u"experts.csv"_s};

QStringList with(QStringList arguments, const QString &option, const QString &value)
{
    arguments[arguments.indexOf(option) + 1] = value;
    return arguments;
}

QStringList without(QStringList arguments, const QString &option)
{
    arguments.remove(arguments.indexOf(option), 2);
    return arguments;
}

QJsonObject recordOf(const Desk &desk)
{
    return QJsonDocument::fromJson(desk.read(u"DRAW.json"_s)).object();
}

} // namespace

TEST_CASE("a draw is made, written and verified", "[cli]")
{
    const Desk desk;
    lay(desk);
    const Ran made = desk.run(drawing + QStringList{u"--json"_s});
    CHECK(made.status == 0);
    CHECK(made.object().value(u"selected"_s).toInt() == 9);
    CHECK(made.object().value(u"assigned"_s).toInt() == 9);
    const QJsonObject record = recordOf(desk);
    CHECK(record.value(u"version"_s).toInt() == 1);
    CHECK(record.value(u"selected"_s).toArray().size() == 9);
    CHECK(record.value(u"assigned"_s).toArray().size() == 9);
    const QString seed = record.value(u"seed"_s).toString();
    for (const QJsonValue &value : record.value(u"selected"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QByteArray text = QString(seed + u'\n' + one.value(u"case"_s).toString()).toUtf8();
        CHECK(one.value(u"ticket"_s).toString().toLatin1() ==
              QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    const Ran verified = desk.run(verifying + QStringList{u"--json"_s});
    CHECK(verified.status == 0);
    CHECK(verified.object().value(u"ok"_s).toBool());
    CHECK(desk.run(verifying + QStringList{u"--entropy"_s, u"seed.txt"_s}).status == 0);
}

TEST_CASE("what does not follow from the lists is exit 1 with the first difference", "[cli]")
{
    const Desk desk;
    lay(desk);
    REQUIRE(desk.run(drawing).status == 0);
    const QByteArray record = desk.read(u"DRAW.json"_s);
    const QByteArray pool = desk.read(u"pool.csv"_s);
    const auto refused = [&] {
        const Ran ran = desk.run(verifying + QStringList{u"--json"_s});
        CHECK(ran.status == 1);
        CHECK_FALSE(ran.object().value(u"ok"_s).toBool(true));
        CHECK(ran.complaints().size() == 1);
        CHECK(ran.err.startsWith(u"ducha-cli: "_s));
        return ran.err;
    };
    desk.write(u"pool.csv"_s, QByteArray(pool).replace("执7号", "执71号"));
    CHECK(refused().contains(u"population.digest"_s));
    desk.write(u"pool.csv"_s, QByteArray(pool).replace("执7号", "执8号").replace("苏0581执8号", "苏0582执8号"));
    CHECK(refused().contains(u"pool.csv"_s) == false);
    desk.write(u"pool.csv"_s, pool);
    desk.write(u"DRAW.json"_s, QByteArray(record).replace("3 5 1", "3 5 2"));
    CHECK(refused().contains(u"seed"_s));
    desk.write(u"DRAW.json"_s, QByteArray(record).replace("\"attempt\":1", "\"attempt\": 1"));
    CHECK(refused().contains(u"byte"_s));
    desk.write(u"DRAW.json"_s, record);
    CHECK(desk.run(without(verifying, u"--experts"_s)).status == 1);
    CHECK(desk.run(verifying).status == 0);
}

TEST_CASE("strata, voids, short cells and the draw before are options", "[cli]")
{
    const Desk desk;
    lay(desk);
    const QStringList strata = without(drawing, u"--count"_s) +
                               QStringList{u"--stratum"_s, u"属地=2"_s, u"--stratum=案件类型=1"_s, u"--json"_s};
    const Ran made = desk.run(strata);
    CHECK(made.status == 0);
    CHECK(made.object().value(u"selected"_s).toInt() == 12);
    CHECK(desk.run(verifying).status == 0);
    const Ran both = desk.run(strata + QStringList{u"--count"_s, u"50"_s});
    CHECK(both.status == 0);
    CHECK(both.complaints().size() == 1);

    const QString gone = recordOf(desk).value(u"selected"_s).toArray().first().toObject().value(u"case"_s).toString();
    CHECK(desk.run(strata + QStringList{u"--void"_s, gone + u"=卷宗封存"_s}).status == 0);
    const QJsonArray voided = recordOf(desk).value(u"voided"_s).toArray();
    CHECK(std::any_of(voided.begin(), voided.end(), [&](const QJsonValue &one) {
        return one.toObject().value(u"case"_s).toString() == gone &&
               one.toObject().value(u"reason"_s).toString() == u"卷宗封存"_s;
    }));
    CHECK(desk.run(verifying).status == 0);

    const QString digest = recordOf(desk).value(u"digest"_s).toString();
    desk.write(u"before.json"_s, desk.read(u"DRAW.json"_s));
    CHECK(desk.run(drawing + QStringList{u"--previous"_s, u"before.json"_s}).status == 0);
    CHECK(recordOf(desk).value(u"attempt"_s).toInt() == 2);
    CHECK(recordOf(desk).value(u"previous"_s).toString() == digest);
    CHECK(desk.run(verifying).status == 0);

    const QStringList tooMany = without(drawing, u"--count"_s) + QStringList{u"--stratum"_s, u"属地=30"_s};
    const QByteArray kept = desk.read(u"DRAW.json"_s);
    const Ran refused = desk.run(tooMany);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"市"_s));
    CHECK(desk.read(u"DRAW.json"_s) == kept);
    const Ran allowed = desk.run(tooMany + QStringList{u"--allow-short"_s, u"--json"_s});
    CHECK(allowed.object().value(u"selected"_s).toInt() == 54);
    CHECK(desk.run(verifying).status == 0);
}

TEST_CASE("a draw of cases alone needs no experts", "[cli]")
{
    const Desk desk;
    lay(desk);
    CHECK(desk.run(without(without(drawing, u"--experts"_s), u"--per-case"_s)).status == 0);
    CHECK(recordOf(desk).value(u"assigned"_s).toArray().isEmpty());
    CHECK(desk.run(without(verifying, u"--experts"_s)).status == 0);
    CHECK(desk.run(verifying).status == 1);
}

TEST_CASE("what cannot be drawn leaves no record, with the exit status of its kind", "[cli]")
{
    const Desk desk;
    lay(desk);
    const auto status = [&](const QStringList &arguments) {
        const Ran ran = desk.run(arguments);
        CHECK(ran.complaints().size() == 1);
        CHECK_FALSE(desk.files().contains(u"DRAW.json"_s));
        return ran.status;
    };
    desk.write(u"one.txt"_s, "甲\t1\n");
    desk.write(u"twice.txt"_s, "甲\t1\n甲\t2\n");
    desk.write(u"noareas.csv"_s, "编号,姓名,单位\nZJ-1,甲,乙院\n");
    desk.write(u"double.csv"_s, "案号,承办单位,属地\n(2023)苏01执1号,甲院,甲县\n（2023）苏01执1号,乙院,乙县\n");
    desk.write(u"local.csv"_s, "编号,姓名,单位,属地\nZ1,甲,甲院,昆山市\nZ2,乙,乙院,太仓市\n");
    CHECK(status(with(drawing, u"--entropy"_s, u"one.txt"_s)) == 3);
    CHECK(status(with(drawing, u"--entropy"_s, u"twice.txt"_s)) == 3);
    CHECK(status(with(drawing, u"--entropy"_s, u"absent.txt"_s)) == 5);
    CHECK(status(with(drawing, u"--experts"_s, u"noareas.csv"_s)) == 3);
    CHECK(status(with(drawing, u"--experts"_s, u"local.csv"_s)) == 1);
    CHECK(status(with(drawing, u"--experts"_s, u"seed.txt"_s)) == 3);
    CHECK(status(with(drawing, u"--pool"_s, u"double.csv"_s)) == 3);
    CHECK(status(with(drawing, u"--pool"_s, u"absent.csv"_s)) == 5);
    CHECK(status(with(drawing, u"--count"_s, u"61"_s)) == 1);
    CHECK(status(with(drawing, u"--count"_s, u"0"_s)) == 3);
    CHECK(status(with(drawing, u"--count"_s, u"many"_s)) == 2);
    CHECK(status(without(drawing, u"--count"_s)) == 2);
    CHECK(status(without(drawing, u"--experts"_s)) == 2);
    CHECK(status(without(drawing, u"--entropy"_s)) == 2);
    CHECK(status(drawing + QStringList{u"--stratum"_s, u"属地"_s}) == 2);
    CHECK(status(drawing + QStringList{u"--stratum"_s, u"院别=2"_s}) == 3);
    CHECK(status(drawing + QStringList{u"--void"_s, u"A1=封存"_s}) == 1);
    CHECK(status({u"draw"_s, u"again"_s}) == 2);
    CHECK(status(verifying) == 5);
    desk.write(u"DRAW.json"_s, "{}");
    CHECK(desk.run(verifying).status == 3);
    const Ran both = desk.run(with(drawing, u"--pool"_s, u"double.csv"_s));
    CHECK(both.err.contains(u"double.csv:3"_s));
    CHECK(both.err.contains(u"甲院"_s));
    CHECK(both.err.contains(u"乙院"_s));
}
