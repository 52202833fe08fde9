#include "ui/finding/papers_page.h"

#include "core/workbench/documents/compose_paper.h"
#include "core/workbench/preparation/rounds.h"
#include "ui/finding/anchor_choice.h"
#include "ui/finding/paper_form.h"
#include "ui/finding/paper_steps.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<PaperRow>> columns()
{
    ListColumn<PaperRow> sources{PapersPage::tr("Sources"), [](const PaperRow &row) {
                                     return row.shaken
                                                ? PapersPage::tr("▲ %1, a source changed").arg(row.sources.size())
                                                : QString::number(row.sources.size());
                                 }};
    sources.sortKey = [](const PaperRow &row) { return QVariant(row.sources.size()); };
    sources.isShaken = [](const PaperRow &row) { return row.shaken; };
    return {{PapersPage::tr("Number"), [](const PaperRow &row) { return row.paper.code; }},
            {PapersPage::tr("Dimension"), [](const PaperRow &row) { return row.paper.dimension; }},
            {PapersPage::tr("Title"),
             [](const PaperRow &row) {
                 return row.paper.title.isEmpty() ? PapersPage::tr("(without a title)") : row.paper.title;
             }},
            {PapersPage::tr("State"),
             [](const PaperRow &row) { return sign(row.paper.state) + u' ' + word(row.paper.state); },
             [](const PaperRow &row) { return QVariant(int(row.paper.state)); }},
            sources};
}

} // namespace

PapersPage::PapersPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_filter(new ChoiceBox),
      m_list(new ListPanel(m_model, tr("Working papers"))), m_form(new PaperForm), m_steps(new PaperSteps(services))
{
    auto *header = new PageHeader(title(), tr("One fact or one problem each, resting on marked passages; a third "
                                              "person reviews it."));
    auto *make = new QAction(QIcon::fromTheme(u"list-add"_s), tr("New working paper"), this);
    auto *out = new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Do not adopt…"), this);
    header->setMainAction(make);
    header->addAction(out);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({540, 440});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(make, &QAction::triggered, this, &PapersPage::create);
    connect(out, &QAction::triggered, this, &PapersPage::reject);
}

PapersPage::~PapersPage()
{
    m_form->commit();
    // Both would still call back while the page's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
}

QWidget *PapersPage::makeList()
{
    m_filter->setObjectName(u"stateFilter"_s);
    m_filter->setAccessibleName(tr("Which papers"));
    m_filter->addItem(tr("All states"));
    for (const auto &[state, name] : enumNames(PaperState{}))
        m_filter->addChoice(state, word(state));
    m_list->setObjectName(u"paperList"_s);
    m_list->setStretchColumn(2);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PapersPage::showRows);
    connect(m_list, &ListPanel::currentRowChanged, this, &PapersPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_form, &PaperForm::begin);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &PapersPage::create);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget *PapersPage::makeForm()
{
    connect(m_form, &FormPane::edited, this, &PapersPage::save);
    connect(m_form, &PaperForm::citeAsked, this, &PapersPage::cite);
    connect(m_form, &PaperForm::unciteAsked, this, &PapersPage::uncite);
    connect(m_form, &PaperForm::linkActivated, this, &Page::linkActivated);
    connect(m_steps, &PaperSteps::stepping, m_form, &FormPane::commit);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_steps);
    return part;
}

QString PapersPage::title() const
{
    return tr("Papers");
}

QString PapersPage::iconName() const
{
    return u"document-edit"_s;
}

QString PapersPage::handbook() const
{
    return u"finding"_s;
}

void PapersPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_list->setEmptyState(none ? tr("Choose an inspection first, at the top or in the list of inspections.")
                               : tr("No working paper yet. Write down the first problem."),
                          none ? QString() : tr("New working paper"));
    m_team.clear();
    m_all.clear();
    if (!none) {
        const auto rows = paperRows(m_services.workbench, inspection);
        const auto team = teamOf(m_services.workbench, inspection);
        const auto dimensions = dimensionsOf(m_services.workbench);
        if (!rows || !team || !dimensions) {
            m_services.notices.failed(!rows ? rows.error() : !team ? team.error() : dimensions.error());
            return;
        }
        m_all = *rows;
        m_team = team->rows;
        m_form->setChoices(*dimensions, m_team);
    }
    showRows();
}

void PapersPage::showRows()
{
    const auto wanted = m_filter->choice<PaperState>();
    QList<PaperRow> rows;
    int current = 0;
    for (const PaperRow &row : std::as_const(m_all)) {
        // The paper in hand stays in sight when a step has just taken it out of the chosen state.
        if (wanted && row.paper.state != *wanted && row.paper.id != m_current)
            continue;
        if (row.paper.id == m_current)
            current = int(rows.size());
        rows.append(row);
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

void PapersPage::showCurrent()
{
    if (m_filling)
        return;
    const int row = m_list->currentRow();
    const PaperRow shown = row < 0 || row >= m_model.rows().size() ? PaperRow() : m_model.rows().at(row);
    m_current = shown.paper.id;
    m_form->setRow(shown);
    m_steps->setRow(shown, m_team);
    Q_EMIT recordChanged();
}

bool PapersPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"working_paper"_s ? WorkingPaperId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    const auto found = paperRow(m_services.workbench, *id);
    if (!found)
        return false;
    m_form->commit();
    const InspectionId inspection = found->paper.inspectionId;
    if (m_services.context.inspection() != inspection) {
        const auto about = inspectionRow(m_services.workbench, inspection);
        if (!about)
            return false;
        m_services.context.set(about->inspection.roundId, inspection);
    }
    m_current = *id;
    refresh();
    return m_current == *id;
}

RecordRef PapersPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"working_paper"_s, m_current.toString()};
}

QList<CheckMessage> PapersPage::checks() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? QList<CheckMessage>() : checkPaperRow(m_model.rows().at(row));
}

void PapersPage::print()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_form->commit();
    const WorkingPaper paper = m_model.rows().at(row).paper;
    previewDocument(m_services, paperDocument(m_services.workbench, paper.id), paper.code);
}

void PapersPage::create()
{
    m_form->commit();
    if (m_services.context.inspection().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection first.")});
        return;
    }
    // A draft at once, so that nothing typed is ever without a place. It begins where the one in hand stands.
    const int row = m_list->currentRow();
    WorkingPaper draft;
    draft.inspectionId = m_services.context.inspection();
    draft.dimension = u"P1"_s;
    if (row >= 0) {
        const WorkingPaper &last = m_model.rows().at(row).paper;
        draft.dimension = last.dimension;
        draft.preparerId = last.preparerId;
        draft.secondPreparerId = last.secondPreparerId;
    } else if (const auto dimensions = dimensionsOf(m_services.workbench); dimensions && !dimensions->isEmpty()) {
        draft.dimension = dimensions->constFirst().id;
    }
    const auto made = savePaper(m_services.workbench, draft);
    if (!made) {
        m_services.notices.failed(made.error());
        return;
    }
    m_current = made->id;
    refresh();
    m_form->begin();
}

void PapersPage::save()
{
    if (m_current.isNull())
        return;
    if (const auto saved = savePaper(m_services.workbench, m_form->value()); !saved)
        m_form->say(words(saved.error()));
}

void PapersPage::cite()
{
    m_form->commit();
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto anchors = anchorRows(m_services.workbench, m_services.context.inspection());
    if (!anchors) {
        m_services.notices.failed(anchors.error());
        return;
    }
    QSet<AnchorId> cited;
    for (const AnchorRow &source : m_model.rows().at(row).sources)
        cited.insert(source.anchor.id);
    QList<AnchorRow> free;
    for (const AnchorRow &anchor : *anchors) {
        // A possible lead never gets on the way into the feedback (core/evidence/anchor.h).
        const bool isEvidence = anchor.anchor.mark == AnchorMark::Evidence && anchor.standing == MarkStanding::Stands;
        if (isEvidence && !cited.contains(anchor.anchor.id))
            free.append(anchor);
    }
    AnchorChoice choice(free);
    if (!m_services.prompts.run(choice))
        return;
    const WorkingPaperId paper = m_current;
    for (const AnchorId &anchor : choice.chosen()) {
        if (const auto done = citeAnchor(m_services.workbench, paper, anchor); !done) {
            m_form->say(words(done.error()));
            return;
        }
    }
}

void PapersPage::uncite(const AnchorId &anchor)
{
    if (anchor.isNull()) {
        m_form->say(tr("Choose the citation in the list first."));
        return;
    }
    if (const auto done = unciteAnchor(m_services.workbench, m_current, anchor); !done)
        m_form->say(words(done.error()));
}

void PapersPage::reject()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_form->commit();
    const WorkingPaper paper = m_model.rows().at(row).paper;
    const auto reason = m_services.prompts.reason(tr("Why is %1 not adopted? It stays in the list.").arg(paper.code),
                                                  tr("Do not adopt"));
    if (!reason)
        return;
    if (const auto done = rejectPaper(m_services.workbench, paper.id, *reason); !done)
        m_services.notices.failed(done.error());
}

void PapersPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Page::hideEvent(event);
}

} // namespace ducha
