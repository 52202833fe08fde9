#pragma once

#include "ui/casereview/draw/draw_wizard.h"

#include <QtWidgets/QWizardPage>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ducha {

class ChoiceBox;

/// 2. How many cases, in which strata, with how many experts each, and which soft rule is waived.
class RulesPage : public QWizardPage {
    Q_OBJECT

public:
    explicit RulesPage(DrawCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    /// One dimension of the cells.
    struct Stratum {
        ChoiceBox *column;
        QSpinBox *count;
    };
    [[nodiscard]] QStringList strata() const;
    void adjust();

    DrawCourse &m_course;
    QFormLayout *m_rows;
    QSpinBox *m_count;
    QList<Stratum> m_strata;
    QCheckBox *m_short;
    QSpinBox *m_perCase;
    QCheckBox *m_mutual;
    QLineEdit *m_mutualReason;
};

} // namespace ducha
