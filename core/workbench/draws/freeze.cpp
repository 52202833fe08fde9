#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/draws/frozen_lists.h"
#include "core/workbench/draws/review_records.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Draws of one purpose are counted, those that came to nothing too: drawing until it fits shows.
Result<int> attemptFor(const DrawSessionRepository &draws, const QString &purpose)
{
    const auto all = draws.where({});
    if (!all)
        return all.error();
    const QString folded = foldForCompare(purpose);
    return 1 + int(std::count_if(all->begin(), all->end(),
                                 [&](const DrawSession &draw) { return foldForCompare(draw.purpose) == folded; }));
}

Result<> checkDraft(Workbench &workbench, const FreezeDraft &draft)
{
    if (oneLine(draft.purpose).isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Say what the draw is for. Draws for the same purpose are counted.")},
                     u"purpose"_s};
    const QString runs = foldForCompare(draft.operatorName);
    if (!runs.isEmpty() && runs == foldForCompare(draft.witness))
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Who runs the draw cannot witness it. Write another name.")},
                     u"people"_s};
    const auto preview = previewPopulation(workbench, draft);
    if (!preview)
        return preview.error();
    for (const CheckMessage &check : preview->checks) {
        if (check.severity == CheckMessage::Severity::Blocker)
            return Error{Error::Code::Invalid, check.message, check.rule};
    }
    return {};
}

/// Keeps the lists as bytes and their digests, worked out from these bytes as anyone would.
Result<> seal(Workbench &workbench, const FreezeDraft &draft, DrawSession &draw)
{
    const auto lists = listsFor(workbench, draft);
    if (!lists)
        return lists.error();
    const auto pool = poolCsv(lists->cases);
    if (!pool)
        return pool.error();
    QByteArray experts;
    if (!lists->experts.isEmpty()) {
        const auto csv = expertsCsv(lists->experts);
        if (!csv)
            return csv.error();
        experts = *csv;
    }
    const auto frozen = frozenLists(*pool, experts, draft);
    if (!frozen)
        return frozen.error();
    const auto population = populationOf(frozen->cases);
    if (!population)
        return population.error();
    const auto people = frozen->experts.isEmpty() ? Result<Population>(noExperts()) : populationOf(frozen->experts);
    if (!people)
        return people.error();
    const auto poolSha = keepBytes(workbench, *pool);
    if (!poolSha)
        return poolSha.error();
    draw.poolSha256 = *poolSha;
    draw.populationDigest = population->digest;
    draw.populationCount = population->count;
    draw.expertsDigest = people->digest;
    draw.expertsCount = people->count;
    if (experts.isEmpty())
        return {};
    const auto expertsSha = keepBytes(workbench, experts);
    if (!expertsSha)
        return expertsSha.error();
    draw.expertsSha256 = *expertsSha;
    return {};
}

} // namespace

Result<DrawSession> freezeDraw(Workbench &workbench, const FreezeDraft &draft)
{
    DUCHA_TRY(checkDraft(workbench, draft));
    const auto strata = strataOf(draft.strata);
    if (!strata)
        return strata.error();
    DrawSession draw;
    draw.id = DrawId::create();
    draw.roundId = draft.roundId;
    draw.inspectionId = draft.inspectionId;
    draw.purpose = oneLine(draft.purpose);
    draw.category = draft.category.simplified();
    draw.count = strata->isEmpty() ? draft.count : 0;
    draw.perCase = std::max(draft.perCase, 0);
    QStringList lines;
    for (const Stratum &stratum : *strata)
        lines.append(u"%1=%2"_s.arg(stratum.column).arg(stratum.count));
    draw.strata = lines.join(u'\n');
    draw.allowShort = draft.allowShort;
    draw.mutualPairs = oneLine(draft.mutualPairs);
    draw.operatorName = oneLine(draft.operatorName);
    draw.witness = oneLine(draft.witness);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DrawSessionRepository draws(workbench.database());
        const auto round = RoundRepository(workbench.database()).byId(draft.roundId);
        const auto attempt = attemptFor(draws, draw.purpose);
        if (!round)
            return round.error();
        if (!attempt)
            return attempt.error();
        const auto code = nextCode(workbench, u"draw", u"CQ"_s, round->year, 3);
        if (!code)
            return code.error();
        draw.code = *code;
        draw.attempt = *attempt;
        DUCHA_TRY(seal(workbench, draft, draw));
        draw.frozenAt = workbench.now();
        return draws.save(draw);
    }));
    return draw;
}

Result<Entropy> giveEntropy(Workbench &workbench, DrawId id, const QString &contributor, const QString &value)
{
    const Contribution given = trimmed(Contribution{contributor, value, {}});
    Entropy part{EntropyId::create(), id, 0, given.contributor, given.value, workbench.now()};
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        EntropyRepository parts(workbench.database());
        const auto draw = DrawSessionRepository(workbench.database()).byId(id);
        const auto before = parts.where(u"draw_id = :draw"_s, {{u":draw"_s, id.toString()}});
        if (!draw)
            return draw.error();
        if (!before)
            return before.error();
        DUCHA_TRY(checkEntropy(*draw, *before, part));
        part.position = int(before->size()) + 1;
        return parts.save(part);
    }));
    return part;
}

} // namespace ducha
