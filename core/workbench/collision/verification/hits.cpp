#include "core/workbench/collision/verification/hits.h"

#include "core/collision/collision_repository.h"
#include "core/collision/folding.h"
#include "core/collision/rules/question.h"
#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/planning/planning_repository.h"
#include "core/rectification/rectification_repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// What hits of one family of companies have in common: an official, or a company.
class Families {
public:
    explicit Families(const QList<HitRow> &rows) : m_parent(size_t(rows.size()))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
        QHash<QString, int> first;
        for (int i = 0; i < rows.size(); ++i) {
            const Hit &hit = rows.at(i).hit;
            const QString company = companyKey(hit.creditCode, hit.company);
            const QString official =
                QStringList{hit.runId.toString(), QString::number(hit.rosterRow), hit.official}.join(u'\n');
            for (const QString &key : {company, u"official\n"_s + official}) {
                if (key.isEmpty())
                    continue; // of which company is not said: nothing that they have in common
                if (const auto known = first.constFind(key); known != first.constEnd())
                    m_parent[size_t(root(i))] = root(*known);
                else
                    first.insert(key, i);
            }
        }
    }

    int root(int i)
    {
        while (m_parent[size_t(i)] != i)
            i = m_parent[size_t(i)] = m_parent[size_t(m_parent[size_t(i)])];
        return i;
    }

private:
    std::vector<int> m_parent;
};

void nameFamilies(QList<HitRow> &rows)
{
    Families families(rows);
    QHash<int, int> numbers;
    QHash<int, int> sizes;
    for (int i = 0; i < rows.size(); ++i) {
        const int root = families.root(i);
        if (!numbers.contains(root))
            numbers.insert(root, int(numbers.size()) + 1);
        rows[i].family = numbers.value(root);
        ++sizes[rows.at(i).family];
    }
    for (HitRow &row : rows)
        row.familySize = sizes.value(row.family);
}

/// A list of ids for `column IN (SELECT value FROM json_each(:ids))`.
template <class Id>
Binds idsOf(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return {{u":ids"_s, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))}};
}

const QString kAmongIds = u" IN (SELECT value FROM json_each(:ids))"_s;

Result<QHash<PersonId, QString>> personNames(Workbench &workbench, const QList<PersonId> &ids)
{
    const auto people = PersonRepository(workbench.database()).where(u"id"_s + kAmongIds, idsOf(ids));
    if (!people)
        return people.error();
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);
    return names;
}

/// With the codes of runs and inspections, and who gave a view.
Result<QList<HitRow>> rowsOf(Workbench &workbench, const QList<Hit> &hits, const QList<HitReview> &reviews)
{
    const auto runs = CollisionRunRepository(workbench.database()).where({});
    const auto inspections = InspectionRepository(workbench.database()).where({});
    if (!runs)
        return runs.error();
    if (!inspections)
        return inspections.error();
    QHash<CollisionRunId, QString> runCodes;
    for (const CollisionRun &run : *runs)
        runCodes.insert(run.id, run.code);
    QHash<InspectionId, QString> inspectionCodes;
    for (const Inspection &one : *inspections)
        inspectionCodes.insert(one.id, one.code);
    QHash<HitId, QList<PersonId>> reviewers;
    for (const HitReview &review : reviews)
        reviewers[review.hitId].append(review.reviewerId);
    QHash<InspectionId, QHash<QString, QList<PersonId>>> teams; // by name as it is compared
    QList<HitRow> rows;
    rows.reserve(hits.size());
    for (const Hit &hit : hits) {
        HitRow row{
            hit, inspectionCodes.value(hit.inspectionId), runCodes.value(hit.runId), 0, 1, reviewers.value(hit.id), {}};
        if (isUndecided(hit.state)) {
            if (!teams.contains(hit.inspectionId)) {
                const auto team = hitPeople(workbench, hit.inspectionId);
                if (!team)
                    return team.error();
                auto &byName = teams[hit.inspectionId];
                for (const HitPerson &one : *team)
                    byName[foldedName(one.name)].append(one.id);
            }
            const auto &byName = teams[hit.inspectionId];
            row.barred = byName.value(foldedName(hit.official));
            if (hit.relation != Relation::Self)
                row.barred += byName.value(foldedName(hit.person));
        }
        rows.append(row);
    }
    return rows;
}

RoleInterval intervalOf(const Hit &hit, const HitSource &source)
{
    return roleIntervalOf(
        {source.roleFrom, source.roleTo, hit.founded, hit.ended, hit.status, hit.serviceFrom, hit.serviceTo});
}

} // namespace

Result<QList<HitRow>> hitRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds = inspection.isNull() ? Binds() : Binds{{u":id"_s, inspection.toString()}};
    const auto hits =
        HitRepository(database).where(inspection.isNull() ? QString() : u"inspection_id = :id"_s, binds, u"code"_s);
    const auto reviews = HitReviewRepository(database).where(
        inspection.isNull() ? QString() : u"hit_id IN (SELECT id FROM hit WHERE inspection_id = :id)"_s, binds,
        u"given_at, id"_s);
    if (!hits)
        return hits.error();
    if (!reviews)
        return reviews.error();
    auto rows = rowsOf(workbench, *hits, *reviews);
    if (rows)
        nameFamilies(*rows);
    return rows;
}

Result<QList<HitRow>> hitRowsOf(Workbench &workbench, const QList<HitId> &hits)
{
    Database &database = workbench.database();
    const auto found = HitRepository(database).where(u"id"_s + kAmongIds, idsOf(hits), u"code"_s);
    const auto reviews = HitReviewRepository(database).where(u"hit_id"_s + kAmongIds, idsOf(hits), u"given_at, id"_s);
    if (!found)
        return found.error();
    if (!reviews)
        return reviews.error();
    return rowsOf(workbench, *found, *reviews);
}

Result<Agreement> hitAgreement(Workbench &workbench, InspectionId inspection)
{
    const auto reviews = HitReviewRepository(workbench.database())
                             .where(u"hit_id IN (SELECT id FROM hit WHERE inspection_id = :id AND voided_at IS NULL)"_s,
                                    {{u":id"_s, inspection.toString()}}, u"given_at, id"_s);
    if (!reviews)
        return reviews.error();
    return agreementOf(*reviews);
}

QList<HitRow> waitingFor(const QList<HitRow> &rows, PersonId reviewer)
{
    QList<HitRow> waiting;
    for (const HitRow &row : rows) {
        if (row.waitsFor(reviewer))
            waiting.append(row);
    }
    return waiting;
}

Result<HitView> readHit(Workbench &workbench, HitId id, PersonId as)
{
    const auto hit = HitRepository(workbench.database()).byId(id);
    if (!hit)
        return hit.error();
    const auto rows = hitRows(workbench, hit->inspectionId);
    if (!rows)
        return rows.error();
    return readHit(workbench, *rows, id, as);
}

Result<HitView> readHit(Workbench &workbench, const QList<HitRow> &rows, HitId id, PersonId as)
{
    HitView view;
    for (const HitRow &row : rows) {
        if (row.hit.id == id)
            view.row = row;
    }
    if (view.row.hit.id.isNull())
        return Error{Error::Code::NotFound,
                     {QT_TRANSLATE_NOOP("core", "The record no longer exists. Refresh the list.")},
                     id.toString(),
                     {}};
    for (const HitRow &row : rows) {
        if (row.family == view.row.family && row.hit.id != id)
            view.family.append(row);
    }
    Database &database = workbench.database();
    const Hit &hit = view.row.hit;
    const Binds ofHit{{u":id"_s, id.toString()}};
    const auto sources = HitSourceRepository(database).where(u"hit_id = :id"_s, ofHit, u"position"_s);
    const auto reviews = HitReviewRepository(database).where(u"hit_id = :id"_s, ofHit, u"given_at, id"_s);
    const auto statements = StatementRepository(database).where(u"hit_id = :id"_s, ofHit, u"stated_on, id"_s);
    const auto items = RectItemRepository(database).where(u"hit_id = :id"_s, ofHit, u"code"_s);
    const auto files = AttachmentRepository(database).where(
        u"id IN (SELECT attachment_id FROM statement WHERE hit_id = :id)"_s, ofHit);
    if (!sources)
        return sources.error();
    if (!reviews)
        return reviews.error();
    if (!statements)
        return statements.error();
    if (!items)
        return items.error();
    if (!files)
        return files.error();
    QList<PersonId> people{hit.verifierId, hit.secondVerifierId};
    for (const HitReview &review : *reviews)
        people.append(review.reviewerId);
    for (const Statement &statement : *statements)
        people.append({statement.takerId, statement.secondTakerId});
    const auto names = personNames(workbench, people);
    if (!names)
        return names.error();
    QHash<AttachmentId, QString> fileCodes;
    for (const Attachment &file : *files)
        fileCodes.insert(file.id, file.code);
    for (const HitSource &source : *sources)
        view.sources.append({source, intervalOf(hit, source)});
    for (const HitReview &review : *reviews) {
        HitReviewView one{review, names->value(review.reviewerId), !maySee(*reviews, review, as)};
        if (one.hidden)
            one.review = {review.id, review.hitId, review.reviewerId, review.kind, HitOpinion::Check, {},
                          {},        {},           review.givenAt};
        view.reviews.append(one);
    }
    for (const Statement &statement : *statements)
        view.statements.append({statement, names->value(statement.takerId), names->value(statement.secondTakerId),
                                fileCodes.value(statement.attachmentId)});
    view.items = *items;
    view.verifier = names->value(hit.verifierId);
    view.second = names->value(hit.secondVerifierId);
    return view;
}

Result<QList<HitPerson>> hitPeople(Workbench &workbench, InspectionId inspection)
{
    const auto members =
        TeamMemberRepository(workbench.database()).where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}});
    if (!members)
        return members.error();
    QList<PersonId> ids;
    for (const TeamMember &member : *members)
        ids.append(member.personId);
    const auto names = personNames(workbench, ids);
    if (!names)
        return names.error();
    QList<HitPerson> people;
    for (const TeamMember &member : *members)
        people.append({member.personId, names->value(member.personId)});
    std::sort(people.begin(), people.end(), [](const HitPerson &a, const HitPerson &b) { return a.name < b.name; });
    return people;
}

} // namespace ducha
