#include "ui/casereview/draw/draw_wizard.h"

#include "ui/casereview/draw/freeze_page.h"
#include "ui/casereview/draw/purpose_page.h"
#include "ui/casereview/draw/rules_page.h"
#include "ui/casereview/drawn_cases.h"
#include "ui/support/panes/dialog_size.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// A last step that says what came of it when it is reached.
class SayingPage : public QWizardPage {
public:
    std::function<void()> entered;
    void initializePage() override { entered(); }
};

} // namespace

DrawWizard::DrawWizard(Services &services, QWidget *parent)
    : QWizard(parent), m_services(services), m_ceremony(new QCheckBox(tr("Begin on the big &screen now")))
{
    setWindowTitle(tr("New draw"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("&Freeze the lists"));
    m_course.draft.roundId = services.context.round();
    m_course.draft.inspectionId = services.context.inspection();
    addPage(new PurposePage(services, m_course));
    addPage(new RulesPage(m_course));
    addPage(new FreezePage(services, m_course));
    addPage(makeFrozenPage());
    openAt(*this, {860, 620});
}

QWizardPage *DrawWizard::makeFrozenPage()
{
    auto *page = new SayingPage;
    page->setTitle(tr("4. The lists are frozen"));
    page->setSubTitle(tr("From now on the lists cannot be changed for this draw. Whoever gives a part of the seed sees "
                         "these digests first."));
    auto *text = new QLabel;
    text->setObjectName(u"frozenLabel"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFont(digestFont());
    m_ceremony->setObjectName(u"ceremonyBox"_s);
    m_ceremony->setChecked(true);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(text);
    layout->addStretch();
    layout->addWidget(m_ceremony);
    page->entered = [this, text] {
        const DrawSession &draw = m_course.frozen;
        QString shown = tr("● %1, draw no. %2 for this purpose").arg(draw.code).arg(draw.attempt);
        shown += u"\n\n"_s + tr("%1 cases:").arg(draw.populationCount) + u'\n' + grouped(draw.populationDigest, 8, 4);
        if (draw.expertsCount > 0)
            shown += u"\n\n"_s + tr("%1 experts:").arg(draw.expertsCount) + u'\n' + grouped(draw.expertsDigest, 8, 4);
        text->setText(shown);
        m_ceremony->setFocus();
    };
    return page;
}

bool DrawWizard::wantsCeremony() const
{
    return m_ceremony->isChecked() && !made().isNull();
}

void DrawWizard::reject()
{
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    QWizard::reject();
}

} // namespace ducha
