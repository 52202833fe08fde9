#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/insight/overview_facts.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

namespace ducha {

class Database;

/// Questions that join the tables of several rooms. Reads only.
class OverviewRepository {
public:
    explicit OverviewRepository(Database &database) : m_database(database) {}

    Result<QHash<UnitId, UnitHistory>> unitHistory() const;
    /// Of every inspection that is not withdrawn; overdue means due before `today`.
    Result<QHash<InspectionId, InspectionFigures>> figures(const QDate &today) const;
    /// Days up to and with `until`, of all inspections, the earliest first; `receiptDays` is how long a recipient may
    /// take to sign.
    Result<QList<Deadline>> deadlines(const QDate &until, int receiptDays) const;
    /// What waits, without papers that `person` has prepared: nobody reviews their own.
    Result<QList<Waiting>> waiting(const QString &person) const;
    /// How many teams, talks, symposiums and working papers name the person.
    Result<int> mentionsOf(PersonId person) const;

private:
    Database &m_database;
};

} // namespace ducha
