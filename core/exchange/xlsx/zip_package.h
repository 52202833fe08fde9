#pragma once

#include "core/exchange/book.h"

#include <QtCore/QHash>

#include <memory>

struct zip;

namespace ducha {

/// The parts of an Office package, read from memory within the limits. Names are compared without case, with forward
/// slashes and without a leading one, as programs write them in all these ways.
class ZipPackage {
public:
    /// Input when it is damaged, has too many parts, two of one name, or parts that share bytes.
    static Result<ZipPackage> open(const QByteArray &content, const QString &file, const ReadLimits &limits);

    [[nodiscard]] bool has(const QString &part) const;
    /// True when a part of any name holds `text` in it.
    [[nodiscard]] bool hasNameWith(const QString &text) const;
    /// What the package says the part inflates to; 0 without such a part.
    [[nodiscard]] qint64 size(const QString &part) const;
    /// Inflates a part. Input when it is missing, damaged, encrypted, or inflates beyond the limits.
    Result<QByteArray> read(const QString &part);

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
    Result<> list();
    [[nodiscard]] Error damaged(const QString &detail) const;
    [[nodiscard]] Error bomb(const QString &detail) const;

    QByteArray m_content; ///< the archive reads from it
    QString m_file;
    ReadLimits m_limits;
    std::unique_ptr<zip, Closer> m_zip;
    QHash<QString, Entry> m_entries;
    qint64 m_inflated = 0;
};

} // namespace ducha
