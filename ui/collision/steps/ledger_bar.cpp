#include "ui/collision/steps/ledger_bar.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ducha {

using namespace Qt::StringLiterals;

LedgerBar::LedgerBar(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_words(new QLabel), m_button(new QPushButton)
{
    m_words->setObjectName(u"ledgerLabel"_s);
    m_words->setWordWrap(true);
    m_button->setObjectName(u"ledgerButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LedgerBar::go);
}

void LedgerBar::setScope(const HitScope &scope)
{
    m_scope = scope;
    const bool isViolation = scope.view.row.hit.outcome == HitOutcome::TrueViolation;
    setVisible(isViolation);
    if (!isViolation)
        return;
    if (scope.view.items.isEmpty()) {
        m_words->setText(tr("What has to be put right is not in the ledger yet."));
        m_button->setText(tr("Into the led&ger"));
        return;
    }
    const RectItem &item = scope.view.items.constFirst();
    m_words->setText(tr("In the ledger: %1, due on %2.").arg(item.code, item.dueOn.toString(Qt::ISODate)));
    m_button->setText(tr("Show in the led&ger"));
}

void LedgerBar::go()
{
    if (!m_scope.view.items.isEmpty()) {
        Q_EMIT linkActivated({u"rect_item"_s, m_scope.view.items.constFirst().id.toString()});
        return;
    }
    const auto made = rectifyHits(m_services.workbench, hitsOf(m_scope), m_scope.today);
    if (!made) {
        m_words->setText(u"✕ "_s + words(made.error()));
        return;
    }
    QStringList codes;
    for (const RectItem &item : *made)
        codes.append(item.code);
    Q_EMIT taken(tr("In the ledger: %1.").arg(codes.join(u'、')));
}

} // namespace ducha
