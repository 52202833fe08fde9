#include "ui/support/printing/document_dialog.h"

#include "core/document/painter.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/printing/page_maker.h"
#include "ui/words/message_text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kZoomStep = 1.2;

QPushButton *button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

DocumentDialog::DocumentDialog(Services &services, const OfficialDocument &document, const QString &fileName,
                               QWidget *parent)
    : QDialog(parent), m_services(services), m_document(document), m_fileName(fileName), m_maker(new PageMaker(this)),
      m_preview(new PagePreview), m_place(new QLabel), m_remarks(new QLabel),
      m_save(button(tr("&Save PDF…"), u"saveButton"_s)), m_print(button(tr("&Print…"), u"printButton"_s))
{
    setWindowTitle(document.document.title);
    openAt(*this, {900, 680}); // its buttons stay on the screen of a small laptop
    auto *smaller = button(tr("Smaller"), u"smallerButton"_s);
    auto *larger = button(tr("Larger"), u"largerButton"_s);
    auto *fit = button(tr("Page width"), u"fitButton"_s);
    auto *close = button(tr("Close"), u"closeButton"_s);
    connect(smaller, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / kZoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * kZoomStep); });
    connect(fit, &QPushButton::clicked, m_preview, &PagePreview::fitWidth);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DocumentDialog::save);
    connect(m_print, &QPushButton::clicked, this, &DocumentDialog::print);
    m_save->setProperty("main", true);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *tools = new QHBoxLayout;
    for (QPushButton *tool : {smaller, larger, fit})
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_place);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_remarks, 1);
    for (QPushButton *end : {m_print, m_save, close})
        ends->addWidget(end);
    auto *all = new QVBoxLayout(this);
    all->addLayout(tools);
    all->addWidget(m_preview, 1);
    all->addLayout(ends);

    connect(m_preview, &PagePreview::currentPageChanged, this, [this](int page, int count) {
        m_place->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
    });
    connect(m_maker, &PageMaker::made, this, &DocumentDialog::display);
    connect(m_maker, &PageMaker::failed, this, [this](const Error &error) { say(words(error)); });
    say(tr("Laying out the pages…"));
    m_maker->make(m_document.document);
    m_preview->setFocus();
}

void DocumentDialog::display(const LaidOutPages &pages, const QList<CheckMessage> &messages)
{
    m_pages = pages;
    m_preview->setPages(pages);
    m_preview->fitWidth();
    const bool whole = !hasBlocker(messages);
    m_save->setEnabled(whole || !m_document.issuedSha256.isEmpty());
    m_print->setEnabled(whole);
    say(messages.isEmpty() ? tr("The pages meet GB/T 9704-2012.") : words(messages));
}

void DocumentDialog::say(const QString &text)
{
    m_remarks->setText(text);
    m_remarks->setAccessibleName(text);
}

void DocumentDialog::save()
{
    const QString path =
        m_services.prompts.savePath(tr("Save the document"), m_fileName + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    m_services.tasks.run<DocumentReport>(
        tr("Saving the PDF"), this,
        [document = m_document, path](Workbench &beside, const Progress &progress) {
            return exportOfficial(beside, document, path, progress);
        },
        [this, path](const Result<DocumentReport> &report) {
            m_save->setEnabled(true);
            if (!report) {
                say(words(report.error()));
                return;
            }
            const QString saved = tr("Saved as %1.").arg(QFileInfo(path).fileName());
            say(saved);
            m_services.notices.tell({Notice::Kind::Done, saved, tr("Open"),
                                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
        });
}

void DocumentDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // the sheet has its margins in itself
    printer.setDocName(m_document.document.title);
    printer.setDuplex(QPrinter::DuplexLongSide); // 双面印刷
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the document"));
    dialog.setMinMax(1, m_preview->pageCount());
    if (!m_services.prompts.run(dialog))
        return;
    const auto printed = printPages(m_pages, printer);
    say(printed ? tr("Handed to the printer.") : words(printed.error()));
}

Result<> printPages(const LaidOutPages &pages, QPrinter &printer)
{
    const Error refused{Error::Code::Io,
                        {QT_TRANSLATE_NOOP("core", "The printer does not take the pages. Check that it is on and "
                                                   "has paper, or save the PDF.")}};
    const int count = int(pages.pages.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    const double scale = printer.resolution() / 25.4;
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return refused;
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, pages.pages.pages.at(page), *pages.fonts);
        painter.restore();
    }
    return painter.end() ? Result<>() : Result<>(refused);
}

void previewDocument(Services &services, const Result<OfficialDocument> &document, const QString &fileName)
{
    if (!document) {
        services.notices.failed(document.error());
        return;
    }
    DocumentDialog dialog(services, *document, fileName);
    services.prompts.run(dialog);
}

void previewDocument(Services &services, const Result<Document> &document, const QString &fileName)
{
    previewDocument(services,
                    document ? Result<OfficialDocument>(OfficialDocument{*document, {}})
                             : Result<OfficialDocument>(document.error()),
                    fileName);
}

} // namespace ducha
