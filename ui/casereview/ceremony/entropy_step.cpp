#include "ui/casereview/ceremony/entropy_step.h"

#include "core/casereview/entropy.h"
#include "ui/casereview/ceremony/big_type.h"
#include "ui/casereview/drawn_cases.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLargest = 0.2;

} // namespace

EntropyStep::EntropyStep(Services &services, QWidget *parent)
    : CeremonyStep(parent), m_services(services), m_typed(bigLabel(u"typedLabel"_s, kLargest)),
      m_given(bigLabel(u"givenLabel"_s, 0.035)), m_contributor(new QLineEdit), m_value(new QLineEdit),
      m_give(bigButton(tr("&Give"), u"giveButton"_s))
{
    m_contributor->setObjectName(u"contributorEdit"_s);
    m_value->setObjectName(u"valueEdit"_s);
    m_value->setPlaceholderText(tr("A throw of dice, a lottery result, any sentence"));
    auto *grid = new QGridLayout;
    const QList<QPair<QString, QLineEdit *>> fields = {{tr("&Who:"), m_contributor}, {tr("&Value:"), m_value}};
    for (int i = 0; i < fields.size(); ++i) {
        auto *label = new QLabel(fields.at(i).first);
        label->setBuddy(fields.at(i).second);
        setShare(*label, 0.035);
        setShare(*fields.at(i).second, 0.04);
        grid->addWidget(label, i, 0);
        grid->addWidget(fields.at(i).second, i, 1);
    }
    grid->addWidget(m_give, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed, 1);
    layout->addLayout(grid);
    layout->addWidget(m_given);
    connect(m_contributor, &QLineEdit::textChanged, this, &EntropyStep::mirror);
    connect(m_value, &QLineEdit::textChanged, this, &EntropyStep::mirror);
    connect(m_contributor, &QLineEdit::returnPressed, m_value, [this] { m_value->setFocus(); });
    connect(m_value, &QLineEdit::returnPressed, this, &EntropyStep::give);
    connect(m_give, &QPushButton::clicked, this, &EntropyStep::give);
}

QString EntropyStep::heading() const
{
    return tr("The seed: each party gives its part");
}

QString EntropyStep::mainText() const
{
    return tr("To the dra&w");
}

void EntropyStep::enter(const DrawRow &row)
{
    m_row = row;
    m_given->setText(row.entropy.isEmpty() ? tr("At least two parties. Nobody knows the seed before the last one.")
                                           : partiesOf(row));
    mirror();
    m_contributor->setFocus();
}

void EntropyStep::mirror()
{
    const QString value = m_value->text().trimmed();
    const QString text = value.isEmpty() ? m_contributor->text().trimmed() : value;
    m_typed->setText(text.isEmpty() ? tr("Party no. %1").arg(m_row.entropy.size() + 1) : text);
    setShare(*m_typed, shareFor(m_typed->text(), text.isEmpty() ? 0.1 : kLargest));
    Q_EMIT restyled();
}

void EntropyStep::give()
{
    const auto given =
        giveEntropy(m_services.workbench, m_row.draw.id, m_contributor->text().trimmed(), m_value->text().trimmed());
    if (!given) {
        Q_EMIT said(words(given.error())); // what was typed stays
        (m_contributor->text().trimmed().isEmpty() ? m_contributor : m_value)->setFocus();
        return;
    }
    Q_EMIT said({});
    m_contributor->clear();
    m_value->clear();
    if (const auto row = drawRow(m_services.workbench, m_row.draw.id))
        enter(*row);
}

void EntropyStep::proceed()
{
    if (!unsaved().isEmpty()) {
        Q_EMIT said(unsaved());
        return;
    }
    QList<Contribution> parts;
    for (const Entropy &part : std::as_const(m_row.entropy))
        parts.append({part.contributor, part.value});
    if (const auto enough = checkContributions(parts); !enough) {
        Q_EMIT said(words(enough.error()));
        return;
    }
    Q_EMIT done();
}

QString EntropyStep::unsaved() const
{
    return m_contributor->text().trimmed().isEmpty() && m_value->text().trimmed().isEmpty()
               ? QString()
               : tr("What was typed is not given yet: press Enter in the value, or clear both lines.");
}

} // namespace ducha
