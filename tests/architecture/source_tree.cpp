#include "tests/architecture/source_tree.h"

#include "tests/support/catch_qt.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

void readFolder(const QString &root, const QString &folder, SourceTree &tree)
{
    static const QSet<QString> texts = {u"h"_s,  u"cpp"_s, u"md"_s,   u"txt"_s,  u"ts"_s,
                                        u"sh"_s, u"sql"_s, u"json"_s, u"cmake"_s};
    const QDir dir(root + u'/' + folder);
    const auto entries =
        dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : entries) {
        const QString path = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
        if (entry.isDir()) {
            if (path == u"build"_s || entry.fileName() == u".git"_s || entry.fileName() == u"__pycache__"_s)
                continue;
            readFolder(root, path, tree);
            continue;
        }
        QFile file(entry.filePath());
        const bool isText = texts.contains(entry.suffix()) && file.open(QIODevice::ReadOnly);
        tree.insert(path, isText ? QString::fromUtf8(file.readAll()) : QString());
    }
}

/// The end of the raw string that starts at `from` (the R of R"x(…)x").
qsizetype endOfRawString(const QString &text, qsizetype from)
{
    const qsizetype open = text.indexOf(u'(', from);
    if (open < 0)
        return text.size();
    const QString closing = u')' + text.mid(from + 2, open - from - 2) + u'"';
    const qsizetype end = text.indexOf(closing, open);
    return end < 0 ? text.size() : end + closing.size();
}

qsizetype endOfLiteral(const QString &text, qsizetype from)
{
    const QChar quote = text.at(from);
    qsizetype i = from + 1;
    while (i < text.size() && text.at(i) != quote && text.at(i) != u'\n')
        i += text.at(i) == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

SourceTree readTree(const QString &root)
{
    SourceTree tree;
    readFolder(root, {}, tree);
    return tree;
}

const SourceTree &ownTree()
{
    static const SourceTree tree = readTree(QString::fromUtf8(DUCHA_SOURCE_DIR));
    return tree;
}

QStringList sourcesUnder(const SourceTree &tree, const QStringList &folders)
{
    QStringList result;
    for (const QString &path : tree.keys()) {
        const bool inside =
            folders.isEmpty() || std::any_of(folders.begin(), folders.end(),
                                             [&](const QString &folder) { return path.startsWith(folder + u'/'); });
        if (inside && (path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s)))
            result.append(path);
    }
    return result;
}

QString codeOnly(const QString &text)
{
    QString result = text;
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (text.at(i) != u'\n')
                result[i] = u' ';
        }
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        const QStringView rest = QStringView(text).mid(i);
        const bool startsWord = i == 0 || !isWordCharacter(text.at(i - 1));
        qsizetype end = i + 1;
        if (rest.startsWith(u"//")) {
            end = text.indexOf(u'\n', i);
            end = end < 0 ? text.size() : end;
            blank(i, end);
        } else if (rest.startsWith(u"/*")) {
            end = text.indexOf(u"*/"_s, i + 2);
            end = end < 0 ? text.size() : end + 2;
            blank(i, end);
        } else if (rest.startsWith(u"R\"") && (startsWord || text.at(i - 1) == u'u' || text.at(i - 1) == u'8')) {
            end = endOfRawString(text, i);
            blank(i + 2, end - 1);
        } else if (c == u'"' || (c == u'\'' && (startsWord || text.at(i - 1) == u'u'))) {
            end = endOfLiteral(text, i);
            blank(i + 1, end - 1);
        }
        i = end;
    }
    return result;
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression form(u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">\\n]+)"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> result;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto line = QStringView(text).first(match.capturedStart(1)).count(u'\n') + 1;
        result.append({match.captured(2), static_cast<int>(line), match.captured(1) == u"\""_s});
    }
    return result;
}

QList<int> linesMatching(const QString &text, const QRegularExpression &pattern)
{
    QList<int> result;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        result.append(static_cast<int>(QStringView(text).first(matches.next().capturedStart()).count(u'\n') + 1));
    return result;
}

QString offence(const QString &path, int line, const QString &sentence)
{
    return path + (line > 0 ? u":%1: "_s.arg(line) : u": "_s) + sentence;
}

void failFor(const QStringList &offences)
{
    if (!offences.isEmpty())
        FAIL_CHECK(offences.join(u'\n').toStdString());
}

} // namespace ducha::architecture
