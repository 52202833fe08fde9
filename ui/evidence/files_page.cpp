#include "ui/evidence/files_page.h"

#include "core/workbench/preparation/rounds.h"
#include "ui/evidence/file_form.h"
#include "ui/evidence/file_intake.h"
#include "ui/evidence/file_preview.h"
#include "ui/evidence/page_marker.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/message_text.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QDropEvent>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Bigger files are not copied out for a preview that nobody asked for.
constexpr qint64 kPreviewBytes = 20 * 1024 * 1024;

QList<ListColumn<AttachmentRow>> columns()
{
    return {{FilesPage::tr("Number"), [](const AttachmentRow &row) { return row.attachment.code; }},
            {FilesPage::tr("Title"), [](const AttachmentRow &row) { return row.attachment.title; }},
            {FilesPage::tr("Received on"),
             [](const AttachmentRow &row) { return row.attachment.receivedOn.toString(Qt::ISODate); }},
            {FilesPage::tr("Marks"), [](const AttachmentRow &row) { return QString::number(row.anchors); },
             [](const AttachmentRow &row) { return QVariant(row.anchors); }, true}};
}

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && !QFileInfo(url.toLocalFile()).isDir())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilesPage::FilesPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_list(new ListPanel(m_model, tr("Files"))),
      m_form(new FileForm), m_preview(new FilePreview), m_marker(new PageMarker),
      m_open(new QAction(QIcon::fromTheme(u"document-open"_s), tr("Open with the system's program"), this)),
      m_withdraw(new QAction(QIcon::fromTheme(u"edit-delete"_s), tr("Withdraw the file…"), this))
{
    setAcceptDrops(true);
    m_withdraw->setObjectName(u"withdrawAction"_s);
    auto *header = new PageHeader(title(), tr("Files handed over, kept unchanged in the workspace. Drop them here."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add a file…"), this);
    header->setMainAction(add);
    header->addAction(m_open);
    header->addAction(m_withdraw);
    m_list->setObjectName(u"fileList"_s);
    m_list->setStretchColumn(1);
    m_form->setToday(services.workbench.today());
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({540, 460});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(add, &QAction::triggered, this, &FilesPage::create);
    connect(m_open, &QAction::triggered, this, &FilesPage::open);
    connect(m_withdraw, &QAction::triggered, this, &FilesPage::withdraw);
    connect(m_list, &ListPanel::currentRowChanged, this, &FilesPage::showCurrent);
    connect(m_list, &ListPanel::activated, this, &FilesPage::open);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &FilesPage::create);
}

FilesPage::~FilesPage()
{
    m_form->commit();
    // Both would still call back while the page's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
}

QWidget *FilesPage::makeSide()
{
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->addWidget(m_preview, 1);
    lowerLayout->addWidget(m_marker);
    auto *side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_form);
    side->addWidget(lower);
    side->setStretchFactor(1, 1);
    side->setSizes({270, 290});
    connect(m_form, &FormPane::edited, this, &FilesPage::save);
    connect(m_preview, &FilePreview::pageShown, m_marker, &PageMarker::setPage);
    connect(m_marker, &PageMarker::markAsked, this, &FilesPage::mark);
    return side;
}

QString FilesPage::title() const
{
    return tr("Files");
}

QString FilesPage::iconName() const
{
    return u"mail-attachment"_s;
}

QString FilesPage::handbook() const
{
    return u"evidence"_s;
}

void FilesPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_list->setEmptyState(none ? tr("Choose an inspection first, at the top or in the list of inspections.")
                               : tr("No file yet. Drop files here or add the first one."),
                          none ? QString() : tr("Add a file"));
    QList<AttachmentRow> rows;
    if (!none) {
        const auto found = attachmentRows(m_services.workbench, inspection);
        if (!found) {
            m_services.notices.failed(found.error());
            return;
        }
        rows = *found;
    }
    int current = 0;
    for (int i = 0; i < rows.size(); ++i)
        current = rows.at(i).attachment.id == m_current ? i : current;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

const AttachmentRow *FilesPage::inHand() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? nullptr : &m_model.rows().at(row);
}

void FilesPage::showCurrent()
{
    if (m_filling)
        return;
    const AttachmentRow shown = inHand() ? *inHand() : AttachmentRow();
    const bool isOne = inHand() != nullptr;
    m_current = shown.attachment.id;
    m_form->setRow(shown);
    m_open->setEnabled(isOne);
    m_withdraw->setEnabled(isOne);
    m_marker->setEnabled(isOne);
    if (m_shown != m_current || !isOne) {
        m_shown = m_current;
        m_marker->clear();
        m_marker->setPage(1);
        showPreview();
    }
    Q_EMIT recordChanged();
}

QString FilesPage::folderOf(const Attachment &file) const
{
    return m_folder.filePath(file.code);
}

void FilesPage::showPreview()
{
    const AttachmentRow *row = inHand();
    if (!row) {
        m_preview->say({});
        return;
    }
    const Attachment file = row->attachment;
    if (!canBeShown(file.mediaType)) {
        m_preview->say(tr("There is no preview of this kind of file. Enter in the list opens it."));
        return;
    }
    if (file.size > kPreviewBytes) {
        m_preview->say(tr("The file is big. Enter in the list opens it with the system's program."));
        return;
    }
    QDir().mkpath(folderOf(file));
    const auto path = extractAttachment(m_services.workbench, file.id, folderOf(file));
    if (path)
        m_preview->setFile(*path, file.mediaType);
    else
        m_preview->say(words(path.error()));
}

bool FilesPage::reveal(const RecordRef &record)
{
    std::optional<AttachmentId> wanted;
    InspectionId inspection = m_services.context.inspection();
    int page = 0;
    if (record.table == u"attachment"_s)
        wanted = AttachmentId::fromString(record.id);
    if (record.table == u"anchor"_s) {
        const auto anchors = anchorRows(m_services.workbench);
        for (const AnchorRow &row : anchors ? *anchors : QList<AnchorRow>()) {
            if (row.anchor.id.toString() != record.id || row.anchor.kind != AnchorKind::DocumentPage)
                continue;
            wanted = AttachmentId::fromString(row.anchor.sourceId);
            inspection = row.anchor.inspectionId;
            page = row.anchor.page;
        }
    }
    if (!wanted)
        return false;
    m_form->commit();
    if (inspection != m_services.context.inspection()) {
        const auto about = inspectionRow(m_services.workbench, inspection);
        if (!about)
            return false;
        m_services.context.set(about->inspection.roundId, inspection);
    }
    m_current = *wanted;
    refresh();
    if (m_current != *wanted)
        return false;
    if (page > 0) {
        m_preview->goToPage(page);
        m_marker->setPage(page);
    }
    return true;
}

RecordRef FilesPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"attachment"_s, m_current.toString()};
}

void FilesPage::create()
{
    m_form->commit();
    const QString path = m_services.prompts.openPath(tr("Add a file"), tr("All files (*)"));
    if (!path.isEmpty())
        takeIn({path});
}

void FilesPage::takeIn(const QStringList &paths)
{
    const InspectionId inspection = m_services.context.inspection();
    if (inspection.isNull()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose an inspection first.")});
        return;
    }
    m_services.tasks.run<IntakeReport>(
        tr("Taking files in"), this,
        [inspection, paths](Workbench &beside, const Progress &progress) {
            return takeFilesIn(beside, inspection, paths, progress);
        },
        [this](const Result<IntakeReport> &report) {
            if (report)
                tell(*report);
            else
                m_services.notices.failed(report.error());
        });
}

void FilesPage::tell(const IntakeReport &report)
{
    if (!report.taken.isEmpty()) {
        m_current = report.taken.constFirst().id;
        refresh();
        m_form->setFocus(Qt::OtherFocusReason);
    }
    if (report.refused.isEmpty()) {
        m_services.notices.done(tr("Taken in: %1 files. Write down who handed them over.").arg(report.taken.size()));
        return;
    }
    QStringList said;
    for (const Error &error : report.refused)
        said.append(words(error));
    const QString all = said.join(u'\n');
    m_services.notices.tell(
        {Notice::Kind::Failed,
         report.taken.isEmpty() ? all : tr("Taken in: %1 files. Not taken in: %2").arg(report.taken.size()).arg(all)});
}

void FilesPage::save()
{
    if (m_current.isNull())
        return;
    if (!m_form->isAcceptable()) {
        m_form->say(tr("The day cannot be read. Write it as 2026-07-03."));
        return;
    }
    if (const auto saved = saveAttachment(m_services.workbench, m_form->value()); !saved)
        m_form->say(words(saved.error()));
}

void FilesPage::open()
{
    const AttachmentRow *row = inHand();
    if (!row)
        return;
    const Attachment file = row->attachment;
    QDir().mkpath(folderOf(file));
    m_services.tasks.run<QString>(
        tr("Opening %1").arg(file.code), this,
        [id = file.id, folder = folderOf(file)](Workbench &beside, const Progress &progress) {
            return extractAttachment(beside, id, folder, progress);
        },
        [this, code = file.code](const Result<QString> &path) {
            if (!path)
                m_services.notices.failed(path.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
                m_services.notices.tell(
                    {Notice::Kind::Warning, tr("No program opens %1. A copy lies in %2.").arg(code, *path)});
        });
}

void FilesPage::withdraw()
{
    m_form->commit();
    const AttachmentRow *row = inHand();
    if (!row)
        return;
    const Attachment file = row->attachment;
    const QString question =
        row->anchors > 0
            ? tr("Why is %1 withdrawn? %2 marks on its pages lose their source.").arg(file.code).arg(row->anchors)
            : tr("Why is %1 withdrawn?").arg(file.code);
    const auto reason = m_services.prompts.reason(question, tr("Withdraw"));
    if (!reason)
        return;
    if (const auto done = withdrawAttachment(m_services.workbench, file.id, *reason); !done)
        m_services.notices.failed(done.error());
}

void FilesPage::mark(int page, const QString &quote, AnchorMark kind)
{
    const auto made = markPage(m_services.workbench, m_current, page, quote, kind);
    if (!made) {
        m_marker->say(words(made.error()));
        return;
    }
    m_marker->clear();
    m_services.notices.done(tr("Page %1 is marked and can be cited.").arg(page));
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    m_form->commit();
    takeIn(paths);
}

void FilesPage::hideEvent(QHideEvent *event)
{
    m_form->commit();
    Page::hideEvent(event);
}

} // namespace ducha
