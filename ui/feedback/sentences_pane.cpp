#include "ui/feedback/sentences_pane.h"

#include "core/workbench/feedback/sentences.h"
#include "ui/feedback/sentence_delegate.h"
#include "ui/support/panes/focus_door.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Enter edits on every platform, and Tab leaves the table.
class SentenceView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        const QModelIndex text = currentIndex().siblingAtColumn(SentenceModel::Text);
        if (enter && event->modifiers() == Qt::NoModifier && (text.flags() & Qt::ItemIsEditable))
            edit(text);
        else
            QTableView::keyPressEvent(event);
    }
};

} // namespace

SentencesPane::SentencesPane(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_bar(new QToolBar), m_view(new SentenceView)
{
    m_view->setObjectName(u"sentenceView"_s);
    m_view->setAccessibleName(tr("Sentences of the feedback"));
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(SentenceModel::Text, new SentenceDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionResizeMode(SentenceModel::Text, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(SentenceModel::Basis, QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addKey(u"list-add"_s, tr("Add"), QKeySequence(Qt::CTRL | Qt::Key_Return), &SentencesPane::add);
    addKey(u"go-up"_s, tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), &SentencesPane::moveUp);
    addKey(u"go-down"_s, tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), &SentencesPane::moveDown);
    m_declare =
        addKey(u"dialog-ok"_s, tr("Overall assessment"), QKeySequence(Qt::CTRL | Qt::Key_E), &SentencesPane::declare);
    m_withhold = addKey(u"view-hidden"_s, tr("Not public"), {}, &SentencesPane::withhold);
    addKey(u"edit-delete"_s, tr("Remove"), QKeySequence(Qt::Key_Delete), &SentencesPane::remove);
    for (QAction *toggle : {m_declare, m_withhold})
        toggle->setCheckable(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    passFocus(*this, *m_view);
    connect(&m_model, &SentenceModel::edited, this, &SentencesPane::save);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        m_wanted = current();
        showActions();
        Q_EMIT currentChanged(m_wanted);
    });
}

QAction *SentencesPane::addKey(const QString &icon, const QString &text, const QKeySequence &key,
                               void (SentencesPane::*act)())
{
    auto *action = m_bar->addAction(QIcon::fromTheme(icon), text);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the keys belong to the list, not to a sentence that is edited
    m_view->addAction(action);
    if (!key.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(action, &QAction::triggered, this, act);
    return action;
}

void SentencesPane::setText(const FeedbackText &text)
{
    m_text = text;
    const bool editable = text.feedback.state == FeedbackState::Draft;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(text.sentences, editable);
        const int wanted = std::max(m_model.rowOf(m_wanted), 0);
        if (m_view->currentIndex().row() != wanted)
            m_view->setCurrentIndex(m_model.index(wanted, SentenceModel::Text));
    }
    m_bar->setVisible(editable);
    for (QAction *action : m_bar->actions())
        action->setEnabled(editable);
    m_wanted = current();
    showActions();
}

SentenceId SentencesPane::current() const
{
    const SentenceRow *shown = row();
    return shown ? shown->sentence.id : SentenceId();
}

void SentencesPane::setCurrent(SentenceId id)
{
    m_wanted = id;
    if (const int found = m_model.rowOf(id); found >= 0)
        m_view->setCurrentIndex(m_model.index(found, SentenceModel::Text));
}

void SentencesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->resizeRowsToContents();
}

const SentenceRow *SentencesPane::row() const
{
    const int index = m_view->currentIndex().row();
    return index >= 0 && index < m_model.rows().size() ? &m_model.rows().at(index) : nullptr;
}

void SentencesPane::showActions()
{
    const SentenceRow *shown = row();
    const bool editable = m_text.feedback.state == FeedbackState::Draft;
    m_declare->setEnabled(editable && shown && shown->sentence.kind == SentenceKind::Body && shown->sources.isEmpty() &&
                          shown->reviews.isEmpty());
    m_declare->setChecked(shown && shown->sentence.basis == SentenceBasis::Overall);
    m_withhold->setChecked(shown && !shown->sentence.withheld.isEmpty());
}

void SentencesPane::save(const Sentence &sentence)
{
    tell(changeSentence(m_services.workbench, sentence));
}

void SentencesPane::add()
{
    const auto added =
        addSentence(m_services.workbench, m_text.feedback.id, current(), SentenceKind::Body, tr("New sentence"));
    if (!added) {
        m_services.notices.failed(added.error());
        return;
    }
    setCurrent(added->id);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
    if (auto *editor = m_view->findChild<QPlainTextEdit *>(u"sentenceEdit"_s))
        editor->selectAll();
}

void SentencesPane::remove()
{
    const SentenceRow *shown = row();
    if (!shown)
        return;
    const SentenceId id = shown->sentence.id;
    const int next = m_view->currentIndex().row() + 1;
    const auto reason =
        m_services.prompts.reason(tr("Why is this sentence removed?\n%1").arg(shown->printed()), tr("Remove"));
    if (!reason)
        return;
    if (next < m_model.rows().size())
        m_wanted = m_model.rows().at(next).sentence.id;
    tell(removeSentence(m_services.workbench, id, *reason));
}

void SentencesPane::moveUp()
{
    move(-1);
}

void SentencesPane::moveDown()
{
    move(1);
}

void SentencesPane::move(int by)
{
    if (const SentenceRow *shown = row())
        tell(moveSentence(m_services.workbench, shown->sentence.id, by));
}

void SentencesPane::declare()
{
    if (const SentenceRow *shown = row())
        tell(declareOverall(m_services.workbench, shown->sentence.id, shown->sentence.basis != SentenceBasis::Overall));
    showActions();
}

void SentencesPane::withhold()
{
    if (const SentenceRow *shown = row()) {
        Sentence sentence = shown->sentence;
        const bool isWithheld = !sentence.withheld.isEmpty();
        const auto reason =
            isWithheld ? std::optional(QString())
                       : m_services.prompts.reason(
                             tr("Why is this sentence left out of the public version?\n%1").arg(shown->printed()),
                             tr("Leave out"));
        if (reason) {
            sentence.withheld = *reason;
            tell(changeSentence(m_services.workbench, sentence));
        }
    }
    showActions();
}

void SentencesPane::tell(const Result<> &done)
{
    if (!done)
        m_services.notices.failed(done.error());
}

} // namespace ducha
