#pragma once

#include "core/storage/journal.h"
#include "core/workbench/collision/verification/hits.h"

#include <QtCore/QHash>

namespace ducha {

/// The hits of one inspection, read once and then kept in step: only what the journal names since is read again, so
/// that thousands stay quick to work through. The workbench outlives it.
class HitQueue {
public:
    explicit HitQueue(Workbench &workbench) : m_workbench(workbench) {}

    /// Brings the rows up to date with the workspace; all are read when the inspection is another one.
    Result<> refresh(InspectionId inspection);
    /// As hitRows.
    [[nodiscard]] const QList<HitRow> &rows() const { return m_rows; }
    /// Place in rows(); -1 when it is none of them.
    [[nodiscard]] int indexOf(HitId id) const { return m_places.value(id, -1); }
    /// Another number after each refresh that changed a row.
    [[nodiscard]] int generation() const { return m_generation; }

private:
    Result<> readAll(InspectionId inspection);

    Workbench &m_workbench;
    InspectionId m_inspection;
    std::optional<JournalMark> m_mark; ///< where the journal was when the rows were read; nullopt: they never were
    QList<HitRow> m_rows;
    QHash<HitId, int> m_places;
    int m_generation = 0;
};

} // namespace ducha
