#include "tests/cli/process.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QProcessEnvironment environmentIn(const QTemporaryDir &folder, const QString &locale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s, u"LANGUAGE"_s, u"DISPLAY"_s})
        environment.remove(name);
    if (!locale.isEmpty())
        environment.insert(u"LANG"_s, locale);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u".settings"_s));
    return environment;
}

void prepare(QProcess &process, const QTemporaryDir &folder, const QString &locale)
{
    process.setProcessEnvironment(environmentIn(folder, locale));
    process.setWorkingDirectory(folder.path());
}

Ran finished(QProcess &process)
{
    REQUIRE(process.waitForFinished(120000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

Ran start(const QString &program, const QStringList &arguments, const QTemporaryDir &folder, const QString &locale)
{
    QProcess process;
    prepare(process, folder, locale);
    process.start(program, arguments);
    const Ran ran = finished(process);
    REQUIRE(ran.status >= 0);
    return ran;
}

QJsonDocument documentOf(const QString &out)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out.toUtf8(), &error);
    INFO(out);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

} // namespace

QStringList Ran::complaints() const
{
    return err.split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject Ran::object() const
{
    const auto document = documentOf(out);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Ran::array() const
{
    const auto document = documentOf(out);
    REQUIRE(document.isArray());
    return document.array();
}

Ran Desk::run(const QStringList &arguments) const
{
    return start(QStringLiteral(DUCHA_CLI), arguments, folder, locale);
}

Ran Desk::runInShell(const QString &script, const QStringList &arguments) const
{
    return start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s, QStringLiteral(DUCHA_CLI)} + arguments, folder, locale);
}

Ran Desk::runAndSignal(const QStringList &arguments, int signal, const QString &awaited, int delay) const
{
    QProcess process;
    prepare(process, folder, locale);
    process.start(QStringLiteral(DUCHA_CLI), arguments);
    REQUIRE(process.waitForStarted());
    while (process.state() == QProcess::Running && !QFileInfo::exists(path(awaited)))
        process.waitForFinished(1);
    QThread::msleep(static_cast<unsigned long>(delay));
    kill(static_cast<pid_t>(process.processId()), signal);
    return finished(process);
}

void Desk::putSample(const QString &name) const
{
    static const Desk shared;
    static const QString sample = [] {
        REQUIRE(shared.run({u"init"_s, u"sample.ducha"_s, u"--sample"_s}).status == 0);
        return shared.path(u"sample.ducha"_s);
    }();
    REQUIRE(QFile::copy(sample, path(name)));
}

void Desk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray Desk::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList Desk::files() const
{
    QStringList names = QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    // SQLite empties its journal and keeps the file (TRUNCATE); any other one would be played into the next workspace.
    const QStringList all = names;
    names.removeIf([&](const QString &name) {
        return name.endsWith(u"-journal"_s) && all.contains(name.chopped(8)) && QFileInfo(path(name)).size() == 0;
    });
    return names;
}

} // namespace ducha
