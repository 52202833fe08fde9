#pragma once

#include "core/collision/verification/hit.h"
#include "core/inspection/inspection.h"
#include "core/workbench/collision/questions.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/preparation/unit_names.h"

namespace ducha {

/// Where the hits of a unit go, and what its articles are.
struct UnitPlace {
    InspectionId inspection;
    std::optional<AgencyType> agency;
};

/// Finds the inspection of each unit that a roster names: its own of the same round, else the chosen one.
class UnitPlaces {
public:
    static Result<UnitPlaces> of(Workbench &workbench, const Inspection &chosen);
    UnitPlace of(const QString &unitName);

private:
    explicit UnitPlaces(QList<Unit> units) : m_names(std::move(units)) {}

    UnitNames m_names;
    QHash<UnitId, UnitPlace> m_inspected;
    UnitPlace m_chosen;
    QHash<QString, UnitPlace> m_byName;
};

/// Keeps one run: begin, keep, finish, inside one transaction.
class RunKeeper {
public:
    RunKeeper(Workbench &workbench, const Inspection &inspection, const Collision &collision, UnitPlaces places);

    Result<> begin(const CollisionOrder &order, const CollisionRules &rules, const QString &registers);
    Result<> keep(const QList<Question> &questions, const Progress &progress);
    Result<CollisionRun> finish();

private:
    Result<> keepOne(const Question &question, const Hit &hit);
    CollisionUnit &unitOf(const QString &name);
    Result<> readKnown();

    Workbench &m_workbench;
    const Collision &m_collision;
    UnitPlaces m_places;
    CollisionRun m_run;
    QList<CollisionUnit> m_units; ///< in the order of the roster
    QHash<QString, qsizetype> m_unitAt;
    QSet<QString> m_known;
};

} // namespace ducha
