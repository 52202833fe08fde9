#pragma once

#include "core/exchange/book.h"

#include <QtCore/QHash>

#include <memory>

struct zip;
struct zip_source;

namespace ducha {

class PartStream;

/// The parts of an Office package, read from memory or a file within the limits. Names are compared without case, with
/// forward slashes and without a leading one, as programs write them in all these ways.
class ZipPackage {
public:
    /// Input when it is damaged, has too many parts, two of one name, or parts that share bytes.
    static Result<ZipPackage> open(const QByteArray &content, const QString &file, const ReadLimits &limits);
    /// The same of a file too large to be held in memory.
    static Result<ZipPackage> openFile(const QString &path, const ReadLimits &limits);

    [[nodiscard]] bool has(const QString &part) const;
    /// True when a part of any name holds `text` in it.
    [[nodiscard]] bool hasNameWith(const QString &text) const;
    /// What the package says the part inflates to; 0 without such a part.
    [[nodiscard]] qint64 size(const QString &part) const;
    /// Inflates a part. Input when it is missing, damaged, encrypted, or inflates beyond the limits.
    Result<QByteArray> read(const QString &part);
    /// The same as a stream, of at most `limits.inflatedBytes`. The package must live as long.
    Result<std::unique_ptr<PartStream>> stream(const QString &part, const ReadLimits &limits);

    [[nodiscard]] static QString normalized(const QString &name);

private:
    struct Entry {
        quint64 index = 0;
        qint64 size = 0;
        qint64 packed = 0;
        bool encrypted = false;
    };
    struct Closer {
        void operator()(zip *archive) const;
    };
    ZipPackage(QByteArray content, QString file, const ReadLimits &limits);
    static Result<ZipPackage> open(ZipPackage package, zip_source *source, qint64 size);
    Result<> list(qint64 fileSize);
    Result<Entry> entry(const QString &part) const;

    QByteArray m_content; ///< the archive reads from it, where it is not a file
    QString m_file;
    ReadLimits m_limits;
    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, Entry> m_entries;
    qint64 m_inflated = 0;
};

} // namespace ducha
