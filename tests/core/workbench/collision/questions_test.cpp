#include "core/exchange/book.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/questions.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <random>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

const QByteArray roster =
    "姓名,公民身份号码,工作单位,入职日期,参加工作时间,职级,配偶姓名,配偶公民身份号码,家属纳入依据\n"
    "张样,320505198001010017,样城市人民法院,,2010年7月,四级主任科员,李样,320583198506071236,\n"
    "张样,11010519491231002X,样城市公安局,1975-08-01,1970,,,,\n"
    "王样,440524188001010014,样城市司法局,2000,,,,,\n";
const QByteArray head = "企业名称,统一社会信用代码,任职类型,姓名,证件号码,登记状态,成立日期,企业类型,任职起始日期,"
                        "任职终止日期\n";

Collision collided(const Desk &desk, const QByteArray &rows, bool names = false)
{
    CollisionRequest request{desk.write(u"roster.csv"_s, roster), {desk.write(u"a.csv"_s, head + rows)}};
    request.names = names;
    auto collision = collide(request);
    REQUIRE(collision);
    return *std::move(collision);
}

QList<Question> questions(Collision &collision)
{
    const auto rules = standardCollisionRules();
    REQUIRE(rules);
    auto result = questionsOf(collision, *rules);
    REQUIRE(result);
    return *std::move(result);
}

} // namespace

TEST_CASE("rows of one person and one company are one question with every role", "[collide][rules]")
{
    const Desk desk;
    Collision collision = collided(
        desk, "甲公司,91350100M000100Y43,股东,张样,320505198001010017,存续,2012-04-01,有限责任公司,,\n"
              "乙公司,,监事,李样,320583198506071236,存续,2015,,2016-01-01,\n"
              "甲公司,91350100m000100y43,执行董事,张样,320505********0017,存续,2012-04-01,有限责任公司,2013-01-01,\n"
              "乙 公司,,股东,李样,320583198506071236,存续,2015,,,\n"
              "甲公司,91350100M000100Y43,股东,李样,320583198506071236,存续,2012-04-01,有限责任公司,,\n");
    const QList<Question> all = questions(collision);
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).person.name == u"张样"_s);
    CHECK(all.at(0).rows.size() == 2);
    CHECK(all.at(0).rows.at(1).record == 3);
    CHECK(all.at(0).tier == scan::Tier::Id);
    CHECK(all.at(0).roles == QList<RoleKind>{RoleKind::Shareholder, RoleKind::Director});
    CHECK(all.at(0).assessment.rule == Rule::R2);
    CHECK(all.at(0).assessment.interval.service.from.earliest == QDate(2010, 7, 1)); // of the column that is filled
    CHECK(all.at(1).company == u"乙公司"_s);
    CHECK(all.at(1).rows.size() == 2);
    CHECK(all.at(1).assessment.rule == Rule::R4);
    CHECK(all.at(2).company == u"甲公司"_s);
    CHECK(all.at(2).person.relation == Relation::Spouse);
    CHECK(all.at(1).rows.at(0).explanation.contains(
        u"企业登记状态为“存续”；登记任职期间2016年1月1日至今；在职期间2010年7月至今；重合期间2016年1月1日至今；"
        u"可能涉及R4亲属经商（"_s));
}

TEST_CASE("equal names alone are counted and never a question", "[collide][rules]")
{
    const Desk desk;
    const QByteArray rows = "甲公司,,股东,张样,320505198001010017,存续,,,,\n"
                            "乙公司,,股东,张样,,存续,,,,\n"
                            "丙公司,,股东,张样,,存续,,,,\n"
                            "丁公司,,股东,王样,,存续,,,,\n";
    for (const bool names : {false, true}) {
        Collision collision = collided(desk, rows, names);
        CHECK(collision.hits() == 1);
        const QList<Question> all = questions(collision);
        REQUIRE(all.size() == 1);
        CHECK(all.at(0).rosterNamesakes == 1);
        CHECK(all.at(0).registerNamesakes == (names ? 2U : 0U));
        REQUIRE(writeHits(collision, desk.folder.filePath(u"hits.csv"_s)));
        const auto book = readBook(desk.folder.filePath(u"hits.csv"_s));
        REQUIRE(book);
        const QList<SheetRow> &lines = book->sheets.constFirst().rows;
        const auto cell = [&](qsizetype line, const QString &header) {
            return lines.at(line).cells.value(lines.constFirst().cells.indexOf(header));
        };
        CHECK(cell(1, u"rule"_s) == u"R2"_s);
        CHECK(cell(1, u"role_kind"_s) == u"shareholder"_s);
        CHECK(cell(1, u"status_kind"_s) == u"active"_s);
        CHECK(cell(1, u"roster_namesakes"_s) == u"1"_s);
        for (qsizetype i = 2; i < lines.size(); ++i) {
            CHECK(cell(i, u"match_kind"_s) == u"name"_s); // and so no hit: it touches no rule
            CHECK(cell(i, u"rule"_s).isEmpty());
            CHECK(cell(i, u"explanation"_s).contains(u"不作为比对结果"_s));
        }
    }
}

TEST_CASE("a person listed twice is no namesake, one without a number is", "[collide][rules]")
{
    const Desk desk;
    const QString people = desk.write(u"r.csv"_s, "姓名,公民身份号码,配偶姓名,配偶公民身份号码\n"
                                                  "张样,320505198001010017,,\n"
                                                  "王样,11010519491231002X,张 样,320505800101001\n" // the same person
                                                  "张样,,,\n"
                                                  "李样,440524188001010014,,\n");
    Collision collision = [&] {
        auto found = collide({people,
                              {desk.write(u"a.csv"_s, head + "甲公司,,股东,张样,320505198001010017,存续,,,,\n"
                                                             "甲公司,,股东,李样,440524188001010014,存续,,,,\n")}});
        REQUIRE(found);
        return *std::move(found);
    }();
    const QList<Question> all = questions(collision);
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).rosterNamesakes == 1);
    CHECK(all.at(1).person.relation == Relation::Spouse);
    CHECK(all.at(1).rosterNamesakes == 1);
    CHECK(all.at(2).rosterNamesakes == 0);
}

TEST_CASE("the questions hold every row that was found by number, once, in order", "[collide][rules]")
{
    const Desk desk;
    std::mt19937 random(3);
    const QList<QByteArray> people{"张样,320505198001010017",
                                   "张样,320505********0017",
                                   "李样,320583198506071236",
                                   "张样,11010519491231002x",
                                   "王样,",
                                   "周样,"};
    const QList<QByteArray> companies{"甲公司,91350100M000100Y43", "甲公司,", "乙公司,91330100799655058B", "乙公司,坏",
                                      ","};
    const QList<QByteArray> roles{"股东", "监事", "法定代表人、股东", "", "联络员"};
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += companies.at(qsizetype(random() % 5)) + ',' + roles.at(qsizetype(random() % 5)) + ',' +
                people.at(qsizetype(random() % 6)) + ",存续,2015,,,\n";
    Collision collision = collided(desk, rows, true);
    quint64 count = 0;
    QSet<quint64> seen;
    std::pair<int, int> before{0, 0};
    QSet<QString> keys;
    for (const Question &question : questions(collision)) {
        CHECK(question.tier != scan::Tier::Name);
        const std::pair<int, int> now{question.person.row, int(question.person.relation)};
        CHECK(now >= before);
        before = now;
        for (const QuestionRow &row : question.rows) {
            seen.insert(row.record);
            CHECK(row.explanation.contains(u"第%1行"_s.arg(row.record)));
        }
        count += quint64(question.rows.size());
        if (const QString key = companyKey(question); !key.isEmpty()) {
            const QString whole = question.person.number + key;
            CHECK_FALSE(keys.contains(whole));
            keys.insert(whole);
        }
    }
    CHECK(count == collision.hits());
    CHECK(quint64(seen.size()) == collision.hits());
    CHECK(collision.byTier[2] > 0);
}

TEST_CASE("family without a basis, and a day that is none, are remarked on", "[collide][rules]")
{
    const Desk desk;
    const QString people = desk.write(u"r.csv"_s, "姓名,公民身份号码,入职日期,退休日期,配偶姓名,依据\n"
                                                  "甲样,320505198001010017,去年,至今,乙样,\n"
                                                  "丙样,11010519491231002X,2010,,丁样,个人事项报告\n"
                                                  "戊样,440524188001010014,2010,2020.1,无,\n");
    const auto collision = collide({people, {desk.write(u"a.csv"_s, head + "甲公司,,股东,己样,,存续,,,,\n")}});
    REQUIRE(collision);
    REQUIRE(collision->roster.remarks.size() == 2);
    CHECK(collision->roster.remarks.at(0).message.plain().contains(u"去年"_s));
    CHECK(collision->roster.remarks.at(1).severity == CheckMessage::Severity::Hint);
    CHECK(collision->roster.remarks.at(1).message.args == QStringList{u"1"_s, u"1"_s});
    CHECK(collision->roster.entries.last().serviceTo == u"2020.1"_s);
}

TEST_CASE("questions can be stopped, and the organ may be said by the caller", "[collide][rules]")
{
    const Desk desk;
    Collision collision = collided(desk, "甲公司,,法定代表人,张样,320505198001010017,存续,,,,\n");
    const auto rules = standardCollisionRules();
    REQUIRE(rules);
    const auto stopped = questionsOf(collision, *rules, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(questions(collision).at(0).assessment.article.contains(u"《法官法》"_s)); // by the name of the unit
    const auto said =
        questionsOf(collision, *rules, {}, [](const RosterEntry &) { return AgencyType::PublicSecurity; });
    REQUIRE(said);
    CHECK(said->at(0).assessment.article.contains(u"《人民警察法》"_s));
}

TEST_CASE("marks that turn or hide text are shown in the sentence and kept in the cell", "[collide][rules]")
{
    const Desk desk;
    Collision collision = collided(desk, "甲\u202E公司\u200B,,股东,张样,320505198001010017,存续,,,,\n");
    const QList<Question> all = questions(collision);
    REQUIRE(all.size() == 1);
    CHECK(all.at(0).company == u"甲\u202E公司\u200B"_s);
    CHECK(all.at(0).rows.at(0).explanation.contains(u"“甲□公司□”"_s));
}
