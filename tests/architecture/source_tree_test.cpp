#include "tests/architecture/source_tree.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

TEST_CASE("a tree is read from disk without its build folder", "[architecture]")
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    for (const QString &path : {u"core/base/a.h"_s, u"build/dev/b.h"_s, u"core/.git/c.h"_s, u"core/picture.png"_s}) {
        const QString full = folder.filePath(path);
        REQUIRE(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    const SourceTree tree = readTree(folder.path());
    CHECK(tree.keys() == QStringList{u"core/base/a.h"_s, u"core/picture.png"_s});
    CHECK(tree.value(u"core/base/a.h"_s) == u"text"_s);
    CHECK(tree.value(u"core/picture.png"_s).isEmpty());
    CHECK(sourcesUnder(tree, {u"core"_s}) == QStringList{u"core/base/a.h"_s});
    CHECK(sourcesUnder(tree, {u"ui"_s}).isEmpty());
}

TEST_CASE("this test sees its own sources", "[architecture]")
{
    CHECK(ownTree().contains(u"tests/architecture/source_tree.cpp"_s));
    CHECK(ownTree().contains(u"core/base/ids.h"_s));
}

TEST_CASE("comments and the insides of literals are no code", "[architecture]")
{
    CHECK(codeOnly(u"a // throw\nb"_s) == u"a         \nb"_s);
    CHECK(codeOnly(u"a /* x\ny */ b"_s) == u"a     \n     b"_s);
    CHECK(codeOnly(u"f(\"thr\\\"ow\") g"_s) == u"f(\"       \") g"_s);
    CHECK(codeOnly(u"c = '\"'; d"_s) == u"c = ' '; d"_s);
    CHECK(codeOnly(u"n = 1'000; \"x\""_s) == u"n = 1'000; \" \""_s);
    CHECK(codeOnly(u"u'/' + u\"//\"_s + x"_s) == u"u' ' + u\"  \"_s + x"_s);
    CHECK(codeOnly(u"uR\"x(a\"b)x\" c"_s) == u"uR\"       \" c"_s);
    CHECK(codeOnly(u"\"open"_s).size() == 5);
}

TEST_CASE("includes are found with their lines", "[architecture]")
{
    const auto includes =
        includesOf(u"#pragma once\n#include \"core/base/ids.h\"\n# include <QtCore/QString>\n// #include <x>\n"_s);
    REQUIRE(includes.size() == 2);
    CHECK(includes.at(0).path == u"core/base/ids.h"_s);
    CHECK(includes.at(0).line == 2);
    CHECK(includes.at(0).isQuoted);
    CHECK(includes.at(1).path == u"QtCore/QString"_s);
    CHECK(includes.at(1).line == 3);
    CHECK_FALSE(includes.at(1).isQuoted);
}
