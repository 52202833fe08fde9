#pragma once

#include "core/base/ids.h"

namespace ducha {

/// A county-level area of the city, in the office's official order (never by pinyin: ux.md §5).
struct Area {
    AreaId id;
    QString code; ///< six digits of GB/T 2260 or the statistical code (domain.md E); empty when not known
    QString name;
    int position = 0;
    bool operator==(const Area &) const = default;
};

} // namespace ducha
