#include "ui/collision/hits/fact_sheet.h"

#include "ui/collision/hits/interval_bar.h"
#include "ui/words/collision_words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString companyWords(const Hit &hit)
{
    QString status = word(hit.status);
    if (!hit.statusText.isEmpty() && hit.statusText != status)
        status += FactSheet::tr(" (registered as %1)").arg(hit.statusText);
    return joined({hit.company, hit.creditCode, hit.companyType, status,
                   hit.founded.isEmpty() ? QString() : FactSheet::tr("founded %1").arg(hit.founded),
                   hit.ended.isEmpty() ? QString() : FactSheet::tr("ended %1").arg(hit.ended), hit.authority});
}

QString namesakeWords(const Hit &hit)
{
    const QString registered = hit.registerNamesakes < 0
                                   ? FactSheet::tr("not counted in the register")
                                   : FactSheet::tr("%1 rows of the register").arg(hit.registerNamesakes);
    return FactSheet::tr("%1 others in the roster, %2").arg(hit.rosterNamesakes).arg(registered);
}

void say(QFormLayout &form, QLabel &label, const QString &text)
{
    label.setText(text);
    form.setRowVisible(&label, !text.isEmpty());
}

} // namespace

FactSheet::FactSheet(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_below(new QFormLayout),
      m_person(addFact(*m_form, tr("Person"), u"factPerson"_s)),
      m_service(addFact(*m_form, tr("Official"), u"factOfficial"_s)),
      m_family(addFact(*m_form, tr("Why compared"), u"factFamily"_s)),
      m_company(addFact(*m_form, tr("Company"), u"factCompany"_s)),
      m_roles(addFact(*m_form, tr("Registered as"), u"factRoles"_s)),
      m_rule(addFact(*m_form, tr("Rule"), u"factRule"_s)), m_why(addFact(*m_below, tr("How found"), u"factWhy"_s)),
      m_article(addFact(*m_below, tr("Basis"), u"factArticle"_s)),
      m_note(addFact(*m_below, tr("Look at"), u"factNote"_s)),
      m_suggested(addFact(*m_below, tr("May be none"), u"factSuggested"_s)),
      m_namesakes(addFact(*m_below, tr("Namesakes"), u"factNamesakes"_s)), m_barsLayout(new QVBoxLayout)
{
    for (QFormLayout *form : {m_form, m_below}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(4);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(m_form);
    layout->addLayout(m_barsLayout);
    layout->addLayout(m_below);
}

QLabel *FactSheet::addFact(QFormLayout &form, const QString &name, const QString &objectName)
{
    auto *value = new QLabel;
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft); // beside the first line of several
    form.addRow(label, value);
    return value;
}

void FactSheet::setView(const HitView &view, const QDate &today)
{
    const Hit &hit = view.row.hit;
    const bool isFamily = hit.relation != Relation::Self;
    say(*m_form, *m_person,
        joined({isFamily ? tr("%1, %2 of %3").arg(hit.person, word(hit.relation), hit.official) : hit.person,
                hit.numberMasked, word(hit.tier)}));
    const QString service = hit.serviceFrom.isEmpty() && hit.serviceTo.isEmpty()
                                ? tr("days of service not said")
                                : tr("in service %1 to %2")
                                      .arg(hit.serviceFrom.isEmpty() ? tr("(not said)") : hit.serviceFrom,
                                           hit.serviceTo.isEmpty() ? tr("now") : hit.serviceTo);
    say(*m_form, *m_service,
        joined({isFamily ? hit.official : QString(), hit.officialCode, hit.unitName, hit.post, hit.rank, service}));
    say(*m_form, *m_family,
        isFamily ? (hit.familyBasis.isEmpty() ? tr("▲ no basis is said in the roster") : hit.familyBasis) : QString());
    say(*m_form, *m_company, companyWords(hit));
    say(*m_form, *m_roles,
        joined({hit.roles, hit.share.isEmpty() ? QString() : tr("share %1").arg(hit.share),
                hit.capital.isEmpty() ? QString() : tr("capital %1").arg(hit.capital)}));
    say(*m_form, *m_rule, joined({word(hit.rule), word(hit.overlap)}));
    say(*m_below, *m_article, hit.article);
    say(*m_below, *m_note, hit.note);
    const auto suggested = enumFromName<FalsePositiveReason>(hit.suggested);
    say(*m_below, *m_suggested, suggested ? tr("%1: needs proof").arg(word(*suggested)) : QString());
    say(*m_below, *m_namesakes, namesakeWords(hit));
    QStringList why;
    for (int i = 0; i < view.sources.size(); ++i)
        why.append(u"%1. %2"_s.arg(i + 1).arg(view.sources.at(i).source.explanation));
    say(*m_below, *m_why, why.join(u'\n'));
    while (m_bars.size() < view.sources.size()) {
        auto *bar = new IntervalBar;
        m_bars.append(bar);
        m_barsLayout->addWidget(bar);
    }
    for (int i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setVisible(i < view.sources.size());
        if (i < view.sources.size()) {
            const QString role = view.sources.at(i).source.role;
            m_bars.at(i)->setInterval(role.isEmpty() ? tr("Role not said") : role, view.sources.at(i).interval, today);
        }
    }
}

} // namespace ducha
