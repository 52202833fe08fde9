#pragma once

#include <QtWidgets/QScrollArea>

namespace ducha {

/// Its content fills it, and scrolls only where there is less room than the content can do with: a QScrollArea scrolls
/// already where there is less than it would like. Across, it asks for the room its content needs unless told
/// otherwise.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `content` over. `ways`: in which it scrolls.
    explicit ScrollPane(QWidget *content, Qt::Orientations ways = Qt::Vertical);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_scrollsAcross;
};

} // namespace ducha
