#pragma once

#include "core/workbench/reviews/causes.h"
#include "ui/casereview/review/flaws.h"
#include "ui/support/panes/form_pane.h"

class QLineEdit;
class QListWidget;

namespace ducha {

class ChoiceBox;
class TextArea;

/// One cause: what it is, the flaws that show it (ticked with Space), the finding it leads to.
class CauseForm : public FormPane {
    Q_OBJECT

public:
    explicit CauseForm(QWidget *parent = nullptr);
    /// What can be ticked and chosen; `findings` are ids with their words.
    void setChoices(const QList<FlawRow> &flaws, const QList<QPair<FindingId, QString>> &findings);
    /// Shows the cause; what is being typed into the same one stays.
    void setRow(const CauseRow &row);
    [[nodiscard]] Cause value() const;
    [[nodiscard]] QList<ReviewMarkId> marks() const;
    [[nodiscard]] bool isChanged() const;
    void begin();

private:
    void fill();

    CauseRow m_row; ///< as it was last read
    QList<FlawRow> m_choices;
    QLineEdit *m_title;
    TextArea *m_text;
    ChoiceBox *m_finding;
    QListWidget *m_flaws;
};

} // namespace ducha
