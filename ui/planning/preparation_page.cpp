#include "ui/planning/preparation_page.h"

#include <QtGui/QIcon>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

PreparationPage::PreparationPage(std::vector<std::unique_ptr<Page>> parts, QWidget *parent)
    : Page(parent), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"preparationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the preparation"));
    for (auto &part : parts) {
        m_parts.push_back(part.get());
        connect(part.get(), &Page::recordChanged, this, &Page::recordChanged);
        connect(part.get(), &Page::linkActivated, this, &Page::linkActivated);
        m_tabs->addTab(part.get(), QIcon::fromTheme(part->iconName()), part->title());
        static_cast<void>(part.release()); // the tabs' now
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        front().refresh();
        Q_EMIT recordChanged();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

Page &PreparationPage::front() const
{
    return *m_parts.at(size_t(m_tabs->currentIndex()));
}

QString PreparationPage::title() const
{
    return tr("Preparation");
}

QString PreparationPage::iconName() const
{
    return u"view-calendar-tasks"_s;
}

QString PreparationPage::handbook() const
{
    return u"preparation"_s;
}

void PreparationPage::refresh()
{
    front().refresh();
}

bool PreparationPage::reveal(const RecordRef &record)
{
    for (Page *part : m_parts) {
        if (part != &front())
            part->refresh();
        if (part->reveal(record)) {
            m_tabs->setCurrentWidget(part);
            return true;
        }
    }
    return false;
}

RecordRef PreparationPage::record() const
{
    return front().record();
}

QList<CheckMessage> PreparationPage::checks() const
{
    return front().checks();
}

void PreparationPage::create()
{
    front().create();
}

} // namespace ducha
