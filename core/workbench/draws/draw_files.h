#pragma once

#include "core/casereview/draw_json.h"
#include "core/workbench/draws/draw_lists.h"

namespace ducha {

/// A draw without a workspace, as the command line asks for it.
struct DrawFiles {
    QString pool;
    QString experts; ///< empty: only cases are drawn
    QString entropy;
    QString previous = {};               ///< the record of the draw before, for the same purpose
    DrawRules rules = {};                ///< strata by any name of their columns
    QHash<QString, QString> voided = {}; ///< case numbers however written, to reasons
};

struct DrawnFiles {
    DrawRecord record;
    QList<CheckMessage> poolRemarks;
    QList<CheckMessage> expertRemarks; ///< declared recusals from which nothing follows, too
};

/// Freezes the lists, then takes the entropy, then draws; the times are those of this run. Errors, with their places,
/// as of readCasePool, readExpertPool, parseEntropy, readDrawJson and makeDraw; Io.
Result<DrawnFiles> drawFromFiles(const DrawFiles &files, const Progress &progress = {});

/// Recomputes the record in the file `record` from the lists. Conflict with the first difference; Input when a file is
/// not what it should be; Io. `experts` is empty when there were none. When `entropy` is given, the record must hold
/// what is in that file.
Result<> verifyDrawFiles(const QString &record, const QString &pool, const QString &experts,
                         const QString &entropy = {}, const Progress &progress = {});

} // namespace ducha
