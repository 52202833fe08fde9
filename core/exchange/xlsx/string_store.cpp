#include "core/exchange/xlsx/string_store.h"

#include <QtCore/QCoreApplication>

#include <cstring>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Thirty columns of a full sheet, each with a text of its own.
constexpr qint64 kMostStrings = 32'000'000;

} // namespace

Result<> StringStore::add(const QString &text)
{
    if (m_count >= kMostStrings)
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "The workbook unpacks to far more than a table holds and was not read. "
                                                "Copy the table into a new workbook.")},
                     u"strings"_s};
    if (!m_file.isOpen() && !m_file.open())
        return failed();
    if (m_count % kOffsetEvery == 0)
        m_offsets.push_back(m_size);
    const QByteArray bytes = text.toUtf8();
    const auto size = quint32(bytes.size());
    if (m_file.write(reinterpret_cast<const char *>(&size), sizeof size) != sizeof size ||
        m_file.write(bytes) != bytes.size())
        return failed();
    m_size += qint64(sizeof size) + bytes.size();
    ++m_count;
    return {};
}

Result<> StringStore::seal()
{
    if (m_count > 0 && !m_file.flush())
        return failed();
    m_blocks.resize(size_t(std::min(kBlocks, m_size / kBlock + 1)));
    return {};
}

QString StringStore::at(int index)
{
    if (index < 0 || index >= m_count)
        return {};
    qint64 at = m_offsets[size_t(index / kOffsetEvery)];
    quint32 size = 0;
    for (int i = int(index / kOffsetEvery * kOffsetEvery);; ++i) {
        if (!read(at, reinterpret_cast<char *>(&size), sizeof size))
            return {};
        at += qint64(sizeof size);
        if (i == index)
            break;
        at += size;
    }
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    return read(at, bytes.data(), size) ? QString::fromUtf8(bytes) : QString();
}

bool StringStore::read(qint64 at, char *to, qint64 size)
{
    while (size > 0 && !m_hasFailed) {
        const qint64 number = at / kBlock;
        Block &block = m_blocks[size_t(number) % m_blocks.size()];
        if (block.number != number) {
            block.number = number;
            block.bytes.clear();
            if (m_file.seek(number * kBlock))
                block.bytes = m_file.read(kBlock);
        }
        const qint64 from = at - number * kBlock;
        const qint64 count = std::min(size, block.bytes.size() - from);
        if (count <= 0) {
            m_hasFailed = true; // the file is shorter than what was written
            break;
        }
        std::memcpy(to, block.bytes.constData() + from, size_t(count));
        at += count;
        to += count;
        size -= count;
    }
    return !m_hasFailed;
}

Result<> StringStore::failure() const
{
    return m_hasFailed ? Result<>(failed()) : Result<>();
}

Error StringStore::failed() const
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The workbook cannot be unpacked on this disk: %1 Make room and begin again."),
             {m_file.errorString()}}};
}

} // namespace ducha
