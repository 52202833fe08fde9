#pragma once

#include "core/document/block.h"
#include "core/interview/talk.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The record of a talk (谈话记录): who, where and when, the numbered turns, the sentence that the person writes under
/// it, the signatures, and room for the person's signature on every page. A 草稿 until it is confirmed. Piece.tag is
/// the id of the turn. NotFound where there is none.
Result<Document> talkDocument(Workbench &workbench, TalkId talk);

} // namespace ducha
