#pragma once

#include "core/finding/lead.h"
#include "core/workbench/workbench.h"

namespace ducha {

// The restricted register of leads. Links go out of it; nothing links into it, nothing searches it, and of all papers
// only the letter of transfer is made of it (model.md 4.5, invariant 3).

struct LeadRow {
    Lead lead;
    QString inspection; ///< DC-2026-001
    QString proposer, second;
    QString source; ///< PC-2026-0001 or TH-2026-0003: where it was seen; empty when that was withdrawn
};

/// By code; a null inspection means all.
Result<QList<LeadRow>> leadRows(Workbench &workbench, InspectionId inspection = {});

/// XS-YYYY-NNNN. Invalid without subject, gist or proposer, or when the source is no suspected mark of a submitted
/// sheet and no possible-lead anchor of that inspection.
Result<Lead> registerLead(Workbench &workbench, const Lead &draft);
/// Errors as `decided` (core/finding/lead.h); the time is now.
Result<> decideLead(Workbench &workbench, LeadId id, PersonId second, bool approved, const QString &note);
/// Takes the next number of the letters' prefix in the same transaction. Errors as `transferred`; Invalid while the
/// office has set no prefix.
Result<> transferLead(Workbench &workbench, LeadId id, const QString &receiver, const QDate &on);
Result<> receiveLead(Workbench &workbench, LeadId id, const QString &by, const QDate &on);
Result<> answerLead(Workbench &workbench, LeadId id, LeadDisposal disposal, const QDate &on);

} // namespace ducha
