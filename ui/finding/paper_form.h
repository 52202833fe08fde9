#pragma once

#include "core/workbench/casework/papers.h"
#include "core/workbench/preparation/teams.h"
#include "ui/support/panes/form_pane.h"
#include "ui/support/record_ref.h"

class QLineEdit;
class QPushButton;

namespace ducha {

class ChoiceBox;
class SourceList;
class TextArea;

/// One working paper: what it says, who prepared it and what it cites.
class PaperForm : public FormPane {
    Q_OBJECT

public:
    explicit PaperForm(QWidget *parent = nullptr);
    /// What the drop-downs offer.
    void setChoices(const QList<Dimension> &dimensions, const QList<TeamRow> &team);
    /// Shows the paper; what is being typed into the same one stays.
    void setRow(const PaperRow &row);
    [[nodiscard]] WorkingPaper value() const;
    /// To the first field of a new paper.
    void begin();

Q_SIGNALS:
    void citeAsked();
    void unciteAsked(const ducha::AnchorId &anchor);
    void linkActivated(const ducha::RecordRef &record);

private:
    QWidget *makeSources();
    void fillPeople(ChoiceBox *box, const PersonId &chosen, const QString &name);

    WorkingPaper m_paper; ///< as it was last read
    QList<TeamRow> m_team;
    ChoiceBox *m_dimension;
    QLineEdit *m_title;
    TextArea *m_summary;
    TextArea *m_details;
    ChoiceBox *m_preparer;
    ChoiceBox *m_second;
    SourceList *m_sources;
    QPushButton *m_cite;
    QPushButton *m_uncite;
};

} // namespace ducha
