#pragma once

#include "core/base/ids.h"

#include <QtCore/QDateTime>

namespace ducha {

/// A return that was applied: the same content again changes nothing, and an older one is recognised as such.
struct CountyReturn {
    CountyReturnId id;
    InspectionId inspectionId;
    QString fileName;
    QString fileSha256;
    QString contentSha256; ///< over the rows as read, so that a renamed or re-saved file is recognised too
    QDate asOf;            ///< the day that the return speaks of; invalid when it does not say
    QDateTime appliedAt;
    int rows = 0;
    int updated = 0;
    bool operator==(const CountyReturn &) const = default;
};

} // namespace ducha
