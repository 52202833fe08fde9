#pragma once

#include "core/workbench/preparation/teams.h"
#include "ui/support/panes/form_pane.h"

class QCheckBox;
class QLineEdit;

namespace ducha {

class ChoiceBox;

/// Somebody's place in the team: duty, pledges, and why a former post was accepted.
class MemberForm : public FormPane {
    Q_OBJECT

public:
    explicit MemberForm(QWidget *parent = nullptr);
    void setValue(const TeamRow &row);
    [[nodiscard]] TeamMember value() const;

private:
    TeamMember m_member;
    ChoiceBox *m_duty;
    QCheckBox *m_pledge;
    QLineEdit *m_waiver;
};

} // namespace ducha
