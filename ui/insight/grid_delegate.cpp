#include "ui/insight/grid_delegate.h"

#include "ui/insight/grid_model.h"
#include "ui/words/inspection_words.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRing = 14;
constexpr int kGap = 8;

/// 0 for planned, 1 for closed: how much of the ring is drawn.
double fillOf(Stage stage)
{
    return double(stage) / double(Stage::Closed);
}

void paintRing(QPainter &painter, const QRectF &box, Stage stage, const QColor &faint, const QColor &strong)
{
    painter.setPen(QPen(faint, 3));
    painter.drawEllipse(box);
    painter.setPen(QPen(strong, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(box, 90 * 16, int(-fillOf(stage) * 360 * 16));
    if (stage == Stage::Closed) {
        painter.setBrush(strong);
        painter.drawEllipse(box.adjusted(4, 4, -4, -4));
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GridModel *>(index.model());
    QStyleOptionViewItem style = option;
    initStyleOption(&style, index);
    style.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &style, painter, widget);
    if (!model)
        return;
    const GridCell cell = model->cell(index);
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : palette.color(QPalette::PlaceholderText);
    const QColor red = selected ? text : palette.color(QPalette::BrightText);
    QRect box = option.rect.adjusted(kGap, 0, -kGap, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.inspectionId.isNull()) {
        painter->setPen(quiet);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          cell.unitId.isNull() ? u"—"_s : GridModel::tr("○ not in this round"));
        painter->restore();
        return;
    }
    QColor faint = selected ? text : palette.color(QPalette::Mid);
    faint.setAlpha(selected ? 90 : 255);
    const QRectF ring(box.left() + 1, box.center().y() - kRing / 2.0 + 1, kRing, kRing);
    paintRing(*painter, ring, cell.stage, faint, selected ? text : palette.color(QPalette::Link));
    box.setLeft(box.left() + kRing + kGap);
    QRect taken;
    const QString open = cell.open > 0 ? GridModel::tr("open %1").arg(cell.open) : QString();
    if (cell.overdue > 0) {
        QString overdue = GridModel::tr("▲ overdue %1").arg(cell.overdue);
        if (option.fontMetrics.horizontalAdvance(open + overdue) + 2 * kGap > box.width())
            overdue = u"▲ %1"_s.arg(cell.overdue); // the word is in the tooltip
        painter->setPen(red);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, overdue, &taken);
        box.setRight(taken.left() - kGap);
    }
    if (cell.open > 0) {
        painter->setPen(text);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, open, &taken);
        box.setRight(taken.left() - kGap);
    }
    painter->setPen(text);
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(word(cell.stage), Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace ducha
