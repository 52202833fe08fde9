#include "ui/collision/hits/hits_page.h"

#include "core/workbench/casework/evidence.h"
#include "core/workbench/collision/verification/citing.h"
#include "core/workbench/collision/verification/verifying.h"
#include "ui/collision/hits/hit_desk.h"
#include "ui/collision/steps/hit_steps.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/collision_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountDelay = 800; // milliseconds

} // namespace

HitsPage::HitsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_queue(services.workbench), m_model(columns()),
      m_next(new QAction(tr("Nex&t that waits"), this)), m_again(new QAction(tr("Look at it again…"), this)),
      m_back(new QAction(tr("Take the last view back"), this)), m_letter(new QAction(tr("Print the letter…"), this)),
      m_statement(new QAction(tr("Print the statement form…"), this)),
      m_cite(new QAction(tr("Cite it as evidence"), this)), m_seat(new ChoiceBox), m_filter(new ChoiceBox),
      m_list(new ListPanel(m_model, tr("Questions"))), m_agreement(new QLabel), m_count(new QTimer(this)),
      m_desk(new HitDesk(services))
{
    auto *header = new PageHeader(title(), tr("Each question is looked at by two people who do not see each other's "
                                              "view. Until a determination it is suspected, no more."));
    header->setMainAction(m_next);
    m_again->setObjectName(u"lookAgainAction"_s);
    m_letter->setObjectName(u"printLetterAction"_s);
    m_statement->setObjectName(u"printStatementAction"_s);
    m_cite->setObjectName(u"citeHitAction"_s);
    m_back->setObjectName(u"takeBackAction"_s);
    m_back->setShortcut(QKeySequence::Undo);
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_back->setEnabled(false);
    addAction(m_back);
    for (QAction *action : {m_letter, m_statement, m_cite, m_back, m_again})
        header->addAction(action);
    m_list->setObjectName(u"hitList"_s);
    m_list->setMultiSelection(true);
    m_agreement->setObjectName(u"agreementLabel"_s);
    m_agreement->setWordWrap(true);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(makeChoice());
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_agreement);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_desk);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({480, 660});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    m_count->setSingleShot(true);
    m_count->setInterval(kCountDelay);
    connectParts();
}

QWidget *HitsPage::makeChoice()
{
    m_seat->setObjectName(u"hitSeatBox"_s);
    m_seat->addChoice(PersonId(), tr("– nobody yet –"));
    m_filter->setObjectName(u"hitFilterBox"_s);
    for (const auto &[value, name] : enumNames(HitFilter{}))
        m_filter->addChoice(value, filterWord(value));
    m_filter->setChoice(HitFilter::All);
    auto *choice = new QWidget;
    auto *form = new QFormLayout(choice);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Who s&its here:"), m_seat);
    form->addRow(tr("Sho&w:"), m_filter);
    return choice;
}

void HitsPage::connectParts()
{
    connect(m_next, &QAction::triggered, this, &HitsPage::toWaiting);
    connect(m_again, &QAction::triggered, this, &HitsPage::lookAgain);
    connect(m_back, &QAction::triggered, this, &HitsPage::takeBack);
    connect(m_letter, &QAction::triggered, this, &HitsPage::printLetter);
    connect(m_statement, &QAction::triggered, this, &HitsPage::printStatement);
    connect(m_cite, &QAction::triggered, this, &HitsPage::cite);
    connect(m_count, &QTimer::timeout, this, &HitsPage::showAgreement);
    connect(m_seat, &QComboBox::activated, this, &HitsPage::sitDown);
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_shown = -1;
        showRows();
    });
    connect(m_list, &ListPanel::currentRowChanged, this, &HitsPage::chosen);
    connect(m_list->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_filling)
            m_desk->steps().setChosen(selectedRows());
    });
    connect(m_list, &ListPanel::activated, m_desk, [this] { m_desk->steps().begin(); });
    connect(m_desk, &HitDesk::taken, this, &HitsPage::taken);
    connect(m_desk, &HitDesk::givenUp, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_desk, &HitDesk::hitActivated, this, [this](HitId id) { reveal({u"hit"_s, id.toString()}); });
    connect(m_desk, &HitDesk::linkActivated, this, &Page::linkActivated);
    m_list->view().installEventFilter(this);
    for (const int by : {1, -1}) {
        auto *move = new QAction(this);
        move->setShortcut(Qt::ALT | (by > 0 ? Qt::Key_Down : Qt::Key_Up));
        move->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(move, &QAction::triggered, this, [this, by] { step(by); });
        addAction(move);
        auto *scroll = new QAction(this);
        scroll->setShortcut(Qt::ALT | (by > 0 ? Qt::Key_PageDown : Qt::Key_PageUp));
        scroll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(scroll, &QAction::triggered, m_desk, [this, by] { m_desk->scrollRecord(by); });
        addAction(scroll);
    }
}

HitsPage::~HitsPage()
{
    m_desk->steps().keepTyped();
    // They would still call back while the page's own members are gone.
    m_list->view().removeEventFilter(this);
    m_list->view().selectionModel()->disconnect(this);
    m_list->disconnect(this);
    m_desk->disconnect(this);
}

QList<ListColumn<HitRow>> HitsPage::columns()
{
    ListColumn<HitRow> family{tr("Family"), [](const HitRow &row) { return QString::number(row.familySize); },
                              [](const HitRow &row) { return QVariant(row.familySize); }, true};
    return {{tr("Number"), [](const HitRow &row) { return row.hit.code; }},
            {tr("State"), [](const HitRow &row) { return sign(row.hit.state) + u' ' + word(row.hit.state); },
             [](const HitRow &row) { return QVariant(int(row.hit.state)); }},
            {tr("Official"), [](const HitRow &row) { return row.hit.official; }},
            {tr("Person"),
             [](const HitRow &row) {
                 return row.hit.relation == Relation::Self ? word(row.hit.relation)
                                                           : word(row.hit.relation) + u' ' + row.hit.person;
             }},
            {tr("Company"), [](const HitRow &row) { return row.hit.company; }},
            {tr("Registered as"), [](const HitRow &row) { return row.hit.roles; }},
            {tr("Rule"), [](const HitRow &row) { return word(row.hit.rule); },
             [](const HitRow &row) { return QVariant(int(row.hit.rule)); }},
            family,
            {tr("Credit code"), [](const HitRow &row) { return row.hit.creditCode; }}};
}

QString HitsPage::title() const
{
    return tr("Questions");
}

QString HitsPage::iconName() const
{
    return u"view-task"_s;
}

QString HitsPage::handbook() const
{
    return u"collision"_s;
}

HitFilter HitsPage::filter() const
{
    return m_filter->choice<HitFilter>().value_or(HitFilter::All);
}

void HitsPage::readTeam()
{
    const auto team = m_inspection.isNull() ? Result<QList<HitPerson>>(QList<HitPerson>())
                                            : hitPeople(m_services.workbench, m_inspection);
    const auto files = m_inspection.isNull() ? Result<QList<AttachmentRow>>(QList<AttachmentRow>())
                                             : attachmentRows(m_services.workbench, m_inspection);
    if (!team || !files) {
        m_services.notices.failed(team ? files.error() : team.error());
        return;
    }
    m_scope.team = *team;
    m_scope.files.clear();
    for (const AttachmentRow &row : *files)
        m_scope.files.append(row.attachment);
    QStringList ids{PersonId().toString()};
    for (const HitPerson &one : *team)
        ids.append(one.id.toString());
    QStringList shown;
    for (int i = 0; i < m_seat->count(); ++i)
        shown.append(m_seat->itemData(i).toString());
    if (ids == shown)
        return; // somebody may be choosing just now
    m_seat->clear();
    m_seat->addChoice(PersonId(), tr("– nobody yet –"));
    for (const HitPerson &one : *team)
        m_seat->addChoice(one.id, one.name);
    m_seat->setCurrentIndex(std::max(0, m_seat->findData(m_scope.seat.toString())));
    const PersonId seat = m_seat->chosenId<PersonId>();
    if (seat != m_scope.seat)
        m_shown = -1;
    m_scope.seat = seat;
}

void HitsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    if (inspection != m_inspection)
        m_shown = -1;
    m_inspection = inspection;
    if (const auto read = m_queue.refresh(inspection); !read) {
        m_services.notices.failed(read.error());
        return;
    }
    m_scope.today = m_services.workbench.today();
    readTeam();
    showRows();
}

void HitsPage::showRows()
{
    if (m_shown != m_queue.generation()) {
        QList<HitRow> rows;
        for (const HitRow &row : m_queue.rows()) {
            if (passes(row, filter(), m_scope.seat))
                rows.append(row);
        }
        m_list->setEmptyState(m_inspection.isNull()
                                  ? tr("Choose an inspection first, at the top or in the list of inspections.")
                              : m_queue.rows().isEmpty()
                                  ? tr("No questions yet. They come from a comparison of the roster with registers.")
                                  : tr("No question stands here. Choose others above."));
        const int before = std::max(0, m_list->view().currentIndex().row());
        int current = -1;
        for (int i = 0; i < rows.size(); ++i)
            current = rows.at(i).hit.id == m_current ? i : current;
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        QTableView &view = m_list->view();
        if (current >= 0)
            m_list->setCurrentRow(current);
        else // it went from the list: the one that took its place is next
            view.setCurrentIndex(view.model()->index(std::min(before, view.model()->rowCount() - 1), 0));
        // A Ctrl that is still held, as after Ctrl+Enter, would leave the row unchosen.
        view.selectionModel()->setCurrentIndex(view.currentIndex(),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_shown = m_queue.generation();
        m_count->start();
    }
    showCurrent();
}

QList<HitRow> HitsPage::selectedRows() const
{
    QList<HitRow> rows;
    for (const int row : m_list->selectedRows())
        rows.append(m_model.rows().at(row));
    return rows;
}

void HitsPage::showCurrent()
{
    const int row = m_list->currentRow();
    const HitId before = m_current;
    m_current = row < 0 || row >= m_model.rows().size() ? HitId() : m_model.rows().at(row).hit.id;
    m_scope.view = {};
    if (!m_current.isNull()) {
        const auto view = readHit(m_services.workbench, m_queue.rows(), m_current, m_scope.seat);
        if (!view) {
            m_services.notices.failed(view.error());
            return;
        }
        m_scope.view = *view;
    }
    m_scope.chosen = selectedRows();
    m_desk->show(m_scope);
    const HitState state = m_scope.view.row.hit.state;
    m_again->setEnabled(!m_current.isNull() &&
                        (state == HitState::ToCheck || state == HitState::Excluded || state == HitState::Disputed));
    m_letter->setEnabled(!m_current.isNull() && isDelivered(state));
    m_statement->setEnabled(!m_current.isNull() && isDelivered(state));
    m_cite->setEnabled(!m_current.isNull() && isCitable(m_scope.view.row.hit));
    if (before != m_current || m_current.isNull())
        Q_EMIT recordChanged();
}

void HitsPage::chosen()
{
    if (!m_filling)
        showCurrent();
}

void HitsPage::showAgreement()
{
    if (m_inspection.isNull()) {
        m_agreement->clear();
        return;
    }
    const auto agreement = hitAgreement(m_services.workbench, m_inspection);
    if (!agreement)
        return;
    int undecided = 0;
    for (const HitRow &row : m_queue.rows())
        undecided += isUndecided(row.hit.state) ? 1 : 0;
    QString text = tr("%1 questions, %2 undecided.").arg(m_queue.rows().size()).arg(undecided);
    if (agreement->both > 0) {
        text += u' ' + tr("Two people looked at %1, of one opinion on %2.").arg(agreement->both).arg(agreement->agreed);
        text += u' ' + (agreement->kappa ? tr("κ = %1").arg(double(*agreement->kappa) / 1000, 0, 'f', 2)
                                         : tr("κ cannot be told: both always said the same."));
    }
    m_agreement->setText(text);
}

RecordRef HitsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"hit"_s, m_current.toString()};
}

QList<CheckMessage> HitsPage::checks() const
{
    if (m_current.isNull())
        return {};
    const auto lacks = m_desk->steps().lacking();
    if (lacks)
        return {};
    CheckMessage message;
    message.severity = CheckMessage::Severity::Hint;
    message.message = lacks.error().message;
    return {message};
}

void HitsPage::create()
{
    m_services.notices.tell({Notice::Kind::Warning, tr("A question is not made by hand: it comes from a comparison.")});
}

void HitsPage::hideEvent(QHideEvent *event)
{
    m_desk->steps().keepTyped();
    Page::hideEvent(event);
}

} // namespace ducha
