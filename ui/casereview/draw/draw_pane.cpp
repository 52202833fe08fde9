#include "ui/casereview/draw/draw_pane.h"

#include "core/workbench/documents/casereview/compose_draw.h"
#include "ui/casereview/draw/replace_dialog.h"
#include "ui/casereview/drawn_cases.h"
#include "ui/support/list_panel.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/draw_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

DrawPane::DrawPane(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_cases(drawnColumns()), m_loads(loadColumns()), m_heading(new QLabel),
      m_about(new QLabel), m_tabs(new QTabWidget), m_caseList(new ListPanel(m_cases, tr("Drawn cases"))),
      m_loadList(new ListPanel(m_loads, tr("Loads of the experts"))), m_basis(new QPlainTextEdit),
      m_ceremony(new QPushButton(tr("Big &screen…")))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setObjectName(u"drawHeading"_s);
    m_heading->setWordWrap(true);
    m_about->setObjectName(u"drawAbout"_s);
    m_about->setWordWrap(true);
    m_caseList->setStretchColumn(kDrawnStretch);
    m_loadList->setStretchColumn(2);
    m_loadList->setEmptyState(tr("No expert has a case of this draw."));
    m_basis->setObjectName(u"basisText"_s);
    m_basis->setAccessibleName(tr("What the draw can be recomputed from"));
    m_basis->setReadOnly(true);
    m_basis->setTabChangesFocus(true);
    m_basis->setFont(digestFont());
    m_tabs->setObjectName(u"drawTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the draw"));
    m_tabs->addTab(m_caseList, tr("Drawn list"));
    m_tabs->addTab(m_loadList, tr("Loads"));
    m_tabs->addTab(m_basis, tr("Digests and seed"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeButtons());
    setDraw({});
}

QWidget *DrawPane::makeButtons()
{
    struct Entry {
        QPushButton *button;
        QString name;
        void (DrawPane::*act)();
    };
    const QList<Entry> entries = {
        {m_ceremony, u"ceremonyButton"_s, &DrawPane::ceremonyAsked},
        {new QPushButton(tr("Su&bstitute…")), u"substituteButton"_s, &DrawPane::substitute},
        {new QPushButton(tr("Replace an e&xpert…")), u"replaceExpertButton"_s, &DrawPane::replace},
        {new QPushButton(tr("Ver&ify now")), u"verifyButton"_s, &DrawPane::verify},
        {new QPushButton(tr("Cer&tificate…")), u"certificateButton"_s, &DrawPane::preview},
        {new QPushButton(tr("&Export for verification…")), u"exportDrawButton"_s, &DrawPane::exportFiles}};
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries.at(i);
        entry.button->setObjectName(entry.name);
        connect(entry.button, &QPushButton::clicked, this, entry.act);
        grid->addWidget(entry.button, int(i / 3), int(i % 3));
    }
    return row;
}

void DrawPane::setDraw(DrawId id)
{
    m_draw = id;
    const auto row = id.isNull() ? Result<DrawRow>(DrawRow()) : drawRow(m_services.workbench, id);
    const auto cases =
        id.isNull() ? Result<QList<DrawnCase>>(QList<DrawnCase>()) : drawnCases(m_services.workbench, id);
    const auto loads =
        id.isNull() ? Result<QList<ExpertLoad>>(QList<ExpertLoad>()) : expertLoads(m_services.workbench, id);
    if (!row || !cases || !loads) {
        m_services.notices.failed(!row ? row.error() : !cases ? cases.error() : loads.error());
        return;
    }
    m_code = row->draw.code;
    setEnabled(!id.isNull());
    showHead(*row);
    m_cases.setRows(*cases);
    m_caseList->view().setColumnHidden(kDrawnCell, !hasCells(*cases));
    m_caseList->view().setColumnHidden(kDrawnOrgan, !hasOrgans(*cases));
    m_loads.setRows(*loads);
    if (!cases->isEmpty() && m_caseList->currentRow() < 0)
        m_caseList->setCurrentRow(0);
}

void DrawPane::showHead(const DrawRow &row)
{
    if (m_draw.isNull()) {
        m_heading->setText(tr("Choose a draw on the left."));
        m_about->clear();
        m_basis->clear();
        m_caseList->setEmptyState({});
        return;
    }
    const DrawSession &draw = row.draw;
    m_heading->setText(draw.code + u' ' + sign(draw.state) + u' ' + word(draw.state));
    QStringList lines{aboutDraw(row), tr("Frozen %1 · %2 cases · %3 experts · operator %4 · witness %5")
                                          .arg(draw.frozenAt.toString(u"yyyy-MM-dd HH:mm"_s))
                                          .arg(draw.populationCount)
                                          .arg(draw.expertsCount)
                                          .arg(draw.operatorName, draw.witness)};
    if (row.withdrawn > 0)
        lines.append(
            u"▲ "_s +
            tr("Voided tickets: %1. Substitutes took their places; nothing was drawn again.").arg(row.withdrawn));
    if (!draw.voidNote.isEmpty())
        lines.append(u"✕ "_s + tr("Void: %1").arg(draw.voidNote));
    m_about->setText(lines.join(u'\n'));
    m_caseList->setEmptyState(draw.state == DrawState::Frozen
                                  ? tr("The lists are frozen. The draw takes place on the big screen.")
                                  : tr("Nothing was drawn."));
    const QString seed = seedOfDraw(draw);
    QStringList basis{tr("Digest of the cases:"), grouped(draw.populationDigest, 8, 4)};
    if (draw.expertsCount > 0)
        basis += {QString(), tr("Digest of the experts:"), grouped(draw.expertsDigest, 8, 4)};
    if (!row.entropy.isEmpty())
        basis += {QString(), tr("Parts of the seed:"), partiesOf(row)};
    if (!seed.isEmpty())
        basis += {QString(), tr("Seed:"), grouped(seed, 8, 4)};
    if (!draw.strata.isEmpty())
        basis += {QString(), tr("Strata:"), draw.strata};
    m_basis->setPlainText(basis.join(u'\n'));
}

const DrawnCase *DrawPane::current() const
{
    const int row = m_caseList->currentRow();
    if (row < 0 || row >= m_cases.rows().size() || m_cases.rows().at(row).reviewId.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a drawn case that stands in the list first.")});
        return nullptr;
    }
    return &m_cases.rows().at(row);
}

void DrawPane::substitute()
{
    m_tabs->setCurrentWidget(m_caseList);
    const DrawnCase *drawn = current();
    if (!drawn)
        return;
    const QString number = drawn->number;
    const CaseReviewId id = drawn->reviewId;
    const auto reason = m_services.prompts.reason(tr("Why can %1 not be reviewed? Its ticket is voided and stays "
                                                     "visible; the next ticket of the same cell takes its place.")
                                                      .arg(number),
                                                  tr("Substitute"));
    if (!reason)
        return;
    const auto made = substituteCase(m_services.workbench, id, *reason);
    if (!made) {
        m_services.notices.failed(made.error());
        return;
    }
    setDraw(m_draw);
    const auto &rows = m_cases.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const DrawnCase &row) { return row.reviewId == made->id; });
    if (found == rows.end())
        return;
    m_caseList->setCurrentRow(int(found - rows.begin()));
    m_services.notices.done(tr("%1 takes the place of %2.").arg(found->number, number));
}

void DrawPane::replace()
{
    m_tabs->setCurrentWidget(m_caseList);
    const DrawnCase *drawn = current();
    if (!drawn)
        return;
    const QString number = drawn->number;
    ReplaceDialog dialog(*drawn, this);
    if (!m_services.prompts.run(dialog))
        return;
    if (const auto done = replaceExpert(m_services.workbench, dialog.expert(), dialog.reason()); !done) {
        m_services.notices.failed(done.error());
        return;
    }
    setDraw(m_draw);
    m_services.notices.done(tr("Another expert reviews %1 now. Nobody else moved.").arg(number));
}

void DrawPane::verify()
{
    m_services.tasks.run<QList<CheckMessage>>(
        tr("Verifying the draw"), this,
        [id = m_draw](Workbench &beside, const Progress &) { return verifyStoredDraw(beside, id); },
        [this, code = m_code](const Result<QList<CheckMessage>> &differences) {
            if (!differences)
                m_services.notices.failed(differences.error());
            else if (differences->isEmpty())
                m_services.notices.done(tr("%1 agrees: recomputed from the frozen lists and the record.").arg(code));
            else
                m_services.notices.tell(
                    {Notice::Kind::Failed, tr("%1 does not agree: %2").arg(code, words(*differences))});
        });
}

void DrawPane::preview()
{
    previewDocument(m_services, drawCertificate(m_services.workbench, m_draw), tr("%1 certificate").arg(m_code));
}

void DrawPane::exportFiles()
{
    const QString folder = m_services.prompts.folderPath(tr("Choose a folder for the files of %1").arg(m_code));
    if (folder.isEmpty())
        return;
    const auto written = exportDraw(m_services.workbench, m_draw, folder);
    if (!written)
        m_services.notices.failed(written.error());
    else
        m_services.notices.done(tr("%1 files were written to %2. verify_draw.py says how to recompute the draw.")
                                    .arg(written->size())
                                    .arg(folder));
}

void DrawPane::certify()
{
    if (const auto done = certifyDraw(m_services.workbench, m_draw); !done)
        m_services.notices.failed(done.error());
    else
        m_services.notices.done(tr("%1 is certified.").arg(m_code));
}

void DrawPane::makeVoid()
{
    if (m_draw.isNull())
        return;
    const auto reason = m_services.prompts.reason(tr("Why does %1 not count? It stays in the list, and the next draw "
                                                     "of this purpose says that it is not the first.")
                                                      .arg(m_code),
                                                  tr("Void the draw"));
    if (!reason)
        return;
    if (const auto done = voidDraw(m_services.workbench, m_draw, *reason); !done)
        m_services.notices.failed(done.error());
    else
        m_services.notices.done(tr("%1 does not count.").arg(m_code));
}

} // namespace ducha
