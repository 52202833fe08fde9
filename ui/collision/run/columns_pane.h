#pragma once

#include "core/workbench/collision/preview.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;
class QTimer;

namespace ducha {

class ChoiceBox;

/// How a roster or register would be read: what was found out, which column is which, and the first records. Another
/// choice of a column is told; the file must then be looked at again.
class ColumnsPane : public QWidget {
    Q_OBJECT

public:
    /// `fields`: their names (rosterFields, registerFields).
    explicit ColumnsPane(const QStringList &fields, QWidget *parent = nullptr);
    void setPreview(const CollisionPreview &preview);
    void clear();
    /// The headers of fields that the user chose, by field.
    [[nodiscard]] const QHash<QString, QString> &chosen() const { return m_chosen; }
    void setChosen(const QHash<QString, QString> &chosen) { m_chosen = chosen; }

Q_SIGNALS:
    void chosenChanged();

private:
    void fillBoxes(const CollisionPreview &preview);
    void fillRows(const CollisionPreview &preview);

    QStringList m_fields;
    QLabel *m_facts;
    QHash<QString, ChoiceBox *> m_boxes;
    QStandardItemModel *m_rows;
    QTableView *m_view;
    QLabel *m_remarks;
    QTimer *m_settle;
    QHash<QString, QString> m_chosen;
};

/// What people call a field of a roster or register.
[[nodiscard]] QString fieldWords(const QString &field);

} // namespace ducha
