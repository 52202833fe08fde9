#pragma once

#include "core/base/enum_names.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonValue>

namespace ducha::cli {

// How values stand in the objects of lists (cli.md): what is absent is null.

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue orNull(const QDate &day)
{
    return orNull(day.toString(Qt::ISODate));
}

inline QJsonValue orNull(const QDateTime &instant)
{
    return orNull(instant.isValid() ? instant.toOffsetFromUtc(instant.offsetFromUtc()).toString(Qt::ISODate)
                                    : QString());
}

/// The word that people read for a stored name; `word` of its enum must be declared.
template <NamedEnum E>
QString wordOf(const QString &name)
{
    const auto value = enumFromName<E>(name);
    return value ? word(*value) : name;
}

} // namespace ducha::cli
