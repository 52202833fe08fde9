#include "ui/support/panes/scroll_pane.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>

namespace ducha {

ScrollPane::ScrollPane(QWidget *content, Qt::Orientations ways) : m_scrollsAcross(ways & Qt::Horizontal)
{
    setWidget(content);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    if (!m_scrollsAcross)
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrollPane::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (m_scrollsAcross)
        return least;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()};
}

bool ScrollPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return done;
}

void ScrollPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPane::fit()
{
    const QLayout *layout = widget()->layout();
    QSize size = maximumViewportSize();
    const auto leastHeight = [&](int width) {
        return layout && layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                                     : widget()->minimumSizeHint().height();
    };
    const int leastWidth = widget()->minimumSizeHint().width();
    const int barWidth = verticalScrollBar()->sizeHint().width();
    if (leastHeight(std::max(size.width(), leastWidth)) > size.height())
        size.rwidth() -= barWidth;
    if (m_scrollsAcross && size.width() < leastWidth) {
        size.setWidth(leastWidth);
        size.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    size.setHeight(std::max(size.height(), leastHeight(size.width())));
    widget()->resize(size);
}

} // namespace ducha
