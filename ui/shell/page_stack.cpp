#include "ui/shell/page_stack.h"

#include "ui/shell/page.h"
#include "ui/support/panes/scroll_pane.h"

namespace ducha {

PageStack::PageStack(std::vector<std::unique_ptr<Page>> pages, QWidget *parent)
    : QStackedWidget(parent), m_stale(pages.size(), true)
{
    for (auto &page : pages) {
        m_pages.push_back(page.get());
        addWidget(new ScrollPane(page.release(), Qt::Horizontal | Qt::Vertical));
    }
}

void PageStack::refresh(int index)
{
    if (m_stale.at(size_t(index))) {
        m_stale.at(size_t(index)) = false;
        m_pages.at(size_t(index))->refresh();
    }
}

int PageStack::indexOfChapter(const QString &chapter) const
{
    for (int i = 0; i < count(); ++i) {
        if (m_pages.at(size_t(i))->handbook() == chapter)
            return i;
    }
    return -1;
}

int PageStack::reveal(const RecordRef &record, const QString &chapter)
{
    std::vector<int> order;
    for (int i = 0; i < count(); ++i)
        order.insert(m_pages.at(size_t(i))->handbook() == chapter ? order.begin() : order.end(), i);
    for (const int i : order) {
        refresh(i); // it may still show another inspection
        if (m_pages.at(size_t(i))->reveal(record))
            return i;
    }
    return -1;
}

} // namespace ducha
