#include "core/workbench/documents/casereview/compose_draw.h"

#include "core/casereview/draw.h"
#include "core/casereview/draw_record.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/review_records.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// So many lines of the list stand on the first page.
constexpr qsizetype kOnFirstPage = 8;
/// So much of a ticket is printed; the record has all of it.
constexpr qsizetype kTicketLength = 8;
constexpr double kSmall = 9; ///< 小五: what a certificate needs stands on one page

Result<QString> scopeOf(Workbench &workbench, const DrawRow &row)
{
    const auto round = RoundRepository(workbench.database()).byId(row.draw.roundId);
    if (!round)
        return round.error();
    QString scope = round->title;
    if (row.draw.inspectionId.isNull()) {
        scope += u"，各被督察单位案件"_s;
    } else {
        const auto inspection = inspectionRow(workbench, row.draw.inspectionId);
        if (!inspection)
            return inspection.error();
        scope += u"，%1案件（%2）"_s.arg(inspection->unit.name, row.inspection);
    }
    if (!row.draw.category.isEmpty())
        scope += u"，类别：%1"_s.arg(row.draw.category);
    return scope;
}

QString ruleOf(const DrawSession &draw)
{
    QString rule = u"抽取%1件"_s.arg(draw.count);
    if (!draw.strata.isEmpty())
        rule = u"分层抽取，每层件数：%1"_s.arg(QString(draw.strata).replace(u'\n', u'、'));
    if (draw.allowShort)
        rule += u"，不足的全部抽取"_s;
    rule += draw.perCase > 0 ? u"；每案%1名专家，专家与案件异地，任职经历和申报的回避事项一并排除"_s.arg(draw.perCase)
                             : u"；不分配专家"_s;
    if (!draw.mutualPairs.isEmpty())
        rule += u"；允许两地互评，理由：%1"_s.arg(draw.mutualPairs);
    return rule;
}

QString listOf(int count, const QString &unit, const QString &digest)
{
    return u"%1%2，摘要%3"_s.arg(count).arg(unit, digest);
}

QString entropyOf(const QList<Entropy> &parts)
{
    QStringList lines;
    for (const Entropy &part : parts)
        lines.append(
            u"%1. %2（%3）：%4"_s.arg(part.position).arg(part.contributor, chineseTime(part.givenAt), part.value));
    return lines.join(u'\n');
}

QString stateOf(const DrawRow &row)
{
    if (row.draw.state == DrawState::Void)
        return u"已作废：%1"_s.arg(row.draw.voidNote);
    return row.withdrawn > 0 ? u"抽中%1件，作废并替补%2件"_s.arg(row.cases).arg(row.withdrawn)
                             : u"抽中%1件"_s.arg(row.cases);
}

Table formOf(const DrawRow &row, const DrawRecord &record, const QString &scope)
{
    const DrawSession &draw = row.draw;
    Table form{{{{}, 1.15}, {{}, 2.9}, {{}, 1.15}, {{}, 2.9}}, {}, kSmall, true};
    form.rows = {{u"抽取编号"_s, u"%1（同一目的第%2次）"_s.arg(draw.code).arg(draw.attempt), u"抽取结果"_s,
                  cellText(stateOf(row))},
                 {u"抽取目的"_s, cellText(draw.purpose)},
                 {u"抽取范围"_s, cellText(scope)},
                 {u"抽取规则"_s, cellText(ruleOf(draw))},
                 {u"封存时间"_s, chineseTime(draw.frozenAt), u"抽取时间"_s, chineseTime(draw.drawnAt)},
                 {u"案件名单"_s, listOf(record.population.count, u"件"_s, record.population.digest)}};
    if (record.experts.count > 0)
        form.rows.append({u"专家名单"_s, listOf(record.experts.count, u"人"_s, record.experts.digest)});
    form.rows.append({u"各方随机数"_s, cellText(entropyOf(row.entropy))});
    form.rows.append({u"种子"_s, record.seed});
    if (!record.previous.isEmpty())
        form.rows.append({u"上次记录"_s, record.previous});
    form.rows.append({u"本次记录"_s, record.digest});
    return form;
}

/// On the first page experts are named in one line, without their areas.
QString expertsOf(const DrawnCase &one, bool onFirstPage)
{
    if (!onFirstPage)
        return one.experts.join(u'\n');
    QStringList names;
    for (const QString &expert : one.experts)
        names.append(expert.section(u'（', 0, 0));
    return names.join(u'、');
}

Table listTable(const QList<DrawnCase> &cases, bool withExperts, bool onFirstPage)
{
    Table table{{{u"序号"_s, 0.8, true}, {u"案号"_s, 4}, {u"承办单位"_s, 3.2}, {u"签号"_s, 1.4, true}}, {}, kSmall};
    table.columns.append({withExperts ? u"评查专家"_s : u"备注"_s, 3.7});
    for (const DrawnCase &one : cases) {
        const bool stands = one.voided.isEmpty();
        const QString number = one.position > 0 ? QString::number(one.position) : u"—"_s;
        const QString reason = one.voided == stillRunning() ? u"案件尚未办结"_s : one.voided;
        const QString remark = stands ? expertsOf(one, onFirstPage) : u"作废：%1"_s.arg(reason);
        table.rows.append({stands ? number : u"—"_s, cellText(one.number), cellText(one.unit),
                           one.ticket.left(kTicketLength), cellText(remark)});
    }
    return table;
}

Table proofOf(const DrawRow &row, bool withExperts)
{
    Table form{{{{}, 1.15}, {{}, 2.9}, {{}, 1.15}, {{}, 2.9}}, {}, kSmall, true};
    const QString lists = withExperts ? u"案件名单pool.csv、专家名单experts.csv"_s : u"案件名单pool.csv"_s;
    form.rows = {
        {u"核验方法"_s,
         u"一、用导出的%1和抽取记录DRAW.json运行随附的verify_draw."
         u"py，不依赖本系统。二、手工核对：案号去掉空格、统一括号，按字节"
         u"排序后逐行相连，其SHA-256即案件名单摘要；“ducha-draw-"
         u"v1”、案件名单摘要、专家名单摘要和各方随机数（提供方、制表符、"
         u"内容）逐行相连，其SHA-256即种子；种子、换行、案号相连，其SHA-256即该案的签号，签号小的先抽中。"_s.arg(
             lists)},
        {u"操作人\n（签名）"_s, cellText(row.draw.operatorName), u"监督人\n（签名）"_s, cellText(row.draw.witness)}};
    return form;
}

} // namespace

Result<Document> drawCertificate(Workbench &workbench, DrawId id)
{
    const auto row = drawRow(workbench, id);
    const auto settings = documentSettings(workbench);
    if (!row)
        return row.error();
    if (!settings)
        return settings.error();
    const auto record = recordOf(row->draw);
    const auto cases = drawnCases(workbench, id);
    const auto scope = scopeOf(workbench, *row);
    if (!record)
        return record.error();
    if (!cases)
        return cases.error();
    if (!scope)
        return scope.error();
    const bool withExperts = record->rules.perCase > 0;

    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"案件抽取证书"_s;
    document.author = settings->issuer;
    document.made = row->draw.drawnAt.date();
    document.banner = bannerOf(*settings, row->draw.state == DrawState::Drawn);
    document.footer = u"抽取编号：%1"_s.arg(row->draw.code);
    document.blocks.append(formOf(*row, *record, *scope));
    if (cases->size() <= kOnFirstPage) {
        document.blocks.append(listTable(*cases, withExperts, true));
    } else {
        document.attachments.append({u"案件抽取结果清单"_s, {listTable(*cases, withExperts, false)}});
        std::get<Table>(document.blocks[0]).rows.first()[3] += u"，清单见附件"_s;
    }
    document.blocks.append(proofOf(*row, withExperts));
    return document;
}

} // namespace ducha
