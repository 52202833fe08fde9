// What follows a decision: the next that waits, what can be taken back, and who sits here next.
#include "core/workbench/collision/verification/verifying.h"
#include "ui/collision/hits/hit_desk.h"
#include "ui/collision/hits/hits_page.h"
#include "ui/collision/steps/hit_steps.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"

#include <QtGui/QAction>

namespace ducha {

using namespace Qt::StringLiterals;

void HitsPage::sitDown()
{
    m_desk->steps().keepTyped();
    m_scope.seat = m_seat->chosenId<PersonId>();
    m_given = {};
    m_back->setEnabled(false);
    m_services.notices.clear(); // it may still say what the one before decided
    m_shown = -1;
    showRows();
}

void HitsPage::taken(const QString &words, const GivenViews &views)
{
    m_given = views;
    refresh();
    // Where the list keeps what was decided, the next that waits comes in hand all the same.
    if (!views.hits.isEmpty() && !m_current.isNull() && !m_scope.view.row.waitsFor(m_scope.seat))
        toWaiting();
    m_list->setFocus(Qt::OtherFocusReason);
    m_back->setEnabled(canTakeBack());
    if (m_back->isEnabled())
        m_services.notices.tell({Notice::Kind::Done, words, tr("Take back"), [this] { takeBack(); }});
    else
        m_services.notices.done(words);
}

/// Only while nobody else gave a view: whoever gave the second has seen both.
bool HitsPage::canTakeBack() const
{
    return !m_given.hits.isEmpty() && std::all_of(m_given.hits.begin(), m_given.hits.end(), [this](HitId id) {
        const int at = m_queue.indexOf(id);
        return at >= 0 && m_queue.rows().at(at).hit.state == HitState::FirstReviewed &&
               m_queue.rows().at(at).reviewers == QList<PersonId>{m_given.by};
    });
}

void HitsPage::takeBack()
{
    const GivenViews views = std::exchange(m_given, {});
    m_back->setEnabled(false);
    if (views.hits.isEmpty())
        return;
    m_desk->steps().keepTyped();
    const auto keep = [&](const QString &note) {
        for (const HitId &id : views.hits) {
            if (const auto kept = keepHitNote(m_services.workbench, id, note, views.by); !kept)
                m_services.notices.failed(kept.error());
        }
    };
    keep(views.note); // first: what was typed for the view has to be there when the question comes in hand
    if (const auto done = takeViewsBack(m_services.workbench, views.hits, views.by); !done) {
        keep({});
        m_services.notices.failed(done.error());
        return;
    }
    reveal({u"hit"_s, views.hits.constFirst().toString()});
    m_list->setFocus(Qt::OtherFocusReason);
    m_services.notices.done(tr("The view was taken back."));
}

void HitsPage::lookAgain()
{
    if (m_current.isNull())
        return;
    const Hit hit = m_scope.view.row.hit;
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 looked at again? Both views are taken back.").arg(hit.code), tr("Look again"));
    if (!reason)
        return;
    if (const auto done = reopenHit(m_services.workbench, hit.id, *reason); !done)
        m_services.notices.failed(done.error());
    else
        refresh();
}

} // namespace ducha
