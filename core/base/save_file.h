#pragma once

#include "core/base/result.h"

#include <QtCore/QIODevice>

#include <functional>

namespace ducha {

/// Puts what `write` writes under `path`, whole or not at all: it goes to a temporary file beside it, is synced, takes
/// the name in one step, and the folder is synced too, so that a power cut afterwards loses neither content nor name
/// (safety.md §0.5). On any failure what stood under `path` before still stands there and nothing else is left.
/// Io for the system's errors; an error of `write` is handed on.
[[nodiscard]] Result<> saveFile(const QString &path, const std::function<Result<>(QIODevice &)> &write);

/// The same for content that is already there.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &content);

} // namespace ducha
