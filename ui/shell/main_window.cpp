#include "ui/shell/main_window.h"

#include "ui/shell/backup_by_hand.h"
#include "ui/shell/handbook.h"
#include "ui/shell/page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/parts/action_finder.h"
#include "ui/shell/parts/context_bar.h"
#include "ui/shell/parts/main_menu.h"
#include "ui/shell/parts/message_strip.h"
#include "ui/shell/parts/navigation.h"
#include "ui/shell/parts/office_dialog.h"
#include "ui/shell/parts/side_panel.h"
#include "ui/shell/parts/stage_line.h"
#include "ui/shell/whereabouts.h"
#include "ui/support/panes/progress_strip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(std::vector<std::unique_ptr<Page>> pages, Services &services)
    : m_services(services), m_stack(new PageStack(std::move(pages))), m_menu(new MainMenu(*this)),
      m_bar(new ContextBar(services, m_menu)), m_navigation(new Navigation(this)), m_stageLine(new StageLine(services)),
      m_side(new SidePanel(services)), m_refresh(new QTimer(this))
{
    setWindowTitle(QFileInfo(services.workbench.path()).completeBaseName());
    for (const Page *page : m_stack->pages()) {
        m_navigation->add(*page);
        connect(page, &Page::linkActivated, this, &MainWindow::goTo);
        connect(page, &Page::recordChanged, this, [this, page] {
            if (page == &m_stack->front())
                showRecord();
        });
    }
    build();
    connectParts();
    connectMenu();
    m_bar->refresh();
    showPage(0);
    m_navigation->setFocus();
}

void MainWindow::build()
{
    auto *strip = new MessageStrip;
    connect(&m_services.notices, &Notices::told, strip, &MessageStrip::show);
    connect(&m_services.notices, &Notices::cleared, strip, &QWidget::hide);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_stack);
    splitter->addWidget(m_side);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 260});
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 8, 8);
    right->setSpacing(8);
    right->addWidget(m_stageLine);
    right->addWidget(splitter, 1);
    right->addWidget(strip);
    right->addWidget(new ProgressStrip(m_services.tasks));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_navigation);
    below->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addLayout(below, 1);
    setCentralWidget(centre);
    m_side->hide();
    resize(1366, 768);
}

void MainWindow::connectParts()
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &MainWindow::refreshFront);
    const auto somethingChanged = [this] {
        m_stack->setStale();
        m_refresh->start();
    };
    connect(&m_services.context, &Context::changed, this, somethingChanged);
    connect(&m_services.workbench.changes(), &Changes::changed, this, somethingChanged);
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_side, &SidePanel::linkActivated, this, &MainWindow::goTo);
    connect(m_stageLine, &StageLine::missingChosen, this, [this](const QString &rule) {
        if (!goTo({rule, m_services.context.inspection().toString()}))
            showPage(m_stack->indexOfChapter(chapterOfRule(rule)));
    });
    connect(m_bar, &ContextBar::recordChosen, this, [this](const RecordRef &record, InspectionId inspection) {
        if (!inspection.isNull())
            goTo({u"inspection"_s, inspection.toString()});
        goTo(record);
    });
    const auto help = [this] { showHandbook(m_stack->front().handbook()); };
    connect(m_bar, &ContextBar::handbookAsked, this, help);
    connect(m_menu, &MainMenu::handbookAsked, this, help);
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::createAsked, this, [this] { m_stack->front().create(); });
    connect(m_menu, &MainMenu::printAsked, this, [this] { m_stack->front().print(); });
    connect(m_menu, &MainMenu::saveAsked, this,
            [this] { m_services.notices.done(tr("Everything is saved already, as you type.")); });
    connect(m_menu, &MainMenu::findAsked, m_bar, &ContextBar::focusSearch);
    connect(m_menu, &MainMenu::stepAsked, this, &MainWindow::step);
    connect(m_menu, &MainMenu::officeAsked, this, [this] { nameOffice(m_services, this); });
    connect(m_menu, &MainMenu::backupAsked, this, [this] { backUpByHand(m_services, this); });
    connect(m_menu, &MainMenu::actionsAsked, this, [this] { findAction(m_menu->allActions(), m_services.prompts); });
    connect(m_menu, &MainMenu::sidePanelToggled, this, [this](bool shown) {
        m_sideWanted = shown;
        showRecord();
    });
    connect(m_menu, &MainMenu::checkAsked, this, [this] {
        m_menu->setSidePanelShown(true);
        m_side->showChecks();
    });
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    m_stack->setCurrentIndex(index);
    m_navigation->setCurrent(index);
    refreshFront();
}

void MainWindow::refreshFront()
{
    m_refresh->stop();
    m_bar->refresh();
    m_stageLine->refresh();
    m_stack->refresh(currentPage());
    showRecord();
}

void MainWindow::showRecord()
{
    const RecordRef record = m_stack->front().record();
    m_side->setVisible(m_sideWanted && !record.isEmpty());
    m_side->setRecord(record, m_stack->front().checks());
    m_visits.add({currentPage(), m_services.context.inspection(), record});
}

bool MainWindow::goTo(const RecordRef &record)
{
    if (record.table == u"handbook"_s) {
        showHandbook(record.id);
        return true;
    }
    int page = -1;
    if (record.table == u"inspection"_s) {
        const auto chapter = takeInHand(m_services.workbench, m_services.context, record.id);
        if (!chapter)
            m_services.notices.failed(chapter.error());
        else
            page = m_stack->indexOfChapter(*chapter);
    }
    if (page < 0)
        page = m_stack->reveal(record, chapterOfTable(record.table));
    showPage(page);
    return page >= 0;
}

void MainWindow::showHandbook(const QString &chapter)
{
    if (!m_handbook)
        m_handbook = new Handbook(this);
    m_handbook->showChapter(chapter);
}

void MainWindow::step(int steps)
{
    if (!m_visits.canGo(steps))
        return;
    const Visit visit = m_visits.go(steps);
    if (visit.inspection != m_services.context.inspection())
        m_services.context.set(m_services.context.round(), visit.inspection);
    m_stack->refresh(visit.page);
    if (!visit.record.isEmpty())
        m_stack->pages().at(size_t(visit.page))->reveal(visit.record);
    showPage(visit.page);
}

} // namespace ducha
