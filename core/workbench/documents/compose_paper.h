#pragma once

#include "core/document/block.h"
#include "core/finding/working_paper.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A working paper (问题底稿, domain.md A5) as a form, with the table of what it rests on: source, place, words as they
/// were marked, and whether they still stand. A 草稿 until it is approved. NotFound where there is none.
Result<Document> paperDocument(Workbench &workbench, WorkingPaperId paper);

} // namespace ducha
