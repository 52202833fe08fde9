#pragma once

#include "core/workbench/preparation/teams.h"
#include "core/workbench/reviews/leads.h"
#include "ui/finding/leads/lead_sources.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;

namespace ducha {

class ChoiceBox;
class ListPanel;
class TextArea;

/// Registers a lead from what was seen: the source, whom it is about, what may have happened, who proposes it. It stays
/// open with all that was typed until the register takes it.
class LeadDialog : public QDialog {
    Q_OBJECT

public:
    /// `draft` is what was typed before and not registered.
    LeadDialog(Workbench &workbench, const QList<LeadSourceRow> &sources, const QList<TeamRow> &team, const Lead &draft,
               QWidget *parent = nullptr);
    /// As typed; as registered once the dialog was accepted.
    [[nodiscard]] Lead lead() const;
    void accept() override;

private:
    QWidget *makeFields(const QList<TeamRow> &team);

    Workbench &m_workbench;
    Lead m_lead;
    TableModel<LeadSourceRow> m_model;
    ListPanel *m_list;
    QLineEdit *m_subject;
    QLineEdit *m_post;
    TextArea *m_gist;
    ChoiceBox *m_proposer;
    QLabel *m_problem;
};

} // namespace ducha
