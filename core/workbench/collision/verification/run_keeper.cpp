#include "core/workbench/collision/verification/run_keeper.h"

#include "core/base/text_fold.h"
#include "core/collision/collision_repository.h"
#include "core/directory/directory_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/storage/attachment_store.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error cancelled()
{
    return {Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}, {}, {}};
}

QString placeOf(const QString &registerFile, qint64 record)
{
    return registerFile + u'\n' + QString::number(record);
}

/// What makes two hits the same question, in whatever run they were raised. `place`: the first row of a register that
/// it rests on; where that names no company, no other row is about the same one.
QString questionKey(const Hit &hit, const QString &place)
{
    const QString named = companyKey(hit.creditCode, hit.company);
    const QString company = named.isEmpty() ? place : named;
    return QStringList{hit.inspectionId.toString(),  enumName(hit.relation), foldForCompare(hit.person),
                       foldForCompare(hit.official), hit.numberMasked,       company}
        .join(u'\n');
}

Hit hitOf(const Question &question)
{
    Hit hit;
    hit.id = HitId::create();
    hit.rosterRow = question.person.row;
    hit.relation = question.person.relation;
    hit.person = question.person.name;
    hit.numberMasked = masked(question.person.number);
    hit.official = question.person.official;
    hit.officialCode = question.person.officialCode;
    hit.unitName = question.person.unit;
    hit.post = question.person.post;
    hit.rank = question.person.rank;
    hit.familyBasis = question.person.basis;
    hit.serviceFrom = question.person.serviceFrom;
    hit.serviceTo = question.person.serviceTo;
    hit.company = question.company;
    hit.creditCode = question.creditCode;
    hit.companyType = question.companyType;
    QStringList roles;
    for (const QuestionRow &row : question.rows) {
        if (!row.role.isEmpty() && !roles.contains(row.role))
            roles.append(row.role);
    }
    hit.roles = roles.join(u'、');
    hit.status = question.status;
    hit.statusText = question.statusText;
    hit.founded = question.founded;
    hit.ended = question.ended;
    hit.share = question.share;
    hit.capital = question.capital;
    hit.authority = question.authority;
    hit.tier = question.tier == scan::Tier::Id ? HitTier::Number : HitTier::MaskedNumber;
    hit.rosterNamesakes = question.rosterNamesakes;
    hit.registerNamesakes = int(std::min<quint64>(question.registerNamesakes, std::numeric_limits<int>::max()));
    return hit;
}

void assess(Hit &hit, const Assessment &assessment)
{
    hit.rule = assessment.rule;
    hit.article = assessment.article;
    hit.note = assessment.note;
    hit.overlap = assessment.interval.overlap;
    hit.suggested = assessment.suggestedExclusion;
    if (!assessment.exclusionNote.isEmpty())
        hit.note += hit.note.isEmpty() ? assessment.exclusionNote : u'\n' + assessment.exclusionNote;
    if (assessment.excludedByDefault) {
        hit.state = HitState::Excluded;
        hit.excludedFor = assessment.suggestedExclusion;
    }
}

QList<HitSource> sourcesOf(const Question &question, HitId hit)
{
    QList<HitSource> sources;
    for (const QuestionRow &row : question.rows)
        sources.append({HitSourceId::create(), hit, int(sources.size()) + 1, row.registerFile, qint64(row.record),
                        row.role, row.roleFrom, row.roleTo,
                        row.tier == scan::Tier::Id ? HitTier::Number : HitTier::MaskedNumber, row.explanation});
    return sources;
}

/// Human numbers in a row, without asking the table for each.
class Codes {
public:
    explicit Codes(const QString &first)
        : m_prefix(first.left(first.lastIndexOf(u'-') + 1)), m_digits(int(first.size() - m_prefix.size())),
          m_next(first.mid(m_prefix.size()).toInt())
    {
    }
    QString next() { return m_prefix + QString::number(m_next++).rightJustified(m_digits, u'0'); }

private:
    QString m_prefix;
    int m_digits;
    int m_next;
};

} // namespace

Result<UnitPlaces> UnitPlaces::of(Workbench &workbench, const Inspection &chosen)
{
    auto units = UnitRepository(workbench.database()).where({});
    const auto inspections =
        InspectionRepository(workbench.database()).where(u"round_id = :id"_s, {{u":id"_s, chosen.roundId.toString()}});
    if (!units)
        return units.error();
    if (!inspections)
        return inspections.error();
    QHash<UnitId, Unit> byId;
    for (const Unit &unit : *units)
        byId.insert(unit.id, unit);
    UnitPlaces places(*std::move(units));
    for (const Inspection &one : *inspections)
        places.m_inspected.insert(one.unitId, {one.id, byId.value(one.unitId).agencyType});
    places.m_chosen = {chosen.id, byId.value(chosen.unitId).agencyType};
    return places;
}

UnitPlace UnitPlaces::of(const QString &unitName)
{
    const auto known = m_byName.constFind(unitName);
    if (known != m_byName.constEnd())
        return *known;
    const Unit *unit = unitName.isEmpty() ? nullptr : m_names.find(unitName);
    const UnitPlace place = unit && m_inspected.contains(unit->id) ? m_inspected.value(unit->id) : m_chosen;
    m_byName.insert(unitName, place);
    return place;
}

RunKeeper::RunKeeper(Workbench &workbench, const Inspection &inspection, const Collision &collision, UnitPlaces places)
    : m_workbench(workbench), m_collision(collision), m_places(std::move(places))
{
    m_run.id = CollisionRunId::create();
    m_run.roundId = inspection.roundId;
    m_run.inspectionId = inspection.id;
}

Result<> RunKeeper::begin(const CollisionOrder &order, const CollisionRules &rules, const QString &registers)
{
    const auto code = nextCode(m_workbench, u"collision_run", u"BD"_s, m_workbench.today().year(), 3);
    if (!code)
        return code.error();
    const auto roster = storeContent(m_workbench.database(), order.roster);
    if (!roster)
        return roster.error();
    m_run.code = *code;
    m_run.purpose = order.purpose.trimmed();
    m_run.authority = order.authority.trimmed();
    m_run.runBy = order.runBy.trimmed();
    m_run.engine = m_collision.engine;
    m_run.rosterName = QFileInfo(order.roster).fileName();
    m_run.rosterSha256 = roster->sha256;
    m_run.registers = registers;
    m_run.records = qint64(m_collision.rows);
    m_run.rejected = qint64(m_collision.rejectedCount);
    m_run.byNumber = qint64(m_collision.byTier[0]);
    m_run.byMaskedNumber = qint64(m_collision.byTier[1]);
    m_run.namesakes = m_collision.names ? qint64(m_collision.byTier[2]) : -1;
    m_run.rulesVersion = rules.version;
    m_run.runAt = m_workbench.now();
    for (const RosterEntry &entry : m_collision.roster.entries) {
        CollisionUnit &unit = unitOf(entry.unit);
        (entry.relation == Relation::Self ? unit.officials : unit.relatives) += 1;
        (entry.relation == Relation::Self ? m_run.officials : m_run.relatives) += 1;
    }
    return CollisionRunRepository(m_workbench.database()).save(m_run); // its hits refer to it
}

Result<> RunKeeper::keep(const QList<Question> &questions, const Progress &progress)
{
    const auto firstCode = nextCode(m_workbench, u"hit", u"YS"_s, m_workbench.today().year(), 4);
    if (!firstCode)
        return firstCode.error();
    DUCHA_TRY(readKnown());
    Codes codes(*firstCode);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (!goOn(progress, int(i), int(questions.size())))
            return cancelled();
        const Question &question = questions.at(i);
        const UnitPlace place = m_places.of(question.person.unit);
        Hit hit = hitOf(question);
        if (!m_collision.names)
            hit.registerNamesakes = -1;
        hit.runId = m_run.id;
        hit.inspectionId = place.inspection;
        assess(hit, question.assessment);
        CollisionUnit &unit = unitOf(question.person.unit);
        const QuestionRow &first = question.rows.constFirst();
        const QString key = questionKey(hit, placeOf(first.registerFile, qint64(first.record)));
        if (m_known.contains(key)) {
            ++unit.known;
            ++m_run.known;
            continue;
        }
        m_known.insert(key);
        ++unit.candidates;
        ++m_run.candidates;
        hit.code = codes.next();
        DUCHA_TRY(keepOne(question, hit));
    }
    return {};
}

Result<> RunKeeper::keepOne(const Question &question, const Hit &hit)
{
    DUCHA_TRY(HitRepository(m_workbench.database()).save(hit));
    HitSourceRepository sources(m_workbench.database());
    for (const HitSource &source : sourcesOf(question, hit.id))
        DUCHA_TRY(sources.save(source));
    return {};
}

Result<CollisionRun> RunKeeper::finish()
{
    CollisionUnitRepository units(m_workbench.database());
    for (const CollisionUnit &unit : std::as_const(m_units))
        DUCHA_TRY(units.save(unit));
    DUCHA_TRY(CollisionRunRepository(m_workbench.database()).save(m_run));
    return m_run;
}

CollisionUnit &RunKeeper::unitOf(const QString &name)
{
    const auto known = m_unitAt.constFind(name);
    if (known != m_unitAt.constEnd())
        return m_units[*known];
    m_unitAt.insert(name, m_units.size());
    m_units.append({CollisionUnitId::create(), m_run.id, m_places.of(name).inspection, name});
    return m_units.last();
}

Result<> RunKeeper::readKnown()
{
    const Binds ofRound{{u":id"_s, m_run.roundId.toString()}};
    const auto hits = HitRepository(m_workbench.database())
                          .where(u"run_id IN (SELECT id FROM collision_run WHERE round_id = :id)"_s, ofRound);
    const auto sources = HitSourceRepository(m_workbench.database())
                             .where(u"position = 1 AND hit_id IN (SELECT id FROM hit WHERE run_id IN (SELECT id FROM "
                                    "collision_run WHERE round_id = :id))"_s,
                                    ofRound);
    if (!hits)
        return hits.error();
    if (!sources)
        return sources.error();
    QHash<HitId, QString> places;
    for (const HitSource &source : *sources)
        places.insert(source.hitId, placeOf(source.registerFile, source.record));
    for (const Hit &hit : *hits)
        m_known.insert(questionKey(hit, places.value(hit.id)));
    return {};
}

} // namespace ducha
