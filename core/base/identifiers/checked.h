#pragma once

#include "core/base/check_message.h"

#include <QtCore/QList>

namespace ducha {

/// A value that could be read, with what is doubtful about it. A `parse` answers Result<Checked<T>>: a refusal whose
/// Error names the rule in `detail`, or the value and warnings whose `rule` is named likewise; the importer adds the
/// place.
template <class T>
struct Checked {
    T value;
    QList<CheckMessage> warnings;
    bool operator==(const Checked &) const = default;
};

} // namespace ducha
