#pragma once

#include "core/workbench/casework/papers.h"
#include "core/workbench/preparation/teams.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

namespace ducha {

class ChoiceBox;
class ListPanel;
class PaperForm;
class PaperSteps;

/// 底稿: the working papers of the inspection in hand, with their form and their steps. Saved when a field is left and
/// two seconds after the last key.
class PapersPage : public Page {
    Q_OBJECT

public:
    explicit PapersPage(Services &services, QWidget *parent = nullptr);
    ~PapersPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void print() override;
    void create() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void showRows();
    void showCurrent();
    void save();
    void cite();
    void uncite(const AnchorId &anchor);
    void reject();

    Services &m_services;
    TableModel<PaperRow> m_model;
    QList<PaperRow> m_all;
    QList<TeamRow> m_team;
    WorkingPaperId m_current;
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    ChoiceBox *m_filter;
    ListPanel *m_list;
    PaperForm *m_form;
    PaperSteps *m_steps;
};

} // namespace ducha
