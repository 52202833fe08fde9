#include "core/collision/hit_store.h"

#include <QtCore/QCoreApplication>

namespace ducha {

namespace {

Error failed(const QTemporaryFile &file)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "What was found cannot be kept: %1 Make room on the disk and begin again."),
             {file.errorString()}}};
}

} // namespace

Result<> HitStore::add(FoundRow row, std::string_view text, bool sameText)
{
    if (sameText && !m_rows.isEmpty()) {
        row.textAt = m_rows.constLast().textAt;
        row.textSize = m_rows.constLast().textSize;
        m_rows.append(row);
        return {};
    }
    if (!m_file.isOpen() && !m_file.open())
        return failed(m_file);
    row.textAt = m_size;
    row.textSize = std::uint32_t(text.size());
    if (m_file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        return failed(m_file);
    m_size += qint64(text.size());
    m_rows.append(row);
    return {};
}

Result<QByteArray> HitStore::text(const FoundRow &row)
{
    if (row.textSize == 0)
        return QByteArray();
    if (!m_file.seek(row.textAt))
        return failed(m_file);
    QByteArray text = m_file.read(row.textSize);
    if (text.size() != qsizetype(row.textSize))
        return failed(m_file);
    return text;
}

} // namespace ducha
