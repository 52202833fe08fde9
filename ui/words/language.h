#pragma once

class QCoreApplication;
class QString;

namespace ducha {

/// The language that is spoken to the user: Chinese, unless `locale` (LC_ALL, LC_MESSAGES or LANG) names another one.
/// "C" and nothing are no choice and mean Chinese.
[[nodiscard]] bool speaksChinese(const QString &locale);

/// The locale that the environment names for messages; empty when it names none.
[[nodiscard]] QString localeOfEnvironment();

/// Makes the application speak: our own words and Qt's (its buttons and dialogs), in Chinese or in the source's
/// English.
void setLanguage(QCoreApplication &application, bool chinese);

} // namespace ducha
