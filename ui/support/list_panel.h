#pragma once

#include <QtWidgets/QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace ducha {

/// A list as every page has it: a filter line (Ctrl+F), the table with comfortable rows, and one sentence with one
/// button where there is nothing yet. Enter or a double click activates a row.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the list. The model is the page's and outlives the panel.
    ListPanel(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);
    /// What stands there while the model has no rows; the button is left out without `buttonText`.
    void setEmptyState(const QString &sentence, const QString &buttonText = {});
    /// Row of the model that is in hand; -1 for none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// Rows of the model that are selected, in the order they are shown.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Lets several rows be chosen (Ctrl, Shift, Ctrl+A).
    void setMultiSelection(bool several);
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QLineEdit &filter() const { return *m_filter; }
    /// The column that takes what room is left, though never less than a few characters; the others take what their
    /// first rows need.
    void setStretchColumn(int column);

Q_SIGNALS:
    void currentRowChanged(int row);
    void activated(int row);
    void emptyButtonClicked();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void modelFilled();
    void shareWidth();
    void fitRows();
    void fitColumns();

    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_sentence;
    QPushButton *m_button;
    QStackedLayout *m_stack;
    int m_stretchColumn = -1;
    int m_wanted = -1; ///< the row in hand, kept over a refresh
};

} // namespace ducha
