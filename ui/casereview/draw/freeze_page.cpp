#include "ui/casereview/draw/freeze_page.h"

#include "ui/support/list_panel.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using Cell = QPair<QString, int>;

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FreezePage::FreezePage(Services &services, DrawCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course),
      m_cells({{tr("Cell"), [](const Cell &cell) { return cell.first; }},
               {tr("Cases"), [](const Cell &cell) { return QString::number(cell.second); },
                [](const Cell &cell) { return QVariant(cell.second); }, true}}),
      m_figures(textLabel(u"figuresLabel"_s)), m_checks(textLabel(u"checksLabel"_s)),
      m_list(new ListPanel(m_cells, tr("Cells of the draw"))), m_message(textLabel(u"messageLabel"_s))
{
    setTitle(tr("3. Look once more, then freeze"));
    setSubTitle(tr("This is who would be in the draw. Freezing takes the lists as they are now; a later change of them "
                   "makes the draw refuse."));
    setCommitPage(true);
    m_list->setStretchColumn(0);
    m_list->setEmptyState(tr("Without strata there is one cell: all cases."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_figures);
    layout->addWidget(m_checks);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addWidget(new ProgressStrip(services.tasks));
}

void FreezePage::initializePage()
{
    m_isBlocked = true;
    m_figures->setText(tr("Reading the lists…"));
    m_checks->clear();
    m_cells.setRows({});
    say({});
    setBusy(true);
    m_services.tasks.run<PopulationPreview>(
        tr("Reading the lists"), this,
        [draft = m_course.draft](Workbench &beside, const Progress &) { return previewPopulation(beside, draft); },
        [this](const Result<PopulationPreview> &preview) {
            setBusy(false);
            if (preview) {
                display(*preview);
                return;
            }
            m_figures->clear();
            say(words(preview.error()));
        });
}

void FreezePage::display(const PopulationPreview &preview)
{
    const FreezeDraft &draft = m_course.draft;
    QString text = tr("%1 cases are in the list, %2 experts in the pool.").arg(preview.cases).arg(preview.experts);
    if (preview.running > 0)
        text +=
            u'\n' +
            tr("◐ %1 of the cases are still running: they stay in the list and are never drawn.").arg(preview.running);
    text += u'\n' + (draft.strata.isEmpty() ? tr("Drawn: %1 cases.").arg(draft.count)
                                            : tr("Drawn for every cell: %1.").arg(draft.strata.join(u" × "_s)));
    if (draft.perCase > 0)
        text += u' ' + tr("Experts for each case: %1.").arg(draft.perCase);
    m_figures->setText(text);
    m_checks->setText(words(preview.checks));
    m_checks->setVisible(!preview.checks.isEmpty());
    m_cells.setRows(preview.cells);
    m_isBlocked = hasBlocker(preview.checks);
    if (m_isBlocked)
        say(tr("The lists cannot be frozen like this. Go back and change the rules, or mend the pools."));
    Q_EMIT completeChanged();
}

bool FreezePage::isComplete() const
{
    return !m_busy && (m_isFrozen || !m_isBlocked);
}

bool FreezePage::validatePage()
{
    if (m_isFrozen)
        return true;
    setBusy(true);
    say({});
    m_services.tasks.run<DrawSession>(
        tr("Freezing the lists"), this,
        [draft = m_course.draft](Workbench &beside, const Progress &) { return freezeDraw(beside, draft); },
        [this](const Result<DrawSession> &frozen) {
            setBusy(false);
            if (!frozen) {
                say(words(frozen.error()));
                return;
            }
            m_course.frozen = *frozen;
            m_isFrozen = true;
            wizard()->next();
        });
    return false;
}

void FreezePage::say(const QString &text)
{
    m_message->setText(text.isEmpty() ? QString() : u"✕ "_s + text);
}

void FreezePage::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT completeChanged();
}

} // namespace ducha
