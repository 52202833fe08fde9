#pragma once

#include "core/workbench/casework/papers.h"
#include "core/workbench/preparation/teams.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class ChoiceBox;

/// The steps of a working paper: submit, review by a third person, and what the unit says of the facts. What is
/// refused is said here, beside the field it is about.
class PaperSteps : public QWidget {
    Q_OBJECT

public:
    explicit PaperSteps(Services &services, QWidget *parent = nullptr);
    void setRow(const PaperRow &row, const QList<TeamRow> &team);

Q_SIGNALS:
    /// A step is about to be taken: what was typed has to be saved first.
    void stepping();

private:
    QLayout *makeReview();
    QLayout *makeConfirmation();
    void submit();
    void review(bool approve);
    void confirm();
    void tell(const Result<> &result, const QString &done);

    Services &m_services;
    WorkingPaper m_paper;
    ChoiceBox *m_reviewer;
    QPushButton *m_submit;
    QPushButton *m_approve;
    QPushButton *m_return;
    ChoiceBox *m_confirmation;
    QLineEdit *m_unitSays;
    QPushButton *m_confirm;
    QLabel *m_said;
    QLabel *m_problem;
};

} // namespace ducha
