#pragma once

#include "core/workbench/preparation/teams.h"
#include "core/workbench/reviews/leads.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace ducha {

class ChoiceBox;
class DateField;

/// The step a lead waits for: the second person's decision, the transfer by letter, the receipt, the answer.
class LeadSteps : public QWidget {
    Q_OBJECT

public:
    explicit LeadSteps(Services &services, QWidget *parent = nullptr);
    void setRow(const LeadRow &row, const QList<TeamRow> &team);

private:
    QWidget *makeDecision();
    QWidget *makeTransfer();
    QWidget *makeReceipt();
    QWidget *makeAnswer();
    void decide(bool approved);
    void transfer();
    void receive();
    void answer();
    void tell(const Result<> &result, const QString &done);

    Services &m_services;
    Lead m_lead;
    ChoiceBox *m_second;
    QLineEdit *m_note;
    QLineEdit *m_receiver;
    DateField *m_transferredOn;
    QLineEdit *m_receivedBy;
    DateField *m_receivedOn;
    ChoiceBox *m_disposal;
    DateField *m_answeredOn;
    QWidget *m_decisionPart;
    QWidget *m_transferPart;
    QWidget *m_receiptPart;
    QWidget *m_answerPart;
    QLabel *m_problem;
};

} // namespace ducha
