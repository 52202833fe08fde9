#pragma once

#include "core/evidence/attachment.h"
#include "core/workbench/conversations/marks.h"

namespace ducha {

/// A file taken into the workspace, as lists show it.
struct AttachmentRow {
    Attachment attachment;
    int anchors = 0; ///< pages of it that are marked
};

/// By code.
Result<QList<AttachmentRow>> attachmentRows(Workbench &workbench, InspectionId inspection);

/// What is known of a file that is handed over.
struct AttachmentDraft {
    InspectionId inspectionId;
    QString path;
    QString title;  ///< empty: the name of the file
    QString origin; ///< who handed it over
    QDate receivedOn;
    int pages = 0; ///< 0 when unknown
};

/// Takes the file's bytes in with the next number FJ-YYYY-NNNN. Slow for big files: run it in the background. Errors as
/// storeContent; Conflict when this inspection has the same bytes already, naming them.
Result<Attachment> attachFile(Workbench &workbench, const AttachmentDraft &draft, const Progress &progress = {});
/// Changes title, origin, day and page count; what the file is stays. Invalid without a title, or with fewer pages than
/// are marked.
Result<> saveAttachment(Workbench &workbench, const Attachment &attachment);
/// Takes the file out of every list; what rests on it is flagged. Invalid without a reason.
Result<> withdrawAttachment(Workbench &workbench, AttachmentId id, const QString &reason);
/// Writes the file into `folder` under its own name, without any path in it, read only, and answers where it is.
Result<QString> extractAttachment(Workbench &workbench, AttachmentId id, const QString &folder,
                                  const Progress &progress = {});

/// Marks a page (from 1) with what it shows in words. Invalid without words or beyond the last page; Conflict when the
/// page has the same words already.
Result<Anchor> markPage(Workbench &workbench, AttachmentId id, int page, const QString &quote,
                        AnchorMark mark = AnchorMark::Evidence, const QString &note = {});

/// Anything that can be cited, with the words that name it.
struct AnchorRow {
    Anchor anchor;
    Message label;  ///< TH-2026-0003, 12: “…”
    QString source; ///< code of the talk, symposium, file, review or hit; empty when it was withdrawn
    MarkStanding standing = MarkStanding::Stands;
    int papers = 0; ///< working papers that cite it
};

/// All anchors of an inspection (null: of all), by source and place, those whose source was withdrawn last.
Result<QList<AnchorRow>> anchorRows(Workbench &workbench, InspectionId inspection = {});

} // namespace ducha
