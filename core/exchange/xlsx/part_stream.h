#pragma once

#include "core/exchange/book.h"
#include "core/exchange/xlsx/tag_scan.h"

#include <QtCore/QIODevice>

#include <memory>

struct zip_file;

namespace ducha {

/// The mistakes of archives, as a user reads them.
[[nodiscard]] Error damagedPackage(const QString &file, const QString &detail);
[[nodiscard]] Error packageBomb(const QString &file, const QString &detail);

/// An XML part of a package, inflated while it is read, so that memory does not grow with it. What is given has been
/// held to the limits and looked at by TagScan; the stream ends at what does not pass.
class PartStream : public QIODevice {
public:
    struct Closer {
        void operator()(zip_file *part) const;
    };
    using Handle = std::unique_ptr<zip_file, Closer>;

    PartStream(Handle part, qint64 packedBytes, QString name, Place place, const ReadLimits &limits);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Nothing, or why the stream ended before the part did; to be asked before what a reader makes of it.
    [[nodiscard]] Result<> failure() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 fail(Error error);

    Handle m_part;
    qint64 m_packedBytes;
    QString m_name;
    Place m_place;
    ReadLimits m_limits;
    TagScan m_tags;
    qint64 m_inflated = 0;
    std::optional<Error> m_failure;
};

} // namespace ducha
