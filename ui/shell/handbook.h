#pragma once

#include <QtWidgets/QDialog>

class QListWidget;
class QTextBrowser;

namespace ducha {

/// The handbook in a window of its own beside the work: chapters at the left, the text at the right, links between
/// chapters by their file name (talks.md).
class Handbook : public QDialog {
    Q_OBJECT

public:
    explicit Handbook(QWidget *parent = nullptr);
    /// Opens at that chapter; at the first one where there is none of that name.
    void showChapter(const QString &name);

private:
    void load(int row);

    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace ducha
