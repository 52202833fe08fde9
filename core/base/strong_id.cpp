#include "core/base/strong_id.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

#include <algorithm>
#include <mutex>

namespace ducha {

namespace {

/// The 12 bits after the milliseconds count on within one of them (RFC 9562, 6.2 method 1), so that records made one
/// after the other sort so by their ids.
quint16 countWithin(quint64 milliseconds, quint16 seed)
{
    static std::mutex mutex;
    static quint64 last = 0;
    static quint16 count = 0;
    const std::lock_guard lock(mutex);
    count = milliseconds == last ? quint16(count + 1) : quint16(seed & 0x07ff); // the upper half is left to count into
    last = milliseconds;
    return count;
}

} // namespace

std::array<quint8, 16> newUuid7()
{
    std::array<quint8, 16> bytes{};
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::copy_n(reinterpret_cast<const quint8 *>(random.data()), bytes.size(), bytes.begin());
    const quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(milliseconds >> (40 - 8 * i));
    const quint16 count = countWithin(milliseconds, static_cast<quint16>(bytes[6] << 8 | bytes[7]));
    bytes[6] = static_cast<quint8>((count >> 8 & 0x0f) | 0x70);
    bytes[7] = static_cast<quint8>(count);
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    return bytes;
}

QString uuidText(const std::array<quint8, 16> &bytes)
{
    const auto view = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return QUuid::fromRfc4122(view).toString(QUuid::WithoutBraces);
}

std::optional<std::array<quint8, 16>> uuidFromText(const QString &text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    const QByteArray raw = uuid.toRfc4122();
    std::array<quint8, 16> bytes{};
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(bytes.data()));
    return bytes;
}

} // namespace ducha
