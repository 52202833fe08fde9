#pragma once

#include "core/workbench/casework/findings.h"
#include "ui/support/panes/form_pane.h"
#include "ui/support/record_ref.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ducha {

class ChoiceBox;
class SourceList;
class TextArea;

/// One finding: its words, how grave it is, and the papers and passages it rests on.
class FindingForm : public FormPane {
    Q_OBJECT

public:
    explicit FindingForm(QWidget *parent = nullptr);
    void setDimensions(const QList<Dimension> &dimensions);
    /// Shows the finding; what is being typed into the same one stays.
    void setRow(const FindingRow &row);
    [[nodiscard]] Finding value() const;

Q_SIGNALS:
    void linkActivated(const ducha::RecordRef &record);

private:
    void showPapers(const QList<PaperRow> &papers);

    Finding m_finding; ///< as it was last read
    ChoiceBox *m_dimension;
    QLineEdit *m_title;
    TextArea *m_text;
    ChoiceBox *m_type;
    ChoiceBox *m_severity;
    QCheckBox *m_immediate;
    QLabel *m_papers;
    SourceList *m_sources;
};

} // namespace ducha
