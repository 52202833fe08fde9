#include "ui/evidence/file_preview.h"

#include <QtGui/QPixmap>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinWidth = 320;
constexpr int kMaxWidth = 1600;
constexpr int kRestMs = 150;

} // namespace

FilePreview::FilePreview(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_scroll(new QScrollArea), m_previous(new QPushButton(tr("‹ Previous"))),
      m_next(new QPushButton(tr("Next ›"))), m_place(new QLabel)
{
    m_pool.setMaxThreadCount(1);
    m_resized.setSingleShot(true);
    m_resized.setInterval(kRestMs);
    connect(&m_resized, &QTimer::timeout, this, [this] { goToPage(m_page); });
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setObjectName(u"pictureLabel"_s);
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Preview of the file"));
    m_previous->setObjectName(u"previousPageButton"_s);
    m_next->setObjectName(u"nextPageButton"_s);
    m_place->setObjectName(u"pagePlaceLabel"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_place, 1, Qt::AlignCenter);
    row->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(row);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToPage(m_page + 1); });
    tellPlace();
}

FilePreview::~FilePreview()
{
    ++m_wanted;
    m_pool.waitForDone();
}

void FilePreview::setFile(const QString &path, const QString &mediaType)
{
    m_path = path;
    m_mediaType = mediaType;
    m_page = 0;
    m_pages = 0;
    m_image = {};
    m_picture->setPixmap({});
    goToPage(1);
}

void FilePreview::say(const QString &sentence)
{
    ++m_wanted;
    m_path.clear();
    m_page = 0;
    m_pages = 0;
    m_image = {};
    m_picture->setPixmap({});
    m_picture->setText(sentence);
    tellPlace();
}

void FilePreview::goToPage(int page)
{
    if (m_path.isEmpty() || page < 1 || (m_pages > 0 && page > m_pages))
        return;
    m_page = page;
    tellPlace();
    const int ticket = ++m_wanted;
    const int width = std::clamp(room(), kMinWidth, kMaxWidth);
    m_pool.start([this, ticket, page, width, path = m_path, mediaType = m_mediaType] {
        const auto isUnwanted = [this, ticket] { return m_wanted != ticket; };
        if (isUnwanted())
            return;
        const PagePicture picture = drawPage(path, mediaType, page, width, isUnwanted);
        QMetaObject::invokeMethod(
            this, [this, picture, ticket] { show(picture, ticket); }, Qt::QueuedConnection);
    });
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page < 1 || event->size().width() == event->oldSize().width())
        return;
    fit();
    m_resized.start();
}

int FilePreview::room() const
{
    const int around = 2 * m_scroll->frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return std::max(1, int((m_scroll->width() - around) * devicePixelRatioF()));
}

void FilePreview::fit()
{
    if (m_image.isNull())
        return;
    const int width = room();
    QPixmap pixmap =
        QPixmap::fromImage(m_image.width() > width ? m_image.scaledToWidth(width, Qt::SmoothTransformation) : m_image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void FilePreview::show(const PagePicture &picture, int ticket)
{
    if (m_wanted != ticket)
        return;
    m_pages = picture.pages;
    if (picture.image.isNull()) {
        say(tr("This page cannot be shown. The file may be damaged or locked; open it with the system's program."));
        return;
    }
    m_image = picture.image;
    fit();
    m_scroll->verticalScrollBar()->setValue(0);
    tellPlace();
    Q_EMIT pageShown(m_page, m_pages);
}

void FilePreview::tellPlace()
{
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page > 0 && m_page < m_pages);
    m_place->setText(m_pages > 0 ? tr("Page %1 of %2").arg(m_page).arg(m_pages) : QString());
    for (QWidget *one : std::initializer_list<QWidget *>{m_previous, m_next})
        one->setVisible(m_pages > 1);
}

} // namespace ducha
