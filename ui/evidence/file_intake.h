#pragma once

#include "core/workbench/casework/evidence.h"

#include <QtCore/QStringList>

namespace ducha {

/// What became of files that were to be taken in.
struct IntakeReport {
    QList<Attachment> taken;
    QList<Error> refused; ///< each names its file
};

/// Takes one file after the other into the inspection, received today; one that is refused does not keep the others
/// out. Slow: for the background. Cancelled when it was stopped before the first was in.
Result<IntakeReport> takeFilesIn(Workbench &workbench, InspectionId inspection, const QStringList &paths,
                                 const Progress &progress);

} // namespace ducha
