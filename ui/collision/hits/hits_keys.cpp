// How one goes from question to question: by keys, to the next that waits, and from other pages.
#include "core/workbench/preparation/rounds.h"
#include "ui/collision/hits/hit_desk.h"
#include "ui/collision/hits/hits_page.h"
#include "ui/collision/steps/hit_steps.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QTableView>

namespace ducha {

using namespace Qt::StringLiterals;

void HitsPage::step(int by)
{
    QTableView &view = m_list->view();
    const QModelIndex next =
        view.model()->index(view.currentIndex().row() + by, std::max(0, view.currentIndex().column()));
    if (next.isValid())
        view.selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HitsPage::toWaiting()
{
    if (m_scope.seat.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Say first who sits here.")});
        m_seat->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTableView &view = m_list->view();
    const int count = view.model()->rowCount();
    const int from = std::max(0, view.currentIndex().row());
    for (int i = 1; i <= count; ++i) {
        const QModelIndex index = view.model()->index((from + i) % count, 0);
        const int row = static_cast<const QSortFilterProxyModel *>(view.model())->mapToSource(index).row();
        if (!m_model.rows().at(row).waitsFor(m_scope.seat))
            continue;
        view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view.scrollTo(index);
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_services.notices.done(tr("No question of this list waits for you."));
}

bool HitsPage::listKey(int key)
{
    switch (key) {
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_Y:
        m_desk->steps().check();
        return true;
    case Qt::Key_N:
        m_desk->steps().exclude();
        return true;
    default:
        return false;
    }
}

bool HitsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && listKey(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

bool HitsPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"hit"_s ? HitId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    if (m_queue.indexOf(*id) < 0) {
        const auto rows = hitRowsOf(m_services.workbench, {*id});
        if (!rows || rows->isEmpty())
            return false;
        const InspectionId inspection = rows->constFirst().hit.inspectionId;
        const auto about = inspectionRow(m_services.workbench, inspection);
        if (!about)
            return false;
        m_services.context.set(about->inspection.roundId, inspection);
    }
    m_desk->steps().keepTyped();
    m_current = *id;
    m_shown = -1;
    refresh();
    if (m_current != *id) { // the list does not show it
        m_filter->setChoice(HitFilter::All);
        m_current = *id;
        m_shown = -1;
        refresh();
    }
    return m_current == *id;
}

} // namespace ducha
