#include "core/workbench/collision/verification/runs.h"

#include "core/base/canonical_json.h"
#include "core/collision/collision_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/storage/attachment_store.h"
#include "core/workbench/collision/questions.h"
#include "core/workbench/collision/verification/run_keeper.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr qint64 kPiece = 4 << 20;

Error cancelled()
{
    return {Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}, {}, {}};
}

Error invalid(const char *text)
{
    return {Error::Code::Invalid, {text}, {}, {}};
}

qint64 modifiedAt(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

/// SHA-256 of a register's file. Io when it cannot be read, or is not the one that was compared.
Result<QString> digestOf(const RegisterFile &file, const Progress &progress)
{
    const auto changed = [&file](const QString &detail) {
        return Error{
            Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The register is gone, or changed since it was compared. Copy it to this "
                                       "machine and compare again.")},
            detail,
            {.file = file.path}};
    };
    QFile content(file.path);
    if (!content.open(QIODevice::ReadOnly))
        return changed(content.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    const qint64 size = content.size();
    for (qint64 got = 0; (got = content.read(piece.data(), kPiece)) > 0; done += got) {
        if (!goOn(progress, int(done >> 20), int(size >> 20)))
            return cancelled();
        hash.addData(QByteArrayView(piece).first(got));
    }
    if (done != size || modifiedAt(file.path) != file.modified)
        return changed(content.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> registersText(const Collision &collision, bool digests, const Progress &progress)
{
    QJsonArray registers;
    for (const RegisterFile &file : collision.registers) {
        QString sha256;
        const bool isFile = !file.path.isEmpty(); // an engine's table is none
        if (digests && isFile) {
            const auto digest = digestOf(file, progress);
            if (!digest)
                return digest.error();
            sha256 = *digest;
        }
        registers.append(QJsonObject{{u"name"_s, file.name},
                                     {u"bytes"_s, isFile ? QFileInfo(file.path).size() : 0},
                                     {u"sha256"_s, sha256},
                                     {u"encoding"_s, file.encoding}});
    }
    return QString::fromUtf8(canonicalJson({{u"registers"_s, registers}}));
}

QList<RegisterFact> registersOf(const QString &text)
{
    QList<RegisterFact> facts;
    const auto registers = QJsonDocument::fromJson(text.toUtf8()).object().value(u"registers"_s).toArray();
    for (const auto &entry : registers) {
        const QJsonObject one = entry.toObject();
        facts.append({one.value(u"name"_s).toString(), one.value(u"bytes"_s).toInteger(),
                      one.value(u"sha256"_s).toString(), one.value(u"encoding"_s).toString()});
    }
    return facts;
}

/// Erases a roster that no run is kept of: nobody could purge it any more (个人信息保护法 art. 47).
Result<> eraseUnused(Database &database, const QString &rosterSha256)
{
    const auto others = CollisionRunRepository(database).where(u"roster_sha256 = :sha"_s, {{u":sha"_s, rosterSha256}});
    const auto attached = attachedAs(database, rosterSha256);
    if (!others)
        return others.error();
    if (!attached)
        return attached.error();
    return others->isEmpty() && attached->isEmpty() ? eraseContent(database, rosterSha256) : Result<>();
}

} // namespace

Result<> checkOrder(Workbench &workbench, const CollisionOrder &order)
{
    if (order.purpose.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core", "Say what personal data is compared for."));
    if (order.authority.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core", "Say who allowed the comparison, and by which paper."));
    if (order.runBy.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core", "Say who compares."));
    const auto inspection = InspectionRepository(workbench.database()).byId(order.inspectionId);
    if (!inspection)
        return inspection.error();
    if (inspection->stage == Stage::Closed)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The inspection %1 is closed."), {inspection->code}},
                     inspection->code,
                     {}};
    return {};
}

Result<CollisionRun> storeCollision(Workbench &workbench, const CollisionOrder &order, Collision &collision,
                                    const CollisionRules &rules, const Progress &progress)
{
    DUCHA_TRY(checkOrder(workbench, order));
    const auto inspection = InspectionRepository(workbench.database()).byId(order.inspectionId);
    if (!inspection)
        return inspection.error();
    if (modifiedAt(order.roster) != collision.rosterModified)
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The roster changed since it was compared. Compare again.")},
                     {},
                     {.file = order.roster}};
    const auto registers = registersText(collision, order.registerDigests, progress);
    if (!registers)
        return registers.error();
    auto places = UnitPlaces::of(workbench, *inspection);
    if (!places)
        return places.error();
    const auto questions = questionsOf(collision, rules, progress,
                                       [&](const RosterEntry &person) { return places->of(person.unit).agency; });
    if (!questions)
        return questions.error();
    std::optional<CollisionRun> kept;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        RunKeeper keeper(workbench, *inspection, collision, *std::move(places));
        DUCHA_TRY(keeper.begin(order, rules, *registers));
        DUCHA_TRY(keeper.keep(*questions, progress));
        const auto run = keeper.finish();
        if (!run)
            return run.error();
        kept = *run;
        return {};
    }));
    return *kept;
}

Result<KeptCollision> compareAndKeep(Workbench &workbench, const CollisionOrder &order, const CollisionRequest &request,
                                     const Progress &progress)
{
    DUCHA_TRY(checkOrder(workbench, order));
    const auto rules = standardCollisionRules();
    if (!rules)
        return rules.error();
    auto compared = collide(request, progress);
    if (!compared)
        return compared.error();
    KeptCollision kept{{}, std::make_shared<Collision>(*std::move(compared))};
    const auto run = storeCollision(workbench, order, *kept.collision, *rules, progress);
    if (!run)
        return run.error();
    kept.run = *run;
    return kept;
}

Result<QList<RunRow>> runRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const QString ofInspection =
        inspection.isNull()
            ? QString()
            : u"inspection_id = :id OR id IN (SELECT run_id FROM collision_unit WHERE inspection_id = :id)"_s;
    const Binds binds = inspection.isNull() ? Binds() : Binds{{u":id"_s, inspection.toString()}};
    const auto runs = CollisionRunRepository(database).where(ofInspection, binds, u"code DESC"_s);
    const auto units = CollisionUnitRepository(database).where({}, {}, u"inspection_id, unit_name, id"_s);
    const auto inspections = InspectionRepository(database).where({});
    const auto undecided = HitRepository(database).where(u"state IN ('candidate', 'first-reviewed', 'disputed')"_s);
    if (!runs)
        return runs.error();
    if (!units)
        return units.error();
    if (!inspections)
        return inspections.error();
    if (!undecided)
        return undecided.error();
    QHash<InspectionId, QString> codes;
    for (const Inspection &one : *inspections)
        codes.insert(one.id, one.code);
    QList<RunRow> rows;
    for (const CollisionRun &run : *runs) {
        RunRow row{run, codes.value(run.inspectionId), registersOf(run.registers), {}, 0};
        for (const CollisionUnit &unit : *units) {
            if (unit.runId == run.id)
                row.units.append(unit);
        }
        row.undecided = int(
            std::count_if(undecided->begin(), undecided->end(), [&](const Hit &hit) { return hit.runId == run.id; }));
        rows.append(row);
    }
    return rows;
}

Result<> withdrawRun(Workbench &workbench, CollisionRunId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core", "Say why the run is withdrawn."));
    return workbench.write([&]() -> Result<> {
        CollisionRunRepository runs(workbench.database());
        CollisionUnitRepository units(workbench.database());
        HitRepository hits(workbench.database());
        HitSourceRepository sources(workbench.database());
        const Binds ofRun{{u":id"_s, id.toString()}};
        const auto run = runs.byId(id);
        const auto found = hits.where(u"run_id = :id"_s, ofRun);
        const auto counted = units.where(u"run_id = :id"_s, ofRun);
        const auto rows = sources.where(u"hit_id IN (SELECT id FROM hit WHERE run_id = :id)"_s, ofRun);
        const auto looked = HitReviewRepository(workbench.database())
                                .where(u"hit_id IN (SELECT id FROM hit WHERE run_id = :id)"_s, ofRun);
        if (!run)
            return run.error();
        if (!found)
            return found.error();
        if (!counted)
            return counted.error();
        if (!rows)
            return rows.error();
        if (!looked)
            return looked.error();
        if (!looked->isEmpty() || run->purgedAt.isValid())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "Somebody has looked at hits of %1 already, or it was purged. It "
                                                    "stays."),
                          {run->code}},
                         run->code,
                         {}};
        // What a later comparison took for known is kept here alone.
        const auto later = runs.where(u"round_id = :round AND code > :code AND known > 0"_s,
                                      {{u":round"_s, run->roundId.toString()}, {u":code"_s, run->code}}, u"code"_s);
        if (!later)
            return later.error();
        if (!found->isEmpty() && !later->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The run %1 came later and counts hits of %2 as known: they would "
                                                    "be lost. Withdraw %1 first."),
                          {later->constLast().code, run->code}},
                         run->code,
                         {}};
        for (const HitSource &source : *rows)
            DUCHA_TRY(sources.withdraw(source.id, reason.trimmed()));
        for (const Hit &hit : *found)
            DUCHA_TRY(hits.withdraw(hit.id, reason.trimmed()));
        for (const CollisionUnit &unit : *counted)
            DUCHA_TRY(units.withdraw(unit.id, reason.trimmed()));
        DUCHA_TRY(runs.withdraw(id, reason.trimmed()));
        return eraseUnused(workbench.database(), run->rosterSha256);
    });
}

} // namespace ducha
