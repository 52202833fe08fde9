#pragma once

#include "core/workbench/casework/papers.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QDialog>

namespace ducha {

class ListPanel;

/// Chooses the approved papers that one finding is made of.
class PaperChoice : public QDialog {
    Q_OBJECT

public:
    explicit PaperChoice(const QList<PaperRow> &approved, QWidget *parent = nullptr);
    [[nodiscard]] QList<WorkingPaperId> chosen() const;

private:
    TableModel<PaperRow> m_model;
    ListPanel *m_list;
};

} // namespace ducha
