#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ducha {

/// The stored and exchanged names of an enum: kebab-case English identifiers of domain.md part I, never translated,
/// never renamed after a release. An enum gives them by a constexpr function `enumNames(E)` beside it:
///   constexpr auto enumNames(TalkState) { return EnumTable<TalkState, 2>{{ {TalkState::Draft, u"draft"}, … }}; }
template <class E, size_t N>
using EnumTable = std::array<std::pair<E, QStringView>, N>;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires(E e)
{
    enumNames(e);
};

template <NamedEnum E>
[[nodiscard]] QString enumName(E value)
{
    constexpr auto table = enumNames(E{});
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.first == value; });
    return found == table.end() ? QString() : found->second.toString();
}

template <NamedEnum E>
[[nodiscard]] std::optional<E> enumFromName(QStringView name)
{
    constexpr auto table = enumNames(E{});
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.second == name; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace ducha
