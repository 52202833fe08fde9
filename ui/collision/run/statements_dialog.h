#pragma once

#include "ui/collision/run/collision_course.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class ChoiceBox;

/// 平台比对语句: writes the match as statements for a platform that holds a register larger than the laptop. Its answer
/// comes back as a file, which the wizard takes as it takes a register.
class StatementsDialog : public QDialog {
    Q_OBJECT

public:
    /// `course` has its roster, and must live as long.
    StatementsDialog(Services &services, const CollisionCourse &course, QWidget *parent = nullptr);
    /// Where the statements were written; empty before.
    [[nodiscard]] const QString &written() const { return m_written; }
    /// Not while the statements are being written.
    void reject() override;

private:
    QWidget *makeColumns();
    [[nodiscard]] QString table() const;
    [[nodiscard]] CollisionRequest request() const;
    void save();

    Services &m_services;
    const CollisionCourse &m_course;
    ChoiceBox *m_dialect;
    QLineEdit *m_table;
    QHash<QString, QLineEdit *> m_columns; ///< by field
    QCheckBox *m_names;
    QLabel *m_problem;
    QPushButton *m_save;
    QString m_written;
};

} // namespace ducha
