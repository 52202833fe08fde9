#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QDialog>

namespace ducha {

class ListPanel;

/// Finds the anchors that a paper is to cite: typing narrows the list down, Enter takes what is chosen.
class AnchorChoice : public QDialog {
    Q_OBJECT

public:
    explicit AnchorChoice(const QList<AnchorRow> &anchors, QWidget *parent = nullptr);
    [[nodiscard]] QList<AnchorId> chosen() const;

private:
    void takeFound();

    TableModel<AnchorRow> m_model;
    ListPanel *m_list;
};

} // namespace ducha
