#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

class QIODevice;

namespace ducha {

class Database;

/// What the bytes of a file are known by: SHA-256 (64 hexadecimal digits) and length.
struct StoredContent {
    QString sha256;
    qint64 size = 0;
};

/// Takes the file's bytes into the workspace in pieces of 1 MiB, so that memory does not grow with the file; the same
/// bytes are stored once. A file that changes while it is read, or is empty, is refused. Cancelling leaves nothing.
Result<StoredContent> storeContent(Database &database, const QString &path, const Progress &progress = {});

/// Writes the bytes out and verifies the digest on the way; Workspace when they are damaged.
Result<> writeContent(Database &database, const QString &sha256, QIODevice &out, const Progress &progress = {});

/// How many bytes a stored content has; Workspace when it is missing.
Result<qint64> contentSize(Database &database, const QString &sha256);

/// The codes of the attachments that are these bytes, those that were withdrawn too: they keep theirs.
Result<QStringList> attachedAs(Database &database, const QString &sha256);

/// Takes a content out of the workspace for good; SQLite overwrites its pages (secure_delete). Only for what the law
/// wants erased and no record of an attachment refers to: Storage otherwise. Only inside a transaction.
Result<> eraseContent(Database &database, const QString &sha256);

/// Recomputes the digest of every stored content; names the first damaged one.
Result<> verifyContents(Database &database, const Progress &progress = {});

} // namespace ducha
