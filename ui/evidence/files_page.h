#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtCore/QTemporaryDir>

class QAction;

namespace ducha {

class FileForm;
class FilePreview;
class ListPanel;
class PageMarker;

struct IntakeReport;

/// 资料: files handed over, dropped onto the page or chosen, with what is known of them, a preview and marks on pages.
class FilesPage : public Page {
    Q_OBJECT

public:
    explicit FilesPage(Services &services, QWidget *parent = nullptr);
    ~FilesPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    void create() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    void showCurrent();
    void showPreview();
    void save();
    void takeIn(const QStringList &paths);
    void tell(const IntakeReport &report);
    void open();
    void withdraw();
    void mark(int page, const QString &words, AnchorMark kind);
    [[nodiscard]] const AttachmentRow *inHand() const;
    /// A folder of its own for each file, so that equal names do not meet.
    [[nodiscard]] QString folderOf(const Attachment &file) const;

    Services &m_services;
    TableModel<AttachmentRow> m_model;
    AttachmentId m_current;
    AttachmentId m_shown;   ///< the file in the preview
    bool m_filling = false; ///< the list is being filled; which row is in hand is not the user's choice
    QTemporaryDir m_folder; ///< copies to look at; gone with the page
    ListPanel *m_list;
    FileForm *m_form;
    FilePreview *m_preview;
    PageMarker *m_marker;
    QAction *m_open;
    QAction *m_withdraw;
};

} // namespace ducha
