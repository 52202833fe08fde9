#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

namespace ducha {

/// A new comparison: why and by whose leave, which roster, which registers with their columns, compare and keep.
class CollisionWizard : public QWizard {
    Q_OBJECT

public:
    CollisionWizard(Services &services, QWidget *parent = nullptr);
    /// The run that was kept; null when none was.
    [[nodiscard]] CollisionRunId made() const { return m_course.kept ? m_course.kept->run.id : CollisionRunId(); }
    /// Stops what still runs and stays; asks before what was typed and chosen is given up.
    void reject() override;

private:
    [[nodiscard]] bool holdsWork() const;

    Services &m_services;
    CollisionCourse m_course;
};

} // namespace ducha
