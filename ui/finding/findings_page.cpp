#include "ui/finding/findings_page.h"

#include "core/workbench/preparation/rounds.h"
#include "ui/finding/finding_form.h"
#include "ui/finding/paper_choice.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<FindingRow>> columns()
{
    ListColumn<FindingRow> papers{FindingsPage::tr("Papers"), [](const FindingRow &row) {
                                      return row.shaken
                                                 ? FindingsPage::tr("▲ %1, a source changed").arg(row.papers.size())
                                                 : QString::number(row.papers.size());
                                  }};
    papers.sortKey = [](const FindingRow &row) { return QVariant(row.papers.size()); };
    papers.isShaken = [](const FindingRow &row) { return row.shaken; };
    return {{FindingsPage::tr("Dimension"), [](const FindingRow &row) { return row.finding.dimension; }},
            {FindingsPage::tr("Number"), [](const FindingRow &row) { return row.finding.code; }},
            {FindingsPage::tr("Title"), [](const FindingRow &row) { return row.finding.title; }},
            {FindingsPage::tr("Severity"), [](const FindingRow &row) { return word(row.finding.severity); },
             [](const FindingRow &row) { return QVariant(int(row.finding.severity)); }},
            {FindingsPage::tr("State"),
             [](const FindingRow &row) { return sign(row.finding.state) + u' ' + word(row.finding.state); },
             [](const FindingRow &row) { return QVariant(int(row.finding.state)); }},
            papers};
}

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

FindingsPage::FindingsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Findings"))),
      m_form(new FindingForm), m_remarks(new QLabel), m_confirm(button(u"confirmButton"_s, tr("&Facts confirmed"))),
      m_dispute(button(u"disputeButton"_s, tr("Facts dis&puted"))),
      m_decide(button(u"decideButton"_s, tr("Dec&ide for the feedback"))), m_drop(new QAction(tr("Drop…"), this))
{
    auto *header = new PageHeader(title(), tr("Approved papers become findings; what is decided goes into the "
                                              "feedback."));
    auto *make = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Make a finding…"), this);
    auto *mergeAction = new QAction(tr("Merge the chosen findings…"), this);
    mergeAction->setObjectName(u"mergeAction"_s);
    m_drop->setObjectName(u"dropAction"_s);
    header->setMainAction(make);
    header->addAction(mergeAction);
    header->addAction(m_drop);
    m_list->setObjectName(u"findingList"_s);
    m_list->setStretchColumn(2);
    m_list->setMultiSelection(true);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({580, 400});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(make, &QAction::triggered, this, &FindingsPage::create);
    connect(mergeAction, &QAction::triggered, this, &FindingsPage::merge);
    connect(m_drop, &QAction::triggered, this, [this] {
        const bool isDropped = inHand() && inHand()->finding.state == FindingState::Dropped;
        move(isDropped ? FindingState::Candidate : FindingState::Dropped);
    });
    connect(m_list, &ListPanel::currentRowChanged, this, &FindingsPage::showCurrent);
    connect(m_list, &ListPanel::activated, m_form, [this] { m_form->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &ListPanel::emptyButtonClicked, this, &FindingsPage::create);
}

FindingsPage::~FindingsPage()
{
    m_form->commit();
    // Both would still call back while the page's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
}

QWidget *FindingsPage::makeForm()
{
    m_remarks->setObjectName(u"findingRemarksLabel"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *steps = new QHBoxLayout;
    for (QPushButton *one : {m_confirm, m_dispute, m_decide})
        steps->addWidget(one);
    steps->addStretch();
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_remarks);
    layout->addLayout(steps);
    connect(m_form, &FormPane::edited, this, &FindingsPage::save);
    connect(m_form, &FindingForm::linkActivated, this, &Page::linkActivated);
    connect(m_confirm, &QPushButton::clicked, this, [this] { move(FindingState::Confirmed); });
    connect(m_dispute, &QPushButton::clicked, this, [this] { move(FindingState::Disputed); });
    connect(m_decide, &QPushButton::clicked, this, [this] { move(FindingState::Decided); });
    return part;
}

QString FindingsPage::title() const
{
    return tr("Findings");
}

QString FindingsPage::iconName() const
{
    return u"flag"_s;
}

QString FindingsPage::handbook() const
{
    return u"finding"_s;
}

void FindingsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_list->setEmptyState(none ? tr("Choose an inspection first, at the top or in the list of inspections.")
                               : tr("No finding yet. They are made of approved working papers."),
                          none ? QString() : tr("Make a finding"));
    QList<FindingRow> rows;
    if (!none) {
        const auto found = findingRows(m_services.workbench, inspection);
        const auto dimensions = dimensionsOf(m_services.workbench);
        if (!found || !dimensions) {
            m_services.notices.failed(!found ? found.error() : dimensions.error());
            return;
        }
        rows = *found;
        m_form->setDimensions(*dimensions);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow &a, const FindingRow &b) {
        return a.finding.dimension < b.finding.dimension;
    });
    int current = 0;
    for (int i = 0; i < rows.size(); ++i)
        current = rows.at(i).finding.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

const FindingRow *FindingsPage::inHand() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? nullptr : &m_model.rows().at(row);
}

void FindingsPage::showCurrent()
{
    if (m_filling)
        return;
    const FindingRow shown = inHand() ? *inHand() : FindingRow();
    const FindingState state = shown.finding.state;
    const bool isOne = inHand() != nullptr;
    m_current = shown.finding.id;
    m_form->setRow(shown);
    m_remarks->setText(isOne ? words(checkFinding(shown)) : QString());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_confirm->setEnabled(isOne && (state == FindingState::Candidate || state == FindingState::Disputed));
    m_dispute->setEnabled(isOne && state == FindingState::Candidate);
    m_decide->setEnabled(isOne && (state == FindingState::Candidate || state == FindingState::Confirmed ||
                                   state == FindingState::Disputed));
    m_drop->setEnabled(isOne && state != FindingState::InFeedback);
    m_drop->setText(state == FindingState::Dropped ? tr("Take up again") : tr("Drop…"));
    Q_EMIT recordChanged();
}

bool FindingsPage::reveal(const RecordRef &record)
{
    if (record.table == u"stage-findings"_s)
        return true;
    const auto id = record.table == u"finding"_s ? FindingId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    const auto found = findingRow(m_services.workbench, *id);
    if (!found)
        return false;
    m_form->commit();
    const InspectionId inspection = found->finding.inspectionId;
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

RecordRef FindingsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"finding"_s, m_current.toString()};
}

QList<CheckMessage> FindingsPage::checks() const
{
    const FindingRow *row = inHand();
    return row ? checkFinding(*row) : QList<CheckMessage>();
}

void FindingsPage::create()
{
    m_form->commit();
    if (m_services.context.inspection().isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection first.")});
        return;
    }
    const auto papers = paperRows(m_services.workbench, m_services.context.inspection());
    if (!papers) {
        m_services.notices.failed(papers.error());
        return;
    }
    QList<PaperRow> approved;
    for (const PaperRow &row : *papers) {
        if (row.paper.state == PaperState::Approved)
            approved.append(row);
    }
    PaperChoice choice(approved);
    if (!m_services.prompts.run(choice))
        return;
    const auto made = makeFinding(m_services.workbench, {}, choice.chosen());
    if (!made) {
        m_services.notices.failed(made.error());
        return;
    }
    m_current = made->id;
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
    m_services.notices.done(tr("%1 is made. Look at its words, type and severity.").arg(made->code));
}

void FindingsPage::save()
{
    if (m_current.isNull())
        return;
    if (const auto saved = saveFinding(m_services.workbench, m_form->value()); !saved)
        m_form->say(words(saved.error()));
}

void FindingsPage::move(FindingState to)
{
    m_form->commit();
    const FindingRow *row = inHand();
    if (!row)
        return;
    const Finding finding = row->finding;
    if (to == FindingState::Dropped &&
        !m_services.prompts.confirm(tr("Drop %1? It can no longer go into the feedback.").arg(finding.code),
                                    tr("Drop")))
        return;
    const auto moved = moveFinding(m_services.workbench, finding.id, to);
    if (moved)
        m_services.notices.done(tr("%1: %2").arg(finding.code, word(to)));
    else
        m_form->say(words(moved.error()));
}

void FindingsPage::merge()
{
    m_form->commit();
    const QList<int> chosen = m_list->selectedRows();
    if (chosen.size() < 2) {
        m_services.notices.tell(
            {Notice::Kind::Warning, tr("Choose two or more findings in the list first (Ctrl, Shift).")});
        return;
    }
    const Finding into = m_model.rows().at(chosen.constFirst()).finding;
    QList<FindingId> others;
    QStringList codes;
    for (const int row : chosen.mid(1)) {
        others.append(m_model.rows().at(row).finding.id);
        codes.append(m_model.rows().at(row).finding.code);
    }
    if (!m_services.prompts.confirm(tr("Merge %1 into %2? The words of %2 stay, and all papers stand under it.")
                                        .arg(codes.join(u", "_s), into.code),
                                    tr("Merge")))
        return;
    m_current = into.id;
    if (const auto merged = mergeFindings(m_services.workbench, into.id, others); !merged)
        m_services.notices.failed(merged.error());
}

void FindingsPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Page::hideEvent(event);
}

} // namespace ducha
