#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QWizardPage>

class QCheckBox;
class QLabel;

namespace ducha {

/// 比对: the last look, then compare and keep. It can be stopped at any time; nothing is left then.
class ComparePage : public QWizardPage {
    Q_OBJECT

public:
    ComparePage(Services &services, CollisionCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return !m_busy; }
    /// Starts comparing and stays; goes on by itself when all is kept.
    bool validatePage() override;

private:
    void setBusy(bool busy);
    void tellRate(int done, int total);

    Services &m_services;
    CollisionCourse &m_course;
    QLabel *m_summary;
    QCheckBox *m_digests;
    QLabel *m_rate;
    QLabel *m_message;
    QElapsedTimer m_clock;
    qint64 m_records = 0; ///< reckoned, of all registers
    bool m_busy = false;
};

} // namespace ducha
