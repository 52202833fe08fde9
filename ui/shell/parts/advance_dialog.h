#pragma once

#include "core/workbench/preparation/stage_steps.h"

#include <QtWidgets/QDialog>

namespace ducha {

class DateField;

/// Asks for the day of an inspection's next step, and says what the step means: it is not taken back.
class AdvanceDialog : public QDialog {
    Q_OBJECT

public:
    AdvanceDialog(const StageStep &step, const QDate &today, QWidget *parent = nullptr);
    [[nodiscard]] QDate day() const;

private:
    DateField *m_day;
};

} // namespace ducha
