#include "ui/collision/run/outcome_page.h"

#include "core/workbench/collision/hit_list.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/message_text.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

OutcomePage::OutcomePage(Services &services, const CollisionCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_text(new QLabel), m_remarks(new QLabel),
      m_saved(new QLabel), m_rejected(new QPushButton(tr("Save the &rejected rows …")))
{
    setTitle(tr("5. What was found"));
    for (QLabel *label : {m_text, m_remarks, m_saved}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_text->setObjectName(u"outcomeLabel"_s);
    m_remarks->setObjectName(u"outcomeRemarksLabel"_s);
    m_saved->setObjectName(u"outcomeSavedLabel"_s);
    m_saved->hide();
    m_rejected->setObjectName(u"saveRejectedButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_rejected, 0, Qt::AlignLeft);
    layout->addWidget(m_saved);
    layout->addWidget(new ScrollPane(m_remarks), 1);
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(m_rejected, &QPushButton::clicked, this, &OutcomePage::saveRejected);
}

void OutcomePage::initializePage()
{
    const QLocale locale;
    const CollisionRun &run = m_course.kept->run;
    const Collision &collision = *m_course.kept->collision;
    setSubTitle(tr("%1 is kept. Two people look at every question in “Verification”, without seeing each other's view.")
                    .arg(run.code));
    QStringList lines{tr("● Compared: %1 rows in %2 s, %3 officials and %4 of their families")
                          .arg(locale.toString(run.records), locale.toString(collision.seconds, 'f', 2),
                               locale.toString(run.officials), locale.toString(run.relatives)),
                      tr("● To be verified: %1 people and companies").arg(locale.toString(run.candidates)),
                      tr("　%1 rows by number, %2 by masked number and name")
                          .arg(locale.toString(run.byNumber), locale.toString(run.byMaskedNumber))};
    if (run.namesakes >= 0)
        lines.append(tr("○ Equal names alone, no questions: %1 rows").arg(locale.toString(run.namesakes)));
    if (run.known > 0)
        lines.append(tr("○ Raised by an earlier run already: %1").arg(locale.toString(run.known)));
    if (run.rejected > 0)
        lines.append(tr("▲ Rows that could not be compared: %1").arg(locale.toString(run.rejected)));
    m_text->setText(lines.join(u'\n'));
    m_rejected->setVisible(run.rejected > 0);
    m_remarks->setText(words(collision.roster.remarks + collision.remarks));
}

void OutcomePage::saveRejected()
{
    const QString path = m_services.prompts.savePath(
        tr("Save the rejected rows"), m_course.kept->run.code + tr(" rejected rows.csv"), tr("Lists (*.csv)"));
    if (path.isEmpty())
        return;
    m_rejected->setEnabled(false);
    m_services.tasks.run<std::monostate>(
        tr("Saving the rejected rows"), this,
        [collision = m_course.kept->collision, path](Workbench &, const Progress &progress) {
            return writeRejected(*collision, path, progress);
        },
        [this, path](const Result<> &written) {
            m_rejected->setEnabled(true);
            m_saved->setText(written ? tr("● Saved: %1").arg(path) : u"✕ "_s + words(written.error()));
            m_saved->show();
        });
}

} // namespace ducha
