#include "tests/architecture/arrows.h"

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Where a file belongs: "core/base", "core/finding", "ui/shell", "app", "tests/core" …
struct Place {
    QString area;   ///< app, core, ui, tests, or something else
    QString folder; ///< the folder below it
    QString file;   ///< the name of the file
};

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return {parts.value(0), parts.size() > 2 ? parts.at(1) : QString(), parts.last()};
}

bool isRoom(const QString &folder)
{
    return rooms().contains(folder);
}

bool isRepository(const Place &place)
{
    return place.file.endsWith(u"_repository.h"_s) || place.file.endsWith(u"_repository.cpp"_s);
}

const QStringList &builtOnRooms()
{
    static const QStringList folders = {u"exchange"_s, u"document"_s, u"insight"_s};
    return folders;
}

/// What a room shows to the others: who exists and where they belong, and the way to cite.
bool isKnownToEveryRoom(const Place &to)
{
    return (to.folder == u"directory"_s && !isRepository(to)) ||
           (to.folder == u"evidence"_s && to.file == u"anchor.h"_s);
}

/// Why `from`, a file of core, may not include `to`; empty when it may.
QString coreObjection(const Place &from, const Place &to)
{
    if (to.area != u"core"_s)
        return u"core never looks up at %1"_s.arg(to.area);
    if (to.folder == from.folder || to.folder == u"base"_s)
        return {};
    if (from.folder == u"base"_s)
        return u"base knows nothing but base"_s;
    if (from.folder == u"storage"_s)
        return u"storage knows nothing but base"_s;
    if (from.folder == u"workbench"_s)
        return {};
    if (to.folder == u"workbench"_s)
        return u"only ui and app look at the workbench"_s;
    if (builtOnRooms().contains(from.folder)) {
        if (builtOnRooms().contains(to.folder))
            return u"exchange, document and insight do not know each other"_s;
        if (from.folder == u"document"_s && (to.folder == u"storage"_s || isRepository(to)))
            return u"document knows entity headers, never storage or repositories"_s;
        if (from.folder == u"insight"_s && to.folder == u"storage"_s && !isRepository(from))
            return u"only storage, repositories, exchange and workbench know storage"_s;
        return {};
    }
    if (builtOnRooms().contains(to.folder))
        return u"a room never looks up at %1"_s.arg(to.folder);
    if (to.folder == u"storage"_s)
        return isRepository(from) ? QString() : u"only storage, repositories, exchange and workbench know storage"_s;
    if (isRoom(to.folder) && !isKnownToEveryRoom(to))
        return u"a room knows another room's id, not its headers (%1)"_s.arg(to.folder);
    return {};
}

QString uiObjection(const Place &from, const Place &to)
{
    static const QStringList common = {u"support"_s, u"words"_s};
    if (to.area == u"core"_s) {
        if (to.folder == u"storage"_s)
            return u"ui never looks at storage"_s;
        if (isRepository(to))
            return u"ui never looks at repositories"_s;
        if (from.folder == u"shell"_s && from.file.startsWith(u"main_window"_s) && isRoom(to.folder))
            return u"the main window knows pages, not entities"_s;
        return {};
    }
    if (to.area != u"ui"_s)
        return u"ui never looks up at %1"_s.arg(to.area);
    if (to.folder == from.folder || common.contains(to.folder))
        return {};
    if (common.contains(from.folder))
        return u"ui/support and ui/words know no page"_s;
    if (from.folder == u"shell"_s)
        return u"the shell is given its pages and knows none"_s;
    if (to.folder == u"shell"_s)
        return to.file == u"page.h"_s ? QString() : u"of the shell a page knows page.h only"_s;
    return u"a page never looks into another room of ui (%1)"_s.arg(to.folder);
}

QString appObjection(const Place &to)
{
    if (to.area == u"core"_s && (to.folder == u"storage"_s || isRepository(to)))
        return u"app reaches storage through the workbench"_s;
    if (to.area == u"tests"_s)
        return u"app never looks at tests"_s;
    return {};
}

QString objection(const QString &fromPath, const QString &toPath)
{
    const Place from = placeOf(fromPath);
    const Place to = placeOf(toPath);
    static const QStringList areas = {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s};
    if (!areas.contains(to.area))
        return u"includes start at the root of the tree: \"%1\""_s.arg(toPath);
    if (from.area == u"core"_s)
        return coreObjection(from, to);
    if (from.area == u"ui"_s)
        return uiObjection(from, to);
    if (from.area == u"app"_s)
        return appObjection(to);
    if (from.area == u"tests"_s && from.folder == u"core"_s && (to.area == u"ui"_s || to.area == u"app"_s))
        return u"core is tested without a display"_s;
    return {};
}

QString moduleObjection(const Place &from, const QString &include)
{
    static const QRegularExpression bare(u"^Q[A-Za-z0-9]+$"_s);
    if (bare.match(include).hasMatch())
        return u"<%1> hides its module: write <QtCore/%1> or the like"_s.arg(include);
    const QString module = include.section(u'/', 0, 0);
    static const QStringList screen = {u"QtWidgets"_s, u"QtPrintSupport"_s, u"QtSvg"_s, u"QtSvgWidgets"_s,
                                       u"QtCharts"_s};
    const bool isTest = from.area == u"tests"_s;
    if (from.area == u"core"_s && screen.contains(module))
        return u"core has no %1"_s.arg(module);
    if (from.area == u"core"_s && module == u"QtGui"_s && from.folder != u"document"_s)
        return u"in core only document may use QtGui"_s;
    const bool mayUseSql =
        (from.area == u"core"_s && from.folder == u"storage"_s) || from.file.endsWith(u"_repository.cpp"_s);
    if (module == u"QtSql"_s && !isTest && !mayUseSql)
        return u"Qt Sql belongs in core/storage and *_repository.cpp"_s;
    return {};
}

} // namespace

const QStringList &rooms()
{
    static const QStringList names = {u"directory"_s, u"standard"_s,  u"planning"_s, u"inspection"_s,
                                      u"interview"_s, u"symposium"_s, u"evidence"_s, u"casereview"_s,
                                      u"collision"_s, u"finding"_s,   u"feedback"_s, u"rectification"_s};
    return names;
}

QStringList arrowOffences(const SourceTree &tree)
{
    QStringList result;
    for (const QString &path : sourcesUnder(tree, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        for (const Include &include : includesOf(tree.value(path))) {
            // What a generator writes (x.moc) has no folder and stands beside its source.
            if (!include.isQuoted || include.path.endsWith(u".moc"_s))
                continue;
            if (const QString why = objection(path, include.path); !why.isEmpty())
                result.append(offence(path, include.line, why));
        }
    }
    return result;
}

QStringList qtModuleOffences(const SourceTree &tree)
{
    QStringList result;
    for (const QString &path : sourcesUnder(tree, {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s})) {
        for (const Include &include : includesOf(tree.value(path))) {
            if (include.isQuoted)
                continue;
            if (const QString why = moduleObjection(placeOf(path), include.path); !why.isEmpty())
                result.append(offence(path, include.line, why));
        }
    }
    return result;
}

} // namespace ducha::architecture
