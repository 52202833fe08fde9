#include "core/workbench/collision/verification/purge.h"

#include "core/collision/collision_repository.h"
#include "core/storage/attachment_store.h"
#include "core/workbench/safekeeping/safekeeping.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The run, and every other that was compared with the same roster and is not purged yet.
struct Purged {
    CollisionRun run;
    QList<CollisionRun> all; ///< with the run
    QList<Hit> hits;
};

Result<Purged> purgedWith(Workbench &workbench, CollisionRunId id)
{
    Database &database = workbench.database();
    const auto run = CollisionRunRepository(database).byId(id);
    if (!run)
        return run.error();
    if (run->purgedAt.isValid())
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The roster of %1 was purged before."), {run->code}},
                     run->code,
                     {}};
    const auto attached = attachedAs(database, run->rosterSha256);
    if (!attached)
        return attached.error();
    if (!attached->isEmpty())
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The roster of %1 is the attachment %2 too, and would stay there. What "
                                                "is evidence is not purged."),
                      {run->code, attached->join(u", "_s)}},
                     run->code,
                     {}};
    const Binds binds{{u":sha"_s, run->rosterSha256}};
    const auto all =
        CollisionRunRepository(database).where(u"roster_sha256 = :sha AND purged_at IS NULL"_s, binds, u"code"_s);
    const auto hits = HitRepository(database).where(
        u"run_id IN (SELECT id FROM collision_run WHERE roster_sha256 = :sha)"_s, binds, u"code"_s);
    if (!all)
        return all.error();
    if (!hits)
        return hits.error();
    for (const Hit &hit : *hits) {
        if (isUndecided(hit.state))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The hit %1 still waits for a review. The roster is purged at the "
                                                    "end, when every hit is decided."),
                          {hit.code}},
                         hit.code,
                         {}};
    }
    return Purged{*run, *all, *hits};
}

/// How many people of a roster stay because they have a hit, in whichever run: officials, also through their family,
/// and relatives.
QPair<int, int> keptOf(const QList<Hit> &hits)
{
    QSet<int> officials;
    QSet<QString> relatives;
    for (const Hit &hit : hits) {
        officials.insert(hit.rosterRow);
        if (hit.relation != Relation::Self)
            relatives.insert(
                QStringList{QString::number(hit.rosterRow), enumName(hit.relation), hit.person, hit.numberMasked}.join(
                    u'\n'));
    }
    return {int(officials.size()), int(relatives.size())};
}

} // namespace

Result<PurgePreview> purgePreview(Workbench &workbench, CollisionRunId id)
{
    const auto purged = purgedWith(workbench, id);
    if (!purged)
        return purged.error();
    const auto size = contentSize(workbench.database(), purged->run.rosterSha256);
    if (!size)
        return size.error();
    const auto [officials, relatives] = keptOf(purged->hits);
    PurgePreview preview;
    preview.officials = purged->run.officials - officials;
    preview.relatives = purged->run.relatives - relatives;
    preview.keptPeople = officials + relatives;
    preview.bytes = *size;
    for (const CollisionRun &run : purged->all) {
        if (run.id != id)
            preview.otherRuns.append(run.code);
    }
    preview.backups = backupsOf(workbench.path());
    return preview;
}

Result<CollisionRun> purgeRoster(Workbench &workbench, CollisionRunId id, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say who purges the roster.")}, {}, {}};
    std::optional<CollisionRun> done;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto purged = purgedWith(workbench, id);
        if (!purged)
            return purged.error();
        CollisionRunRepository runs(workbench.database());
        const auto [officials, relatives] = keptOf(purged->hits);
        for (CollisionRun run : purged->all) {
            run.purgedAt = workbench.now();
            run.purgedBy = by.trimmed();
            run.purgedOfficials = run.officials - officials;
            run.purgedRelatives = run.relatives - relatives;
            DUCHA_TRY(runs.save(run));
            if (run.id == id)
                done = run;
        }
        return eraseContent(workbench.database(), purged->run.rosterSha256);
    }));
    return *done;
}

} // namespace ducha
