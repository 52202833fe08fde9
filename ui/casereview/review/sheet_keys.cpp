// The keys of a sheet: what they do to the list and to the line in hand.
#include "core/workbench/reviews/sheets.h"
#include "ui/casereview/review/mark_form.h"
#include "ui/casereview/review/sheet_pane.h"
#include "ui/support/list_panel.h"
#include "ui/words/message_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QTableView>

namespace ducha {

using namespace Qt::StringLiterals;

bool SheetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && listKey(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SheetPane::listKey(int key, const QString &text)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_form->beginReason();
        return true;
    }
    if (!isEditable() || !row())
        return false;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_form->beginPoints(text);
        return true;
    }
    ReviewMark mark = row()->mark;
    switch (key) {
    case Qt::Key_Space:
        mark.flaw = FlawLevel((int(mark.flaw) + 1) % int(enumNames(FlawLevel{}).size()));
        put(mark);
        return true;
    case Qt::Key_S:
        mark.suspected = !mark.suspected;
        put(mark);
        return true;
    case Qt::Key_Insert:
        addMark();
        return true;
    case Qt::Key_Delete:
        withdraw();
        return true;
    default:
        return false;
    }
}

void SheetPane::addMark()
{
    if (!isEditable() || !row() || row()->mark.id.isNull() || !commit())
        return;
    m_adding = row()->item.code;
    m_item = m_adding;
    m_current = {};
    showRows();
    m_form->beginPoints();
}

void SheetPane::withdraw()
{
    if (!isEditable() || !row() || row()->mark.id.isNull())
        return;
    const ReviewMark mark = row()->mark;
    const auto reason =
        m_services.prompts.reason(tr("Why is the mark on %1 withdrawn?").arg(row()->item.code), tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawReviewMark(m_services.workbench, mark.id, *reason); !done)
        m_form->say(words(done.error()));
}

void SheetPane::nextItem()
{
    if (!commit())
        return;
    const int next = m_list->currentRow() + 1;
    if (next < m_model.rows().size())
        m_list->setCurrentRow(next);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SheetPane::nextProblem()
{
    if (!commit())
        return;
    const int count = int(m_model.rows().size());
    for (int step = 1; step <= count; ++step) {
        const int index = (std::max(0, m_list->currentRow()) + step) % count;
        const ReviewMark &mark = m_model.rows().at(index).mark;
        if (mark.id.isNull())
            continue;
        const auto checked = checkMark(m_view.items, mark);
        if (checked)
            continue;
        m_list->setCurrentRow(index);
        m_form->beginReason();
        m_form->say(words(checked.error()));
        return;
    }
    m_services.notices.done(tr("Every mark of this sheet is complete."));
}

bool SheetPane::showMark(ReviewMarkId id)
{
    for (int i = 0; i < m_model.rows().size(); ++i) {
        if (m_model.rows().at(i).mark.id == id) {
            m_list->setCurrentRow(i);
            return m_current == id;
        }
    }
    return false;
}

void SheetPane::showItem(const QString &code)
{
    for (int i = 0; i < m_model.rows().size(); ++i) {
        if (m_model.rows().at(i).item.code == code) {
            m_list->setCurrentRow(i);
            return;
        }
    }
}

} // namespace ducha
