#pragma once

#include "ui/support/record_ref.h"

#include <QtWidgets/QStackedWidget>

#include <memory>
#include <vector>

namespace ducha {

class Page;

/// The pages, one of them in front. It remembers which have not read yet what changed, so that only the page that is
/// looked at reads. A page that is larger than the room for it scrolls.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(std::vector<std::unique_ptr<Page>> pages, QWidget *parent = nullptr);
    [[nodiscard]] const std::vector<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page &front() const { return *m_pages.at(size_t(currentIndex())); }
    /// Something was saved, or the context is another one.
    void setStale() { m_stale.assign(m_pages.size(), true); }
    /// Lets the page read again where it has to.
    void refresh(int index);
    /// The page with this chapter of the handbook; −1 where there is none.
    [[nodiscard]] int indexOfChapter(const QString &chapter) const;
    /// The page that shows the record, asked for with `chapter` first; −1 where none does.
    [[nodiscard]] int reveal(const RecordRef &record, const QString &chapter);

private:
    std::vector<Page *> m_pages; ///< children of the stack
    std::vector<bool> m_stale;
};

} // namespace ducha
