#pragma once

#include "ui/rectification/ledger_model.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"

class QAction;
class QLabel;
class QStackedLayout;

namespace ducha {

class ChoiceBox;
class ItemForm;
class ListPanel;

/// 整改台账: the items of the inspection in hand, or of all, with their form, and the way out and in for counties.
class LedgerPage : public Page {
    Q_OBJECT

public:
    explicit LedgerPage(Services &services, QWidget *parent = nullptr);
    ~LedgerPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBody();
    void showRows();
    void showCurrent();
    void importReturn();
    void exportItems();
    void showNotice();

    Services &m_services;
    LedgerModel m_model;
    QAction *m_notice = nullptr;
    QList<LedgerRow> m_all;
    RectItemId m_current;
    QLabel *m_rates;
    ChoiceBox *m_filter;
    ListPanel *m_list;
    ItemForm *m_form;
    QStackedLayout *m_formStack = nullptr;
};

} // namespace ducha
