#pragma once

#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace ducha::architecture {

/// Every file of a tree by its path from the root, with "/"; the text of sources and texts, empty for anything else.
/// Build folders and what git keeps for itself are left out.
using SourceTree = QMap<QString, QString>;

[[nodiscard]] SourceTree readTree(const QString &root);

/// The tree this test was built from.
[[nodiscard]] const SourceTree &ownTree();

/// .h and .cpp files under one of `folders` (all, when empty).
[[nodiscard]] QStringList sourcesUnder(const SourceTree &tree, const QStringList &folders = {});

/// The same text with comments and the insides of string and character literals blanked; lines stay where they are.
[[nodiscard]] QString codeOnly(const QString &text);

/// What the file includes, with the line (from 1) of each.
struct Include {
    QString path;
    int line = 0;
    bool isQuoted = false;
};
[[nodiscard]] QList<Include> includesOf(const QString &text);

/// Every place where `pattern` matches in `text`, as the line number from 1.
[[nodiscard]] QList<int> linesMatching(const QString &text, const QRegularExpression &pattern);

/// "core/base/ids.h:12: sentence"; the form of all findings of these checks.
[[nodiscard]] QString offence(const QString &path, int line, const QString &sentence);

/// Makes the running test case fail when there are any, naming each place.
void failFor(const QStringList &offences);

} // namespace ducha::architecture
