#include "app/cli/collision/keep_hits.h"

#include "app/cli/workspace.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/questions.h"
#include "core/workbench/preparation/rounds.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

Result<HitKeeper> HitKeeper::of(const Call &call)
{
    for (const QString &option : {u"workspace"_s, u"inspection"_s, u"purpose"_s, u"authority"_s, u"by"_s})
        DUCHA_TRY(needs(call, option));
    auto workbench = openWorkspace(call);
    if (!workbench)
        return workbench.error();
    const auto inspection = namedInspection(**workbench, call);
    if (!inspection)
        return inspection.error();
    const CollisionOrder order{(*inspection)->inspection.id, call.options.value(u"purpose"_s),
                               call.options.value(u"authority"_s), call.options.value(u"by"_s),
                               call.options.value(u"roster"_s)};
    DUCHA_TRY(checkOrder(**workbench, order));
    return HitKeeper(*std::move(workbench), order, call.options.value(u"workspace"_s));
}

Result<> HitKeeper::keep(Collision &collision, const Progress &progress)
{
    const auto rules = standardCollisionRules();
    if (!rules)
        return rules.error();
    const auto run = storeCollision(*m_workbench, m_order, collision, *rules, progress);
    if (!run)
        return run.error();
    m_run = *run;
    return {};
}

Result<> HitKeeper::tell(Answer &answer) const
{
    const auto runs = runRows(*m_workbench);
    const auto inspections = inspectionRows(*m_workbench);
    if (!runs)
        return runs.error();
    if (!inspections)
        return inspections.error();
    QHash<InspectionId, QString> codes;
    for (const InspectionRow &row : *inspections)
        codes.insert(row.inspection.id, row.inspection.code);
    QStringList lines{say(QT_TRANSLATE_NOOP("cli", "Kept as %1: to be verified %2, known before %3"),
                          {m_run.code, QString::number(m_run.candidates), QString::number(m_run.known)})};
    QJsonArray stored;
    for (const RunRow &row : *runs) {
        if (row.run.id != m_run.id)
            continue;
        for (const CollisionUnit &unit : row.units) {
            const QString inspection = codes.value(unit.inspectionId);
            stored.append(QJsonObject{{u"inspection"_s, inspection},
                                      {u"unit"_s, unit.unitName},
                                      {u"officials"_s, unit.officials},
                                      {u"relatives"_s, unit.relatives},
                                      {u"candidates"_s, unit.candidates},
                                      {u"known"_s, unit.known}});
            lines.append(u"  "_s + inspection + u"  "_s + unit.unitName + u"  "_s + QString::number(unit.candidates));
        }
    }
    QJsonObject object = answer.json.toObject();
    object.insert(u"run"_s, m_run.code);
    object.insert(u"candidates"_s, m_run.candidates);
    object.insert(u"known"_s, m_run.known);
    object.insert(u"stored"_s, stored);
    answer.json = object;
    answer.text += u'\n' + lines.join(u'\n');
    return {};
}

QString HitKeeper::rejectedBeside() const
{
    return rejectedPath(m_workspace);
}

QList<Option> keepingOptions()
{
    return {workspaceOption(),
            {u"inspection"_s, u"CODE"_s,
             QT_TRANSLATE_NOOP("cli", "with -w: where officials of no other inspected unit are kept")},
            {u"purpose"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "with -w: what personal data is compared for")},
            {u"authority"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "with -w: who allowed it, by which paper")},
            {u"by"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "with -w: who compares")}};
}

} // namespace ducha::cli
