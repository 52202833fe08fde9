#include "ui/casereview/ceremony/closing_step.h"

#include "core/workbench/documents/casereview/compose_draw.h"
#include "ui/casereview/ceremony/big_type.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/draw_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

ClosingStep::ClosingStep(Services &services, QWidget *parent)
    : CeremonyStep(parent), m_services(services), m_answer(bigLabel(u"answerLabel"_s, 0.12)),
      m_details(bigLabel(u"answerDetailsLabel"_s, 0.035))
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    struct Entry {
        QString text;
        QString name;
        void (ClosingStep::*act)();
    };
    for (const Entry &entry :
         {Entry{tr("&Verify now"), u"ceremonyVerifyButton"_s, &ClosingStep::verify},
          Entry{tr("&Certify"), u"ceremonyCertifyButton"_s, &ClosingStep::certify},
          Entry{tr("Cer&tificate…"), u"ceremonyCertificateButton"_s, &ClosingStep::preview},
          Entry{tr("Files for &recomputing…"), u"ceremonyExportButton"_s, &ClosingStep::exportFiles}}) {
        auto *button = bigButton(entry.text, entry.name);
        connect(button, &QPushButton::clicked, this, entry.act);
        row->addWidget(button);
    }
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_answer);
    layout->addWidget(m_details);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(new ProgressStrip(services.tasks));
}

QString ClosingStep::heading() const
{
    return tr("Result and verification");
}

QString ClosingStep::mainText() const
{
    return tr("E&nd");
}

void ClosingStep::enter(const DrawRow &row)
{
    m_row = row;
    QString details = sign(row.draw.state) + u' ' + word(row.draw.state);
    if (row.withdrawn > 0)
        details += u" · "_s + tr("voided tickets: %1").arg(row.withdrawn);
    answer(tr("%1 cases are drawn").arg(row.cases), details);
    if (auto *first = findChild<QPushButton *>(u"ceremonyVerifyButton"_s))
        first->setFocus();
}

void ClosingStep::answer(const QString &text, const QString &details)
{
    m_answer->setText(text);
    setShare(*m_answer, shareFor(text, 0.12));
    m_details->setText(details);
    Q_EMIT restyled();
}

void ClosingStep::verify()
{
    answer(tr("Verifying…"), {});
    m_services.tasks.run<QList<CheckMessage>>(
        tr("Verifying the draw"), this,
        [id = m_row.draw.id](Workbench &beside, const Progress &) { return verifyStoredDraw(beside, id); },
        [this](const Result<QList<CheckMessage>> &differences) {
            if (!differences)
                answer(tr("✕ Not verified"), words(differences.error()));
            else if (differences->isEmpty())
                answer(tr("✓ It agrees"), tr("Recomputed from the frozen lists, the parts of the seed and the rules: "
                                             "seed, tickets, drawn list and experts are the same."));
            else
                answer(tr("✕ It does not agree"), words(*differences));
        });
}

void ClosingStep::certify()
{
    if (const auto done = certifyDraw(m_services.workbench, m_row.draw.id); !done) {
        Q_EMIT said(words(done.error()));
        return;
    }
    Q_EMIT said({});
    if (const auto row = drawRow(m_services.workbench, m_row.draw.id))
        m_row = *row;
    answer(tr("Certified"), tr("Print the certificate and have it signed by operator, witness and parties."));
}

void ClosingStep::preview()
{
    const auto certificate = drawCertificate(m_services.workbench, m_row.draw.id);
    if (certificate)
        previewDocument(m_services, certificate, tr("%1 certificate").arg(m_row.draw.code));
    else
        Q_EMIT said(words(certificate.error())); // the strip of the window is behind the big screen
}

void ClosingStep::exportFiles()
{
    const QString folder =
        m_services.prompts.folderPath(tr("Choose a folder for the files of %1").arg(m_row.draw.code));
    if (folder.isEmpty())
        return;
    const auto written = exportDraw(m_services.workbench, m_row.draw.id, folder);
    if (!written)
        Q_EMIT said(words(written.error()));
    else
        answer(tr("%1 files written").arg(written->size()), folder);
}

} // namespace ducha
