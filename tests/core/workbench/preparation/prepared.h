#pragma once

#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/temporary_workbench.h"

namespace ducha {

/// Two areas with two organs each, and a round of 2026.
struct Prepared {
    TemporaryWorkbench workbench;
    Unit court = unit(QStringLiteral("昆山市人民法院"), AgencyType::Court, QStringLiteral("昆山市"));
    Unit police = unit(QStringLiteral("昆山市公安局"), AgencyType::PublicSecurity, QStringLiteral("昆山市"));
    Unit otherCourt = unit(QStringLiteral("太仓市人民法院"), AgencyType::Court, QStringLiteral("太仓市"));
    Round round = *saveRound(*workbench, {{}, {}, QStringLiteral("2026年第一轮"), 2026, {}, {}, 1, 3});

    Unit unit(const QString &name, AgencyType agency, const QString &area)
    {
        return *saveUnit(*workbench, {{}, {}, name, agency, area, {}});
    }
    Person person(const QString &name, const Unit &of, const QString &formerUnits = {}, const QString &recusals = {})
    {
        Person person;
        person.name = name;
        person.unitId = of.id;
        person.formerUnits = formerUnits;
        person.recusals = recusals;
        return *savePerson(*workbench, person);
    }
    Inspection inspection(const Unit &of) { return openInspections(*workbench, round.id, {of.id})->constFirst(); }
};

} // namespace ducha
