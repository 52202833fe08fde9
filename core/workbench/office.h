#pragma once

#include "core/base/check_message.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What an office sets once for all its documents: the settings of settings.h that a person changes.
struct Office {
    QString issuer;         ///< 发文机关
    QString cityCommittee;  ///< who ordered the inspection
    QString feedbackPrefix; ///< 机关代字 of feedback opinions and rectification notices
    QString letterPrefix;   ///< of covering letters
    QString contact;        ///< person and telephone, for the 附注; may be empty
    int receiptDays = 7;    ///< that a recipient may take to sign for a document, 1–60
    int hitDays = 15;       ///< that a 核查函 gives the unit to verify hits, 1–60; no rule says how many
    int orderDays = 30;     ///< to the deadline of a supervision order, 1–180
    bool operator==(const Office &) const = default;
};

Result<Office> officeOf(Workbench &workbench);

/// Blockers: no issuer, no city committee, a prefix that makes no document number, days out of range. Warnings: what
/// still stands as 某… as in a new workspace, and one prefix for both, which then count on in one row.
[[nodiscard]] QList<CheckMessage> checkOffice(const Office &office);

/// Documents that were issued keep what they say; numbers of a new prefix begin at 1. Invalid with the first blocker of
/// checkOffice.
Result<> saveOffice(Workbench &workbench, const Office &office);

} // namespace ducha
