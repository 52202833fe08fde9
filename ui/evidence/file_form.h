#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/support/panes/form_pane.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace ducha {

class DateField;

/// What is known of a file: title, who handed it over, when, how many pages.
class FileForm : public FormPane {
    Q_OBJECT

public:
    explicit FileForm(QWidget *parent = nullptr);
    void setToday(const QDate &today);
    /// Shows the file; what is being typed about the same one stays.
    void setRow(const AttachmentRow &row);
    [[nodiscard]] Attachment value() const;
    /// False while the day cannot be read.
    [[nodiscard]] bool isAcceptable() const;

private:
    Attachment m_file; ///< as it was last read
    QLineEdit *m_title;
    QLineEdit *m_origin;
    DateField *m_receivedOn;
    QSpinBox *m_pages;
    QLabel *m_facts;
};

} // namespace ducha
