#pragma once

#include "core/document/fonts.h"
#include "core/document/page.h"

#include <QtCore/QHash>
#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

namespace ducha {

/// Pages laid out, and the fonts to draw them with. The fonts belong to the thread of the window from then on.
struct LaidOutPages {
    Pages pages;
    std::shared_ptr<const FontSet> fonts;
};

/// The pages of a document one below the other, drawn from the same page model as the PDF, true to the millimetre.
/// Arrows, Page Up/Down, Home and End move; Ctrl with plus, minus and 0 zooms; Ctrl with the arrows goes from tagged
/// passage to tagged passage, Enter or a click activates it.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    /// Shows other pages; the place and the marked passage stay where they can.
    void setPages(const LaidOutPages &pages);
    /// Marks what carries this tag (a sentence id, the id of a turn …) and scrolls to it; empty marks nothing.
    void highlight(const QString &tag);
    [[nodiscard]] int pageCount() const { return int(m_laidOut.pages.pages.size()); }
    /// The page in the middle of the window, from 0; -1 when there is none.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// 1 is the size of the paper on a screen of the system's resolution; between 0.25 and 4.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Keeps the width of a page as wide as the window, until a zoom is set.
    void fitWidth();

Q_SIGNALS:
    void tagClicked(const QString &tag);
    void currentPageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels to a millimetre
    [[nodiscard]] QRectF rectOf(int page) const;
    [[nodiscard]] QString tagAt(const QPointF &point) const;
    void applyZoom(double zoom);
    void arrange();
    void tellPage();
    void stepTag(int by);
    QPixmap pixmapOf(int page);

    LaidOutPages m_laidOut;
    QStringList m_tags; ///< each once, in reading order
    QString m_tag;
    QHash<int, QPixmap> m_drawn; ///< the pages in sight and their neighbours
    double m_zoom = 1;
    bool m_fitWidth = true;
    int m_told = -1;
};

} // namespace ducha
