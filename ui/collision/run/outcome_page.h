#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QPushButton;

namespace ducha {

/// How it ended: what was compared, what is to be verified, and what could not be compared.
class OutcomePage : public QWizardPage {
    Q_OBJECT

public:
    OutcomePage(Services &services, const CollisionCourse &course, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void saveRejected();

    Services &m_services;
    const CollisionCourse &m_course;
    QLabel *m_text;
    QLabel *m_remarks;
    QLabel *m_saved;
    QPushButton *m_rejected;
};

} // namespace ducha
