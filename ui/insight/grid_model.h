#pragma once

#include "core/workbench/overview/overview.h"

#include <QtCore/QAbstractTableModel>

namespace ducha {

/// The grid of the round as a table: areas down, kinds of organs across. What each cell says in words is its text, so
/// that a screen reader reads the same as is painted.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setGrid(const OverviewGrid &grid);
    [[nodiscard]] GridCell cell(const QModelIndex &index) const;
    /// The cell of an inspection; invalid where it is not in this round.
    [[nodiscard]] QModelIndex indexOf(InspectionId inspection) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<GridLine> m_lines;
};

} // namespace ducha
