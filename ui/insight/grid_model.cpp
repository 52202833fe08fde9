#include "ui/insight/grid_model.h"

#include "ui/words/inspection_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const GridCell &cell)
{
    if (cell.unitId.isNull())
        return GridModel::tr("no such unit");
    if (cell.inspectionId.isNull())
        return GridModel::tr("%1: not in this round").arg(cell.unit);
    QString text = GridModel::tr("%1 %2: %3").arg(cell.unit, cell.code, word(cell.stage));
    if (cell.items > 0)
        text =
            GridModel::tr("%1, items %2, open %3, closed %4").arg(text).arg(cell.items).arg(cell.open).arg(cell.closed);
    if (cell.overdue > 0)
        text = GridModel::tr("%1, ▲ overdue %2").arg(text).arg(cell.overdue);
    return text;
}

} // namespace

void GridModel::setGrid(const OverviewGrid &grid)
{
    beginResetModel();
    m_lines = grid.lines;
    endResetModel();
}

GridCell GridModel::cell(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).cells.at(index.column()) : GridCell();
}

QModelIndex GridModel::indexOf(InspectionId inspection) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        for (int column = 0; column < m_lines.at(row).cells.size(); ++column) {
            if (!inspection.isNull() && m_lines.at(row).cells.at(column).inspectionId == inspection)
                return index(row, column);
        }
    }
    return {};
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(enumNames(AgencyType{}).size());
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sentenceOf(m_lines.at(index.row()).cells.at(index.column()));
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? QVariant(word(enumNames(AgencyType{}).at(size_t(section)).first)) : QVariant();
    return section < m_lines.size() ? QVariant(m_lines.at(section).area.name) : QVariant();
}

} // namespace ducha
