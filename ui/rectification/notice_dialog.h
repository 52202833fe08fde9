#pragma once

#include "core/feedback/notice.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class DateField;

/// Number and day of a rectification notice (整改通知), with a look at its draft, before it is issued once and for all.
class NoticeDialog : public QDialog {
    Q_OBJECT

public:
    NoticeDialog(Services &services, InspectionId inspection, QWidget *parent = nullptr);
    void reject() override;

private:
    void issue();
    void finish(const Result<RectificationNotice> &issued);

    Services &m_services;
    InspectionId m_inspection;
    QLineEdit *m_number;
    DateField *m_day;
    QLabel *m_message;
    QPushButton *m_issue;
};

} // namespace ducha
