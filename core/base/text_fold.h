#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace ducha {

/// How many characters a reader sees: Unicode code points, not UTF-16 units.
[[nodiscard]] qsizetype codePointCount(QStringView text);

/// The first `count` characters, fewer where the text is shorter; never half a character.
[[nodiscard]] QString beginning(QStringView text, qsizetype count);

/// The form in which two texts are compared, never the form in which one is kept or shown: NFKC (full width to half,
/// Kangxi radicals to ideographs), the private-use characters of old GB 18030 fonts to their real ones, every opening
/// bracket (Unicode category Ps) to "(" and every closing one (Pe) to ")"; spaces, line breaks, control and
/// zero-width characters, variation selectors and the quotes ' ` ‘ ’ are removed. Case is kept. domain.md E, H.
[[nodiscard]] QString foldForCompare(QStringView text);

/// U+E815–U+E864 as fonts of the GB 18030-2000 years used them, replaced by the characters GB 18030-2005 names.
[[nodiscard]] QString foldPrivateUse(QStringView text);

/// For showing text from outside: bidirectional marks, zero-width and control characters (other than line break and
/// tab) become a visible □, so that a name or file name cannot pretend to be another one.
[[nodiscard]] QString displaySafe(QStringView text);

/// What a name cell holds; see personName.
struct PersonName {
    QString name;            ///< without inner spaces between ideographs; middle dot always U+00B7
    QStringList formerNames; ///< from （曾用名：…）, （原名…）, （又名…）
    QString note;            ///< any other bracketed remark, such as 女 or 挂职
    bool operator==(const PersonName &) const = default;
};

/// Takes a name cell apart: 张　三（曾用名：张四） is the person 张三, formerly 张四. Never refuses: a cell without a
/// name gives an empty `name`.
[[nodiscard]] PersonName personName(QStringView cell);

/// The values of a cell that holds several, split at 、 ， , ； ; / and line breaks outside brackets; trimmed, without
/// empty ones. cli.md "Columns of the other imports".
[[nodiscard]] QStringList splitValues(QStringView cell);

/// True for what offices type into a cell that has no value: nothing, 无, /, -, —, 暂无, 空. domain.md H.
[[nodiscard]] bool isBlankCell(QStringView cell);

/// How alike two texts are, from 0 (nothing in common or one is empty) to 1 (the same apart from what foldForCompare
/// and punctuation hide): Dice's coefficient over pairs of neighbouring characters.
[[nodiscard]] double similarity(QStringView a, QStringView b);

} // namespace ducha
