#include "ui/casereview/review/reviews_page.h"

#include "core/workbench/documents/casereview/compose_review.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/reviews/citing.h"
#include "ui/casereview/review/review_desk.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString flawsOf(const ReviewRow &row)
{
    QStringList parts;
    if (row.flaws > 0)
        parts.append(u"○ %1"_s.arg(row.flaws));
    if (row.majorFlaws > 0)
        parts.append(u"▲ %1"_s.arg(row.majorFlaws));
    if (row.suspected > 0)
        parts.append(ReviewsPage::tr("suspected %1").arg(row.suspected));
    return parts.join(u' ');
}

} // namespace

ReviewsPage::ReviewsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_step(new QAction(tr("Next step"), this)),
      m_cite(new QAction(tr("Cite the mark in hand as evidence"), this)),
      m_print(new QAction(tr("Print the opinion…"), this)), m_list(new ListPanel(m_model, tr("Drawn cases"))),
      m_desk(new ReviewDesk(services))
{
    auto *header = new PageHeader(title(), tr("Each drawn case is reviewed for its quality: by the unit itself, by "
                                              "experts of other areas, by the group."));
    m_cite->setObjectName(u"citeMarkAction"_s);
    header->setMainAction(m_step);
    m_print->setObjectName(u"printOpinionAction"_s);
    header->addAction(m_print);
    header->addAction(m_cite);
    m_list->setObjectName(u"reviewList"_s);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(new ScrollPane(m_desk));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 940});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(m_step, &QAction::triggered, this, &ReviewsPage::step);
    connect(m_print, &QAction::triggered, this, &ReviewsPage::print);
    connect(m_cite, &QAction::triggered, this, &ReviewsPage::cite);
    connect(m_list, &ListPanel::currentRowChanged, this, &ReviewsPage::chosen);
    connect(m_list, &ListPanel::activated, m_desk, [this] { m_desk->setFocus(Qt::OtherFocusReason); });
    connect(m_desk, &ReviewDesk::recordChanged, this, &Page::recordChanged);
    connect(m_desk, &ReviewDesk::linkActivated, this, &Page::linkActivated);
}

ReviewsPage::~ReviewsPage()
{
    // Both would still call back while the page's own members are gone.
    m_list->disconnect(this);
    m_desk->disconnect(this);
    delete m_desk;
}

QList<ListColumn<ReviewRow>> ReviewsPage::columns()
{
    ListColumn<ReviewRow> score{tr("Points"),
                                [](const ReviewRow &row) { return row.score < 0 ? u"–"_s : pointsWord(row.score); },
                                [](const ReviewRow &row) { return QVariant(row.score); }, true};
    return {{tr("Case"), [](const ReviewRow &row) { return sign(row.review.state) + u' ' + row.file.number; },
             [](const ReviewRow &row) { return QVariant(row.file.number); }},
            {tr("Number"), [](const ReviewRow &row) { return row.review.code; }},
            {tr("State"), [](const ReviewRow &row) { return word(row.review.state); },
             [](const ReviewRow &row) { return QVariant(int(row.review.state)); }},
            score,
            {tr("Flaws"), flawsOf, [](const ReviewRow &row) { return QVariant(row.majorFlaws * 1000 + row.flaws); }},
            {tr("Experts"), [](const ReviewRow &row) { return row.experts.join(u'、'); }}};
}

QString ReviewsPage::title() const
{
    return tr("Case review");
}

QString ReviewsPage::iconName() const
{
    return u"document-edit-verify"_s;
}

QString ReviewsPage::handbook() const
{
    return u"casereview"_s;
}

void ReviewsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_list->setEmptyState(none ? tr("Choose an inspection first, at the top or in the list of inspections.")
                               : tr("No case of this unit is drawn yet. Cases are drawn from the pool."));
    QList<ReviewRow> rows;
    if (!none) {
        const auto found = reviewRows(m_services.workbench, inspection);
        if (!found) {
            m_services.notices.failed(found.error());
            return;
        }
        rows = *found;
    }
    int current = 0;
    for (int i = 0; i < rows.size(); ++i)
        current = rows.at(i).review.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

void ReviewsPage::chosen()
{
    if (m_filling)
        return;
    const int row = m_list->currentRow();
    const CaseReviewId wanted = row < 0 ? CaseReviewId() : m_model.rows().at(row).review.id;
    if (m_desk->isSettled()) {
        showCurrent();
        return;
    }
    // Saving reads the list again, which must not happen while the list is still moving.
    QMetaObject::invokeMethod(
        this, [this, wanted] { leaveCase(wanted); }, Qt::QueuedConnection);
}

void ReviewsPage::leaveCase(const CaseReviewId &wanted)
{
    if (m_desk->commit()) // else the case with what is refused stays in hand
        m_current = wanted;
    else
        m_services.notices.tell({Notice::Kind::Warning, tr("Mend what is marked ▲ first, or give it up with Esc.")});
    refresh();
}

void ReviewsPage::showCurrent()
{
    const int row = m_list->currentRow();
    m_current = row < 0 || row >= m_model.rows().size() ? CaseReviewId() : m_model.rows().at(row).review.id;
    m_desk->show(m_current);
    const QString next = stepWords();
    m_step->setText(next.isEmpty() ? tr("Final") : next);
    m_step->setEnabled(!next.isEmpty());
    m_cite->setEnabled(!m_current.isNull());
    m_print->setEnabled(!m_current.isNull());
}

QString ReviewsPage::stepWords() const
{
    if (m_current.isNull())
        return {};
    switch (m_desk->view().row.review.state) {
    case ReviewState::Drawn:
        return tr("Cas&e file received");
    case ReviewState::FileReceived:
        return tr("Unit's r&eview done");
    case ReviewState::SelfReviewed:
        return tr("Experts' r&eviews done");
    case ReviewState::Reviewed:
        return tr("Giv&e the opinion");
    case ReviewState::Opinion:
        return tr("R&eply recorded");
    case ReviewState::Replied:
        return tr("Clos&e the review");
    case ReviewState::Final:
        break;
    }
    return {};
}

void ReviewsPage::step()
{
    if (m_current.isNull() || !m_desk->commit())
        return;
    const CaseReview review = m_desk->view().row.review;
    const auto next = nextState(review.state);
    if (!next)
        return;
    const auto moved = moveReview(m_services.workbench, review.id, *next);
    if (moved)
        m_services.notices.done(tr("%1: %2").arg(review.code, word(moved->state)));
    else
        m_services.notices.failed(moved.error());
}

void ReviewsPage::cite()
{
    if (!m_desk->commit())
        return;
    const ReviewMark mark = m_desk->mark();
    if (mark.id.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a mark on a sheet first.")});
        return;
    }
    const auto anchor = citeMark(m_services.workbench, mark.id);
    if (!anchor) {
        m_services.notices.failed(anchor.error());
        return;
    }
    m_services.notices.tell({Notice::Kind::Done, tr("The mark is among the evidence now; a working paper can cite it."),
                             tr("Show"), [this, id = anchor->id.toString()] {
                                 Q_EMIT linkActivated({u"anchor"_s, id});
                             }});
}

bool ReviewsPage::take(const CaseReviewId &id, const InspectionId &inspection)
{
    if (!m_desk->commit())
        return false;
    m_current = id;
    if (!inspection.isNull() && m_services.context.inspection() != inspection) {
        const auto about = inspectionRow(m_services.workbench, inspection);
        if (!about)
            return false;
        m_services.context.set(about->inspection.roundId, inspection);
    }
    m_current = id;
    refresh();
    return m_current == id;
}

bool ReviewsPage::revealMark(const ReviewMarkId &id)
{
    const auto rows = reviewRows(m_services.workbench);
    if (!rows)
        return false;
    for (const ReviewRow &row : *rows) {
        const auto view = readReview(m_services.workbench, row.review.id);
        if (!view)
            return false;
        for (const SheetView &sheet : view->sheets) {
            const bool isHere = std::any_of(sheet.marks.begin(), sheet.marks.end(),
                                            [&](const ReviewMark &mark) { return mark.id == id; });
            if (isHere)
                return take(row.review.id, row.review.inspectionId) && m_desk->revealMark(id);
        }
    }
    return false;
}

bool ReviewsPage::reveal(const RecordRef &record)
{
    if (record.table == u"review_mark"_s) {
        const auto id = ReviewMarkId::fromString(record.id);
        return id && revealMark(*id);
    }
    if (record.table == u"cause"_s) {
        const auto id = CauseId::fromString(record.id);
        return id && m_desk->revealCause(*id);
    }
    const auto id = record.table == u"case_review"_s ? CaseReviewId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    const auto view = readReview(m_services.workbench, *id);
    return view && take(*id, view->row.review.inspectionId);
}

RecordRef ReviewsPage::record() const
{
    return m_desk->record();
}

QList<CheckMessage> ReviewsPage::checks() const
{
    return m_desk->view().missing;
}

void ReviewsPage::print()
{
    if (m_current.isNull() || !m_desk->commit())
        return;
    previewDocument(m_services, reviewOpinion(m_services.workbench, m_current), m_desk->view().row.review.code);
}

void ReviewsPage::hideEvent(QHideEvent *event)
{
    m_desk->commit();
    Page::hideEvent(event);
}

} // namespace ducha
