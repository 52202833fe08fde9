#pragma once

#include "core/workbench/preparation/teams.h"
#include "core/workbench/reviews/follow_up.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace ducha {

class ChoiceBox;
class DateField;

/// The step an order waits for: to be issued; the unit's reply, with reminders; the re-check that closes or returns it.
class OrderSteps : public QWidget {
    Q_OBJECT

public:
    explicit OrderSteps(Services &services, QWidget *parent = nullptr);
    void setRow(const OrderRow &row, const QList<TeamRow> &team);

Q_SIGNALS:
    void stepping(); ///< before a step, so that what is typed in the form is saved first

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeIssue();
    QWidget *makeReply();
    QWidget *makeRecheck();
    void keepTyped();
    void showTyped();
    void fillTeam(const QList<TeamRow> &team);
    void issue();
    void reply();
    void recheck(bool accepted);
    void remind();
    void tell(const Result<> &result, const QString &done);
    [[nodiscard]] static QString storyOf(const OrderRow &row);

    Services &m_services;
    SupervisionOrder m_order;
    DateField *m_issuedOn;
    QLineEdit *m_reply;
    DateField *m_repliedOn;
    QPushButton *m_remind;
    QLineEdit *m_conclusion;
    ChoiceBox *m_by;
    DateField *m_recheckedOn;
    QWidget *m_issuePart;
    QWidget *m_replyPart;
    QWidget *m_recheckPart;
    QTimer *m_pause; ///< runs while what was typed is not kept yet
    QLabel *m_story;
    QLabel *m_problem;
};

} // namespace ducha
