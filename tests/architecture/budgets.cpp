#include "tests/architecture/budgets.h"

#include "tests/architecture/class_size.h"

#include <QtCore/QSet>

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfFile = 400;
constexpr int linesOfMainWindow = 200;
constexpr int functionsOfClass = 12;
constexpr int entriesOfFolder = 25;

QStringList areas()
{
    return {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s};
}

/// The paths that CONTRIBUTING.md excuses, each with a reason.
QSet<QString> excused(const SourceTree &tree)
{
    static const QRegularExpression form(u"^- `([^`]+)` is over budget because \\S.{10,}$"_s,
                                         QRegularExpression::MultilineOption);
    QSet<QString> result;
    for (auto matches = form.globalMatch(tree.value(u"CONTRIBUTING.md"_s)); matches.hasNext();)
        result.insert(matches.next().captured(1));
    return result;
}

int lineCount(const QString &text)
{
    return static_cast<int>(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

void addFile(const QString &path, const QString &text, QMap<QString, QStringList> &found)
{
    const int allowed = path == u"ui/shell/main_window.cpp"_s ? linesOfMainWindow : linesOfFile;
    if (const int lines = lineCount(text); lines > allowed)
        found[path].append(offence(path, 0, u"%1 lines, at most %2: split it by meaning"_s.arg(lines).arg(allowed)));
    for (const ClassSize &size : classSizes(text)) {
        if (size.publicFunctions > functionsOfClass)
            found[path].append(offence(path, size.line,
                                       u"%1 has %2 public functions, at most %3"_s.arg(size.name)
                                           .arg(size.publicFunctions)
                                           .arg(functionsOfClass)));
    }
}

QMap<QString, QSet<QString>> entriesByFolder(const SourceTree &tree)
{
    QMap<QString, QSet<QString>> result;
    for (const QString &path : tree.keys()) {
        QString below = path;
        while (below.contains(u'/')) {
            const QString folder = below.section(u'/', 0, -2);
            result[folder].insert(below);
            below = folder;
        }
    }
    return result;
}

} // namespace

QStringList budgetOffences(const SourceTree &tree)
{
    QMap<QString, QStringList> found;
    for (const QString &path : sourcesUnder(tree, areas()))
        addFile(path, tree.value(path), found);
    const auto folders = entriesByFolder(tree);
    for (auto folder = folders.begin(); folder != folders.end(); ++folder) {
        if (areas().contains(folder.key().section(u'/', 0, 0)) && folder->size() > entriesOfFolder)
            found[folder.key()].append(
                offence(folder.key(), 0,
                        u"%1 entries, at most %2: make a folder of what belongs together"_s.arg(folder->size())
                            .arg(entriesOfFolder)));
    }
    QStringList result;
    QSet<QString> excuses = excused(tree);
    for (auto entry = found.begin(); entry != found.end(); ++entry) {
        if (!excuses.remove(entry.key()))
            result += *entry;
    }
    for (const QString &path : std::as_const(excuses))
        result.append(
            offence(u"CONTRIBUTING.md"_s, 0, u"`%1` is within its budget: drop the line that excuses it"_s.arg(path)));
    return result;
}

} // namespace ducha::architecture
