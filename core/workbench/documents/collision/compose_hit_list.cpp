#include "core/workbench/documents/collision/compose_hit_list.h"

#include "core/collision/collision_repository.h"
#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/documents/collision/hit_words.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kSmall = 9; ///< 小五: a hit takes many words

bool isBy(const QDate &date, const QDate &day)
{
    return date.isValid() && date <= day;
}

/// The hit as it stood at the end of that day: what an issued feedback says stays as it was.
Hit asOf(Hit hit, const QDate &day, const QDate &statedOn)
{
    if (!isDelivered(hit.state))
        return hit;
    if (!isBy(hit.determinedOn, day))
        hit.outcome = HitOutcome::Open;
    if (!isBy(hit.disposedOn, day))
        hit.disposal = Disposal::None;
    if (isBy(hit.verifiedOn, day))
        hit.state = HitState::Verified;
    else if (isBy(hit.disposedOn, day))
        hit.state = HitState::Disposed;
    else if (isBy(hit.determinedOn, day))
        hit.state = HitState::Determined;
    else if (isBy(statedOn, day))
        hit.state = HitState::Stated;
    else
        hit.state = isBy(hit.sentOn, day) ? HitState::SentForCheck : HitState::ToCheck;
    return hit;
}

/// What is delivered of the runs of these codes, as it stood on that day, by code.
Result<QList<Hit>> deliveredOn(Workbench &workbench, InspectionId inspection, const QStringList &runs, const QDate &day)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto hits = HitRepository(database).where(u"inspection_id = :id"_s, binds, u"code"_s);
    const auto statements =
        StatementRepository(database).where(u"hit_id IN (SELECT id FROM hit WHERE inspection_id = :id)"_s, binds);
    const auto all = CollisionRunRepository(database).where({});
    if (!hits)
        return hits.error();
    if (!statements)
        return statements.error();
    if (!all)
        return all.error();
    QHash<HitId, QDate> stated;
    for (const Statement &statement : *statements)
        stated.insert(statement.hitId, statement.statedOn);
    QSet<CollisionRunId> counted;
    for (const CollisionRun &run : *all) {
        if (runs.contains(run.code))
            counted.insert(run.id);
    }
    QList<Hit> delivered;
    for (const Hit &hit : *hits) {
        if (isDelivered(hit.state) && counted.contains(hit.runId))
            delivered.append(asOf(hit, day, stated.value(hit.id)));
    }
    return delivered;
}

Heading heading(const QString &text)
{
    return {2, {{text}}};
}

QString completenessWords(const Completeness &proof)
{
    const UnitCount &total = proof.total;
    QString words = u"督察期间进行数据比对%1次（%2），比对干部%3人、亲属%4人，形成疑点%5条，其中交付%6条、排除%7条"_s
                        .arg(proof.runs.size())
                        .arg(proof.runs.join(u'、'))
                        .arg(total.officials)
                        .arg(total.relatives)
                        .arg(total.candidates)
                        .arg(total.delivered)
                        .arg(total.excludedCount());
    if (total.undecided > 0)
        words += u"，另有%1条尚未核查完毕。"_s.arg(total.undecided);
    else
        words += total.addsUp() ? u"，交付与排除之和等于疑点数，没有遗漏。"_s : u"，数字不符，待查明。"_s;
    if (proof.agreement.both > 0) {
        words += u"疑点由两人分别独立核查，两人意见一致的%1条、不一致的%2条"_s.arg(proof.agreement.agreed)
                     .arg(proof.agreement.both - proof.agreement.agreed);
        if (proof.agreement.kappa)
            words += u"（一致性系数%1）"_s.arg(QString::number(*proof.agreement.kappa / 1000.0, 'f', 2));
        words += u"，由第三人裁定%1条。"_s.arg(proof.byArbiter);
    }
    return words + u"“疑似”为登记数据比对结果，尚待核实，认定以前不作为结论使用。仅姓名相同的不作为疑点，不计入。"_s;
}

Table unitTable(const Completeness &proof)
{
    Table table{{{u"单位"_s, 4},
                 {u"干部"_s, 1, true},
                 {u"亲属"_s, 1, true},
                 {u"疑点"_s, 1, true},
                 {u"交付"_s, 1, true},
                 {u"排除"_s, 1, true}},
                {},
                10.5};
    const bool isDraft = proof.total.undecided > 0; // else the rows would not add up
    if (isDraft)
        table.columns.append({u"未核"_s, 1, true});
    const auto add = [&](const QString &name, const UnitCount &unit) {
        table.rows.append({name, QString::number(unit.officials), QString::number(unit.relatives),
                           QString::number(unit.candidates), QString::number(unit.delivered),
                           QString::number(unit.excludedCount())});
        if (isDraft)
            table.rows.last().append(QString::number(unit.undecided));
    };
    for (const UnitCount &unit : proof.units)
        add(unit.unitName.isEmpty() ? u"未填单位"_s : cellText(unit.unitName), unit);
    if (proof.units.size() > 1)
        add(u"合计"_s, proof.total);
    return table;
}

Table namedTable(const QList<Hit> &hits)
{
    Table table{{{u"编号"_s, 2.05, true},
                 {u"干部及\n职务"_s, 1.25},
                 {u"登记人员"_s, kNumberWidth},
                 {u"企业名称和\n统一社会信用代码"_s, kNumberWidth},
                 {u"登记\n任职"_s, 1.15},
                 {u"涉及\n事项"_s, 1.15},
                 {u"核查\n情况"_s, 1.15}},
                {},
                kSmall};
    for (const Hit &hit : hits)
        table.rows.append({hit.code, cellText(officialWords(hit)), cellText(personWords(hit)),
                           cellText(companyWords(hit)), cellText(holdingWords(hit)), ruleWords(hit.rule),
                           standingWords(hit)});
    return table;
}

Table countedTable(const QList<Hit> &hits)
{
    QMap<Rule, QMap<QString, int>> counts;
    for (const Hit &hit : hits)
        ++counts[hit.rule][standingWords(hit)];
    Table table{{{u"涉及事项"_s, 3}, {u"核查情况"_s, 4}, {u"条数"_s, 1, true}}, {}, 10.5};
    for (auto rule = counts.cbegin(); rule != counts.cend(); ++rule) {
        for (auto standing = rule->cbegin(); standing != rule->cend(); ++standing)
            table.rows.append({ruleWords(rule.key()), standing.key(), QString::number(standing.value())});
    }
    return table;
}

Table excludedTable(const UnitCount &total)
{
    Table table{{{u"排除理由"_s, 4}, {u"条数"_s, 1, true}}, {}, 10.5};
    for (auto reason = total.excluded.cbegin(); reason != total.excluded.cend(); ++reason)
        table.rows.append({falsePositiveWords(reason.key()), QString::number(reason.value())});
    return table;
}

Table runTable(const QList<RunRow> &rows, const QStringList &codes)
{
    Table table{{{u"比对编号"_s, 1.6, true}, {u"资料"_s, 2.4}, {u"数量"_s, 2}, {u"SHA-256摘要"_s, 3.6}}, {}, kSmall};
    const auto digest = [](const QString &sha256) { return sha256.isEmpty() ? u"—"_s : sha256; };
    for (const RunRow &row : rows) {
        const CollisionRun &run = row.run;
        if (!codes.contains(run.code))
            continue;
        table.rows.append({run.code, cellText(u"名册："_s + run.rosterName),
                           u"干部%1人、亲属%2人"_s.arg(run.officials).arg(run.relatives), digest(run.rosterSha256)});
        for (qsizetype i = 0; i < row.registers.size(); ++i) {
            const RegisterFact &one = row.registers.at(i);
            QString amount = one.bytes > 0 ? u"%1字节"_s.arg(one.bytes) : u"数据库中的表"_s;
            if (i + 1 == row.registers.size())
                amount += u"；共%1条记录，未能比对%2条"_s.arg(run.records).arg(run.rejected);
            table.rows.append({run.code, cellText(u"登记数据："_s + one.name), amount, digest(one.sha256)});
        }
    }
    return table;
}

} // namespace

Result<std::optional<Document::Attachment>> hitList(Workbench &workbench, InspectionId inspection, HitNames names,
                                                    const QDate &day)
{
    const auto proof = completenessOf(workbench, inspection, day);
    if (!proof)
        return proof.error();
    if (proof->runs.isEmpty())
        return std::optional<Document::Attachment>();
    const auto runs = runRows(workbench, inspection);
    const auto hits = deliveredOn(workbench, inspection, proof->runs, day.isValid() ? day : workbench.today());
    if (!runs)
        return runs.error();
    if (!hits)
        return hits.error();
    Document::Attachment list{u"数据碰撞结果清单"_s, {heading(u"（一）完整性说明"_s)}};
    list.blocks += paragraphsOf(completenessWords(*proof));
    list.blocks.append(unitTable(*proof));
    QString part = u"（二）"_s;
    if (!hits->isEmpty()) {
        list.blocks.append(heading(part + u"交付的疑点"_s));
        list.blocks.append(names == HitNames::Named ? namedTable(*hits) : countedTable(*hits));
        part = u"（三）"_s;
    }
    if (!proof->total.excluded.isEmpty()) {
        list.blocks.append(heading(part + u"排除的疑点"_s));
        list.blocks.append(excludedTable(proof->total));
        part = part == u"（二）"_s ? u"（三）"_s : u"（四）"_s;
    }
    list.blocks.append(heading(part + u"比对的资料"_s));
    list.blocks.append(runTable(*runs, proof->runs));
    return std::optional(list);
}

Result<Document> hitListDocument(Workbench &workbench, InspectionId inspection)
{
    const auto list = hitList(workbench, inspection, HitNames::Named);
    const auto settings = documentSettings(workbench);
    if (!list)
        return list.error();
    if (!settings)
        return settings.error();
    if (!*list)
        return Error{Error::Code::NotFound,
                     {QT_TRANSLATE_NOOP("core", "No collision was kept for this inspection, so there is no list.")}};
    const auto proof = completenessOf(workbench, inspection);
    const auto row = inspectionRow(workbench, inspection);
    if (!proof)
        return proof.error();
    if (!row)
        return row.error();
    Document document;
    document.format = DocumentFormat::Record;
    document.title = row->unit.name + (*list)->title;
    document.author = settings->issuer;
    document.made = workbench.today();
    document.banner = bannerOf(*settings, !proof->isComplete());
    document.footer = u"督察编号："_s + row->inspection.code;
    document.blocks = (*list)->blocks;
    return document;
}

} // namespace ducha
