#include "ui/support/list_panel.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <functional>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 32; // look.md, "comfortable rows"
constexpr int kFewest = 6;     // characters of the column that takes what room is left

/// The column to stand in: from a hidden one the arrow keys lead nowhere.
int firstShown(const QTableView &view)
{
    int column = 0;
    while (column + 1 < view.model()->columnCount() && view.isColumnHidden(column))
        ++column;
    return column;
}

/// A table whose Tab leaves it, and whose Enter activates on every platform. Where nobody waits for that, Enter is left
/// to the dialog around it.
class RowView : public QTableView {
public:
    RowView(std::function<bool()> isAwaited, std::function<void()> resized)
        : m_isAwaited(std::move(isAwaited)), m_resized(std::move(resized))
    {
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QTableView::keyPressEvent(event);
        else if (m_isAwaited() && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else
            event->ignore();
    }
    /// Ctrl+Home and Ctrl+End are how one goes to the first and last row of a table, and choose it as Up and Down do.
    /// Of themselves they would leave the old row marked beside the record of the new one.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override
    {
        if (event && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<const QKeyEvent *>(event);
            if ((key->key() == Qt::Key_Home || key->key() == Qt::Key_End) && key->modifiers() == Qt::ControlModifier)
                return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        }
        return QTableView::selectionCommand(index, event);
    }
    /// Somebody who comes by Tab has a row in hand, and Enter then means that one.
    void focusInEvent(QFocusEvent *event) override
    {
        QTableView::focusInEvent(event);
        if (!model() || model()->rowCount() == 0 || selectionModel()->hasSelection())
            return;
        // Not selectRow(): a Ctrl that is still held would turn the choice round.
        selectionModel()->setCurrentIndex(model()->index(std::max(0, currentIndex().row()), firstShown(*this)),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        m_resized();
    }

private:
    std::function<bool()> m_isAwaited;
    std::function<void()> m_resized;
};

} // namespace

ListPanel::ListPanel(QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QWidget(parent), m_proxy(new QSortFilterProxyModel(this)), m_filter(new QLineEdit),
      m_view(new RowView([this] { return isSignalConnected(QMetaMethod::fromSignal(&ListPanel::activated)); },
                         [this] { shareWidth(); })),
      m_sentence(new QLabel), m_button(new QPushButton), m_stack(new QStackedLayout)
{
    m_proxy->setSourceModel(&model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(Qt::UserRole);

    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(name));
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });

    auto *down = new QShortcut(Qt::Key_Down, m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });

    m_view->setObjectName(u"listView"_s);
    m_view->setAccessibleName(name);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the official order until asked otherwise
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setResizeContentsPrecision(50);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_proxy->mapToSource(index).row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int row = currentRow();
        if (row >= 0)
            m_wanted = row;
        Q_EMIT currentRowChanged(row);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ListPanel::modelFilled);

    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &ListPanel::emptyButtonClicked);
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch();
    nothingLayout->addWidget(m_sentence);
    nothingLayout->addWidget(m_button, 0, Qt::AlignHCenter);
    nothingLayout->addStretch();
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_filter);
    listLayout->addWidget(m_view);
    m_stack->addWidget(list);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_stack);
    modelFilled();
}

/// The focus belongs to the rows, or to the one thing that can be done without any. No focus proxy: Tab would pass the
/// filter by, and stop at rows that are not there.
void ListPanel::focusInEvent(QFocusEvent *event)
{
    QWidget *first = m_view;
    if (m_stack->currentIndex() == 1 && m_button->isVisibleTo(this))
        first = m_button;
    first->setFocus(event->reason());
}

void ListPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitRows();
    QMetaObject::invokeMethod(this, &ListPanel::fitColumns, Qt::QueuedConnection); // once the rows have the font, too
}

void ListPanel::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 6));
}

void ListPanel::setEmptyState(const QString &sentence, const QString &buttonText)
{
    m_sentence->setText(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}

int ListPanel::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

void ListPanel::setCurrentRow(int row)
{
    m_wanted = row;
    const QModelIndex index = m_proxy->mapFromSource(m_proxy->sourceModel()->index(row, firstShown(*m_view)));
    if (!index.isValid() && row >= 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
        setCurrentRow(row);
        return;
    }
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

QList<int> ListPanel::selectedRows() const
{
    QList<QModelIndex> indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(m_proxy->mapToSource(index).row());
    return rows;
}

void ListPanel::setMultiSelection(bool several)
{
    m_view->setSelectionMode(several ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
}

void ListPanel::setStretchColumn(int column)
{
    m_stretchColumn = column;
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    shareWidth();
}

void ListPanel::shareWidth()
{
    if (m_stretchColumn < 0 || m_stretchColumn >= m_proxy->columnCount())
        return;
    QHeaderView *header = m_view->horizontalHeader();
    int room = m_view->viewport()->width();
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (column != m_stretchColumn)
            room -= header->sectionSize(column);
    }
    const int least = kFewest * fontMetrics().horizontalAdvance(u"国"_s);
    const auto mode = room < least ? QHeaderView::Interactive : QHeaderView::Stretch;
    if (header->sectionResizeMode(m_stretchColumn) != mode)
        header->setSectionResizeMode(m_stretchColumn, mode);
    if (mode == QHeaderView::Interactive)
        header->resizeSection(m_stretchColumn, least);
}

void ListPanel::modelFilled()
{
    const int rows = m_proxy->sourceModel()->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows == 0)
        return;
    fitColumns();
    if (m_wanted >= 0)
        setCurrentRow(std::min(m_wanted, rows - 1));
}

void ListPanel::fitColumns()
{
    if (m_proxy->sourceModel()->rowCount() == 0)
        return;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (column != m_stretchColumn)
            m_view->resizeColumnToContents(column);
    }
    shareWidth();
}

} // namespace ducha
