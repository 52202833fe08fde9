#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace ducha {

/// The head of every page: its title, one sentence of what it is for, the one main button, and a menu for what is rare.
/// They stand, and Tab goes, in the order in which they are added.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const QString &title, const QString &purpose, QWidget *parent = nullptr);
    /// The one main button. The action stays the caller's.
    void setMainAction(QAction *action);
    /// An entry of the menu "More" at the right.
    void addAction(QAction *action);
    /// A widget between the purpose and the main button, such as a filter of states.
    void addWidget(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enlarge();

    QLabel *m_heading;
    QHBoxLayout *m_row;
    QMenu *m_menu;
};

} // namespace ducha
