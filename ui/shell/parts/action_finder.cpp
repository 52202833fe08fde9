#include "ui/shell/parts/action_finder.h"

#include "ui/support/panes/dialog_size.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Without the mnemonic: "打印(&P) …" is "打印 …".
QString plainText(const QAction &action)
{
    static const QRegularExpression bracketed(u"\\(&.\\)"_s);
    return action.text().remove(bracketed).remove(u'&');
}

} // namespace

ActionFinder::ActionFinder(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_edit(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Find an action"));
    m_edit->setObjectName(u"actionEdit"_s);
    m_edit->setAccessibleName(tr("Part of the action's name"));
    m_edit->setPlaceholderText(tr("Type part of its name"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"actionList"_s);
    m_list->setAccessibleName(tr("Actions found"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &ActionFinder::fill);
    connect(m_edit, &QLineEdit::returnPressed, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    fill();
    openAt(*this, {440, 420});
}

void ActionFinder::fill()
{
    m_list->clear();
    for (QAction *action : m_actions) {
        const QString text = plainText(*action);
        if (!action->isEnabled() || !text.contains(m_edit->text().trimmed(), Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon(), keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(action));
    }
    m_list->setCurrentRow(0);
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ActionFinder::trigger()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        item->data(Qt::UserRole).value<QAction *>()->trigger();
}

void findAction(const QList<QAction *> &actions, Prompts &prompts)
{
    if (ActionFinder finder(actions); prompts.run(finder))
        finder.trigger();
}

} // namespace ducha
