#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace ducha {

/// Paints a cell of the grid: the stage as a small ring that fills, its word, what is open, and what is overdue with
/// its sign in the one red. Says nothing that the text of the cell does not say.
class GridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ducha
