#pragma once

#include "core/workbench/casework/trail_links.h"

namespace ducha {

/// What the side panel shows of a record's place in the chain.
struct Trail {
    QList<TrailNode> restsOn;
    QList<TrailNode> carries; ///< what rests on it
    QList<TrailNode> files;   ///< the attachments below it
};

/// `table` is one of TrailNode's. A record that nothing links to has an empty trail.
Result<Trail> trailOf(Workbench &workbench, InspectionId inspection, const QString &table, const QString &id);

/// One field of a record as a change found and left it. People are named; other values are as they are stored.
struct FieldChange {
    QString column; ///< the column's name; ui/words has the word for it
    QString before; ///< empty for a new record
    QString after;
    bool operator==(const FieldChange &) const = default;
};

/// One change of a record: who, where, when and what.
struct HistoryEntry {
    QDateTime at;
    QString person;
    QString device;
    bool isNew = false;
    bool isWithdrawn = false; ///< this change took it out of the lists
    QList<FieldChange> changes;
};

/// The changes of any record from the journal, the newest first. Ids of the record itself are left out.
Result<QList<HistoryEntry>> historyOf(Workbench &workbench, const QString &table, const QString &id);

} // namespace ducha
