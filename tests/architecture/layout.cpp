#include "tests/architecture/layout.h"

#include "tests/architecture/arrows.h"

#include <QtCore/QSet>

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

/// What may stand in each folder; a folder that is not named here is free inside.
QMap<QString, QStringList> agreedEntries()
{
    const QStringList always = {u"CMakeLists.txt"_s, u"README.md"_s};
    const QStringList builtOn = {u"exchange"_s, u"document"_s, u"insight"_s, u"workbench"_s};
    return {
        {QString(),
         {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u".clang-format"_s, u".clang-tidy"_s, u".ci"_s, u".gitignore"_s,
          u".gitattributes"_s, u"LICENSE"_s, u"README.md"_s, u"CONTRIBUTING.md"_s, u"app"_s, u"core"_s, u"ui"_s,
          u"resources"_s, u"tests"_s, u"packaging"_s, u".git"_s, u"build"_s}},
        {u"app"_s, always + QStringList{u"gui"_s, u"cli"_s}},
        {u"core"_s, always + QStringList{u"base"_s, u"storage"_s} + rooms() + builtOn},
        {u"ui"_s, always + QStringList{u"shell"_s, u"support"_s, u"words"_s} + rooms() + builtOn},
        {u"tests"_s, always + QStringList{u"support"_s, u"core"_s, u"ui"_s, u"cli"_s, u"architecture"_s, u"bench"_s,
                                          u"fuzz"_s, u"data"_s}},
        {u"tests/core"_s, always + QStringList{u"base"_s, u"storage"_s} + rooms() + builtOn},
        {u"tests/ui"_s, always + QStringList{u"shell"_s, u"support"_s, u"words"_s, u"journey"_s} + rooms() + builtOn},
    };
}

QSet<QString> foldersOf(const SourceTree &tree)
{
    QSet<QString> result;
    for (QString path : tree.keys()) {
        while (path.contains(u'/')) {
            path = path.section(u'/', 0, -2);
            result.insert(path);
        }
    }
    return result;
}

/// True where somebody must be able to read what the folder is for.
bool needsReadme(const QString &folder)
{
    static const QStringList areas = {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s};
    return areas.contains(folder.section(u'/', 0, 0)) && !folder.startsWith(u"tests/data/"_s);
}

} // namespace

QStringList layoutOffences(const SourceTree &tree)
{
    QSet<QString> offences;
    const auto agreed = agreedEntries();
    for (const QString &path : tree.keys()) {
        const QStringList parts = path.split(u'/');
        for (qsizetype depth = 0; depth < parts.size(); ++depth) {
            const QString folder = parts.first(depth).join(u'/');
            const auto entries = agreed.constFind(folder);
            if (folder == u"app"_s && depth + 1 == parts.size())
                continue; // what the window and the command line share stands in app itself
            if (entries != agreed.constEnd() && !entries->contains(parts.at(depth)))
                offences.insert(offence(parts.first(depth + 1).join(u'/'), 0, u"the house has no such room"_s));
        }
    }
    QStringList result = offences.values();
    result.sort();
    return result;
}

QStringList readmeOffences(const SourceTree &tree)
{
    QStringList result;
    QStringList folders = foldersOf(tree).values();
    folders.sort();
    for (const QString &folder : folders) {
        if (!needsReadme(folder))
            continue;
        const QString path = folder + u"/README.md"_s;
        if (!tree.contains(path))
            result.append(
                offence(folder, 0, u"no README.md: what lives here, what never does, which test proves it"_s));
        else if (const auto lines = tree.value(path).trimmed().count(u'\n') + 1; lines > 5)
            result.append(offence(path, 0, u"%1 lines, at most 5"_s.arg(lines)));
        else if (tree.value(path).trimmed().isEmpty())
            result.append(offence(path, 0, u"says nothing"_s));
    }
    return result;
}

QStringList sourceListOffences(const SourceTree &tree)
{
    QStringList result;
    QString lists;
    for (const QString &path : tree.keys()) {
        if (path.endsWith(u"CMakeLists.txt"_s))
            lists += tree.value(path) + u'\n';
    }
    static const QRegularExpression word(u"[\\w./-]+"_s);
    QSet<QString> named;
    for (auto matches = word.globalMatch(lists); matches.hasNext();)
        named.insert(matches.next().captured().section(u'/', -1));
    for (const QString &path : sourcesUnder(tree, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        if (path.endsWith(u".cpp"_s) && !named.contains(path.section(u'/', -1)))
            result.append(offence(path, 0, u"no CMakeLists.txt names it, so it is never built"_s));
        if (path.endsWith(u".h"_s) && !tree.value(path).contains(u"#pragma once"_s))
            result.append(offence(path, 0, u"no #pragma once"_s));
    }
    return result;
}

} // namespace ducha::architecture
