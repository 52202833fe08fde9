#include "core/exchange/xlsx/part_stream.h"

#include "core/exchange/xlsx/xml_part.h"

#include <zip.h>

namespace ducha {

using namespace Qt::StringLiterals;

Error damagedPackage(const QString &file, const QString &detail)
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The workbook is damaged or cut off. Ask for it again, or open it and save it "
                                       "anew.")},
            detail,
            {.file = file}};
}

Error packageBomb(const QString &file, const QString &detail)
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The workbook unpacks to far more than a table holds and was not read. Copy the "
                                       "table into a new workbook.")},
            detail,
            {.file = file}};
}

void PartStream::Closer::operator()(zip_file *part) const
{
    zip_fclose(part);
}

PartStream::PartStream(Handle part, qint64 packedBytes, QString name, Place place, const ReadLimits &limits)
    : m_part(std::move(part)), m_packedBytes(packedBytes), m_name(std::move(name)), m_place(std::move(place)),
      m_limits(limits), m_tags(limits.depth)
{
    open(QIODevice::ReadOnly);
}

Result<> PartStream::failure() const
{
    return m_failure ? Result<>(*m_failure) : Result<>();
}

qint64 PartStream::readData(char *data, qint64 maxSize)
{
    if (m_failure)
        return -1;
    const qint64 got = zip_fread(m_part.get(), data, zip_uint64_t(maxSize));
    if (got < 0)
        return fail(damagedPackage(m_place.file, QString::fromUtf8(zip_file_strerror(m_part.get()))));
    m_inflated += got;
    if (m_inflated > m_limits.inflatedBytes)
        return fail(packageBomb(m_place.file, u"inflated bytes, part %1"_s.arg(m_name)));
    if (m_inflated > m_limits.ratioFrom && m_inflated / m_limits.ratio > m_packedBytes)
        return fail(packageBomb(m_place.file, u"ratio, part %1"_s.arg(m_name)));
    if (const QString objection = m_tags.look(QByteArrayView(data, got)); !objection.isEmpty())
        return fail(XmlPart::refusal(objection, m_name, m_place));
    return got;
}

qint64 PartStream::writeData(const char *, qint64)
{
    return -1;
}

qint64 PartStream::fail(Error error)
{
    m_failure = std::move(error);
    return -1;
}

} // namespace ducha
