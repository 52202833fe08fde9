#include "ui/evidence/file_form.h"

#include "ui/support/fields.h"
#include "ui/support/panes/focus_door.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPages = 99999;

} // namespace

FileForm::FileForm(QWidget *parent)
    : FormPane(parent), m_title(new QLineEdit), m_origin(new QLineEdit), m_receivedOn(new DateField),
      m_pages(new QSpinBox), m_facts(new QLabel)
{
    m_title->setObjectName(u"titleEdit"_s);
    m_origin->setObjectName(u"originEdit"_s);
    m_receivedOn->setObjectName(u"receivedOnEdit"_s);
    m_pages->setObjectName(u"pagesBox"_s);
    m_facts->setObjectName(u"fileFactsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pages->setRange(0, kMaxPages);
    m_pages->setSpecialValueText(tr("not known"));
    addRow(tr("&Title:"), m_title);
    addRow(tr("&Handed over by:"), m_origin);
    addRow(tr("&Received on:"), m_receivedOn);
    addRow(tr("Pa&ges:"), m_pages);
    addWidget(m_facts);
    passFocus(*this, *m_title);
    setRow({});
}

void FileForm::setToday(const QDate &today)
{
    m_receivedOn->setToday(today);
}

void FileForm::setRow(const AttachmentRow &row)
{
    const Attachment &file = row.attachment;
    const bool isTyping = file.id == m_file.id && value() != m_file;
    m_file = file;
    setEnabled(!file.id.isNull());
    m_facts->setText(file.id.isNull() ? QString()
                                      : tr("%1 · %2\nSHA-256 %3")
                                            .arg(file.fileName, QLocale().formattedDataSize(file.size),
                                                 file.sha256.left(16) + u'…'));
    m_facts->setToolTip(file.sha256);
    if (isTyping)
        return;
    if (m_title->text().trimmed() != file.title)
        m_title->setText(file.title);
    if (m_origin->text().trimmed() != file.origin)
        m_origin->setText(file.origin);
    m_receivedOn->setDate(file.receivedOn);
    m_pages->setValue(file.pages);
    settle(file.id.isNull() ? tr("No file in hand") : file.code);
}

Attachment FileForm::value() const
{
    Attachment file = m_file;
    file.title = m_title->text().trimmed();
    file.origin = m_origin->text().trimmed();
    file.receivedOn = m_receivedOn->date();
    file.pages = m_pages->value();
    return file;
}

bool FileForm::isAcceptable() const
{
    return m_receivedOn->isAcceptable();
}

} // namespace ducha
