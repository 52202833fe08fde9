#include "core/workbench/collision/verification/citing.h"

#include "core/collision/collision_repository.h"
#include "core/insight/invariants_repository.h"
#include "core/workbench/casework/trail.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/exports/exports.h"
#include "core/workbench/rectification.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/collision/verification/collided.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A violation that was determined, and what rests on it.
struct Proven : Collided {
    CollisionRun run = kept();
    Hit proven = determinedNow();

    Hit determinedNow()
    {
        REQUIRE(setSetting(*workbench, setting::kLetterPrefix, QStringLiteral("某政法督函")));
        const HitId id = hit(QStringLiteral("张样"), QStringLiteral("甲样")).id;
        violation(id);
        return *HitRepository(workbench->database()).byId(id);
    }
    QStringList tables(const QList<TrailNode> &nodes)
    {
        QStringList names;
        for (const TrailNode &node : nodes)
            names.append(node.table);
        return names;
    }
    Trail trail(const QString &table, const QString &id)
    {
        const auto found = trailOf(*workbench, about.id, table, id);
        REQUIRE(found);
        return *found;
    }
    /// The rules that the workspace breaks after this change, which is made behind the program's back.
    QStringList brokenBy(const QString &change)
    {
        REQUIRE(workbench->write([&]() -> Result<> {
            const auto done = workbench->database().run(change);
            return done ? Result<>() : Result<>(done.error());
        }));
        const auto messages = checkInvariants(workbench->database());
        REQUIRE(messages);
        QStringList rules;
        for (const CheckMessage &message : *messages)
            rules.append(message.rule);
        return rules;
    }
};

} // namespace

TEST_CASE("only what was determined to be true is cited", "[hits]")
{
    Collided made;
    made.kept();
    REQUIRE(setSetting(*made.workbench, setting::kLetterPrefix, u"某政法督函"_s));
    const HitId id = made.hit(u"李样"_s, u"乙样"_s).id;
    CHECK(codeOf(citeHit(*made.workbench, id)) == Error::Code::Invalid);
    made.agreed(id);
    REQUIRE(sendHits(*made.workbench, {id}, made.workbench->today()));
    REQUIRE(recordStatement(*made.workbench, {id}, made.heard()));
    CHECK(codeOf(citeHit(*made.workbench, id)) == Error::Code::Invalid);
    REQUIRE(determineHits(*made.workbench, {id}, made.found(HitOutcome::NotTrue)));
    CHECK(codeOf(citeHit(*made.workbench, id)) == Error::Code::Invalid);
    CHECK(codeOf(citeHit(*made.workbench, HitId::create())) == Error::Code::NotFound);
    Hit hit;
    CHECK_FALSE(isCitable(hit));
    for (const auto &[outcome, citable] :
         {std::pair(HitOutcome::NotTrue, false), std::pair(HitOutcome::Unverifiable, false),
          std::pair(HitOutcome::TrueLawful, true), std::pair(HitOutcome::TrueViolation, true)}) {
        hit.outcome = outcome;
        CHECK(isCitable(hit) == citable);
    }
}

TEST_CASE("a paper and a finding rest on a hit, and the trail leads both ways", "[hits]")
{
    Proven work;
    const auto anchor = citeHit(*work.workbench, work.proven.id);
    REQUIRE(anchor);
    CHECK(anchor->kind == AnchorKind::Hit);
    CHECK(anchor->quote == u"张样在甲样商贸有限公司登记为股东、监事，经认定属实违规（YS-2026-0001）"_s);
    CHECK(*citeHit(*work.workbench, work.proven.id) == *anchor);
    const WorkingPaper paper = work.approved(*anchor, u"违规经商办企业"_s);
    const Finding finding = work.Casework::found({paper.id});
    const PaperRow row = work.read(paper.id);
    REQUIRE(row.sources.size() == 1);
    CHECK(row.sources.constFirst().source == work.proven.code);
    CHECK(row.sources.constFirst().standing == MarkStanding::Stands);
    CHECK(documentOf(*work.workbench, DocumentKind::WorkingPaper, work.about.id, paper.code));
    const auto items = rectifyHits(*work.workbench, {work.proven.id}, work.workbench->today());
    REQUIRE(items);

    CHECK(work.tables(work.trail(u"finding"_s, finding.id.toString()).restsOn) ==
          QStringList{u"working_paper"_s, u"anchor"_s, u"hit"_s});
    const QStringList carries = work.tables(work.trail(u"hit"_s, work.proven.id.toString()).carries);
    for (const QString &table : {u"anchor"_s, u"working_paper"_s, u"finding"_s, u"rect_item"_s})
        CHECK(carries.contains(table));
    CHECK(work.tables(work.trail(u"rect_item"_s, items->constFirst().id.toString()).restsOn) == QStringList{u"hit"_s});
    CHECK(checkWorkspace(*work.workbench)->isEmpty());

    // Another outcome shakes what rests on it.
    REQUIRE(work.workbench->write([&] {
        Hit hit = work.proven;
        hit.outcome = HitOutcome::NotTrue;
        return HitRepository(work.workbench->database()).save(hit);
    }));
    CHECK(work.read(paper.id).sources.constFirst().standing == MarkStanding::Changed);
    CHECK(work.read(finding.id).shaken);
}

TEST_CASE("an item of a hit has no finding and is in the ledger and its table all the same", "[hits]")
{
    Proven work;
    REQUIRE(rectifyHits(*work.workbench, {work.proven.id}, work.workbench->today()));
    const auto rows = ledgerRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().finding.isEmpty());
    CHECK(rows->constFirst().hit == work.proven.code);
    const QString path = work.workbench.folder.filePath(u"台账.csv"_s);
    REQUIRE(exportLedger(*work.workbench, work.about.id, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    CHECK(table.contains("数据核查"));
    CHECK(table.contains("甲样商贸有限公司"));
}

TEST_CASE("the check finds hits that skipped a step, whatever wrote them", "[hits]")
{
    Proven work;
    CHECK(checkInvariants(work.workbench->database())->isEmpty());
    const QString ofHit = u" WHERE id = '%1'"_s.arg(work.proven.id.toString());
    CHECK(work.brokenBy(u"UPDATE hit SET second_verifier_id = verifier_id"_s + ofHit) ==
          QStringList{u"hit-has-verifiers"_s});
    CHECK(work.brokenBy(u"UPDATE statement SET voided_at = '2026-07-03T09:00:00+08:00', void_reason = 'x'"_s)
              .contains(u"hit-is-heard"_s));
    CHECK(work.brokenBy(u"UPDATE hit_review SET reviewer_id = '%1'"_s.arg(work.one.id.toString()))
              .contains(u"hit-reviewers-differ"_s));
    CHECK(work.brokenBy(u"UPDATE hit SET excluded_for = ''"_s).contains(u"hit-excluded-with-reason"_s));
    CHECK(work.brokenBy(u"UPDATE hit_source SET tier = 'name'"_s).contains(u"hit-has-number"_s));
    CHECK(work.brokenBy(u"UPDATE collision_run SET candidates = candidates - 1"_s).contains(u"run-adds-up"_s));
}
