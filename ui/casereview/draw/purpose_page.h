#pragma once

#include "ui/casereview/draw/draw_wizard.h"

#include <QtWidgets/QWizardPage>

class QLineEdit;

namespace ducha {

class ChoiceBox;

/// 1. What is drawn for, from which cases, and who answers for it.
class PurposePage : public QWizardPage {
    Q_OBJECT

public:
    PurposePage(Services &services, DrawCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    Services &m_services;
    DrawCourse &m_course;
    QLineEdit *m_purpose;
    ChoiceBox *m_scope;
    ChoiceBox *m_category;
    QLineEdit *m_operator;
    QLineEdit *m_witness;
};

} // namespace ducha
