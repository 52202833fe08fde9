#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/block.h"
#include "core/document/fonts.h"
#include "core/document/page.h"

namespace ducha {

/// Lays the document out by GB/T 9704-2012, and those bound behind it, each from an odd page: printed on both sides,
/// none has another one on its back. A character that no font has is reported in Pages::missing and leaves its cell
/// empty; the caller must not let such a document go out unseen.
Result<Pages> layOut(const Document &document, const FontSet &fonts);

} // namespace ducha
