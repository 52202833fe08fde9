#include "ui/evidence/page_picture.h"

#include <QtCore/QVariant>
#include <QtGui/QImageReader>

#include <poppler-qt6.h>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxHeightInWidths = 4;
constexpr double kPointsPerInch = 72;

using Stop = std::function<bool()>;

bool isPdf(const QString &mediaType)
{
    return mediaType == u"application/pdf"_s;
}

/// Poppler hands the payload back from deep inside; it holds the address of the caller's function.
bool askedToStop(const QVariant &payload)
{
    const auto *stop = static_cast<const Stop *>(payload.value<void *>());
    return (*stop)();
}

PagePicture drawPdf(const QString &path, int number, int width, const Stop &stop)
{
    PagePicture picture;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    if (!document || document->isLocked())
        return picture;
    picture.pages = std::max(0, document->numPages());
    const std::unique_ptr<Poppler::Page> page =
        number >= 1 && number <= picture.pages ? document->page(number - 1) : nullptr;
    const QSizeF size = page ? page->pageSizeF() : QSizeF();
    if (size.width() < 1 || size.height() < 1)
        return picture;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double scale = std::min(width / size.width(), double(kMaxHeightInWidths) * width / size.height());
    const double resolution = scale * kPointsPerInch;
    const QVariant payload = QVariant::fromValue(const_cast<void *>(static_cast<const void *>(&stop)));
    const QImage image = page->renderToImage(resolution, resolution, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr,
                                             nullptr, askedToStop, payload);
    if (!stop())
        picture.image = image;
    return picture;
}

PagePicture drawImage(const QString &path, int width)
{
    PagePicture picture;
    QImageReader reader(path); // refuses what would need more than its own limit of memory
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return picture;
    picture.pages = 1;
    if (const QSize size = reader.size(); size.isValid() && size.width() > width)
        reader.setScaledSize(size.scaled(width, kMaxHeightInWidths * width, Qt::KeepAspectRatio));
    picture.image = reader.read();
    return picture;
}

} // namespace

bool canBeShown(const QString &mediaType)
{
    return isPdf(mediaType) ||
           (mediaType.startsWith(u"image/"_s) && QImageReader::supportedMimeTypes().contains(mediaType.toLatin1()));
}

int pageCountOf(const QString &path, const QString &mediaType)
{
    if (!isPdf(mediaType))
        return canBeShown(mediaType) && QImageReader(path).canRead() ? 1 : 0;
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    return document && !document->isLocked() ? std::max(0, document->numPages()) : 0;
}

PagePicture drawPage(const QString &path, const QString &mediaType, int page, int width, const Stop &stop)
{
    if (isPdf(mediaType))
        return drawPdf(path, page, width, stop);
    return canBeShown(mediaType) ? drawImage(path, width) : PagePicture();
}

} // namespace ducha
