#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

#include <functional>

namespace ducha {

/// One column of a list: its title and what it says of a row.
template <class Row>
struct ListColumn {
    QString title;
    std::function<QString(const Row &)> text;
    std::function<QVariant(const Row &)> sortKey; ///< empty: the text
    bool isNumber = false;                        ///< right-aligned
    std::function<QString(const Row &)> tip;
    std::function<bool(const Row &)> isOverdue; ///< shown in the one red, beside its sign
    std::function<bool(const Row &)> isShaken;  ///< shown in the one amber, beside its sign
};

/// A list of rows made in core, shown as they are; rows are replaced as a whole.
template <class Row>
class TableModel : public QAbstractTableModel {
public:
    static constexpr int kSortRole = Qt::UserRole;

    explicit TableModel(QList<ListColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const Row &row = m_rows.at(index.row());
        const ListColumn<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return column.tip ? column.tip(row) : column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (column.isOverdue && column.isOverdue(row))
                return QGuiApplication::palette().brush(QPalette::BrightText);
            if (column.isShaken && column.isShaken(row))
                return QGuiApplication::palette().brush(QPalette::LinkVisited);
            return {};
        case kSortRole:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue((m_columns.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        return {};
    }

private:
    QList<ListColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace ducha
