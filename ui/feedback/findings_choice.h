#pragma once

#include "core/workbench/casework/findings.h"
#include "ui/support/table_model.h"

namespace ducha {

/// Findings that can go into a feedback: ● in it already, ○ not yet, ▲ with a source that changed.
class FindingsModel : public TableModel<FindingRow> {
public:
    enum Column { Code, Title, Dimension };
    FindingsModel();
    /// Shows what is decided or in the feedback of this inspection; answers what went wrong.
    Result<> read(Workbench &workbench, InspectionId inspection);
    [[nodiscard]] QList<FindingId> idsOf(const QList<int> &rows) const;
};

} // namespace ducha
