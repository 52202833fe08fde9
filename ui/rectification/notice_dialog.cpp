#include "ui/rectification/notice_dialog.h"

#include "core/workbench/documents/compose_notice.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/notices.h"
#include "ui/support/fields.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(Services &services, InspectionId inspection, QWidget *parent)
    : QDialog(parent), m_services(services), m_inspection(inspection), m_number(new QLineEdit), m_day(new DateField),
      m_message(new QLabel), m_issue(new QPushButton(tr("&Issue")))
{
    setWindowTitle(tr("Rectification notice"));
    openAt(*this, {560, 240});
    auto *purpose =
        new QLabel(tr("Issued once: number, day and the ledger of now stay in it. Printing it again gives the "
                      "same paper."));
    purpose->setWordWrap(true);
    m_number->setObjectName(u"noticeNumberEdit"_s);
    m_day->setObjectName(u"noticeDayEdit"_s);
    m_day->setToday(services.workbench.today());
    m_day->setDate(services.workbench.today());
    m_message->setObjectName(u"noticeMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    if (const auto number = proposedNumber(services.workbench))
        m_number->setText(*number);
    else
        m_message->setText(u"✕ "_s + words(number.error()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Number:"), m_number);
    form->addRow(tr("&Day:"), m_day);
    auto *draft = new QPushButton(tr("Show the d&raft…"));
    auto *cancel = new QPushButton(tr("Cancel"));
    draft->setObjectName(u"noticeDraftButton"_s);
    draft->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_issue->setObjectName(u"noticeIssueButton"_s);
    m_issue->setDefault(true);
    m_issue->setProperty("main", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(draft);
    buttons->addStretch();
    buttons->addWidget(m_issue);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(purpose);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(new ProgressStrip(services.tasks));
    layout->addLayout(buttons);
    connect(draft, &QPushButton::clicked, this, [this] {
        previewDocument(m_services, rectificationNotice(m_services.workbench, m_inspection), windowTitle());
    });
    connect(m_issue, &QPushButton::clicked, this, &NoticeDialog::issue);
    connect(cancel, &QPushButton::clicked, this, &NoticeDialog::reject);
    m_number->setFocus();
}

void NoticeDialog::issue()
{
    m_message->clear();
    m_issue->setEnabled(false);
    m_services.tasks.run<RectificationNotice>(
        tr("Issuing the notice"), this,
        [inspection = m_inspection, number = m_number->text().trimmed(), day = m_day->date()](Workbench &beside,
                                                                                              const Progress &) {
            return issueNotice(beside, inspection, number, day,
                               [&](const RectificationNotice &issued) { return renderNotice(beside, issued); });
        },
        [this](const Result<RectificationNotice> &issued) { finish(issued); });
}

void NoticeDialog::finish(const Result<RectificationNotice> &issued)
{
    m_issue->setEnabled(true);
    if (issued)
        accept();
    else
        m_message->setText(u"✕ "_s + words(issued.error()));
}

void NoticeDialog::reject()
{
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    else
        QDialog::reject();
}

} // namespace ducha
