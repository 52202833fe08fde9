// The papers of the question in hand, and what papers of the team may cite of it.
#include "core/workbench/collision/verification/citing.h"
#include "core/workbench/documents/collision/compose_hit_letter.h"
#include "core/workbench/documents/collision/compose_hit_statement.h"
#include "ui/collision/hits/hit_desk.h"
#include "ui/collision/hits/hits_page.h"
#include "ui/collision/steps/hit_steps.h"
#include "ui/support/printing/document_dialog.h"

namespace ducha {

using namespace Qt::StringLiterals;

/// What goes out next: the letter while it waits to be sent, then the form on which the person states.
void HitsPage::print()
{
    if (m_scope.view.row.hit.state == HitState::ToCheck)
        printLetter();
    else
        printStatement();
}

void HitsPage::printLetter()
{
    if (m_current.isNull())
        return;
    const Hit hit = m_scope.view.row.hit;
    previewDocument(m_services, hitLetter(m_services.workbench, hit.inspectionId, hit.letterNumber),
                    hit.code + u"-核查函"_s);
}

void HitsPage::printStatement()
{
    if (m_current.isNull())
        return;
    m_desk->steps().keepTyped();
    previewDocument(m_services, hitStatement(m_services.workbench, m_current),
                    m_scope.view.row.hit.code + u"-本人说明"_s);
}

void HitsPage::cite()
{
    if (m_current.isNull())
        return;
    const auto anchor = citeHit(m_services.workbench, m_current);
    if (!anchor) {
        m_services.notices.failed(anchor.error());
        return;
    }
    m_services.notices.tell({Notice::Kind::Done,
                             tr("What was determined is among the evidence now; a working paper can cite it."),
                             tr("Show"), [this, id = anchor->id.toString()] {
                                 Q_EMIT linkActivated({u"anchor"_s, id});
                             }});
}

} // namespace ducha
