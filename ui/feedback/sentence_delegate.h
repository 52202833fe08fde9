#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace ducha {

/// Edits a sentence in its place, over several lines. Enter saves and closes, Escape goes back to what is stored; what
/// is typed is saved two seconds after the last key as well (ux.md, 0.1).
class SentenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ducha
