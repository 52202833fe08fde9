#include "ui/support/page_preview.h"

#include "core/document/painter.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace ducha {

namespace {

constexpr int kGap = 12; // pixels around a page
constexpr double kLeastZoom = 0.25, kMostZoom = 4, kZoomStep = 1.2;

/// The em box of a glyph in millimetres.
QRectF boxOf(const TextRun &run, const PlacedGlyph &glyph)
{
    const double em = run.size * sheet::kPoint;
    return {glyph.x, glyph.y - 0.88 * em, std::max(glyph.advance, em / 2), em};
}

/// Where the tag stands on the page, a box for each line.
QList<QRectF> boxesOf(const DocumentPage &page, const QString &tag)
{
    QList<QRectF> boxes;
    for (const TextRun &run : page.runs) {
        if (tag.isEmpty() || run.tag != tag)
            continue;
        for (const PlacedGlyph &glyph : run.glyphs) {
            const QRectF box = boxOf(run, glyph);
            if (!boxes.isEmpty() && std::abs(boxes.constLast().top() - box.top()) < 0.01)
                boxes.last() |= box;
            else
                boxes.append(box);
        }
    }
    return boxes;
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the document"));
    setMinimumSize(240, 200);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::ArrowCursor);
}

void PagePreview::setPages(const LaidOutPages &pages)
{
    m_laidOut = pages;
    m_drawn.clear();
    m_tags.clear();
    for (const DocumentPage &page : m_laidOut.pages.pages) {
        for (const TextRun &run : page.runs) {
            if (!run.tag.isEmpty() && (m_tags.isEmpty() || m_tags.constLast() != run.tag) && !m_tags.contains(run.tag))
                m_tags.append(run.tag);
        }
    }
    m_told = -1;
    arrange();
}

void PagePreview::highlight(const QString &tag)
{
    m_tag = tag;
    viewport()->update();
    for (int page = 0; page < pageCount(); ++page) {
        const QList<QRectF> boxes = boxesOf(m_laidOut.pages.pages.at(page), tag);
        if (boxes.isEmpty())
            continue;
        const double top = rectOf(page).top() + boxes.constFirst().top() * scale();
        const double bottom = rectOf(page).top() + boxes.constLast().bottom() * scale();
        if (top < 0 || bottom > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + int(top) - viewport()->height() / 4);
        return;
    }
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const double step = sheet::kHeight * scale() + kGap;
    const int page = int((verticalScrollBar()->value() + viewport()->height() / 2) / step);
    return std::clamp(page, 0, pageCount() - 1);
}

void PagePreview::goToPage(int page)
{
    verticalScrollBar()->setValue(int(page * (sheet::kHeight * scale() + kGap)));
}

void PagePreview::setZoom(double zoom)
{
    m_fitWidth = false;
    applyZoom(zoom);
}

void PagePreview::fitWidth()
{
    m_fitWidth = true;
    applyZoom((viewport()->width() - 2 * kGap) / (sheet::kWidth * logicalDpiX() / 25.4));
}

void PagePreview::applyZoom(double zoom)
{
    // What is in the middle of the window stays there.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double before = scale();
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    m_drawn.clear();
    arrange();
    verticalScrollBar()->setValue(int(middle * scale() / before - viewport()->height() / 2.0));
}

double PagePreview::scale() const
{
    return logicalDpiX() / 25.4 * m_zoom;
}

QRectF PagePreview::rectOf(int page) const
{
    const QSizeF size(sheet::kWidth * scale(), sheet::kHeight * scale());
    const double spare = viewport()->width() - size.width();
    const double left = spare > 2 * kGap ? spare / 2 : kGap - horizontalScrollBar()->value();
    return {QPointF(std::round(left), std::round(kGap + page * (size.height() + kGap)) - verticalScrollBar()->value()),
            size};
}

void PagePreview::arrange()
{
    const int height = int(pageCount() * (sheet::kHeight * scale() + kGap)) + kGap;
    const int width = int(sheet::kWidth * scale()) + 2 * kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(int(sheet::kLine * scale()));
    horizontalScrollBar()->setRange(0, m_fitWidth ? 0 : std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    tellPage();
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(page, pageCount());
}

QPixmap PagePreview::pixmapOf(int page)
{
    if (const auto known = m_drawn.constFind(page); known != m_drawn.constEnd())
        return *known;
    m_drawn.removeIf([&](const auto &drawn) { return std::abs(drawn.key() - page) > 3; });
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((rectOf(page).size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    painter.scale(scale(), scale());
    paintPage(painter, m_laidOut.pages.pages.at(page), *m_laidOut.fonts);
    m_drawn.insert(page, pixmap);
    return pixmap;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = rectOf(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        painter.drawPixmap(rect.topLeft(), pixmapOf(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        QColor marked = palette().color(QPalette::Highlight);
        for (const QRectF &box : boxesOf(m_laidOut.pages.pages.at(page), m_tag)) {
            const QRectF shown(rect.topLeft() + box.topLeft() * scale(), box.size() * scale());
            marked.setAlphaF(0.25F);
            painter.fillRect(shown.adjusted(-2, -2, 2, 2), marked);
            marked.setAlphaF(1);
            painter.fillRect(QRectF(shown.left() - 2, shown.bottom() + 1, shown.width() + 4, 2), marked);
        }
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitWidth)
        fitWidth();
    else
        arrange();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagePreview::stepTag(int by)
{
    if (m_tags.isEmpty())
        return;
    const qsizetype at = m_tags.indexOf(m_tag);
    const qsizetype next =
        at < 0 ? (by > 0 ? 0 : m_tags.size() - 1) : std::clamp(at + by, qsizetype(0), m_tags.size() - 1);
    highlight(m_tags.at(next));
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal))
        setZoom(m_zoom * kZoomStep);
    else if (control && key == Qt::Key_Minus)
        setZoom(m_zoom / kZoomStep);
    else if (control && key == Qt::Key_0)
        fitWidth();
    else if (control && (key == Qt::Key_Down || key == Qt::Key_Up))
        stepTag(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (key == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_tag.isEmpty())
        Q_EMIT tagClicked(m_tag);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

QString PagePreview::tagAt(const QPointF &point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = rectOf(page);
        if (!rect.contains(point))
            continue;
        const QPointF at = (point - rect.topLeft()) / scale();
        for (const TextRun &run : m_laidOut.pages.pages.at(page).runs) {
            if (run.tag.isEmpty())
                continue;
            for (const PlacedGlyph &glyph : run.glyphs) {
                // Half the space between two lines belongs to each of them.
                if (boxOf(run, glyph).adjusted(-0.5, -2.2, 0.5, 2.2).contains(at))
                    return run.tag;
            }
        }
    }
    return {};
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    const QString tag = event->button() == Qt::LeftButton ? tagAt(event->position()) : QString();
    if (tag.isEmpty())
        return;
    highlight(tag);
    Q_EMIT tagClicked(tag);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace ducha
