#include "ui/casereview/ceremony/reveal_step.h"

#include "ui/casereview/ceremony/big_type.h"
#include "ui/casereview/drawn_cases.h"
#include "ui/support/list_panel.h"
#include "ui/words/message_text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepMs = 600;         ///< calm enough to read a case number
constexpr qsizetype kMostSteps = 40; ///< longer lists grow by several at a time

/// Black on white: the sign and the words say that a ticket is voided.
QList<ListColumn<DrawnCase>> blackColumns()
{
    QList<ListColumn<DrawnCase>> columns = drawnColumns();
    for (ListColumn<DrawnCase> &column : columns)
        column.isShaken = nullptr;
    return columns;
}

} // namespace

RevealStep::RevealStep(Services &services, QWidget *parent)
    : CeremonyStep(parent), m_services(services), m_model(blackColumns()), m_case(bigLabel(u"caseLabel"_s, 0.1)),
      m_details(bigLabel(u"detailsLabel"_s, 0.032)), m_list(new ListPanel(m_model, tr("Drawn cases"))),
      m_skip(bigButton(tr("Show &all"), u"skipButton"_s)),
      m_substitute(bigButton(tr("S&ubstitute…"), u"ceremonySubstituteButton"_s)), m_timer(new QTimer(this))
{
    m_list->setStretchColumn(kDrawnStretch);
    m_list->filter().hide();
    QTableView &view = m_list->view();
    setShare(view, 0.026);
    setShare(*view.horizontalHeader(), 0.022);
    m_timer->setInterval(kStepMs);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_skip);
    row->addWidget(m_substitute);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_case);
    layout->addWidget(m_details);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_timer, &QTimer::timeout, this, [this] { grow(m_shown + 1 + (m_all.size() - 1) / kMostSteps); });
    connect(m_list, &ListPanel::currentRowChanged, this, &RevealStep::showCase);
    connect(m_skip, &QPushButton::clicked, this, [this] { grow(m_all.size()); });
    connect(m_substitute, &QPushButton::clicked, this, &RevealStep::substitute);
}

QString RevealStep::heading() const
{
    return tr("Drawn");
}

QString RevealStep::mainText() const
{
    return tr("Go o&n");
}

void RevealStep::enter(const DrawRow &row)
{
    m_draw = row.draw.id;
    const auto drawn = drawnCases(m_services.workbench, m_draw);
    if (!drawn) {
        Q_EMIT said(words(drawn.error()));
        return;
    }
    m_all = *drawn;
    m_list->view().setColumnHidden(kDrawnCell, !hasCells(m_all));
    m_shown = 0;
    grow(m_wasRevealed ? m_all.size() : std::min<qsizetype>(1, m_all.size()));
    if (m_shown < m_all.size())
        m_timer->start();
    m_list->setFocus();
}

void RevealStep::grow(qsizetype upTo)
{
    m_shown = std::min(upTo, m_all.size());
    m_model.setRows(m_all.first(m_shown));
    m_list->view().verticalHeader()->setDefaultSectionSize(m_list->view().fontMetrics().height() * 3 / 2);
    m_list->setCurrentRow(int(m_shown) - 1);
    showCase(int(m_shown) - 1);
    if (m_shown == m_all.size()) {
        m_timer->stop();
        m_wasRevealed = true;
    }
    m_skip->setVisible(m_shown < m_all.size());
}

void RevealStep::showCase(int row)
{
    if (row < 0 || row >= m_model.rows().size())
        return;
    const DrawnCase &drawn = m_model.rows().at(row);
    m_case->setText(drawn.voided.isEmpty() ? tr("%1. %2").arg(drawn.position).arg(drawn.number) : drawn.number);
    setShare(*m_case, shareFor(m_case->text(), 0.1));
    QStringList lines{
        drawn.unit + u" · "_s +
        (drawn.voided.isEmpty() ? drawn.experts.join(u"、"_s) : tr("✕ voided: %1").arg(voidedWords(drawn)))};
    lines.append(tr("Ticket %1").arg(grouped(drawn.ticket, 8, 8)));
    m_details->setText(lines.join(u'\n'));
    Q_EMIT restyled();
}

void RevealStep::proceed()
{
    if (m_shown < m_all.size())
        grow(m_all.size());
    else
        Q_EMIT done();
}

void RevealStep::substitute()
{
    grow(m_all.size());
    const int row = m_list->currentRow();
    if (row < 0 || m_model.rows().at(row).reviewId.isNull()) {
        Q_EMIT said(tr("Choose a case that stands in the list first."));
        return;
    }
    const DrawnCase replaced = m_model.rows().at(row);
    const auto reason = m_services.prompts.reason(tr("Why can %1 not be reviewed? Its ticket is voided and stays "
                                                     "visible; the next ticket of the same cell takes its place.")
                                                      .arg(replaced.number),
                                                  tr("Substitute"));
    if (!reason)
        return;
    const auto made = substituteCase(m_services.workbench, replaced.reviewId, *reason);
    const auto now = made ? drawnCases(m_services.workbench, m_draw) : Result<QList<DrawnCase>>(made.error());
    if (!now) {
        Q_EMIT said(words(now.error()));
        return;
    }
    Q_EMIT said({});
    m_all = *now;
    grow(m_all.size());
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&](const DrawnCase &one) { return one.reviewId == made->id; });
    m_list->setCurrentRow(found == m_all.end() ? 0 : int(found - m_all.begin()));
    m_list->setFocus();
}

void RevealStep::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    CeremonyStep::hideEvent(event);
}

} // namespace ducha
