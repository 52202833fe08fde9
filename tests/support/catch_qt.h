#pragma once

// The only door to Catch2, so that moving to version 3 touches one file.
#include "core/base/result.h"

#include <QtCore/QString>

#include <catch2/catch.hpp>

#include <ostream>

// How Catch prints Qt's text when a check fails.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <class T>
struct StringMaker<ducha::Result<T>> {
    static std::string convert(const ducha::Result<T> &result)
    {
        if (result)
            return "a value";
        return "error: " + result.error().message.plain().toStdString() + " / " + result.error().detail.toStdString();
    }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
} // namespace Catch
