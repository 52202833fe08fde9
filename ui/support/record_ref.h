#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace ducha {

/// Names a record of any kind, for links between pages and for the side panel. `table` is one of TrailNode's
/// (core/workbench/casework/trail_links.h), or unit, person, inspection, round.
struct RecordRef {
    QString table;
    QString id;
    [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const RecordRef &) const = default;
};

} // namespace ducha

Q_DECLARE_METATYPE(ducha::RecordRef)
