#pragma once

#include "core/base/ids.h"
#include "ui/support/record_ref.h"

#include <QtCore/QList>

namespace ducha {

/// Somewhere the user has been.
struct Visit {
    int page = 0;
    InspectionId inspection;
    RecordRef record;
    bool operator==(const Visit &) const = default;
};

/// Where the user has been, for Alt+← and Alt+→. Never undoes anything.
class Visits {
public:
    /// Another place; what lay ahead is forgotten. The same place again is no new visit, and a record that is chosen
    /// on a page without one completes that visit.
    void add(const Visit &visit);
    [[nodiscard]] bool canGo(int steps) const { return m_at + steps >= 0 && m_at + steps < m_list.size(); }
    /// The place `steps` away (−1 back, 1 forward), which becomes the present one. Only where `canGo`.
    Visit go(int steps);

private:
    QList<Visit> m_list;
    qsizetype m_at = -1;
};

} // namespace ducha
