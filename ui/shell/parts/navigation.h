#pragma once

#include <QtWidgets/QListWidget>

namespace ducha {

class Page;

/// The list of pages at the left: an icon, always with its word, and Ctrl+1 … Ctrl+9, Ctrl+Shift+1 ….
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);
    void add(const Page &page);
    /// Marks the page without telling.
    void setCurrent(int index);

Q_SIGNALS:
    void pageChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace ducha
