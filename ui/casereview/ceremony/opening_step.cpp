#include "ui/casereview/ceremony/opening_step.h"

#include "ui/casereview/ceremony/big_type.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

OpeningStep::OpeningStep(QWidget *parent)
    : CeremonyStep(parent), m_purpose(bigLabel(u"purposeLabel"_s, 0.1)), m_figures(bigLabel(u"figuresLabel"_s, 0.055)),
      m_people(bigLabel(u"peopleLabel"_s, 0.035))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_purpose);
    layout->addStretch(1);
    layout->addWidget(m_figures);
    layout->addStretch(1);
    layout->addWidget(m_people);
    layout->addStretch(2);
}

QString OpeningStep::heading() const
{
    return tr("The draw");
}

QString OpeningStep::mainText() const
{
    return tr("Go o&n");
}

void OpeningStep::enter(const DrawRow &row)
{
    const DrawSession &draw = row.draw;
    m_purpose->setText(draw.purpose);
    setShare(*m_purpose, shareFor(draw.purpose, 0.1));
    const QString wanted =
        draw.strata.isEmpty()
            ? tr("%1 of %2 cases").arg(draw.count).arg(draw.populationCount)
            : tr("%1 cases, drawn by %2").arg(draw.populationCount).arg(draw.strata.split(u'\n').join(u" × "_s));
    m_figures->setText(draw.expertsCount > 0
                           ? wanted + u'\n' +
                                 tr("%1 experts, %2 for each case").arg(draw.expertsCount).arg(draw.perCase)
                           : wanted);
    m_people->setText(tr("Draw no. %1 for this purpose · lists frozen %2\nOperator %3 · witness %4")
                          .arg(draw.attempt)
                          .arg(draw.frozenAt.toString(u"yyyy-MM-dd HH:mm"_s), draw.operatorName, draw.witness));
    Q_EMIT restyled();
}

} // namespace ducha
