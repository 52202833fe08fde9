#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/casereview/review/sheet_lines.h"
#include "ui/support/panes/form_pane.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace ducha {

class ChoiceBox;
class TextArea;

/// What is said on one item of a sheet: points, flaw, reason, rule, place in the file.
class MarkForm : public FormPane {
    Q_OBJECT

public:
    explicit MarkForm(QWidget *parent = nullptr);
    /// The scanned files that a place can be given in.
    void setFiles(const QList<AttachmentRow> &files);
    /// Shows the line; what is being typed into the same one stays.
    void setRow(const SheetLine &row, bool editable);
    /// Shows what is stored, whatever was typed.
    void giveUp();
    /// The mark has this id and content in the workspace from now on; the fields stay.
    void adopt(const ReviewMark &stored);
    /// As typed; the stored points where those that were typed cannot be read or are more than the item's.
    [[nodiscard]] ReviewMark value() const;
    [[nodiscard]] bool isChanged() const { return value() != m_row.mark; }
    /// What is wrong with the points, in words; empty when nothing is.
    [[nodiscard]] QString pointsProblem() const;
    /// To the points, with this typed already where it is not empty.
    void beginPoints(const QString &typed = {});
    void beginReason();

private:
    void fill();

    SheetLine m_row; ///< as it was last read
    QLineEdit *m_points;
    ChoiceBox *m_flaw;
    TextArea *m_reason;
    QLineEdit *m_basis;
    QLineEdit *m_dossier;
    ChoiceBox *m_file;
    QSpinBox *m_page;
    QCheckBox *m_suspected;
};

} // namespace ducha
