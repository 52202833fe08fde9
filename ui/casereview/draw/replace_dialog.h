#pragma once

#include "core/workbench/draws/ceremony.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace ducha {

class ChoiceBox;
class TextArea;

/// A conflict declared after the draw: which expert of the case leaves it, and why.
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReplaceDialog(const DrawnCase &drawn, QWidget *parent = nullptr);
    [[nodiscard]] ReviewExpertId expert() const;
    [[nodiscard]] QString reason() const;

private:
    ChoiceBox *m_expert;
    TextArea *m_reason;
    QPushButton *m_replace;
};

} // namespace ducha
