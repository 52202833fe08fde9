#include "tests/architecture/translations.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

namespace {

QStringList translationFiles()
{
    QStringList result;
    for (const QString &path : ownTree().keys()) {
        if (path.startsWith(u"resources/translations/"_s) && path.endsWith(u".ts"_s))
            result.append(path);
    }
    return result;
}

QString tsFile(const QString &messages)
{
    return u"<?xml version=\"1.0\"?><TS version=\"2.1\"><context><name>core</name>%1</context></TS>"_s.arg(messages);
}

QString message(const QString &source, const QString &translation)
{
    return u"<message><source>%1</source>%2</message>"_s.arg(source, translation);
}

} // namespace

TEST_CASE("every translation is finished", "[architecture]")
{
    QStringList offences;
    for (const QString &path : translationFiles())
        offences += translationOffences(path, ownTree().value(path));
    failFor(offences);
}

TEST_CASE("every text of the program has its Chinese words", "[architecture]")
{
    const QString lupdate = QString::fromUtf8(DUCHA_LUPDATE);
    if (lupdate.isEmpty() || !QFile::exists(lupdate)) {
        WARN("lupdate is not installed, so missing translations cannot be seen");
        return;
    }
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess process;
    process.setWorkingDirectory(QString::fromUtf8(DUCHA_SOURCE_DIR));
    process.start(lupdate,
                  {u"-I"_s, u"."_s, u"app"_s, u"core"_s, u"ui"_s, u"-ts"_s, found, u"-locations"_s, u"none"_s});
    REQUIRE(process.waitForFinished(100000));
    REQUIRE(process.exitCode() == 0);
    QFile file(found);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Translated> translated;
    for (const QString &path : translationFiles()) {
        if (path.endsWith(u"_zh_CN.ts"_s))
            translated += readTranslations(ownTree().value(path));
    }
    failFor(coverageOffences(readTranslations(QString::fromUtf8(file.readAll())), translated));
}

TEST_CASE("unfinished and wrong translations are reported", "[architecture]")
{
    const auto offencesOf = [](const QString &source, const QString &translation) {
        return translationOffences(u"a.ts"_s, tsFile(message(source, translation))).size();
    };
    CHECK(offencesOf(u"%1 of %2"_s, u"<translation>%2之%1</translation>"_s) == 0);
    CHECK(offencesOf(u"%n rows"_s, u"<translation><numerusform>%n行</numerusform></translation>"_s) == 0);
    CHECK(offencesOf(u"A"_s, u"<translation type=\"unfinished\">甲</translation>"_s) == 1);
    CHECK(offencesOf(u"A"_s, u"<translation type=\"obsolete\">甲</translation>"_s) == 1);
    CHECK(offencesOf(u"A"_s, u"<translation type=\"vanished\">甲</translation>"_s) == 1);
    CHECK(offencesOf(u"A"_s, u"<translation></translation>"_s) == 1);
    CHECK(offencesOf(u"A"_s, u"<translation><numerusform></numerusform></translation>"_s) == 1);
    CHECK(offencesOf(u"%1 rows"_s, u"<translation>行</translation>"_s) == 1);
}

TEST_CASE("missing and left-over translations are reported", "[architecture]")
{
    const QString done = u"<translation>甲</translation>"_s;
    const auto one = readTranslations(tsFile(message(u"A"_s, done)));
    const auto two = readTranslations(tsFile(message(u"A"_s, done) + message(u"B"_s, done)));
    REQUIRE(two.size() == 2);
    CHECK(two.at(1).context == u"core"_s);
    CHECK(two.at(1).source == u"B"_s);
    CHECK(coverageOffences(two, two).isEmpty());
    CHECK(coverageOffences(two, one) == QStringList{u"no translation: [core] B"_s});
    CHECK(coverageOffences(one, two) == QStringList{u"no longer in the sources: [core] B"_s});
}
