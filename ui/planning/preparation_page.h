#pragma once

#include "ui/shell/page.h"

#include <memory>
#include <vector>

class QTabWidget;

namespace ducha {

/// 督察准备: its parts as tabs, each a page of its own. What the window asks goes to the part in front.
class PreparationPage : public Page {
    Q_OBJECT

public:
    explicit PreparationPage(std::vector<std::unique_ptr<Page>> parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void create() override;

private:
    [[nodiscard]] Page &front() const;

    std::vector<Page *> m_parts; ///< children of the tabs
    QTabWidget *m_tabs;
};

} // namespace ducha
