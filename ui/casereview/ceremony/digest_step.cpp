#include "ui/casereview/ceremony/digest_step.h"

#include "ui/casereview/ceremony/big_type.h"
#include "ui/casereview/drawn_cases.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

DigestStep::DigestStep(What what, QWidget *parent)
    : CeremonyStep(parent), m_what(what), m_digest(bigLabel(u"digestLabel"_s, 0.105, true)),
      m_sentence(bigLabel(u"sentenceLabel"_s, 0.03))
{
    m_digest->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_digest);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
}

QString DigestStep::heading() const
{
    switch (m_what) {
    case What::Cases:
        return tr("Digest of the list of cases (SHA-256)");
    case What::Experts:
        return tr("Digest of the list of experts (SHA-256)");
    case What::Seed:
        return tr("The seed (SHA-256)");
    }
    return {};
}

QString DigestStep::mainText() const
{
    return tr("Go o&n");
}

void DigestStep::enter(const DrawRow &row)
{
    switch (m_what) {
    case What::Cases:
        m_digest->setText(grouped(row.draw.populationDigest, 4, 4));
        m_sentence->setText(
            tr("%1 cases. Write it down or photograph it: the list cannot be changed any more without changing this.")
                .arg(row.draw.populationCount));
        return;
    case What::Experts:
        m_digest->setText(grouped(row.draw.expertsDigest, 4, 4));
        m_sentence->setText(
            tr("%1 experts. Write it down or photograph it: the list cannot be changed any more without changing this.")
                .arg(row.draw.expertsCount));
        return;
    case What::Seed:
        m_digest->setText(grouped(seedOfDraw(row.draw), 4, 4));
        m_sentence->setText(
            tr("Made of both digests and of what every party gave, in their order. Every ticket follows "
               "from it and from nothing else."));
        return;
    }
}

} // namespace ducha
