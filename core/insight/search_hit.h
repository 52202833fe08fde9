#pragma once

#include "core/base/ids.h"

#include <QtCore/QString>

namespace ducha {

/// A record that the search found, with what a list says of it.
struct SearchHit {
    QString table; ///< talk, symposium, attachment, working_paper, finding, feedback, rect_item, hit, collision_run,
                   ///< unit, person, inspection
    QString id;
    QString code;
    QString title;
    InspectionId inspectionId; ///< null for units and people
    QString unit;              ///< name of the unit that it is about; empty where the title says it
    bool operator==(const SearchHit &) const = default;
};

} // namespace ducha
