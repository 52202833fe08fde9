#pragma once

#include "core/base/check_message.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QHash>

namespace ducha {

/// What a roster or a register would be read as, before anything is compared.
struct CollisionPreview {
    QString path;
    QString name;     ///< of the file, without its folder
    qint64 bytes = 0; ///< of the file
    QString encoding; ///< UTF-8, UTF-8 BOM, GB18030; empty for a workbook
    QStringList headers;
    QHash<QString, int> columns; ///< by name of the field: which of the headers, from 0
    QList<QStringList> rows;     ///< the first few records, cell by cell
    qint64 records = 0;
    bool isEstimate = false; ///< `records` is reckoned from the beginning of the file
    int people = 0;          ///< of a roster: officials and family
    bool isResult = false;   ///< not a register, but what an engine answered (readCollisionResult)
    qint64 compared = 0;     ///< of a result: the rows of the register there
    QList<CheckMessage> remarks;
};

/// The names of the fields that a roster and a register may have, in the order people look for them.
[[nodiscard]] QStringList rosterFields();
[[nodiscard]] QStringList registerFields();

/// `columns`: the header of a field that is not known by itself, by the names above. Errors as readRoster.
Result<CollisionPreview> previewRoster(const QString &path, const QHash<QString, QString> &columns = {},
                                       const Progress &progress = {});
/// `encoding`: UTF-8 or GB18030 when it must not be found out. A result is known by its header; its columns are not
/// chosen. Errors as openRegister, readBook and resultFacts.
Result<CollisionPreview> previewRegister(const QString &path, const QHash<QString, QString> &columns = {},
                                         const QString &encoding = {}, const Progress &progress = {});

} // namespace ducha
