#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <array>
#include <compare>
#include <optional>

namespace ducha {

/// A new UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits; ids made later sort later.
std::array<quint8, 16> newUuid7();
QString uuidText(const std::array<quint8, 16> &bytes);
std::optional<std::array<quint8, 16>> uuidFromText(const QString &text);

/// The id of one kind of record; ids of two kinds do not compare and do not convert. A default-made id is null.
template <class Tag>
class StrongId {
public:
    StrongId() = default;
    [[nodiscard]] static StrongId create() { return StrongId(newUuid7()); }
    /// The only door in from text: 36 characters, lower or upper case, with hyphens.
    [[nodiscard]] static std::optional<StrongId> fromString(const QString &text)
    {
        const auto bytes = uuidFromText(text);
        return bytes ? std::optional(StrongId(*bytes)) : std::nullopt;
    }
    [[nodiscard]] QString toString() const { return isNull() ? QString() : uuidText(m_bytes); }
    [[nodiscard]] bool isNull() const { return m_bytes == std::array<quint8, 16>{}; }
    auto operator<=>(const StrongId &) const = default;
    friend size_t qHash(const StrongId &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    explicit StrongId(const std::array<quint8, 16> &bytes) : m_bytes(bytes) {}
    std::array<quint8, 16> m_bytes{};
};

} // namespace ducha
