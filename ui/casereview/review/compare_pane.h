#pragma once

#include "core/workbench/reviews/reviewing.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;

namespace ducha {

class ListPanel;

/// What two reviewers said of one item, side by side.
struct CompareRow {
    SheetItem item;
    QString a; ///< in words, all marks of the item
    QString b;
    bool differs = false;
};

/// The sheets of the first two experts side by side, with the items on which they differ marked ≠.
class ComparePane : public QWidget {
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);
    void setView(const ReviewView &view);

Q_SIGNALS:
    void itemActivated(const QString &code);

private:
    void showRows();

    QList<CompareRow> m_rows;
    TableModel<CompareRow> m_model;
    QLabel *m_who;
    QCheckBox *m_onlyDifferences;
    ListPanel *m_list;
};

} // namespace ducha
