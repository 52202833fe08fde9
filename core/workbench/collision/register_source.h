#pragma once

#include "core/base/progress.h"
#include "core/collision/register_file.h"

#include <QtCore/QTemporaryFile>

#include <memory>

namespace ducha {

/// A register as it is read: its CSV file, or what its workbook was turned into.
struct RegisterSource {
    RegisterFile file;
    std::unique_ptr<QTemporaryFile> csv; ///< of a workbook; goes with this

    /// The path, within this process, of the bytes that `file.layout` is about. What a workbook was turned into has no
    /// name in any folder: a process that is killed would leave everybody's numbers there.
    [[nodiscard]] QString readFrom() const;
};

/// Looks at a register, CSV or .xlsx by its content; a workbook is turned into CSV first, so that one way to read
/// serves both. Errors as openRegister and sheetAsCsv.
Result<RegisterSource> openRegisterSource(const QString &path, const RegisterChoice &choice,
                                          const Progress &progress = {});

/// The headers that `columns` name, by field, of those that registers have.
[[nodiscard]] QHash<RegisterField, QString> registerHeaders(const QHash<QString, QString> &columns);

} // namespace ducha
