#include "ui/support/speech/desk_frame.h"

#include "ui/support/panes/elided_label.h"

#include <QtCore/QAbstractItemModel>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThreeColumns = 36; // characters that fit side by side

} // namespace

DeskFrame::DeskFrame(const QString &sideCaption, QWidget *who, QWidget *parent)
    : QWidget(parent), head(new QLabel), saved(new QLabel), checks(new QLabel), side(new QListWidget),
      marks(new QListWidget), view(new SpeechView), input(new SpeechInput), m_columns(new QSplitter),
      m_left(new QSplitter(Qt::Vertical)), m_marked(column(tr("Marked spans"), marks)), m_steps(new QHBoxLayout)
{
    head->setWordWrap(true);
    checks->setWordWrap(true);
    saved->setObjectName(u"savedLabel"_s);
    side->setObjectName(u"sideList"_s);
    side->setWordWrap(true);
    marks->setObjectName(u"marksList"_s);
    marks->setWordWrap(true);
    view->setObjectName(u"speechView"_s);
    input->setObjectName(u"speechEdit"_s);
    input->setAccessibleName(tr("What is said now"));
    connect(marks, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT markActivated(item->data(Qt::UserRole).toString()); });
    auto *top = new QHBoxLayout;
    top->addWidget(head, 1);
    top->addWidget(saved);
    auto *line = new QHBoxLayout;
    line->addWidget(who, 0, Qt::AlignTop);
    line->addWidget(input, 1);
    for (QSplitter *splitter : {m_columns, m_left})
        splitter->setChildrenCollapsible(false);
    m_left->addWidget(column(sideCaption, side));
    m_columns->addWidget(m_left);
    m_columns->addWidget(column(tr("Record: Ctrl+E evidence, Ctrl+Shift+E possible lead, Enter edits"), view));
    m_columns->addWidget(m_marked);
    m_columns->setSizes({190, 480, 170});
    m_columns->setStretchFactor(1, 1);
    // Without marks the room is the record's.
    const auto showMarked = [this] { m_marked->setVisible(marks->count() > 0); };
    connect(marks->model(), &QAbstractItemModel::modelReset, m_marked, showMarked);
    connect(marks->model(), &QAbstractItemModel::rowsInserted, m_marked, showMarked);
    m_marked->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_columns, 1);
    layout->addLayout(line);
    layout->addWidget(checks);
    layout->addLayout(m_steps);
    makeKeys();
}

QWidget *DeskFrame::column(const QString &caption, QWidget *of)
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new ElidedLabel(caption);
    label->setBuddy(of);
    of->setAccessibleName(caption);
    layout->addWidget(label);
    layout->addWidget(of, 1);
    return panel;
}

void DeskFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void DeskFrame::place()
{
    const bool below = width() < kThreeColumns * fontMetrics().horizontalAdvance(u"国"_s);
    if (below == (m_left->indexOf(m_marked) >= 0))
        return;
    QSplitter *to = below ? m_left : m_columns;
    to->addWidget(m_marked);
    m_marked->setVisible(marks->count() > 0); // moving hides it
    if (!below)
        m_columns->setSizes({190, 480, 170});
}

void DeskFrame::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, QWidget *where, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Delete, marks, [this] {
        if (const QListWidgetItem *item = marks->currentItem())
            Q_EMIT markWithdrawn(item->data(Qt::UserRole).toString());
    });
    key(Qt::CTRL | Qt::Key_J, this, [this] { Q_EMIT nextAsked(); });
    key(Qt::Key_F6, this, [this] {
        const QList<QWidget *> places{input, side, view, marks};
        qsizetype place = 0; // of where the focus is; from elsewhere F6 leads to the field
        while (place < places.size() && !places.at(place)->hasFocus())
            ++place;
        do {
            place = (place + 1) % (places.size() + 1);
        } while (place < places.size() && !places.at(place)->isVisible());
        places.at(place % places.size())->setFocus(Qt::ShortcutFocusReason);
    });
}

void DeskFrame::setSide(const QStringList &lines)
{
    const int row = side->currentRow();
    side->clear();
    side->addItems(lines);
    side->setCurrentRow(std::clamp(row, 0, std::max(0, side->count() - 1)));
}

void DeskFrame::setChecks(const QString &remarks)
{
    checks->setText(remarks);
    checks->setVisible(!remarks.isEmpty());
}

void DeskFrame::setSteps(const QList<Step> &steps)
{
    QStringList names;
    for (const Step &step : steps)
        names.append(step.name);
    if (names == m_shown)
        return; // a button that is just being pressed stays
    m_shown = names;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater(); // its own click may have led here
        }
        delete item;
    }
    m_steps->addStretch();
    QWidget *before = marks; // what comes late would be last in the window
    for (const Step &step : steps) {
        auto *button = new QPushButton(step.text);
        button->setObjectName(step.name);
        connect(button, &QPushButton::clicked, this, step.act);
        m_steps->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
}

void DeskFrame::addMark(const QString &id, bool isLead, const QString &text)
{
    auto *item = new QListWidgetItem((isLead ? u"▲ "_s : u"● "_s) + text, marks);
    item->setData(Qt::UserRole, id);
}

} // namespace ducha
