#pragma once

#include "core/workbench/reviews/reviewing.h"
#include "ui/support/panes/form_pane.h"

namespace ducha {

class ChoiceBox;
class DateField;
class TextArea;

/// What comes after the sheets: facts, opinion, advice and the grade that is proposed; the unit's reply; the decision
/// and the final grade. What was given to the unit stays as it was given.
class ConclusionForm : public FormPane {
    Q_OBJECT

public:
    explicit ConclusionForm(QWidget *parent = nullptr);
    /// Shows the review; what is being typed into the same one stays.
    void setView(const ReviewView &view, const QDate &today);
    [[nodiscard]] CaseReview value() const;
    [[nodiscard]] bool isChanged() const { return value() != m_review; }
    /// Shows what is stored, whatever was typed.
    void giveUp();
    void adopt(const CaseReview &stored) { m_review = stored; }

private:
    void fillGrades(const QList<Grade> &grades);
    void fill();

    CaseReview m_review; ///< as it was last read
    QList<Grade> m_grades;
    TextArea *m_facts;
    TextArea *m_opinion;
    TextArea *m_advice;
    ChoiceBox *m_proposed;
    ChoiceBox *m_reply;
    TextArea *m_replyText;
    DateField *m_repliedOn;
    TextArea *m_decision;
    ChoiceBox *m_grade;
};

} // namespace ducha
