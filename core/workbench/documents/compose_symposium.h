#pragma once

#include "core/document/block.h"
#include "core/symposium/symposium.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The minutes of a symposium in 纪要 format: what was said, numbered by opinion, and who came (出席, 请假, 列席). A
/// 草稿 until they are confirmed. Piece.tag is the id of the opinion. NotFound where there is none.
Result<Document> symposiumDocument(Workbench &workbench, SymposiumId symposium);

} // namespace ducha
