#include "ui/shell/parts/context_bar.h"

#include "core/workbench/preparation/rounds.h"
#include "core/workbench/settings.h"
#include "ui/shell/parts/search_box.h"
#include "ui/support/fields.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QIcon>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QToolButton *textButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(QIcon::fromTheme(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(name);
    return button;
}

} // namespace

ContextBar::ContextBar(Services &services, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_services(services), m_round(new ChoiceBox), m_inspection(new ChoiceBox),
      m_search(new SearchBox(services.workbench)), m_saved(new QLabel)
{
    auto *menuButton = textButton(tr("Menu"), u"application-menu"_s, u"menuButton"_s);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    menuButton->setMenu(menu);
    menuButton->setShortcut(Qt::Key_F10);
    auto *help = textButton(tr("Handbook"), u"help-contents"_s, u"handbookButton"_s);
    help->setToolTip(tr("The handbook at this page's chapter (F1)"));

    m_round->setObjectName(u"roundBox"_s);
    m_round->setAccessibleName(tr("Round in hand"));
    m_round->setMinimumWidth(150);
    m_inspection->setObjectName(u"inspectionBox"_s);
    m_inspection->setAccessibleName(tr("Inspection in hand"));
    m_inspection->setMinimumWidth(280);
    m_inspection->setEditable(true);
    m_inspection->setInsertPolicy(QComboBox::NoInsert);
    m_inspection->lineEdit()->setPlaceholderText(tr("Choose an inspection"));
    m_inspection->lineEdit()->setAccessibleName(tr("Inspection in hand: type to find"));
    m_inspection->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_inspection->completer()->setFilterMode(Qt::MatchContains);
    m_search->setMaximumWidth(320);
    m_saved->setObjectName(u"savedLabel"_s);
    m_saved->setText(tr("● Saved"));
    m_saved->setToolTip(tr("Everything is saved as you type. There is no button for it."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(menuButton);
    layout->addWidget(m_round);
    layout->addWidget(m_inspection);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    if (const auto sample = settingOf(services.workbench, setting::kSample); sample && *sample == u"1"_s) {
        auto *banner = new QLabel(tr("Sample data"));
        banner->setObjectName(u"sampleLabel"_s);
        banner->setFrameShape(QFrame::StyledPanel);
        layout->addWidget(banner);
    }
    layout->addWidget(m_saved);
    layout->addWidget(help);

    connect(help, &QToolButton::clicked, this, &ContextBar::handbookAsked);
    connect(m_round, &QComboBox::activated, this,
            [this] { m_services.context.set(m_round->chosenId<RoundId>(), InspectionId()); });
    connect(m_inspection, &QComboBox::activated, this,
            [this] { m_services.context.set(m_services.context.round(), m_inspection->chosenId<InspectionId>()); });
    connect(m_inspection->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_inspection->setEditText(m_inspection->itemText(m_inspection->currentIndex())); });
    connect(m_search, &SearchBox::chosen, this, [this](const SearchHit &hit) {
        Q_EMIT recordChosen({hit.table, hit.id}, hit.inspectionId);
    });
    connect(&services.context, &Context::changed, this, &ContextBar::refresh);
    connect(&services.workbench.changes(), &Changes::changed, this,
            [this] { m_saved->setText(tr("● Saved %1").arg(m_services.workbench.now().toString(u"HH:mm:ss"_s))); });
}

void ContextBar::refresh()
{
    fillRounds();
    fillInspections();
}

void ContextBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContextBar::fillRounds()
{
    const auto rounds = roundRows(m_services.workbench);
    if (!rounds) {
        m_services.notices.failed(rounds.error());
        return;
    }
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    for (const RoundRow &row : *rounds)
        m_round->addChoice(row.round.id, row.round.title);
    if (rounds->isEmpty()) {
        m_round->addItem(tr("No round yet"));
        return;
    }
    m_round->setChoice(m_services.context.round());
    if (m_round->currentIndex() < 0) {
        m_round->setCurrentIndex(0);
        m_services.context.set(rounds->constFirst().round.id, InspectionId());
    }
}

void ContextBar::fillInspections()
{
    const auto inspections = inspectionRows(m_services.workbench, m_services.context.round());
    if (!inspections) {
        m_services.notices.failed(inspections.error());
        return;
    }
    const QSignalBlocker quiet(m_inspection);
    m_inspection->clear();
    for (const InspectionRow &row : *inspections)
        m_inspection->addChoice(row.inspection.id, row.unit.name + u"  "_s + row.inspection.code);
    m_inspection->setCurrentIndex(-1);
    if (!m_services.context.inspection().isNull())
        m_inspection->setChoice(m_services.context.inspection());
    m_inspection->lineEdit()->setCursorPosition(0);
}

} // namespace ducha
