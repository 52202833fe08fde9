#pragma once

#include "tests/support/catch_qt.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

namespace ducha {

/// What a run of ducha-cli left: its exit status and what it wrote.
struct Ran {
    int status = -1;
    QString out;
    QString err;

    /// The lines on stderr, without the last line break.
    [[nodiscard]] QStringList complaints() const;
    /// stdout as the one JSON document that it must be.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// A folder to run ducha-cli in, gone with the object. File names are relative to it.
struct Desk {
    QTemporaryDir folder;
    QString locale = QStringLiteral("en_US.UTF-8"); ///< LANG of the runs; empty: not set

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    /// The same behind `sh -c`, where "$@" stands for the program and its arguments.
    [[nodiscard]] Ran runInShell(const QString &script, const QStringList &arguments) const;
    /// Starts ducha-cli and sends `signal` so many milliseconds after the file `awaited` is there; the status is -1
    /// when that ended the process.
    [[nodiscard]] Ran runAndSignal(const QStringList &arguments, int signal, const QString &awaited, int delay) const;
    /// Puts a fresh sample workspace under `name`; it is made once for a run of the tests.
    void putSample(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// The names in the folder, sorted, without those that the program's settings made.
    [[nodiscard]] QStringList files() const;
};

} // namespace ducha
