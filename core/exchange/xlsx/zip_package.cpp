#include "core/exchange/xlsx/zip_package.h"

#include "core/exchange/xlsx/part_stream.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <zip.h>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error encrypted(const QString &file, const QString &part)
{
    return {
        Error::Code::Input,
        {QT_TRANSLATE_NOOP("core", "The workbook is encrypted. Open it with its password and save it without one.")},
        u"encrypted part %1"_s.arg(part),
        {.file = file}};
}

} // namespace

void ZipPackage::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipPackage::ZipPackage(QByteArray content, QString file, const ReadLimits &limits)
    : m_content(std::move(content)), m_file(std::move(file)), m_limits(limits)
{
}

Result<ZipPackage> ZipPackage::open(const QByteArray &content, const QString &file, const ReadLimits &limits)
{
    ZipPackage package(content, file, limits);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(package.m_content.constData(),
                                                    static_cast<zip_uint64_t>(package.m_content.size()), 0, &error);
    if (source == nullptr)
        return damagedPackage(file, QString::fromUtf8(zip_error_strerror(&error)));
    return open(std::move(package), source, content.size());
}

Result<ZipPackage> ZipPackage::openFile(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
    if (source == nullptr)
        return damagedPackage(info.fileName(), QString::fromUtf8(zip_error_strerror(&error)));
    return open(ZipPackage({}, info.fileName(), limits), source, info.size());
}

Result<ZipPackage> ZipPackage::open(ZipPackage package, zip_source *source, qint64 size)
{
    zip_error_t error;
    zip_error_init(&error);
    package.m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!package.m_zip) {
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
        zip_error_fini(&error);
        return damagedPackage(package.m_file, why);
    }
    DUCHA_TRY(package.list(size));
    return package;
}

Result<> ZipPackage::list(qint64 fileSize)
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > m_limits.parts)
        return packageBomb(m_file, u"parts"_s);
    qint64 packed = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip.get(), i, 0, &stat) != 0)
            return damagedPackage(m_file, u"entry %1"_s.arg(i));
        const QString name = normalized(QString::fromUtf8(stat.name));
        if (name.endsWith(u'/'))
            continue;
        if (m_entries.contains(name))
            return damagedPackage(m_file, u"two parts named %1"_s.arg(name));
        // Sizes are what the package claims; what is inflated is counted apart.
        constexpr quint64 most = std::numeric_limits<qint32>::max();
        m_entries.insert(
            name, {i, qint64(std::min(quint64(stat.size), most)), qint64(std::min(quint64(stat.comp_size), most)),
                   (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE});
        packed += m_entries.value(name).packed;
    }
    if (packed > fileSize)
        return packageBomb(m_file, u"parts overlap"_s);
    return {};
}

bool ZipPackage::has(const QString &part) const
{
    return m_entries.contains(normalized(part));
}

bool ZipPackage::hasNameWith(const QString &text) const
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry.key().contains(text))
            return true;
    }
    return false;
}

qint64 ZipPackage::size(const QString &part) const
{
    return m_entries.value(normalized(part)).size;
}

Result<ZipPackage::Entry> ZipPackage::entry(const QString &part) const
{
    const auto found = m_entries.constFind(normalized(part));
    if (found == m_entries.constEnd())
        return damagedPackage(m_file, u"no part %1"_s.arg(part));
    if (found->encrypted)
        return encrypted(m_file, part);
    return *found;
}

Result<QByteArray> ZipPackage::read(const QString &part)
{
    const auto known = entry(part);
    if (!known)
        return known.error();
    const PartStream::Handle opened(zip_fopen_index(m_zip.get(), known->index, 0));
    if (!opened)
        return damagedPackage(m_file, QString::fromUtf8(zip_strerror(m_zip.get())));
    QByteArray content;
    constexpr qsizetype piece = 64 * 1024;
    while (true) {
        const qsizetype before = content.size();
        content.resize(before + piece);
        const zip_int64_t got = zip_fread(opened.get(), content.data() + before, piece);
        content.resize(before + std::max<zip_int64_t>(got, 0));
        if (got < 0)
            return damagedPackage(m_file, QString::fromUtf8(zip_file_strerror(opened.get())));
        if (got == 0)
            return content;
        m_inflated += got;
        if (m_inflated > m_limits.inflatedBytes)
            return packageBomb(m_file, u"inflated bytes, part %1"_s.arg(part));
        if (content.size() > m_limits.ratioFrom && content.size() / m_limits.ratio > known->packed)
            return packageBomb(m_file, u"ratio, part %1"_s.arg(part));
    }
}

Result<std::unique_ptr<PartStream>> ZipPackage::stream(const QString &part, const ReadLimits &limits)
{
    const auto known = entry(part);
    if (!known)
        return known.error();
    PartStream::Handle opened(zip_fopen_index(m_zip.get(), known->index, 0));
    if (!opened)
        return damagedPackage(m_file, QString::fromUtf8(zip_strerror(m_zip.get())));
    return std::make_unique<PartStream>(std::move(opened), known->packed, part, Place{.file = m_file}, limits);
}

QString ZipPackage::normalized(const QString &name)
{
    QString result = QString(name).replace(u'\\', u'/').toLower();
    while (result.startsWith(u'/'))
        result.remove(0, 1);
    return result;
}

} // namespace ducha
