#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cstdlib>

namespace ducha {

/// Puts a good input as the file `name` into the first corpus folder that the command line names, so that a run without
/// a saved corpus starts deep. libFuzzer reads the folder afterwards.
inline int seedCorpus(const QByteArray &seed, int argumentCount, char **arguments,
                      const QString &name = QStringLiteral("seed"))
{
    for (int i = 1; i < argumentCount; ++i) {
        const QString argument = QFile::decodeName(arguments[i]);
        if (argument.startsWith(u'-') || !QDir(argument).exists())
            continue;
        QFile file(QDir(argument).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size() ? 0 : 1;
    }
    return 0;
}

inline void expect(bool held)
{
    if (!held)
        std::abort();
}

} // namespace ducha
