#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace ducha {

/// `sentence` with each value where its number stands; a value that itself holds %1 stays as it is, and a place without
/// a value too.
[[nodiscard]] QString withValues(const QString &sentence, const QStringList &values);

/// A sentence for the user, in the source language, with the values to put into its %1, %2 … places.
/// Core only marks the text with QT_TRANSLATE_NOOP("core", "…"), so that lupdate finds it; ui/words
/// turns it into the user's language. `text` points at a string literal and is never owned.
struct Message {
    const char *text = nullptr;
    QStringList args = {};

    [[nodiscard]] bool isEmpty() const { return text == nullptr; }
    /// The sentence in English, for logs and tests.
    [[nodiscard]] QString plain() const;
    friend bool operator==(const Message &a, const Message &b) { return a.plain() == b.plain(); }
};

} // namespace ducha
