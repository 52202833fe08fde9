#include "ui/words/message_text.h"

#include "ui/words/signs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("words", text);
}

/// What is said of an error that came without a sentence: at least what kind it is.
QString wordsForCode(Error::Code code)
{
    switch (code) {
    case Error::Code::Usage:
        return translated(QT_TRANSLATE_NOOP("words", "The call was wrong."));
    case Error::Code::Invalid:
        return translated(QT_TRANSLATE_NOOP("words", "The value breaks a rule."));
    case Error::Code::NotFound:
        return translated(QT_TRANSLATE_NOOP("words", "The record no longer exists."));
    case Error::Code::Conflict:
        return translated(QT_TRANSLATE_NOOP("words", "This cannot be done now."));
    case Error::Code::Input:
        return translated(QT_TRANSLATE_NOOP("words", "The file is not what it should be."));
    case Error::Code::Workspace:
        return translated(QT_TRANSLATE_NOOP("words", "The workspace cannot be used."));
    case Error::Code::Locked:
        return translated(QT_TRANSLATE_NOOP("words", "The workspace is open elsewhere."));
    case Error::Code::Storage:
        return translated(QT_TRANSLATE_NOOP("words", "The workspace cannot be understood."));
    case Error::Code::Io:
        return translated(QT_TRANSLATE_NOOP("words", "The system could not read or write."));
    case Error::Code::Cancelled:
        return translated(QT_TRANSLATE_NOOP("words", "Stopped. Nothing was changed."));
    }
    return {};
}

} // namespace

QString words(const Message &message)
{
    return message.isEmpty() ? QString() : withValues(QCoreApplication::translate("core", message.text), message.args);
}

QString words(const Place &place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts.append(QFileInfo(place.file).fileName());
    if (!place.sheet.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("words", "sheet %1")).arg(place.sheet));
    if (place.row > 0)
        parts.append(translated(QT_TRANSLATE_NOOP("words", "row %1")).arg(place.row));
    if (!place.column.isEmpty())
        parts.append(translated(QT_TRANSLATE_NOOP("words", "column %1")).arg(place.column));
    return parts.join(translated(QT_TRANSLATE_NOOP("words", ", ")));
}

QString words(const Error &error)
{
    const QString sentence = error.message.isEmpty() ? wordsForCode(error.code) : words(error.message);
    const QString place = words(error.place);
    return place.isEmpty() ? sentence : translated(QT_TRANSLATE_NOOP("words", "%1: %2")).arg(place, sentence);
}

QString words(const QList<CheckMessage> &messages)
{
    QStringList lines;
    for (const CheckMessage &message : messages)
        lines.append(sign(message.severity) + u' ' + words(message.message));
    return lines.join(u'\n');
}

} // namespace ducha
