#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <cstdint>

namespace ducha {

/// SHA-256 (FIPS 180-4) that can be copied half-way: a million digests that begin alike hash the beginning once, which
/// QCryptographicHash cannot. For anything else QCryptographicHash does; the test compares both.
class Sha256 {
public:
    /// Compares like its hexadecimal text.
    using Digest = std::array<std::uint8_t, 32>;

    void add(QByteArrayView bytes);
    /// The digest of what was added so far; more may be added afterwards.
    [[nodiscard]] Digest digest() const;

private:
    void addBlock(const std::uint8_t *block);

    std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> m_rest = {}; ///< what does not fill a block yet
    std::uint64_t m_size = 0;                 ///< bytes added
};

/// 64 lower-case hexadecimal digits.
[[nodiscard]] QString hexOf(const Sha256::Digest &digest);
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

} // namespace ducha
