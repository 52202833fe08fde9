#pragma once

#include "core/base/identifiers/doc_number.h"
#include "core/feedback/routing.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// The next number of a prefix that a setting names, in this year. Invalid while it is not set.
Result<DocNumber> nextNumber(Workbench &workbench, QStringView prefixSetting);

/// Writes a number down: used by `document` (a code), or void with a note. Conflict when it is taken. Inside a
/// transaction.
Result<> takeNumber(Workbench &workbench, const DocNumber &number, const QString &document, NumberState state,
                    const QString &note);

} // namespace ducha
