#pragma once

#include "ui/shell/visits.h"
#include "ui/support/services.h"

#include <QtWidgets/QMainWindow>

#include <memory>
#include <vector>

class QTimer;

namespace ducha {

class ContextBar;
class Handbook;
class MainMenu;
class Navigation;
class Page;
class PageStack;
class SidePanel;
class StageLine;

/// The frame of the program (look.md): it is given pages and shows them, with the context, the stage line, the side
/// panel and the message strip around them. It knows what a page is and nothing of what is on it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `pages` are shown in this order; there is at least one.
    MainWindow(std::vector<std::unique_ptr<Page>> pages, Services &services);
    void showPage(int index);
    [[nodiscard]] int currentPage() const;
    /// Brings the page to the front that shows this record; false when none does.
    bool goTo(const RecordRef &record);
    [[nodiscard]] MainMenu &menu() const { return *m_menu; }

private:
    void build();
    void connectParts();
    void connectMenu();
    void refreshFront();
    void showRecord();
    void showHandbook(const QString &chapter);
    void step(int steps);

    Services &m_services;
    PageStack *m_stack;
    MainMenu *m_menu;
    ContextBar *m_bar;
    Navigation *m_navigation;
    StageLine *m_stageLine;
    SidePanel *m_side;
    Handbook *m_handbook = nullptr;
    QTimer *m_refresh; ///< many changes at once are read once
    Visits m_visits;
    bool m_sideWanted = false;
};

} // namespace ducha
