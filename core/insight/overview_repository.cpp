#include "core/insight/overview_repository.h"

#include "core/base/deadlines.h"
#include "core/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QDate dateOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

/// Calls `take` for every row of the answer.
Result<> eachRow(Database &database, QStringView sql, const Binds &binds,
                 const std::function<void(const QSqlQuery &)> &take)
{
    auto query = database.run(sql, binds);
    if (!query)
        return query.error();
    while (query->next())
        take(*query);
    return {};
}

template <class Id>
Id idOf(const QSqlQuery &query, int column)
{
    return Id::fromString(query.value(column).toString()).value_or(Id());
}

void add(QList<Deadline> &list, const QDate &until, Deadline deadline)
{
    if (deadline.due.isValid() && deadline.due <= until)
        list.append(std::move(deadline));
}

} // namespace

Result<QHash<UnitId, UnitHistory>> OverviewRepository::unitHistory() const
{
    QHash<UnitId, UnitHistory> history;
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT unit_id, count(*) FROM person WHERE voided_at IS NULL AND unit_id IS NOT NULL "
                      "GROUP BY unit_id",
                      {}, [&](const QSqlQuery &q) { history[idOf<UnitId>(q, 0)].people = q.value(1).toInt(); }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT unit_id, count(*), sum(stage <> 'closed'), max(coalesce(exited_on, entered_on)) "
                      "FROM inspection WHERE voided_at IS NULL GROUP BY unit_id",
                      {}, [&](const QSqlQuery &q) {
                          UnitHistory &unit = history[idOf<UnitId>(q, 0)];
                          unit.inspections = q.value(1).toInt();
                          unit.open = q.value(2).toInt();
                          unit.lastInspected = dateOf(q.value(3));
                      }));
    return history;
}

Result<QHash<InspectionId, InspectionFigures>> OverviewRepository::figures(const QDate &today) const
{
    QHash<InspectionId, InspectionFigures> figures;
    const auto at = [&](const QSqlQuery &q) -> InspectionFigures & { return figures[idOf<InspectionId>(q, 0)]; };
    DUCHA_TRY(eachRow(m_database, u"SELECT id FROM inspection WHERE voided_at IS NULL", {},
                      [&](const QSqlQuery &q) { at(q) = {}; }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT inspection_id, count(*) FROM team_member WHERE voided_at IS NULL GROUP BY inspection_id",
                      {}, [&](const QSqlQuery &q) { at(q).team = q.value(1).toInt(); }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT inspection_id, count(*), sum(state IN ('held', 'drafted')) FROM talk "
                      "WHERE voided_at IS NULL GROUP BY inspection_id",
                      {}, [&](const QSqlQuery &q) {
                          at(q).talks = q.value(1).toInt();
                          at(q).openRecords += q.value(2).toInt();
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT inspection_id, count(*) FROM symposium WHERE voided_at IS NULL "
                      "AND state IN ('held', 'drafted') GROUP BY inspection_id",
                      {}, [&](const QSqlQuery &q) { at(q).openRecords += q.value(1).toInt(); }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT inspection_id, count(*), sum(state IN ('decided', 'in-feedback')) FROM finding "
                      "WHERE voided_at IS NULL AND state <> 'dropped' GROUP BY inspection_id",
                      {}, [&](const QSqlQuery &q) {
                          at(q).findings = q.value(1).toInt();
                          at(q).decidedFindings = q.value(2).toInt();
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT inspection_id, count(*), sum(state NOT IN ('closed', 'ongoing')), "
                      "sum(state NOT IN ('closed', 'ongoing') AND due_on IS NOT NULL AND due_on < :today), "
                      "sum(state = 'closed') FROM rect_item WHERE voided_at IS NULL GROUP BY inspection_id",
                      {{u":today"_s, today.toString(Qt::ISODate)}}, [&](const QSqlQuery &q) {
                          InspectionFigures &f = at(q);
                          f.items = q.value(1).toInt();
                          f.itemsOpen = q.value(2).toInt();
                          f.itemsOverdue = q.value(3).toInt();
                          f.itemsClosed = q.value(4).toInt();
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT f.inspection_id, max(r.received_on) FROM feedback f LEFT JOIN routing r "
                      "ON r.feedback_id = f.id AND r.voided_at IS NULL AND r.role = 'main' "
                      "WHERE f.voided_at IS NULL AND f.state = 'issued' GROUP BY f.inspection_id",
                      {}, [&](const QSqlQuery &q) {
                          at(q).feedbackIssued = true;
                          at(q).feedbackReceivedOn = dateOf(q.value(1));
                      }));
    return figures;
}

Result<QList<Deadline>> OverviewRepository::deadlines(const QDate &until, int receiptDays) const
{
    QList<Deadline> list;
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT i.inspection_id, i.code, i.id, i.problem, i.due_on FROM rect_item i JOIN inspection n "
                      "ON n.id = i.inspection_id WHERE i.voided_at IS NULL AND n.voided_at IS NULL "
                      "AND i.state NOT IN ('closed', 'ongoing') AND i.due_on <= :until ORDER BY i.due_on, i.code",
                      {{u":until"_s, until.toString(Qt::ISODate)}}, [&](const QSqlQuery &q) {
                          list.append({DeadlineKind::ItemDue, idOf<InspectionId>(q, 0), q.value(1).toString(),
                                       q.value(2).toString(), q.value(3).toString(), dateOf(q.value(4))});
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT o.inspection_id, o.code, o.id, o.matter, o.due FROM supervision_order o "
                      "JOIN inspection n ON n.id = o.inspection_id WHERE o.voided_at IS NULL AND n.voided_at IS NULL "
                      "AND o.state IN ('issued', 'returned') AND o.due <= :until ORDER BY o.due, o.code",
                      {{u":until"_s, until.toString(Qt::ISODate)}}, [&](const QSqlQuery &q) {
                          list.append({DeadlineKind::OrderDue, idOf<InspectionId>(q, 0), q.value(1).toString(),
                                       q.value(2).toString(), q.value(3).toString(), dateOf(q.value(4))});
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT f.inspection_id, r.code, r.id, r.recipient, r.sent_on FROM routing r "
                      "JOIN feedback f ON f.id = r.feedback_id JOIN inspection n ON n.id = f.inspection_id "
                      "WHERE r.voided_at IS NULL AND f.voided_at IS NULL AND n.voided_at IS NULL "
                      "AND r.sent_on IS NOT NULL AND r.received_on IS NULL ORDER BY r.sent_on, r.code",
                      {}, [&](const QSqlQuery &q) {
                          add(list, until,
                              {DeadlineKind::ReceiptMissing, idOf<InspectionId>(q, 0), q.value(1).toString(),
                               q.value(2).toString(), q.value(3).toString(), dateOf(q.value(4)).addDays(receiptDays)});
                      }));
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT n.id, n.code, n.feedback_signed_on, r.plan_months, r.rectification_months, "
                      "(SELECT count(*) FROM rect_item i WHERE i.inspection_id = n.id AND i.voided_at IS NULL "
                      " AND i.state = 'not-claimed'), "
                      "(SELECT count(*) FROM rect_item i WHERE i.inspection_id = n.id AND i.voided_at IS NULL "
                      " AND i.state NOT IN ('closed', 'ongoing')) "
                      "FROM inspection n JOIN round r ON r.id = n.round_id WHERE n.voided_at IS NULL "
                      "AND n.feedback_signed_on IS NOT NULL AND n.stage <> 'closed' ORDER BY n.code",
                      {}, [&](const QSqlQuery &q) {
                          const auto inspection = idOf<InspectionId>(q, 0);
                          const QString code = q.value(1).toString();
                          const QDate signedOn = dateOf(q.value(2));
                          if (q.value(5).toInt() > 0)
                              add(list, until,
                                  {DeadlineKind::PlanDue,
                                   inspection,
                                   code,
                                   inspection.toString(),
                                   {},
                                   addCalendarMonths(signedOn, q.value(3).toInt())});
                          if (q.value(6).toInt() > 0)
                              add(list, until,
                                  {DeadlineKind::RectificationEnd,
                                   inspection,
                                   code,
                                   inspection.toString(),
                                   {},
                                   addCalendarMonths(signedOn, q.value(4).toInt())});
                      }));
    std::stable_sort(list.begin(), list.end(), [](const Deadline &a, const Deadline &b) { return a.due < b.due; });
    return list;
}

Result<QList<Waiting>> OverviewRepository::waiting(const QString &person) const
{
    QList<Waiting> list;
    const auto count = [&](WaitingKind kind, QStringView sql, const Binds &binds = {}) {
        return eachRow(m_database, sql, binds, [&](const QSqlQuery &q) {
            list.append({kind, idOf<InspectionId>(q, 0), q.value(1).toInt(), q.value(2).toString()});
        });
    };
    DUCHA_TRY(count(WaitingKind::OrderOpen,
                    u"SELECT o.inspection_id, count(*), (SELECT f.id FROM supervision_order f "
                    "WHERE f.inspection_id = o.inspection_id AND f.voided_at IS NULL AND f.state <> 'closed' "
                    "ORDER BY f.due, f.code LIMIT 1) FROM supervision_order o WHERE o.voided_at IS NULL "
                    "AND o.state <> 'closed' GROUP BY o.inspection_id ORDER BY min(o.code)"));
    DUCHA_TRY(count(WaitingKind::PaperToReview,
                    u"SELECT w.inspection_id, count(*), min(w.id) FROM working_paper w WHERE w.voided_at IS NULL "
                    "AND w.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM person p WHERE p.name = :person "
                    "AND p.id IN (w.preparer_id, w.second_preparer_id)) GROUP BY w.inspection_id ORDER BY min(w.code)",
                    {{u":person"_s, person}}));
    DUCHA_TRY(count(WaitingKind::TalkToConfirm,
                    u"SELECT inspection_id, count(*), min(id) FROM talk WHERE voided_at IS NULL "
                    "AND state = 'drafted' GROUP BY inspection_id ORDER BY min(code)"));
    DUCHA_TRY(count(WaitingKind::SymposiumToConfirm,
                    u"SELECT inspection_id, count(*), min(id) FROM symposium WHERE voided_at IS NULL "
                    "AND state = 'drafted' GROUP BY inspection_id ORDER BY min(code)"));
    DUCHA_TRY(count(WaitingKind::FeedbackToSend,
                    u"SELECT f.inspection_id, count(*), min(r.id) FROM routing r JOIN feedback f "
                    "ON f.id = r.feedback_id WHERE r.voided_at IS NULL AND f.voided_at IS NULL "
                    "AND f.state = 'issued' AND r.sent_on IS NULL GROUP BY f.inspection_id ORDER BY min(r.code)"));
    DUCHA_TRY(count(WaitingKind::ItemToConfirm,
                    u"SELECT inspection_id, count(*), min(id) FROM rect_item WHERE voided_at IS NULL "
                    "AND state IN ('close-applied', 'county-verified') GROUP BY inspection_id ORDER BY min(code)"));
    return list;
}

Result<int> OverviewRepository::mentionsOf(PersonId person) const
{
    int mentions = 0;
    DUCHA_TRY(eachRow(m_database,
                      u"SELECT (SELECT count(*) FROM team_member WHERE person_id = :p AND voided_at IS NULL) + "
                      "(SELECT count(*) FROM talk WHERE person_id = :p AND voided_at IS NULL) + "
                      "(SELECT count(*) FROM talk_staff WHERE person_id = :p AND voided_at IS NULL) + "
                      "(SELECT count(*) FROM participant WHERE person_id = :p AND voided_at IS NULL) + "
                      "(SELECT count(*) FROM symposium WHERE :p IN (host_id, recorder_id) AND voided_at IS NULL) + "
                      "(SELECT count(*) FROM working_paper WHERE :p IN (preparer_id, second_preparer_id, reviewer_id) "
                      "AND voided_at IS NULL)",
                      {{u":p"_s, person.toString()}}, [&](const QSqlQuery &q) { mentions = q.value(0).toInt(); }));
    return mentions;
}

} // namespace ducha
