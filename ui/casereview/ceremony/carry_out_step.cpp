#include "ui/casereview/ceremony/carry_out_step.h"

#include "ui/casereview/ceremony/big_type.h"
#include "ui/casereview/drawn_cases.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

CarryOutStep::CarryOutStep(Services &services, QWidget *parent)
    : CeremonyStep(parent), m_services(services), m_parties(bigLabel(u"partiesLabel"_s, 0.06)),
      m_sentence(bigLabel(u"drawSentenceLabel"_s, 0.035))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_parties);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(new ProgressStrip(services.tasks));
}

QString CarryOutStep::heading() const
{
    return tr("The seed is complete");
}

QString CarryOutStep::mainText() const
{
    return tr("&Draw");
}

void CarryOutStep::enter(const DrawRow &row)
{
    m_draw = row.draw.id;
    m_parties->setText(partiesOf(row));
    constexpr double room = 0.5; // of the height, for all lines
    setShare(*m_parties, std::clamp(room / (1.5 * double(std::max<qsizetype>(1, row.entropy.size()))), 0.025, 0.06));
    m_sentence->setText(tr("The smallest tickets win. Press Enter to draw; it is done once and never again."));
    Q_EMIT restyled();
}

void CarryOutStep::proceed()
{
    if (!m_services.tasks.isRunning())
        carryOut({});
}

void CarryOutStep::carryOut(const QString &mutualPairs)
{
    Q_EMIT said({});
    m_sentence->setText(tr("Drawing…"));
    m_services.tasks.run<DrawSession>(
        tr("Drawing"), this,
        [id = m_draw, mutualPairs](Workbench &beside, const Progress &progress) {
            return carryOutDraw(beside, id, progress, mutualPairs);
        },
        [this](const Result<DrawSession> &drawn) {
            m_sentence->setText(tr("The smallest tickets win. Press Enter to draw; it is done once and never again."));
            if (drawn)
                Q_EMIT done();
            else if (drawn.error().detail == u"mutual-pair"_s)
                askForReason(words(drawn.error()));
            else
                Q_EMIT said(words(drawn.error()));
        });
}

void CarryOutStep::askForReason(const QString &why)
{
    Q_EMIT said(why);
    if (const auto reason = m_services.prompts.reason(why, tr("Draw with this reason")))
        carryOut(*reason);
}

} // namespace ducha
