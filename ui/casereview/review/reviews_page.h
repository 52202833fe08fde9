#pragma once

#include "core/workbench/reviews/reviewing.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;

namespace ducha {

class ListPanel;
class ReviewDesk;

/// 评查: the drawn cases of the inspection in hand, and the desk on which the one in hand is reviewed.
class ReviewsPage : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(Services &services, QWidget *parent = nullptr);
    ~ReviewsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void print() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] static QList<ListColumn<ReviewRow>> columns();
    void chosen();
    void leaveCase(const CaseReviewId &wanted);
    void showCurrent();
    void step();
    void cite();
    /// What the next step of the review in hand is called; empty when it is final.
    [[nodiscard]] QString stepWords() const;
    bool take(const CaseReviewId &id, const InspectionId &inspection);
    bool revealMark(const ReviewMarkId &id);

    Services &m_services;
    TableModel<ReviewRow> m_model;
    CaseReviewId m_current;
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    QAction *m_step;
    QAction *m_cite;
    QAction *m_print;
    ListPanel *m_list;
    ReviewDesk *m_desk;
};

} // namespace ducha
