#pragma once

#include "core/document/block.h"
#include "core/workbench/feedback/drafting.h"

namespace ducha {

/// One version of a feedback opinion in 文件 format with the list of its problems; Piece.tag is the id of the sentence.
/// The main version of an issued one is kept as it was issued (Feedback::pdfSha256). A 草稿 until it is issued.
Result<Document> feedbackDocument(Workbench &workbench, const FeedbackText &text, FeedbackVersion version);

/// The same for the team's own eyes: behind every sentence what it rests on.
Result<Document> annotatedFeedback(Workbench &workbench, const FeedbackText &text);

/// The main version as it is issued: for issueFeedback.
Result<QByteArray> renderFeedback(Workbench &workbench, const FeedbackText &text);

} // namespace ducha
