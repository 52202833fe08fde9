#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_json.h"
#include "core/directory/directory_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/draws/frozen_lists.h"
#include "core/workbench/draws/review_records.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// So many lines of a list are named as changed.
constexpr qsizetype kNamed = 3;

/// The lines of a CSV by their first cell, which is what a list is known by.
std::map<QByteArray, QByteArray> linesOf(const QByteArray &csv)
{
    std::map<QByteArray, QByteArray> lines;
    for (const QByteArray &line : csv.split('\n')) {
        if (!line.trimmed().isEmpty())
            lines.insert({line.left(line.indexOf(',')), line});
    }
    return lines;
}

QString named(const QStringList &names)
{
    if (names.isEmpty())
        return u"0"_s;
    return u"%1（%2%3）"_s.arg(names.size())
        .arg(names.mid(0, kNamed).join(u'、'), names.size() > kNamed ? u"…"_s : QString());
}

/// Conflict, naming what is not as it was frozen.
Result<> unchanged(const QByteArray &frozen, const QByteArray &now, const char *sentence)
{
    if (frozen == now)
        return {};
    const auto before = linesOf(frozen);
    const auto after = linesOf(now);
    QStringList added, removed, changed;
    for (const auto &[name, line] : after) {
        const auto known = before.find(name);
        if (known == before.end())
            added.append(QString::fromUtf8(name));
        else if (known->second != line)
            changed.append(QString::fromUtf8(name));
    }
    for (const auto &[name, line] : before) {
        if (!after.contains(name))
            removed.append(QString::fromUtf8(name));
    }
    return Error{
        Error::Code::Conflict, {sentence, {named(added), named(removed), named(changed)}}, u"population-changed"_s};
}

Result<> checkAsFrozen(Workbench &workbench, const DrawSession &draw)
{
    const auto lists = listsFor(workbench, draftOf(draw));
    if (!lists)
        return lists.error();
    const auto frozen = keptBytes(workbench, draw.poolSha256);
    const auto now = poolCsv(lists->cases);
    if (!frozen)
        return frozen.error();
    if (!now)
        return now.error();
    DUCHA_TRY(
        unchanged(*frozen, *now,
                  QT_TRANSLATE_NOOP("core", "The cases are not as they were frozen: added %1, removed %2, changed "
                                            "%3. Nothing was drawn. Take the change back, or void this draw and "
                                            "freeze another.")));
    if (draw.expertsSha256.isEmpty())
        return {};
    const auto frozenExperts = keptBytes(workbench, draw.expertsSha256);
    const auto experts = expertsCsv(lists->experts);
    if (!frozenExperts)
        return frozenExperts.error();
    if (!experts)
        return experts.error();
    return unchanged(*frozenExperts, *experts,
                     QT_TRANSLATE_NOOP("core", "The experts are not as they were frozen: added %1, removed %2, changed "
                                               "%3. Nothing was drawn. Take the change back, or void this draw and "
                                               "freeze another."));
}

/// What the attempt before is known by: its record, or its list when it came to no record.
Result<QString> digestBefore(const DrawSessionRepository &draws, const DrawSession &draw)
{
    if (draw.attempt == 1)
        return QString();
    const auto all = draws.where({}, {}, u"attempt DESC"_s);
    if (!all)
        return all.error();
    for (const DrawSession &other : *all) {
        if (other.attempt >= draw.attempt || foldForCompare(other.purpose) != foldForCompare(draw.purpose))
            continue;
        const auto record = readDrawJson(other.record.toUtf8());
        return record ? record->digest : other.populationDigest;
    }
    return QString();
}

Result<DrawRequest> requestOf(Workbench &workbench, const DrawSession &draw, const QList<Entropy> &parts)
{
    auto lists = frozenLists(workbench, draw);
    if (!lists)
        return lists.error();
    auto previous = digestBefore(DrawSessionRepository(workbench.database()), draw);
    if (!previous)
        return previous.error();
    DrawRequest request;
    request.cases = std::move(lists->cases);
    request.experts = std::move(lists->experts);
    request.rules = lists->rules;
    request.frozenAt = isoTime(draw.frozenAt);
    for (const Entropy &part : parts)
        request.entropy.append({part.contributor, part.value, isoTime(part.givenAt)});
    request.attempt = draw.attempt;
    request.previous = *std::move(previous);
    if (!draw.mutualPairs.isEmpty())
        request.waiverReason = draw.mutualPairs;
    return request;
}

/// Areas that review each other are a matter for people to allow, and to say why. Whatever they say, the draw is the
/// same: the reason is not part of the seed.
Result<> checkWaivers(const DrawSession &draw, const DrawRecord &record)
{
    if (record.waived.isEmpty() || !draw.mutualPairs.isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 {QT_TRANSLATE_NOOP("core", "Some areas cannot help reviewing each other: %1 assignments are such. Say "
                                            "why they may, and draw: the lists and the seed stay as they are, and so "
                                            "does who is drawn."),
                  {QString::number(record.waived.size())}},
                 u"mutual-pair"_s};
}

/// Makes the reviews of the drawn cases.
class Reviews {
public:
    Reviews(Workbench &workbench, const DrawSession &draw) : m_workbench(workbench), m_draw(draw) {}

    Result<> make(const DrawRecord &record, const Progress &progress)
    {
        DUCHA_TRY(read(record));
        for (qsizetype i = 0; i < record.selected.size(); ++i) {
            if (!goOn(progress, int(i), int(record.selected.size())))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            DUCHA_TRY(add(record.selected.at(i), int(i) + 1));
        }
        return {};
    }

private:
    Result<> read(const DrawRecord &record)
    {
        Database &database = m_workbench.database();
        const auto lists = listsFor(m_workbench, draftOf(m_draw)); // as frozen: checked before
        const auto inspections =
            InspectionRepository(database).where(u"round_id = :round"_s, {{u":round"_s, m_draw.roundId.toString()}});
        if (!lists)
            return lists.error();
        if (!inspections)
            return inspections.error();
        for (const CaseFile &file : lists->cases)
            m_files.insert(file.identifier, file);
        for (const Expert &one : lists->experts)
            m_experts.insert(one.code, one.id);
        for (const Inspection &one : *inspections)
            m_inspections.insert(one.unitId, one.id);
        for (const AssignedCase &one : record.assigned)
            m_assigned.insert(one.identifier, one.experts);
        for (const Waiver &one : record.waived)
            m_waivers.insert({one.identifier, one.expert}, one.reason);
        return {};
    }

    Result<> add(const SelectedCase &selected, int position)
    {
        Database &database = m_workbench.database();
        const CaseFile file = m_files.value(selected.identifier);
        const auto code = nextCode(m_workbench, u"case_review", u"PC"_s, m_draw.frozenAt.date().year(), 4);
        if (!code)
            return code.error();
        CaseReview review;
        review.id = CaseReviewId::create();
        review.code = *code;
        review.drawId = m_draw.id;
        review.caseId = file.id;
        review.inspectionId = m_inspections.value(file.unitId);
        review.position = position;
        review.ticket = selected.ticket;
        review.cell = selected.cell;
        DUCHA_TRY(CaseReviewRepository(database).save(review));
        return assignTo(m_workbench, review.id, experts(selected.identifier));
    }

    QList<ReviewExpert> experts(const QString &identifier) const
    {
        QList<ReviewExpert> result;
        const QStringList codes = m_assigned.value(identifier);
        for (const QString &code : codes)
            result.append({{}, {}, m_experts.value(code), 0, m_waivers.value({identifier, code})});
        return result;
    }

    Workbench &m_workbench;
    const DrawSession &m_draw;
    QHash<QString, CaseFile> m_files;
    QHash<QString, ExpertId> m_experts;
    QHash<UnitId, InspectionId> m_inspections;
    QHash<QString, QStringList> m_assigned;
    QHash<std::pair<QString, QString>, QString> m_waivers;
};

} // namespace

Result<DrawSession> carryOutDraw(Workbench &workbench, DrawId id, const Progress &progress, const QString &mutualPairs)
{
    std::optional<DrawSession> done;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DrawSessionRepository draws(workbench.database());
        auto draw = draws.byId(id);
        const auto parts = EntropyRepository(workbench.database())
                               .where(u"draw_id = :draw"_s, {{u":draw"_s, id.toString()}}, u"position"_s);
        if (!draw)
            return draw.error();
        if (!parts)
            return parts.error();
        const int parties = int(parts->size());
        const auto allowed = drawn(*draw, parties, {}, workbench.now());
        if (!allowed)
            return allowed.error();
        DUCHA_TRY(checkAsFrozen(workbench, *draw));
        if (const QString reason = oneLine(mutualPairs); !reason.isEmpty())
            draw->mutualPairs = reason;
        const auto request = requestOf(workbench, *draw, *parts);
        if (!request)
            return request.error();
        const auto record = makeDraw(*request);
        if (!record) {
            Error error = record.error();
            if (error.detail == u"blocked-case"_s)
                error.code = Error::Code::Invalid;
            return error;
        }
        DUCHA_TRY(checkWaivers(*draw, *record));
        DUCHA_TRY(Reviews(workbench, *draw).make(*record, progress));
        const auto next = drawn(*draw, parties, QString::fromUtf8(drawJson(*record)), workbench.now());
        if (!next)
            return next.error();
        done = *next;
        return draws.save(*next);
    }));
    return *done;
}

} // namespace ducha
