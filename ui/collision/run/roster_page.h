#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QLineEdit;

namespace ducha {

class ColumnsPane;

/// 名册: which file, and which of its columns are what.
class RosterPage : public QWizardPage {
    Q_OBJECT

public:
    RosterPage(Services &services, CollisionCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void browse();
    void saveTemplate();
    void look();
    void say(const QString &text);
    void show(const Result<CollisionPreview> &preview);

    Services &m_services;
    CollisionCourse &m_course;
    QLineEdit *m_path;
    ColumnsPane *m_columns;
    QLabel *m_message;
    bool m_looking = false;
    bool m_again = false; ///< something was changed while the file was looked at
};

} // namespace ducha
