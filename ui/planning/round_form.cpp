#include "ui/planning/round_form.h"

#include "ui/support/fields.h"

#include <QtWidgets/QSpinBox>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *numberBox(const QString &name, int from, int to)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(from, to);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

RoundForm::RoundForm(const QDate &today, QWidget *parent)
    : FormPane(parent), m_title(new QLineEdit), m_year(numberBox(u"yearBox"_s, 2000, 2100)), m_startsOn(new DateField),
      m_endsOn(new DateField), m_planMonths(numberBox(u"planMonthsBox"_s, 1, 24)),
      m_rectificationMonths(numberBox(u"rectificationMonthsBox"_s, 1, 36))
{
    m_title->setObjectName(u"roundTitleEdit"_s);
    m_startsOn->setObjectName(u"startsOnEdit"_s);
    m_endsOn->setObjectName(u"endsOnEdit"_s);
    m_startsOn->setToday(today);
    m_endsOn->setToday(today);
    m_planMonths->setSuffix(tr(" months"));
    m_rectificationMonths->setSuffix(tr(" months"));
    addRow(tr("&Name:"), m_title);
    addRow(tr("&Year:"), m_year);
    addRow(tr("&Begins:"), m_startsOn);
    addRow(tr("&Ends:"), m_endsOn);
    addRow(tr("&Plan within:"), m_planMonths);
    addRow(tr("&Rectification within:"), m_rectificationMonths);
}

void RoundForm::setValue(const Round &round)
{
    m_round = round;
    m_title->setText(round.title);
    m_year->setValue(round.year);
    m_startsOn->setDate(round.startsOn);
    m_endsOn->setDate(round.endsOn);
    m_planMonths->setValue(round.planMonths);
    m_rectificationMonths->setValue(round.rectificationMonths);
    settle(round.id.isNull() ? tr("New round") : tr("%1 %2").arg(round.code, round.title));
}

Round RoundForm::value() const
{
    Round round = m_round;
    round.title = m_title->text().trimmed();
    round.year = m_year->value();
    round.startsOn = m_startsOn->date();
    round.endsOn = m_endsOn->date();
    round.planMonths = m_planMonths->value();
    round.rectificationMonths = m_rectificationMonths->value();
    return round;
}

void RoundForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
