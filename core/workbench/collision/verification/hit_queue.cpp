#include "core/workbench/collision/verification/hit_queue.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString kTable = u"hit"_s;
constexpr qsizetype kFew = 500; // more are read quicker all together

} // namespace

Result<> HitQueue::readAll(InspectionId inspection)
{
    m_mark.reset();
    const auto mark = journalMark(m_workbench.database(), kTable);
    if (!mark)
        return mark.error();
    auto rows = inspection.isNull() ? Result<QList<HitRow>>(QList<HitRow>()) : hitRows(m_workbench, inspection);
    if (!rows)
        return rows.error();
    m_rows = *std::move(rows);
    m_places.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows.at(i).hit.id, i);
    m_inspection = inspection;
    m_mark = *mark;
    ++m_generation;
    return {};
}

Result<> HitQueue::refresh(InspectionId inspection)
{
    if (!m_mark || inspection != m_inspection)
        return readAll(inspection);
    // A view always changes its hit too, so what is written in the table of hits tells of everything that rows show.
    const auto changed = changedSince(m_workbench.database(), kTable, *m_mark);
    const auto mark = journalMark(m_workbench.database(), kTable);
    if (!changed)
        return changed.error();
    if (!mark)
        return mark.error();
    if (!*changed || (*changed)->size() > kFew)
        return readAll(inspection);
    if ((*changed)->isEmpty())
        return {};
    QList<HitId> ids;
    for (const QString &id : **changed)
        ids.append(HitId::fromString(id).value_or(HitId()));
    const auto rows = hitRowsOf(m_workbench, ids);
    if (!rows)
        return rows.error();
    QHash<HitId, HitRow> anew;
    for (const HitRow &row : *rows)
        anew.insert(row.hit.id, row);
    for (const HitId &id : ids) {
        const bool isOurs = anew.contains(id) && anew.value(id).hit.inspectionId == inspection;
        if (isOurs != m_places.contains(id)) // hits came or went, and with them families are others
            return readAll(inspection);
    }
    for (HitRow &row : anew) {
        const int place = indexOf(row.hit.id);
        if (place < 0)
            continue;
        row.family = m_rows.at(place).family;
        row.familySize = m_rows.at(place).familySize;
        m_rows[place] = row;
    }
    m_mark = *mark;
    ++m_generation;
    return {};
}

} // namespace ducha
