#include "core/base/strong_id.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>

#include <algorithm>

namespace ducha {

std::array<quint8, 16> newUuid7()
{
    std::array<quint8, 16> bytes{};
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::copy_n(reinterpret_cast<const quint8 *>(random.data()), bytes.size(), bytes.begin());
    const quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0f) | 0x70);
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
