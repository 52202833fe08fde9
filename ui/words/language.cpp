#include "ui/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace ducha {

using namespace Qt::StringLiterals;

bool speaksChinese(const QString &locale)
{
    const QString name = locale.section(u'.', 0, 0);
    return name.isEmpty() || name == u"C"_s || name == u"POSIX"_s || name.startsWith(u"zh"_s);
}

QString localeOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return {};
}

void setLanguage(QCoreApplication &application, bool chinese)
{
    // Dates and numbers follow the office's habits, not a laptop's chance settings (ux.md, traps).
    QLocale::setDefault(
        QLocale(chinese ? QLocale::Chinese : QLocale::English, chinese ? QLocale::China : QLocale::UnitedKingdom));
    if (!chinese)
        return;
    for (const auto &[name, folder] : {std::pair(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                       std::pair(u"ducha_zh_CN"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace ducha
