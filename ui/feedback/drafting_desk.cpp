#include "ui/feedback/drafting_desk.h"

#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/feedback/sentences.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/focus_door.h"
#include "ui/support/printing/page_maker.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

DraftingDesk::DraftingDesk(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_list(new ListPanel(m_findings, tr("Findings"))),
      m_takeUp(new QPushButton(tr("Put &into the draft"))), m_restOn(new QPushButton(tr("Sentence &rests on these"))),
      m_sentences(new SentencesPane(services)), m_preview(new PagePreview), m_place(new QLabel),
      m_maker(new PageMaker(this))
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFindings());
    splitter->addWidget(m_sentences);
    splitter->addWidget(makePages());
    splitter->setSizes({230, 480, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &DraftingDesk::compose);
    connect(m_sentences, &SentencesPane::currentChanged, this, &DraftingDesk::showCurrent);
    passFocus(*this, *m_sentences);
}

QWidget *DraftingDesk::makeFindings()
{
    m_list->setStretchColumn(FindingsModel::Title);
    m_list->setMultiSelection(true);
    for (const int column : {FindingsModel::Code, FindingsModel::Dimension})
        m_list->view().setColumnHidden(column, true);
    m_list->setEmptyState(tr("No decided finding yet. Findings are decided on the page of findings."));
    m_takeUp->setObjectName(u"takeUpButton"_s);
    m_restOn->setObjectName(u"restOnButton"_s);
    m_takeUp->setToolTip(tr("Adds the chosen findings under their dimensions"));
    m_restOn->setToolTip(tr("The sentence in hand rests on the chosen findings; with none chosen, on nothing"));
    connect(m_takeUp, &QPushButton::clicked, this, &DraftingDesk::takeUp);
    connect(m_restOn, &QPushButton::clicked, this, &DraftingDesk::restOn);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_takeUp);
    layout->addWidget(m_restOn);
    return left;
}

QWidget *DraftingDesk::makePages()
{
    m_preview->setObjectName(u"pagePreview"_s);
    m_preview->setAccessibleName(tr("Pages of the feedback"));
    m_preview->fitWidth();
    m_place->setAlignment(Qt::AlignCenter);
    m_place->setWordWrap(true);
    connect(m_maker, &PageMaker::made, this, [this](const LaidOutPages &pages) {
        m_preview->setPages(pages);
        m_preview->highlight(m_sentences->current().toString());
        m_place->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    });
    connect(m_maker, &PageMaker::failed, this, [this](const Error &error) { m_services.notices.failed(error); });
    connect(m_preview, &PagePreview::currentPageChanged, this,
            [this](int page, int count) { m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(count)); });
    connect(m_preview, &PagePreview::tagClicked, this, [this](const QString &tag) {
        if (const auto id = SentenceId::fromString(tag))
            m_sentences->setCurrent(*id);
    });
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_place);
    return right;
}

void DraftingDesk::setText(const FeedbackText &text)
{
    m_text = text;
    const QList<FindingId> chosen = m_findings.idsOf(m_list->selectedRows());
    if (const auto read = m_findings.read(m_services.workbench, text.feedback.inspectionId); !read)
        m_services.notices.failed(read.error());
    const auto *proxy = qobject_cast<QAbstractProxyModel *>(m_list->view().model());
    for (int row = 0; proxy && row < m_findings.rows().size(); ++row) { // what was chosen stays chosen
        if (chosen.contains(m_findings.rows().at(row).finding.id))
            m_list->view().selectionModel()->select(proxy->mapFromSource(m_findings.index(row, 0)),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const bool editable = text.feedback.state == FeedbackState::Draft;
    m_takeUp->setVisible(editable);
    m_restOn->setVisible(editable);
    m_sentences->setText(text);
    m_pause.start();
}

void DraftingDesk::compose()
{
    const auto document = feedbackDocument(m_services.workbench, m_text, FeedbackVersion::Full);
    if (document)
        m_maker->make(*document);
    else
        m_services.notices.failed(document.error());
}

void DraftingDesk::takeUp()
{
    const QList<FindingId> chosen = m_findings.idsOf(m_list->selectedRows());
    if (const auto done = addFindings(m_services.workbench, m_text.feedback.id, chosen); !done)
        m_services.notices.failed(done.error());
}

void DraftingDesk::restOn()
{
    const SentenceId sentence = m_sentences->current();
    const QList<FindingId> chosen = m_findings.idsOf(m_list->selectedRows());
    if (const auto done = setSentenceSources(m_services.workbench, sentence, chosen); !done)
        m_services.notices.failed(done.error());
}

void DraftingDesk::showCurrent(const SentenceId &id)
{
    m_preview->highlight(id.toString());
}

} // namespace ducha
