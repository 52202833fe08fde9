#pragma once

#include "ui/shell/page.h"

#include <memory>
#include <vector>

class QTabWidget;

namespace ducha {

/// What a chapter of the navigation is called, and what its tabs are called together for a screen reader.
struct Chapter {
    QString title;
    QString iconName;
    QString handbook; ///< its chapter, as Page::handbook
    QString tabsName;
};

/// A chapter of several parts as tabs, each a page of its own. What the window asks goes to the part in front.
/// Ctrl+PgDown and Ctrl+PgUp lead through them from wherever the focus is.
class TabbedPage : public Page {
    Q_OBJECT

public:
    TabbedPage(const Chapter &chapter, std::vector<std::unique_ptr<Page>> parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void print() override;
    void create() override;

private:
    [[nodiscard]] Page &front() const;

    Chapter m_chapter;
    std::vector<Page *> m_parts; ///< children of the tabs
    QTabWidget *m_tabs;
};

} // namespace ducha
