#pragma once

#include "core/workbench/preparation/teams.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QLabel;
class QLineEdit;

namespace ducha {

class ListPanel;
class MemberForm;

/// The team of the inspection in hand, who could be in it and what speaks against them.
class TeamPage : public Page {
    Q_OBJECT

public:
    explicit TeamPage(Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override { return m_checks; }
    void create() override;

private:
    QWidget *makeLists();
    void add();
    void showRow(int row);
    void save();
    void saveName();
    void remove();

    Services &m_services;
    TableModel<TeamRow> m_team;
    TableModel<TeamRow> m_candidates;
    ListPanel *m_teamList;
    ListPanel *m_candidateList;
    MemberForm *m_form;
    QLineEdit *m_name;
    QLabel *m_remarks;
    QList<CheckMessage> m_checks;
    TeamMemberId m_current;
};

} // namespace ducha
