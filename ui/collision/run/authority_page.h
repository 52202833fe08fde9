#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QLineEdit;

namespace ducha {

/// 用途与依据: personal data is compared for a purpose that somebody allowed (domain.md G).
class AuthorityPage : public QWizardPage {
    Q_OBJECT

public:
    AuthorityPage(Services &services, CollisionCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    Services &m_services;
    CollisionCourse &m_course;
    QLabel *m_inspection;
    QLineEdit *m_purpose;
    QLineEdit *m_authority;
    QLineEdit *m_by;
};

} // namespace ducha
