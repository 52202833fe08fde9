#include "ui/directory/import_wizard/result_page.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

ResultPage::ResultPage(const ListImport &list, const Intake &done, QWidget *parent)
    : QWizardPage(parent), m_list(list), m_done(done), m_text(new QLabel)
{
    setTitle(tr("3. Imported"));
    m_text->setObjectName(u"resultLabel"_s);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addStretch();
}

void ResultPage::initializePage()
{
    const QString what = m_list.kind == ListKind::Units ? tr("units") : tr("people");
    QString text = tr("● New %1: %2. Changed: %3. Unchanged: %4.")
                       .arg(what)
                       .arg(m_done.count(IntakeOutcome::New))
                       .arg(m_done.count(IntakeOutcome::Updated))
                       .arg(m_done.count(IntakeOutcome::Unchanged));
    if (const int errors = m_done.count(IntakeOutcome::Error); errors > 0)
        text +=
            u'\n' + tr("✕ Left out because of an error: %1. Mend them in the file and import it again.").arg(errors);
    m_text->setText(text);
}

} // namespace ducha
