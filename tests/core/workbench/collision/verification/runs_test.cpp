#include "core/storage/attachment_store.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/collision/verification/collided.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a comparison is kept as one hit for each person and company, with what was compared", "[collision-run]")
{
    Collided made;
    const CollisionRun run = made.kept();
    CHECK(run.code == u"BD-2026-001"_s);
    CHECK(run.officials == 5);
    CHECK(run.relatives == 1);
    CHECK(run.records == 7);
    CHECK(run.byNumber == 5);
    CHECK(run.byMaskedNumber == 1);
    CHECK(run.namesakes == 1); // 钱样 without a number
    CHECK(run.candidates == 5);

    const auto rows = made.rows();
    REQUIRE(rows.size() == 5);
    const Hit both = made.hit(u"张样"_s, u"甲样"_s);
    CHECK(both.code == u"YS-2026-0001"_s);
    CHECK(both.roles == u"股东、监事"_s);
    CHECK(both.numberMasked == u"320505********0017"_s);
    CHECK(both.state == HitState::Candidate);
    CHECK(both.rule == Rule::R2);
    CHECK(both.overlap == Overlap::Yes);
    const auto read = readHit(*made.workbench, both.id);
    REQUIRE(read);
    REQUIRE(read->sources.size() == 2);
    CHECK(read->sources.at(1).source.record == 2);
    CHECK(read->sources.at(1).source.explanation.contains(u"登记.csv"_s));
    CHECK(made.hit(u"李样"_s, u"乙样"_s).tier == HitTier::MaskedNumber);
    const Hit spouse = made.hit(u"周样"_s, u"丙样"_s);
    CHECK(spouse.official == u"王样"_s);
    CHECK(spouse.familyBasis == u"个人有关事项报告"_s);
    CHECK(spouse.rule == Rule::R4);
}

TEST_CASE("stock of a listed company is kept as set aside, with its reason", "[collision-run]")
{
    Collided made;
    made.kept();
    const Hit listed = made.hit(u"赵样"_s, u"丁样"_s);
    CHECK(listed.state == HitState::Excluded);
    CHECK(listed.excludedFor == enumName(FalsePositiveReason::ListedStock));
    CHECK_FALSE(listed.note.isEmpty());
}

TEST_CASE("the digests of roster and registers are those of the files", "[collision-run]")
{
    Collided made;
    const CollisionRun run = made.kept();
    const auto digest = [](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    };
    CHECK(run.rosterSha256 == digest(made.roster));
    const auto runs = runRows(*made.workbench, made.about.id);
    REQUIRE(runs);
    REQUIRE(runs->size() == 1);
    CHECK(runs->constFirst().registers.constFirst().sha256 == digest(made.extract));
    CHECK(runs->constFirst().undecided == 4);
    REQUIRE(runs->constFirst().units.size() == 2);
    QBuffer roster;
    roster.open(QIODevice::WriteOnly);
    CHECK(writeContent(made.workbench->database(), run.rosterSha256, roster));
}

TEST_CASE("the same comparison again keeps no question twice", "[collision-run]")
{
    Collided made;
    made.kept();
    const CollisionRun again = made.kept();
    CHECK(again.code == u"BD-2026-002"_s);
    CHECK(again.candidates == 0);
    CHECK(again.known == 5);
    CHECK(made.rows().size() == 5);
    CHECK(completenessOf(*made.workbench, made.about.id)->total.addsUp());
}

TEST_CASE("whom another inspected unit of the round employs is kept there", "[collision-run]")
{
    Collided made;
    const Inspection other = made.inspection(made.police);
    made.roster = made.file(u"两家.csv"_s, "编号,姓名,公民身份号码,工作单位\n"
                                           "R1,张样,320505198001010017,昆山市人民法院\n"
                                           "R2,李样,320583198506071236,"_ba +
                                               made.police.name.toUtf8() + "\n");
    made.kept();
    CHECK(made.rows().size() == 2); // two companies of 张样
    const auto theirs = hitRows(*made.workbench, other.id);
    REQUIRE(theirs);
    REQUIRE(theirs->size() == 1);
    CHECK(theirs->constFirst().hit.person == u"李样"_s);
    CHECK(runRows(*made.workbench, other.id)->size() == 1);
}

TEST_CASE("a comparison that nobody allowed, or that is stopped, leaves nothing", "[collision-run]")
{
    Collided made;
    const auto rules = standardCollisionRules();
    REQUIRE(rules);
    auto collision = made.compared();
    for (QString CollisionOrder::*field :
         {&CollisionOrder::purpose, &CollisionOrder::authority, &CollisionOrder::runBy}) {
        CollisionOrder order = made.order();
        order.*field = u"  "_s;
        CHECK(codeOf(storeCollision(*made.workbench, order, collision, *rules)) == Error::Code::Invalid);
    }
    CHECK(codeOf(storeCollision(*made.workbench, made.order(), collision, *rules, [](int, int) { return false; })) ==
          Error::Code::Cancelled);
    int asked = 0;
    const auto late =
        storeCollision(*made.workbench, made.order(), collision, *rules, [&](int, int) { return ++asked < 6; });
    CHECK(codeOf(late) == Error::Code::Cancelled);
    CHECK(made.rows().isEmpty());
    CHECK(runRows(*made.workbench)->isEmpty());
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}

TEST_CASE("files that changed since they were compared are not kept", "[collision-run]")
{
    Collided made;
    const auto rules = standardCollisionRules();
    REQUIRE(rules);
    auto collision = made.compared();
    QFile grown(made.extract);
    REQUIRE(grown.open(QIODevice::Append));
    grown.write("己样有限公司,,有限责任公司,股东,钱样,,存续,2001-03-01\n");
    grown.close();
    CHECK(codeOf(storeCollision(*made.workbench, made.order(), collision, *rules)) == Error::Code::Io);
    REQUIRE(QFile::remove(made.extract));
    CHECK(codeOf(storeCollision(*made.workbench, made.order(), collision, *rules)) == Error::Code::Io);
    CHECK(made.rows().isEmpty());
    CHECK(runRows(*made.workbench)->isEmpty());
}

TEST_CASE("a run that nobody has looked at can be taken back with a reason", "[collision-run]")
{
    Collided made;
    const CollisionRun run = made.kept();
    CHECK(codeOf(withdrawRun(*made.workbench, run.id, u" "_s)) == Error::Code::Invalid);
    REQUIRE(withdrawRun(*made.workbench, run.id, u"名册拿错了"_s));
    CHECK(made.rows().isEmpty());
    CHECK(runRows(*made.workbench)->isEmpty());
    QBuffer roster;
    roster.open(QIODevice::WriteOnly);
    CHECK_FALSE(writeContent(made.workbench->database(), run.rosterSha256, roster)); // nobody could purge it later
    CHECK(made.kept().candidates == 5);                                              // and its questions are new again
    made.agreed(made.hit(u"张样"_s, u"甲样"_s).id);
    CHECK(codeOf(withdrawRun(*made.workbench, runRows(*made.workbench)->constFirst().run.id, u"又错了"_s)) ==
          Error::Code::Conflict);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}

TEST_CASE("companies whose code is none, or that are not named, are questions of their own", "[collision-run]")
{
    Collided made;
    made.extract = made.file(u"空码.csv"_s, "企业名称,统一社会信用代码,任职类型,姓名,证件号码,登记状态\n"
                                            "甲样商贸有限公司,null,股东,张样,320505198001010017,存续\n"
                                            "乙样建材有限公司,null,股东,张样,320505198001010017,存续\n"
                                            "丙样餐饮店,null,经营者,李样,320583198506071236,存续\n"
                                            ",,股东,张样,320505198001010017,存续\n"
                                            ",,监事,张样,320505198001010017,存续\n"
                                            ",,监事,李样,320583198506071236,存续\n");
    const CollisionRun run = made.kept();
    CHECK(run.candidates == 6);
    CHECK(run.known == 0);
    CHECK(made.rows().size() == 6);
    // A filler is no company that 张样 and 李样 share.
    CHECK(readHit(*made.workbench, made.hit(u"李样"_s, u"丙样"_s).id)->row.familySize == 2);
    CHECK(readHit(*made.workbench, made.hit(u"张样"_s, u"甲样"_s).id)->row.familySize == 4);
    const CollisionRun again = made.kept();
    CHECK(again.candidates == 0);
    CHECK(again.known == 6);
}

TEST_CASE("the sentence of a row names the articles of the hit", "[collision-run]")
{
    Collided made;
    made.roster = made.file(u"队.csv"_s, "编号,姓名,公民身份号码,工作单位\n"
                                         "R1,李样,320583198506071236,综合保障大队\n");
    made.kept();
    const Hit hit = made.hit(u"李样"_s, u"乙样"_s);
    REQUIRE(hit.article.contains(u"法官法"_s)); // the unit is none of the round's, so it counts as the court
    const auto read = readHit(*made.workbench, hit.id);
    REQUIRE(read);
    CHECK(read->sources.constFirst().source.explanation.contains(hit.article));
}

TEST_CASE("a run whose hits a later one took for known is not withdrawn before that one", "[collision-run]")
{
    Collided made;
    const CollisionRun first = made.kept();
    const CollisionRun second = made.kept();
    REQUIRE(second.known == 5);
    const auto refused = withdrawRun(*made.workbench, first.id, u"名册拿错了"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.args.contains(second.code));
    CHECK(made.rows().size() == 5);
    REQUIRE(withdrawRun(*made.workbench, second.id, u"多跑了一次"_s));
    QBuffer roster;
    roster.open(QIODevice::WriteOnly);
    CHECK(writeContent(made.workbench->database(), first.rosterSha256, roster)); // the first run still needs it
    REQUIRE(withdrawRun(*made.workbench, first.id, u"名册拿错了"_s));
    CHECK(made.rows().isEmpty());
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}
