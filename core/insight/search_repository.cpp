#include "core/insight/search_repository.h"

#include "core/storage/record_table.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// All that has a number or a title, as one list; a talk is called by the name of the person, a hit by its company and
/// never by whom it is about.
constexpr QStringView kRecords =
    u"SELECT 'inspection' AS kind, i.id AS id, i.code AS code, u.name AS title, i.id AS inspection, '' AS unit, 0 AS "
    u"rank "
    "FROM inspection i JOIN unit u ON u.id = i.unit_id WHERE i.voided_at IS NULL "
    "UNION ALL SELECT 'unit', id, code, name, NULL, '', 1 FROM unit WHERE voided_at IS NULL "
    "UNION ALL SELECT 'person', p.id, p.code, p.name, NULL, coalesce(u.name, p.unit_name), 2 "
    "FROM person p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.voided_at IS NULL "
    "UNION ALL SELECT 'talk', t.id, t.code, p.name, t.inspection_id, NULL, 3 "
    "FROM talk t JOIN person p ON p.id = t.person_id WHERE t.voided_at IS NULL "
    "UNION ALL SELECT 'symposium', id, code, theme, inspection_id, NULL, 4 FROM symposium WHERE voided_at IS NULL "
    "UNION ALL SELECT 'attachment', id, code, title, inspection_id, NULL, 5 FROM attachment WHERE voided_at IS NULL "
    "UNION ALL SELECT 'working_paper', id, code, title, inspection_id, NULL, 6 FROM working_paper "
    "WHERE voided_at IS NULL "
    "UNION ALL SELECT 'finding', id, code, title, inspection_id, NULL, 7 FROM finding WHERE voided_at IS NULL "
    "UNION ALL SELECT 'feedback', id, code, title || ' ' || number, inspection_id, NULL, 8 FROM feedback "
    "WHERE voided_at IS NULL "
    "UNION ALL SELECT 'rect_item', id, code, problem, inspection_id, NULL, 9 FROM rect_item WHERE voided_at IS NULL "
    "UNION ALL SELECT 'hit', id, code, company, inspection_id, NULL, 10 FROM hit WHERE voided_at IS NULL "
    "UNION ALL SELECT 'collision_run', id, code, purpose, inspection_id, NULL, 11 FROM collision_run "
    "WHERE voided_at IS NULL";

/// `text` for LIKE, with its own % and _ meaning themselves.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace

Result<QList<SearchHit>> SearchRepository::find(const QString &text, int limit) const
{
    const QString like = escaped(text);
    const QString sql =
        u"WITH record AS ("_s + kRecords.toString() +
        u") SELECT r.kind, r.id, r.code, r.title, r.inspection, coalesce(r.unit, u.name, '') "
        "FROM record r LEFT JOIN inspection i ON i.id = r.inspection LEFT JOIN unit u ON u.id = i.unit_id "
        "WHERE r.code LIKE :inside ESCAPE '\\' OR r.title LIKE :inside ESCAPE '\\' "
        "ORDER BY (r.code = :whole) DESC, (r.title LIKE :begins ESCAPE '\\' OR r.code LIKE :begins "
        "ESCAPE '\\') DESC, r.rank, r.code LIMIT :limit"_s;
    auto query = m_database.run(sql, {{u":inside"_s, u'%' + like + u'%'},
                                      {u":begins"_s, like + u'%'},
                                      {u":whole"_s, toStored(text)},
                                      {u":limit"_s, toStored(limit)}});
    if (!query)
        return query.error();
    QList<SearchHit> hits;
    while (query->next()) {
        hits.append({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                     query->value(3).toString(),
                     InspectionId::fromString(query->value(4).toString()).value_or(InspectionId()),
                     query->value(5).toString()});
    }
    return hits;
}

} // namespace ducha
