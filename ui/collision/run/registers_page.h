#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QListWidget;
class QPushButton;

namespace ducha {

class ChoiceBox;
class ColumnsPane;

/// 登记数据: one or more extracts, each with its encoding and columns, or what a platform answered to the statements
/// that are written here too.
class RegistersPage : public QWizardPage {
    Q_OBJECT

public:
    RegistersPage(Services &services, CollisionCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    /// Every register can be read?
    [[nodiscard]] bool isComplete() const override;

private:
    void browse();
    void removeCurrent();
    void writeStatements();
    void add(const QString &path);
    /// Looks at the first register that nobody looked at.
    void look();
    void showCurrent();
    void fillList();
    [[nodiscard]] RegisterPick *current();

    Services &m_services;
    CollisionCourse &m_course;
    QListWidget *m_list;
    QPushButton *m_remove;
    ChoiceBox *m_encoding;
    ColumnsPane *m_columns;
    QLabel *m_message;
    bool m_looking = false;
};

} // namespace ducha
