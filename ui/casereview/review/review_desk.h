#pragma once

#include "core/workbench/reviews/reviewing.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace ducha {

class CausePane;
class ChoiceBox;
class ComparePane;
class ConclusionForm;
class SheetPane;

/// The review desk: one drawn case with its sheets (unit, each expert, group), the comparison, the conclusion and the
/// causes as tabs. Who sits at the laptop is chosen at the top: an expert sees the others' sheets only when all have
/// submitted.
class ReviewDesk : public QWidget {
    Q_OBJECT

public:
    explicit ReviewDesk(Services &services, QWidget *parent = nullptr);
    ~ReviewDesk() override;
    /// Reads the review and shows it; null: none. What is being typed stays.
    void show(CaseReviewId id);
    /// Saves what was typed; false when something is refused and has to be mended or given up (Esc) first.
    bool commit();
    /// Is everything that was typed saved?
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const ReviewView &view() const { return m_view; }
    /// The stored mark in hand; null id when there is none.
    [[nodiscard]] ReviewMark mark() const;
    /// The cause, the mark or the review in hand.
    [[nodiscard]] RecordRef record() const;
    bool revealMark(ReviewMarkId id);
    bool revealCause(CauseId id);

Q_SIGNALS:
    void recordChanged();
    void linkActivated(const ducha::RecordRef &record);

private:
    void makeTabs();
    void showHead();
    void fillSeats();
    void sit(ExpertId who);
    void saveConclusion();
    void showGroupItem(const QString &code);
    void showFront();
    [[nodiscard]] SheetPane *front() const; ///< the sheet in front; null when another tab is

    Services &m_services;
    ReviewView m_view;
    CaseReviewId m_id;
    ExpertId m_sits; ///< null: the group
    QList<SheetPane *> m_sheets;
    QLabel *m_head;
    ChoiceBox *m_seat;
    QLabel *m_missing;
    QTabWidget *m_tabs;
    ComparePane *m_compare;
    ConclusionForm *m_conclusion;
    CausePane *m_causes;
};

} // namespace ducha
