#include "ui/shell/parts/stage_line.h"

#include "core/workbench/preparation/stage_steps.h"
#include "ui/shell/parts/advance_dialog.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// The eight steps as offices name them (domain.md A2), each with the stage that ends it.
struct Step {
    QString word;
    Stage doneAt;
};

QList<Step> steps()
{
    return {{StageLine::tr("Prepare"), Stage::TeamFormed},      {StageLine::tr("Enter"), Stage::Entered},
            {StageLine::tr("Investigate"), Stage::Exited},      {StageLine::tr("Report"), Stage::Reported},
            {StageLine::tr("Feedback"), Stage::FeedbackIssued}, {StageLine::tr("Rectify"), Stage::LookBack},
            {StageLine::tr("Look back"), Stage::Closed},        {StageLine::tr("Archive"), Stage::Closed}};
}

/// "准备 ● ─ 进驻 ◐ ─ …": done, under way, not begun, by sign and word.
QString lineOf(Stage stage)
{
    QStringList parts;
    bool underWay = false;
    for (const Step &step : steps()) {
        const bool done = stage >= step.doneAt;
        const QString sign = done ? u"●"_s : underWay ? u"○"_s : u"◐"_s;
        const QString text = sign + u"&nbsp;"_s + step.word.toHtmlEscaped();
        parts.append(!done && !underWay ? u"<b>"_s + text + u"</b>"_s : text);
        underWay = underWay || !done;
    }
    return parts.join(u" <span>─</span> "_s);
}

} // namespace

StageLine::StageLine(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_rows(new QVBoxLayout(this)), m_row(new QHBoxLayout), m_steps(new QLabel),
      m_missing(new QLabel), m_advance(new QPushButton)
{
    setObjectName(u"stageLine"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_steps->setObjectName(u"stepsLabel"_s);
    m_steps->setTextFormat(Qt::RichText);
    m_missing->setObjectName(u"missingLabel"_s);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setWordWrap(true);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_missing->setAccessibleName(tr("What is missing for the next step"));
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_advance->setObjectName(u"advanceButton"_s);
    m_rows->setContentsMargins(12, 4, 8, 4);
    m_rows->setSpacing(4);
    m_row->addWidget(m_steps);
    m_row->addWidget(m_missing, 1);
    m_row->addWidget(m_advance);
    m_rows->addLayout(m_row);
    connect(m_missing, &QLabel::linkActivated, this, &StageLine::missingChosen);
    connect(m_advance, &QPushButton::clicked, this, &StageLine::advance);
    hide();
}

void StageLine::refresh()
{
    if (m_services.context.inspection().isNull()) {
        hide();
        return;
    }
    const auto step = stageStep(m_services.workbench, m_services.context.inspection());
    if (!step) {
        m_services.notices.failed(step.error());
        hide();
        return;
    }
    show(*step);
}

void StageLine::show(const StageStep &step)
{
    m_steps->setText(lineOf(step.inspection.stage));
    m_steps->setToolTip(tr("Stage: %1").arg(word(step.inspection.stage)));
    QStringList links;
    for (const CheckMessage &message : step.missing)
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(message.rule, words(message.message).toHtmlEscaped()));
    m_missing->setText(links.isEmpty() ? QString() : tr("Still missing: %1").arg(links.join(tr("; "))));
    m_missing->setToolTip(words(step.missing));
    m_missing->setFocusPolicy(links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_advance->setVisible(step.next.has_value());
    if (step.next)
        m_advance->setText(tr("Next: %1").arg(word(*step.next)));
    place();
    QFrame::show();
}

void StageLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void StageLine::place()
{
    // What is missing stands beside the steps where there is room, else below them.
    QTextDocument plain;
    plain.setHtml(m_missing->text());
    const int wanted = fontMetrics().horizontalAdvance(plain.toPlainText()) + m_steps->sizeHint().width() +
                       m_advance->sizeHint().width() + 60;
    const bool below = !m_missing->text().isEmpty() && wanted > width();
    if (below == (m_rows->indexOf(m_missing) >= 0))
        return;
    if (below) {
        m_row->removeWidget(m_missing);
        m_row->insertStretch(1, 1);
        m_rows->addWidget(m_missing);
    } else {
        m_rows->removeWidget(m_missing);
        delete m_row->takeAt(1);
        m_row->insertWidget(1, m_missing, 1);
    }
    m_missing->setAlignment((below ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void StageLine::advance()
{
    const InspectionId id = m_services.context.inspection();
    const auto step = stageStep(m_services.workbench, id);
    if (!step) {
        m_services.notices.failed(step.error());
        return;
    }
    if (!step->missing.isEmpty()) { // the button always answers: it says what is missing and goes there
        const CheckMessage &first = step->missing.constFirst();
        m_services.notices.tell({Notice::Kind::Warning, words(first.message), tr("Go there"),
                                 [this, rule = first.rule] { Q_EMIT missingChosen(rule); }});
        return;
    }
    AdvanceDialog dialog(*step, m_services.workbench.today());
    if (!m_services.prompts.run(dialog))
        return;
    const auto done = advanceStage(m_services.workbench, id, dialog.day());
    if (!done)
        m_services.notices.failed(done.error());
    else
        m_services.notices.done(tr("The inspection is now: %1").arg(word(done->stage)));
}

} // namespace ducha
