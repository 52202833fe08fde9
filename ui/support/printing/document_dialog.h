#pragma once

#include "core/workbench/documents/export_document.h"
#include "ui/support/page_preview.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPrinter;
class QPushButton;

namespace ducha {

class PageMaker;

/// Preview, then paper: shows the pages of a document as the PDF will have them, says what the self-check found, saves
/// the PDF and prints.
class DocumentDialog : public QDialog {
    Q_OBJECT

public:
    /// `fileName` is suggested for the PDF, without its ending.
    DocumentDialog(Services &services, const OfficialDocument &document, const QString &fileName,
                   QWidget *parent = nullptr);
    [[nodiscard]] PagePreview &preview() const { return *m_preview; }

private:
    void display(const LaidOutPages &pages, const QList<CheckMessage> &messages);
    void save();
    void print();
    void say(const QString &text);

    Services &m_services;
    OfficialDocument m_document;
    QString m_fileName;
    LaidOutPages m_pages;
    PageMaker *m_maker;
    PagePreview *m_preview;
    QLabel *m_place;
    QLabel *m_remarks;
    QPushButton *m_save;
    QPushButton *m_print;
};

/// The pages on a printer, full size and with the sheet's own margins; only those of its range where it has one. Io
/// when the printer does not take them.
Result<> printPages(const LaidOutPages &pages, QPrinter &printer);

/// What a page does on Ctrl+P: shows the dialog, or says why there is nothing to show.
void previewDocument(Services &services, const Result<OfficialDocument> &document, const QString &fileName);
void previewDocument(Services &services, const Result<Document> &document, const QString &fileName);

} // namespace ducha
