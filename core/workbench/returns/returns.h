#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// How a row of a return found its item (cli.md, "A rectification return").
enum class ReturnMatch { Key, Text, Close, Unmatched, Ambiguous };
constexpr auto enumNames(ReturnMatch)
{
    return EnumTable<ReturnMatch, 5>{{{ReturnMatch::Key, u"key"},
                                      {ReturnMatch::Text, u"text"},
                                      {ReturnMatch::Close, u"close"},
                                      {ReturnMatch::Unmatched, u"unmatched"},
                                      {ReturnMatch::Ambiguous, u"ambiguous"}}};
}

/// What a row does to the ledger. Only Updated changes anything.
enum class ReturnOutcome {
    Updated,
    Unchanged,
    Unmatched, ///< no item was found for it, or more than one fits
    Conflict,  ///< it contradicts another row, a closed item or a newer return
    Rejected   ///< a value in it cannot be
};
constexpr auto enumNames(ReturnOutcome)
{
    return EnumTable<ReturnOutcome, 5>{{{ReturnOutcome::Updated, u"updated"},
                                        {ReturnOutcome::Unchanged, u"unchanged"},
                                        {ReturnOutcome::Unmatched, u"unmatched"},
                                        {ReturnOutcome::Conflict, u"conflict"},
                                        {ReturnOutcome::Rejected, u"rejected"}}};
}

/// The columns of a return in the order of the ledger, and what follows from them.
enum class ReturnField {
    Serial,
    Code,
    Category,
    Problem,
    Details,
    Measures,
    Leader,
    Unit,
    Person,
    Due,
    ProgressMade,
    Completion,
    Proof,
    Remark,
    State ///< no column: what the reported completion does to the item
};

/// Before and after are as the ledger writes them; those of State are the stored names of ItemState.
struct ReturnChange {
    ReturnField field = ReturnField::ProgressMade;
    QString before;
    QString after;
    QString written; ///< the cell as the county wrote it
    bool operator==(const ReturnChange &) const = default;
};

struct ReturnRemark {
    CheckMessage::Severity severity = CheckMessage::Severity::Blocker; ///< a Blocker keeps the row out
    QString column; ///< the header's text as the file has it; empty when it is about the whole row
    Message message;
    int row = 0; ///< of the rows that were combined the one it is about; 0 when it is about all of them
    bool operator==(const ReturnRemark &) const = default;
};

/// What a return says of one problem. Several rows of the file when they stand under one merged problem, each with a
/// measure of its own: they are combined (domain.md C, child rows).
struct ReturnRow {
    QString sheet;
    int row = 0; ///< as in the file; the first of several
    ReturnOutcome outcome = ReturnOutcome::Unmatched;
    ReturnMatch match = ReturnMatch::Unmatched;
    RectItemId item; ///< null when none was found
    QString code;    ///< of the item; without one, what the row gives as its number
    QString problem; ///< as the row words it, else as the item does
    QList<ReturnChange> changes;
    QList<ReturnRemark> remarks;
    QList<int> rows = {}; ///< all rows of the file that it was read from, in order
    bool operator==(const ReturnRow &) const = default;
};

/// A return, row by row in the order of the file.
struct ReturnReport {
    QString file;
    QString sheet;
    InspectionId inspection;
    QString inspectionCode;
    QDate asOf; ///< the day that the title rows name; invalid without one
    bool alreadyApplied = false;
    QDateTime appliedAt;           ///< when the same content was applied before
    bool olderThanApplied = false; ///< a return of a later day was applied before; this one changes nothing
    QList<ReturnRow> rows;
    int updated = 0;
    int unchanged = 0;
    int unmatched = 0;
    int conflicts = 0;
    int accepted = 0; ///< updated and unchanged
    int rejected = 0; ///< all others
    QList<CheckMessage> remarks;
    bool operator==(const ReturnReport &) const = default;
};

/// What a county's return would do; changes nothing. `inspection` null: found by the numbers in the rows, else by the
/// unit's name above the header. Errors as of readBook and findTable; Input too when the file has no rows, none of the
/// columns that rows are matched by, or does not say which inspection it is about; Invalid when that has no items.
Result<ReturnReport> previewReturn(Workbench &workbench, const QString &path, InspectionId inspection = {},
                                   const Progress &progress = {});
/// Takes in every row that previewReturn calls Updated, in one transaction, and keeps that it did. A return that was
/// applied before, or is older than one that was, changes nothing and says so. Cancelling leaves everything as it was.
Result<ReturnReport> applyReturn(Workbench &workbench, const QString &path, InspectionId inspection = {},
                                 const Progress &progress = {});

/// Writes the rows of a return that have remarks to a workbook in the county's own columns, with one more, 核对结果,
/// that holds `words` of each remark: to be mended there and sent again. Answers how many rows; errors as of
/// previewReturn and writeXlsx.
Result<int> exportProblems(Workbench &workbench, const QString &path, InspectionId inspection, const QString &out,
                           const std::function<QString(const ReturnRemark &)> &words, const Progress &progress = {});

} // namespace ducha
