#pragma once

#include "tests/support/catch_qt.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <unistd.h>

namespace ducha {

/// A server of its own behind a socket in a temporary folder. It does not run as root: then it is the package's user's.
class Postgres {
public:
    Postgres()
    {
        REQUIRE(m_folder.isValid());
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        REQUIRE_FALSE(names.isEmpty()); // packaging/dependencies.sh test installs it
        m_programs = versions.filePath(names.constLast()) + QStringLiteral("/bin/");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        REQUIRE(asServer(QStringLiteral("initdb"),
                         {QStringLiteral("-D"), data(), QStringLiteral("-E"), QStringLiteral("UTF8"),
                          QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-A"), QStringLiteral("trust"),
                          QStringLiteral("-U"), QStringLiteral("ducha")}));
        REQUIRE(asServer(QStringLiteral("pg_ctl"),
                         {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                          m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                          QStringLiteral("-c listen_addresses='' -c fsync=off -k ") + m_folder.path(),
                          QStringLiteral("start")}));
    }
    ~Postgres()
    {
        asServer(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-m"),
                                            QStringLiteral("immediate"), QStringLiteral("stop")});
    }
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    /// What the statements of a file answer, as CSV.
    [[nodiscard]] QByteArray run(const QString &file) const
    {
        QProcess process;
        process.start(m_programs + QStringLiteral("psql"),
                      {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("ducha"),
                       QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-q"), QStringLiteral("--csv"),
                       QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-f"), file});
        REQUIRE(process.waitForFinished(-1));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return process.readAllStandardOutput();
    }
    /// Does what the statements say.
    void does(const QString &statements) const
    {
        QFile file(path(QStringLiteral("does.sql")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(statements.toUtf8());
        file.close();
        CHECK(run(file.fileName()).isEmpty());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// How a client reaches it.
    [[nodiscard]] QString words() const
    {
        return QStringLiteral("host=") + m_folder.path() + QStringLiteral(" dbname=postgres user=ducha");
    }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    bool asServer(const QString &program, QStringList arguments) const
    {
        QString first = m_programs + program;
        if (geteuid() == 0) {
            arguments =
                QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), first} + arguments;
            first = QStringLiteral("runuser");
        }
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice()); // the server keeps what it inherits
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(first, arguments);
        return process.waitForFinished(-1) && process.exitCode() == 0;
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pg-XXXXXX")}; // the path of a socket must be short
    QString m_programs;
};

} // namespace ducha
