#include "ui/shell/parts/side_panel.h"

#include "core/workbench/casework/trail.h"
#include "ui/words/message_text.h"
#include "ui/words/record_words.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeWidget>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTableRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

QTreeWidget *plainTree(const QString &name, const QString &objectName)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(objectName);
    tree->setAccessibleName(name);
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setWordWrap(true);
    tree->setIndentation(12);
    tree->setTabKeyNavigation(false);
    return tree;
}

QListWidget *plainList(const QString &name, const QString &objectName)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    return list;
}

QString lineOf(const TrailNode &node)
{
    QStringList parts{tableWord(node.table)};
    if (!node.code.isEmpty())
        parts.append(node.code);
    parts.append(node.title);
    return (node.shaken ? u"▲ "_s : QString()) + parts.join(u' ');
}

template <class Item>
void nameRecord(Item &item, const TrailNode &node)
{
    const auto set = [&](int role, const QString &value) {
        if constexpr (std::is_same_v<Item, QTreeWidgetItem>)
            item.setData(0, role, value);
        else
            item.setData(role, value);
    };
    set(kTableRole, node.table);
    set(kIdRole, node.id);
    set(Qt::ToolTipRole,
        node.shaken ? SidePanel::tr("%1\nIts source was changed or withdrawn.").arg(lineOf(node)) : lineOf(node));
}

void addGroup(QTreeWidget &tree, const QString &title, const QList<TrailNode> &nodes, const QString &nothing)
{
    auto *group = new QTreeWidgetItem(&tree, {title});
    for (const TrailNode &node : nodes) {
        auto *item =
            new QTreeWidgetItem(group, {QString(u' ').repeated(2 * std::max(0, node.depth - 1)) + lineOf(node)});
        nameRecord(*item, node);
    }
    if (nodes.isEmpty())
        (new QTreeWidgetItem(group, {nothing}))->setDisabled(true);
    group->setExpanded(true);
}

} // namespace

SidePanel::SidePanel(Services &services, QWidget *parent)
    : QTabWidget(parent), m_services(services), m_trail(plainTree(tr("Sources"), u"trailTree"_s)),
      m_history(plainTree(tr("History"), u"historyTree"_s)), m_files(plainList(tr("Files"), u"filesList"_s)),
      m_messages(plainList(tr("Checks"), u"checksList"_s))
{
    setObjectName(u"sidePanel"_s);
    setDocumentMode(true);
    addTab(m_trail, tr("Sources"));
    addTab(m_history, tr("History"));
    addTab(m_files, tr("Files"));
    addTab(m_messages, tr("Checks"));
    tabBar()->setAccessibleName(tr("About the record in hand"));
    tabBar()->setUsesScrollButtons(false);
    connect(this, &QTabWidget::currentChanged, this, &SidePanel::fill);
    connect(m_trail, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString id = item->data(0, kIdRole).toString(); !id.isEmpty())
            Q_EMIT linkActivated({item->data(0, kTableRole).toString(), id});
    });
    connect(m_files, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const QString id = item->data(kIdRole).toString(); !id.isEmpty())
            Q_EMIT linkActivated({item->data(kTableRole).toString(), id});
    });
}

void SidePanel::setRecord(const RecordRef &record, const QList<CheckMessage> &checks)
{
    m_record = record;
    m_checks = checks;
    const int count = int(checks.size());
    setTabText(indexOf(m_messages), count == 0 ? tr("Checks") : tr("Checks %1").arg(count));
    setMinimumWidth(tabBar()->sizeHint().width()); // no tab is cut, at any size of text
    if (isVisibleTo(parentWidget()))
        fill();
}

void SidePanel::showChecks()
{
    setCurrentWidget(m_messages);
    fill();
    m_messages->setFocus(Qt::ShortcutFocusReason);
}

void SidePanel::fill()
{
    if (currentWidget() == m_history)
        fillHistory();
    else if (currentWidget() == m_messages)
        fillChecks();
    else
        fillTrail();
}

void SidePanel::fillTrail()
{
    m_trail->clear();
    m_files->clear();
    if (m_record.isEmpty())
        return;
    const auto trail = trailOf(m_services.workbench, m_services.context.inspection(), m_record.table, m_record.id);
    if (!trail) {
        m_services.notices.failed(trail.error());
        return;
    }
    addGroup(*m_trail, tr("Rests on"), trail->restsOn, tr("nothing"));
    addGroup(*m_trail, tr("Carries"), trail->carries, tr("nothing yet"));
    for (const TrailNode &node : trail->files)
        nameRecord(*new QListWidgetItem(lineOf(node), m_files), node);
    if (trail->files.isEmpty())
        new QListWidgetItem(tr("No files below this record."), m_files);
}

void SidePanel::fillHistory()
{
    m_history->clear();
    if (m_record.isEmpty())
        return;
    const auto history = historyOf(m_services.workbench, m_record.table, m_record.id);
    if (!history) {
        m_services.notices.failed(history.error());
        return;
    }
    for (const HistoryEntry &entry : *history) {
        const QString what = entry.isNew ? tr("made") : entry.isWithdrawn ? tr("withdrawn") : tr("changed");
        auto *item = new QTreeWidgetItem(
            m_history,
            {tr("%1 %2: %3").arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.person, what)});
        for (const FieldChange &change : entry.changes) {
            const QString before = storedValueWord(m_record.table, change.column, change.before);
            const QString after = storedValueWord(m_record.table, change.column, change.after);
            const QString line = before.isEmpty() ? tr("%1: %2").arg(columnWord(change.column), after)
                                                  : tr("%1: %2 → %3").arg(columnWord(change.column), before, after);
            auto *child = new QTreeWidgetItem(item, {line});
            child->setToolTip(0, line);
        }
        item->setToolTip(0, tr("Device %1").arg(entry.device));
        item->setExpanded(!entry.isNew || history->size() == 1);
    }
}

void SidePanel::fillChecks()
{
    m_messages->clear();
    for (const CheckMessage &message : m_checks)
        (new QListWidgetItem(words(QList{message}), m_messages))->setToolTip(message.subject);
    if (m_checks.isEmpty())
        new QListWidgetItem(tr("● Nothing to say against this record."), m_messages);
}

} // namespace ducha
