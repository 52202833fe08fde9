#include "ui/shell/tabbed_page.h"

#include "ui/support/panes/scroll_pane.h"

#include <QtGui/QIcon>
#include <QtGui/QShortcut>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

TabbedPage::TabbedPage(const Chapter &chapter, std::vector<std::unique_ptr<Page>> parts, QWidget *parent)
    : Page(parent), m_chapter(chapter), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"chapterTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(chapter.tabsName);
    for (auto &part : parts) {
        m_parts.push_back(part.get());
        connect(part.get(), &Page::recordChanged, this, &Page::recordChanged);
        connect(part.get(), &Page::linkActivated, this, &Page::linkActivated);
        const Page &page = *part;
        m_tabs->addTab(new ScrollPane(part.release(), Qt::Horizontal | Qt::Vertical), QIcon::fromTheme(page.iconName()),
                       page.title());
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        front().refresh();
        Q_EMIT recordChanged();
    });
    const std::pair<QKeySequence, int> ways[] = {{Qt::CTRL | Qt::Key_PageDown, 1}, {Qt::CTRL | Qt::Key_PageUp, -1}};
    for (const auto &[keys, step] : ways) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_tabs, [this, step = step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

Page &TabbedPage::front() const
{
    return *m_parts.at(size_t(m_tabs->currentIndex()));
}

QString TabbedPage::title() const
{
    return m_chapter.title;
}

QString TabbedPage::iconName() const
{
    return m_chapter.iconName;
}

QString TabbedPage::handbook() const
{
    return m_chapter.handbook;
}

void TabbedPage::refresh()
{
    front().refresh();
}

bool TabbedPage::reveal(const RecordRef &record)
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Page *part = m_parts.at(i);
        if (part != &front())
            part->refresh();
        if (part->reveal(record)) {
            m_tabs->setCurrentIndex(int(i));
            return true;
        }
    }
    return false;
}

RecordRef TabbedPage::record() const
{
    return front().record();
}

QList<CheckMessage> TabbedPage::checks() const
{
    return front().checks();
}

void TabbedPage::print()
{
    front().print();
}

void TabbedPage::create()
{
    front().create();
}

} // namespace ducha
