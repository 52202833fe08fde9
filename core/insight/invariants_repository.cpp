#include "core/insight/invariants_repository.h"

#include "core/storage/database.h"

#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// A rule is a query for the codes of the records that break it.
struct Rule {
    QString name;
    const char *text;
    QString offenders;
};

const QList<Rule> &rules()
{
    static const QList<Rule> list{
        {u"reviewer-is-not-preparer"_s,
         QT_TRANSLATE_NOOP("core", "The working paper %1 was reviewed by somebody who prepared it."),
         u"SELECT code FROM working_paper WHERE voided_at IS NULL AND reviewer_id IN (preparer_id, second_preparer_id)"_s},
        {u"paper-has-source"_s, QT_TRANSLATE_NOOP("core", "The working paper %1 was approved and cites nothing."),
         u"SELECT code FROM working_paper p WHERE voided_at IS NULL AND state IN ('approved', 'merged') AND NOT EXISTS "
         "(SELECT 1 FROM paper_source s WHERE s.paper_id = p.id AND s.voided_at IS NULL)"_s},
        {u"no-lead-is-cited"_s, QT_TRANSLATE_NOOP("core", "The working paper %1 cites a possible lead."),
         u"SELECT DISTINCT p.code FROM working_paper p JOIN paper_source s ON s.paper_id = p.id JOIN anchor a ON a.id "
         u"= "
         "s.anchor_id WHERE p.voided_at IS NULL AND s.voided_at IS NULL AND a.voided_at IS NULL AND "
         "a.mark = 'possible-lead'"_s},
        {u"finding-has-paper"_s, QT_TRANSLATE_NOOP("core", "The finding %1 was decided and rests on no working paper."),
         u"SELECT code FROM finding f WHERE voided_at IS NULL AND state IN ('decided', 'in-feedback') AND NOT EXISTS "
         "(SELECT 1 FROM finding_paper l WHERE l.finding_id = f.id AND l.voided_at IS NULL)"_s},
        {u"issued-sentence-has-basis"_s,
         QT_TRANSLATE_NOOP("core", "The issued feedback %1 holds a sentence that rests on nothing."),
         u"SELECT DISTINCT f.code FROM feedback f JOIN sentence s ON s.feedback_id = f.id WHERE f.voided_at IS NULL "
         u"AND "
         "f.state = 'issued' AND s.voided_at IS NULL AND s.kind = 'body' AND (s.basis = 'none' OR (s.basis = 'sources' "
         "AND NOT EXISTS (SELECT 1 FROM sentence_source x WHERE x.sentence_id = s.id AND x.voided_at IS NULL) AND NOT "
         "EXISTS (SELECT 1 FROM sentence_review r WHERE r.sentence_id = s.id AND r.voided_at IS NULL)))"_s},
        {u"issued-pdf-is-kept"_s,
         QT_TRANSLATE_NOOP("core", "The document of the issued feedback %1 is not in the workspace."),
         u"SELECT code FROM feedback f WHERE voided_at IS NULL AND state = 'issued' AND NOT EXISTS "
         "(SELECT 1 FROM attachment_content c WHERE c.sha256 = f.pdf_sha256)"_s},
        {u"issued-notice-is-kept"_s,
         QT_TRANSLATE_NOOP("core", "The document of the rectification notice %1 is not in the workspace."),
         u"SELECT code FROM rectification_notice n WHERE voided_at IS NULL AND NOT EXISTS "
         "(SELECT 1 FROM attachment_content c WHERE c.sha256 = n.pdf_sha256)"_s},
        {u"issued-has-number"_s, QT_TRANSLATE_NOOP("core", "The feedback %1 is issued without a number or a date."),
         u"SELECT code FROM feedback WHERE voided_at IS NULL AND state = 'issued' AND "
         "(number = '' OR issued_on IS NULL)"_s},
        {u"anchor-resolves"_s, QT_TRANSLATE_NOOP("core", "A marked span of inspection %1 points at nothing."),
         u"SELECT DISTINCT i.code FROM anchor a JOIN inspection i ON i.id = a.inspection_id WHERE NOT CASE a.kind "
         "WHEN 'talk-turn' THEN EXISTS (SELECT 1 FROM talk_turn t WHERE t.id = a.source_id) "
         "WHEN 'opinion' THEN EXISTS (SELECT 1 FROM opinion o WHERE o.id = a.source_id) "
         "WHEN 'review-mark' THEN EXISTS (SELECT 1 FROM review_mark m WHERE m.id = a.source_id) "
         "WHEN 'hit' THEN EXISTS (SELECT 1 FROM hit h WHERE h.id = a.source_id) "
         "ELSE EXISTS (SELECT 1 FROM attachment f WHERE f.id = a.source_id) END"_s},
        {u"hit-reviewers-differ"_s, QT_TRANSLATE_NOOP("core", "The hit %1 was reviewed twice by the same person."),
         u"SELECT DISTINCT h.code FROM hit h JOIN hit_review a ON a.hit_id = h.id JOIN hit_review b ON b.hit_id = h.id "
         "WHERE h.voided_at IS NULL AND a.voided_at IS NULL AND b.voided_at IS NULL AND a.id < b.id AND a.reviewer_id "
         "= b.reviewer_id"_s},
        {u"hit-is-heard"_s, QT_TRANSLATE_NOOP("core", "The hit %1 was determined before the person was heard."),
         u"SELECT code FROM hit h WHERE voided_at IS NULL AND outcome <> 'open' AND NOT EXISTS (SELECT 1 FROM "
         u"statement "
         "s WHERE s.hit_id = h.id AND s.voided_at IS NULL AND s.stated_on <= h.determined_on)"_s},
        {u"hit-has-verifiers"_s, QT_TRANSLATE_NOOP("core", "The hit %1 was determined without two verifiers."),
         u"SELECT code FROM hit WHERE voided_at IS NULL AND outcome <> 'open' AND (verifier_id IS NULL OR "
         "second_verifier_id IS NULL OR verifier_id = second_verifier_id)"_s},
        {u"hit-has-number"_s,
         QT_TRANSLATE_NOOP("core", "The hit %1 rests on an equal name alone, which is no question."),
         u"SELECT code FROM hit h WHERE voided_at IS NULL AND (tier NOT IN ('id', 'masked-id') OR EXISTS (SELECT 1 "
         u"FROM "
         "hit_source s WHERE s.hit_id = h.id AND s.voided_at IS NULL AND s.tier NOT IN ('id', 'masked-id')))"_s},
        {u"hit-excluded-with-reason"_s,
         QT_TRANSLATE_NOOP("core", "The hit %1 is excluded without a reason, or has one and is not excluded."),
         u"SELECT code FROM hit WHERE voided_at IS NULL AND (state = 'excluded') <> (excluded_for <> '')"_s},
        {u"run-adds-up"_s, QT_TRANSLATE_NOOP("core", "The run %1 counted other hits than the workspace holds of it."),
         u"SELECT code FROM collision_run r WHERE voided_at IS NULL AND (candidates <> (SELECT count(*) FROM hit h "
         u"WHERE "
         "h.run_id = r.id AND h.voided_at IS NULL) OR candidates <> (SELECT coalesce(sum(u.candidates), 0) FROM "
         "collision_unit u WHERE u.run_id = r.id AND u.voided_at IS NULL))"_s},
        {u"confirmed-talk-has-staff"_s,
         QT_TRANSLATE_NOOP("core", "The talk %1 was confirmed with fewer than two talkers."),
         u"SELECT code FROM talk t WHERE voided_at IS NULL AND state IN ('confirmed', 'locked') AND (SELECT count(*) "
         "FROM talk_staff s WHERE s.talk_id = t.id AND s.duty = 'talker' AND s.voided_at IS NULL) < 2"_s},
        {u"closed-item-has-verdicts"_s,
         QT_TRANSLATE_NOOP("core", "The item %1 is closed without the county's and the city's word."),
         u"SELECT code FROM rect_item WHERE voided_at IS NULL AND state = 'closed' AND "
         "(verdict_county <> 'accepted' OR verdict_city <> 'accepted' OR closed_on IS NULL)"_s},
        {u"received-after-sent"_s, QT_TRANSLATE_NOOP("core", "The routing %1 was received before it was sent."),
         u"SELECT code FROM routing WHERE voided_at IS NULL AND received_on IS NOT NULL AND "
         "(sent_on IS NULL OR received_on < sent_on)"_s},
    };
    return list;
}

} // namespace

Result<QList<CheckMessage>> checkInvariants(Database &database)
{
    QList<CheckMessage> messages;
    for (const Rule &rule : rules()) {
        auto query = database.run(rule.offenders);
        if (!query)
            return query.error();
        while (query->next()) {
            const QString code = query->value(0).toString();
            messages.append({CheckMessage::Severity::Blocker, rule.name, code, {rule.text, {code}}});
        }
    }
    return messages;
}

} // namespace ducha
