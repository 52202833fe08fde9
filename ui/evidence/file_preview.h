#pragma once

#include "ui/evidence/page_picture.h"

#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <atomic>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ducha {

/// Looks at a picture or at a PDF page by page. The pages are drawn beside the window; leafing on drops what is still
/// being drawn.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    explicit FilePreview(QWidget *parent = nullptr);
    ~FilePreview() override;
    /// Shows the first page of a file outside the workspace.
    void setFile(const QString &path, const QString &mediaType);
    /// Shows a sentence instead of pages.
    void say(const QString &sentence);
    [[nodiscard]] int page() const { return m_page; } ///< from 1; 0 when no page is shown
    [[nodiscard]] int pages() const { return m_pages; }
    void goToPage(int page);

Q_SIGNALS:
    /// A page was drawn and is shown.
    void pageShown(int page, int pages);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const PagePicture &picture, int ticket);
    [[nodiscard]] int room() const; ///< pixels that a page may be wide beside the scroll bar
    /// The page in hand no wider than the room there is, until it is drawn anew.
    void fit();
    void tellPlace();

    QString m_path;
    QString m_mediaType;
    int m_page = 0;
    int m_pages = 0;
    QImage m_image;                ///< the page that is shown, as it was drawn
    std::atomic<int> m_wanted = 0; ///< the drawing that is still wanted
    QThreadPool m_pool;
    QTimer m_resized; ///< draws the page anew once its width has come to rest
    QLabel *m_picture;
    QScrollArea *m_scroll;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_place;
};

} // namespace ducha
