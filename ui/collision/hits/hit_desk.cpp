#include "ui/collision/hits/hit_desk.h"

#include "ui/collision/hits/fact_sheet.h"
#include "ui/collision/hits/views_pane.h"
#include "ui/collision/steps/hit_steps.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/elided_label.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/collision_words.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFamilyHeight = 140;

/// As high as the step needs. Where that leaves the record too little, the larger part is the record's while one reads,
/// and the step's while one types there.
class StepPane : public ScrollPane {
public:
    explicit StepPane(QWidget *content) : ScrollPane(content, Qt::Horizontal | Qt::Vertical)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        m_released.setSingleShot(true);
        m_released.setInterval(100);
        m_released.callOnTimeout(this, &StepPane::lookWhereOneTypes);
        connect(qApp, &QApplication::focusChanged, this, &StepPane::lookWhereOneTypes);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = std::max(viewport()->width(), widget()->minimumSizeHint().width());
        const int most = parentWidget() ? parentWidget()->height() * (m_isTyping ? 5 : 3) / 8 : QWIDGETSIZE_MAX;
        return {0, std::min(most, widget()->layout()->totalHeightForWidth(width) + 2)};
    }

private:
    void lookWhereOneTypes()
    {
        // What one clicks on must not move away below the mouse.
        if (QGuiApplication::mouseButtons() != Qt::NoButton || QApplication::activePopupWidget()) {
            m_released.start();
            return;
        }
        QWidget *field = QApplication::focusWidget();
        if (!field)
            return; // another window is in front for a while
        const bool isInside = widget()->isAncestorOf(field);
        if (isInside != m_isTyping) {
            m_isTyping = isInside;
            updateGeometry();
        }
        if (!isInside)
            return;
        // A key may lead into a field below what is in sight; the rows it opens have their place only afterwards.
        QMetaObject::invokeMethod(
            this,
            [this, field = QPointer<QWidget>(field)] {
                if (field && field->hasFocus())
                    ensureWidgetVisible(field);
            },
            Qt::QueuedConnection);
    }

    QTimer m_released;
    bool m_isTyping = false;
};

/// Takes what is left, and never asks for more.
class RecordPane : public ScrollPane {
public:
    explicit RecordPane(QWidget *content) : ScrollPane(content, Qt::Horizontal | Qt::Vertical) {}
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

QList<ListColumn<HitRow>> familyColumns()
{
    return {{HitDesk::tr("Number"), [](const HitRow &row) { return row.hit.code; }},
            {HitDesk::tr("State"), [](const HitRow &row) { return sign(row.hit.state) + u' ' + word(row.hit.state); },
             [](const HitRow &row) { return QVariant(int(row.hit.state)); }},
            {HitDesk::tr("Person"), [](const HitRow &row) { return row.hit.person; }},
            {HitDesk::tr("Company"), [](const HitRow &row) { return row.hit.company; }},
            {HitDesk::tr("Registered as"), [](const HitRow &row) { return row.hit.roles; }}};
}

} // namespace

HitDesk::HitDesk(Services &services, QWidget *parent)
    : QWidget(parent), m_family(familyColumns()), m_head(new ElidedLabel), m_facts(new FactSheet),
      m_views(new ViewsPane),
      m_familyList(new ListPanel(m_family, tr("The other questions of the family of companies"))),
      m_steps(new HitSteps(services)), m_record(nullptr), m_step(nullptr)
{
    m_head->setObjectName(u"hitHeadLabel"_s);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_familyList->setObjectName(u"familyList"_s);
    m_familyList->setStretchColumn(3);
    m_familyList->filter().hide();
    m_familyList->setFixedHeight(kFamilyHeight);
    auto *record = new QWidget;
    record->setObjectName(u"hitRecord"_s);
    m_steps->setObjectName(u"hitSteps"_s);
    auto *inside = new QVBoxLayout(record);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_views);
    inside->addWidget(m_facts);
    inside->addWidget(m_familyList);
    inside->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_head);
    m_record = new RecordPane(record);
    layout->addWidget(m_record, 1);
    m_step = new StepPane(m_steps);
    layout->addWidget(m_step);
    connect(m_familyList, &ListPanel::activated, this,
            [this](int row) { Q_EMIT hitActivated(m_family.rows().at(row).hit.id); });
    connect(m_steps, &HitSteps::taken, this, &HitDesk::taken);
    connect(m_steps, &HitSteps::givenUp, this, &HitDesk::givenUp);
    connect(m_steps, &HitSteps::linkActivated, this, &HitDesk::linkActivated);
    show({});
}

HitDesk::~HitDesk()
{
    m_steps->disconnect(this);
    m_familyList->disconnect(this);
}

void HitDesk::scrollRecord(int by)
{
    QScrollBar *bar = m_record->verticalScrollBar();
    bar->setValue(bar->value() + by * bar->pageStep() * 3 / 4); // some lines stay, to read on from
}

void HitDesk::show(const HitScope &scope)
{
    const HitRow &row = scope.view.row;
    const bool isThere = !row.hit.id.isNull();
    const QPair<HitId, HitState> now(row.hit.id, row.hit.state);
    if (std::exchange(m_shown, now) != now) { // a record, and a form, is read from its beginning
        m_record->verticalScrollBar()->setValue(0);
        m_step->verticalScrollBar()->setValue(0);
    }
    m_head->setText(
        isThere
            ? tr("%1 · %2 · %3").arg(row.hit.code, sign(row.hit.state) + u' ' + word(row.hit.state), word(row.hit.rule))
            : QString());
    m_facts->setVisible(isThere);
    if (isThere)
        m_facts->setView(scope.view, scope.today);
    m_views->setView(scope.view);
    m_family.setRows(scope.view.family);
    m_familyList->setVisible(!scope.view.family.isEmpty());
    m_steps->setScope(scope);
}

} // namespace ducha
