#pragma once

#include "core/document/block.h"
#include "core/feedback/notice.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The rectification notice (整改通知) of an inspection: what is due when, by the limits of its round, with the ledger
/// as an attachment. Once issued it keeps its number, its day and the ledger of that day; before, it is a 草稿 of
/// today. Invalid until its feedback is issued.
Result<Document> rectificationNotice(Workbench &workbench, InspectionId inspection);

/// The notice as it is issued: for issueNotice.
Result<QByteArray> renderNotice(Workbench &workbench, const RectificationNotice &notice);

} // namespace ducha
