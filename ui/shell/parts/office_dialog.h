#pragma once

#include "core/workbench/office.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ducha {

/// What the office sets once for all its documents. Nothing is kept before "Keep".
class OfficeDialog : public QDialog {
    Q_OBJECT

public:
    explicit OfficeDialog(Services &services, QWidget *parent = nullptr);
    void accept() override;

private:
    QLineEdit *addField(QFormLayout &form, const QString &label, const QString &name, const QString &tip);
    QSpinBox *addDays(QFormLayout &form, const QString &label, const QString &name, int most);
    [[nodiscard]] Office typed() const;
    void showChecks();

    Services &m_services;
    QLineEdit *m_issuer;
    QLineEdit *m_city;
    QLineEdit *m_feedbackPrefix;
    QLineEdit *m_letterPrefix;
    QLineEdit *m_contact;
    QSpinBox *m_receiptDays;
    QSpinBox *m_hitDays;
    QSpinBox *m_orderDays;
    QLabel *m_checks;
};

/// Shows the dialog above `parent`.
void nameOffice(Services &services, QWidget *parent);

} // namespace ducha
