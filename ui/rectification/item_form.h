#pragma once

#include "core/workbench/rectification.h"
#include "ui/support/services.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class ChoiceBox;
class DateField;
class TextArea;

/// One item of the ledger. What is typed is saved two seconds after the last key and when a field is left; dates and
/// verdicts have buttons of their own.
class ItemForm : public QWidget {
    Q_OBJECT

public:
    explicit ItemForm(Services &services, QWidget *parent = nullptr);
    /// Shows the item; what is being typed into the same one stays.
    void setRow(const LedgerRow &row);
    /// Saves what was typed and not saved yet.
    void commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeDecisions();
    RectItem typed() const;
    bool isTouched() const;
    void showDecisions(const LedgerRow &row);
    void extend();
    void judge(Verdict verdict);
    void tell(const Result<RectItem> &saved, const QString &done);

    Services &m_services;
    RectItem m_item; ///< as it was last read
    QTimer m_pause;
    QLabel *m_heading;
    QLabel *m_limits;
    QLabel *m_verdicts;
    TextArea *m_problem;
    TextArea *m_measures;
    TextArea *m_progress;
    TextArea *m_proof;
    TextArea *m_remark;
    QLineEdit *m_leader;
    QLineEdit *m_unit;
    QLineEdit *m_person;
    QLineEdit *m_dueText;
    ChoiceBox *m_dueKind;
    ChoiceBox *m_completion;
    DateField *m_newDue;
    QPushButton *m_extend;
    QPushButton *m_accept;
    QPushButton *m_partly;
    QPushButton *m_return;
};

} // namespace ducha
