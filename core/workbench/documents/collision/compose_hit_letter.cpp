#include "core/workbench/documents/collision/compose_hit_letter.h"

#include "core/base/chinese_text.h"
#include "core/collision/collision_repository.h"
#include "core/workbench/documents/collision/hit_words.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Document::Attachment listOf(const QList<Hit> &hits)
{
    Table table{{{u"编号"_s, 2.05, true},
                 {u"干部及\n职务"_s, 1.3},
                 {u"登记人员"_s, kNumberWidth},
                 {u"企业名称和\n统一社会信用代码"_s, kNumberWidth},
                 {u"登记任职\n和状态"_s, 1.4},
                 {u"需核实事项"_s, 2}},
                {},
                9};
    for (const Hit &hit : hits)
        table.rows.append({hit.code, cellText(officialWords(hit)), cellText(personWords(hit)),
                           cellText(companyWords(hit)), cellText(holdingWords(hit) + u'\n' + statusWords(hit)),
                           askedWords(hit)});
    return {u"待核实情况清单"_s, {table}};
}

Document::Attachment replyForm()
{
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 14, true};
    form.rows = {{u"清单编号"_s, QString(), u"干部姓名"_s, QString()},
                 {u"核实方式"_s, u"□本人说明 □登记档案 □有关协议 □银行凭证 □其他"_s},
                 {u"核实情况"_s, u"\n\n\n"_s},
                 {u"所附材料"_s, u"__份__页"_s},
                 {u"核查人\n（签名）"_s, u"\n"_s, u"核查人\n（签名）"_s, u"\n"_s},
                 {u"单位意见"_s, u"\n\n（盖章）____年__月__日"_s}};
    return {u"核实情况反馈表"_s, {form}};
}

} // namespace

Result<Document> hitLetter(Workbench &workbench, InspectionId inspection, const QString &number)
{
    const auto settings = documentSettings(workbench);
    const auto hits = HitRepository(workbench.database())
                          .where(number.isEmpty() ? u"inspection_id = :id AND state = 'to-check'"_s
                                                  : u"inspection_id = :id AND letter_number = :number"_s,
                                 number.isEmpty() ? Binds{{u":id"_s, inspection.toString()}}
                                                  : Binds{{u":id"_s, inspection.toString()}, {u":number"_s, number}},
                                 u"code"_s);
    if (!settings)
        return settings.error();
    if (!hits)
        return hits.error();
    if (hits->isEmpty())
        return Error{Error::Code::NotFound,
                     {QT_TRANSLATE_NOOP("core", "No letter with this number went out, and no hit waits to be sent.")}};
    const auto row = inspectionRow(workbench, inspection);
    if (!row)
        return row.error();
    const QDate day = number.isEmpty() ? workbench.today() : hits->constFirst().sentOn;
    Document document;
    document.format = DocumentFormat::Letter;
    document.mark = settings->issuer;
    document.number = number;
    document.label = u"内部"_s;
    document.title = u"关于核实疑似经商办企业有关情况的函"_s;
    document.recipient = row->unit.name;
    document.author = settings->issuer;
    document.blocks += paragraphsOf(
        u"政治督察期间，经将干部名册与企业登记数据比对，发现疑似经商办企业情况%1条。上述情况仅为登记数据比对结果，尚待核实，不作为认定依据。"_s
            .arg(hits->size()));
    document.blocks += paragraphsOf(
        u"请你单位对照附件逐条核实，组织有关人员书面说明，两名以上人员核查并收集证明材料，于%1前将核实情况反馈表和证明材料书面反馈。核实中应当听取本人说明，不得以比对结果代替核实。"_s
            .arg(chineseDate(day.addDays(settings->hitDays))));
    document.blocks += paragraphsOf(
        u"所附清单涉及个人信息，请严格控制知悉范围，仅用于本次核实，不得复制、转发，核实结束后按规定处理。"_s);
    document.blocks += paragraphsOf(u"特此函告。"_s);
    document.attachments = {listOf(*hits), replyForm()};
    document.attachmentNotes = {document.attachments.at(0).title, document.attachments.at(1).title};
    document.signature = settings->issuer;
    document.date = day;
    document.note = settings->contact;
    document.banner = bannerOf(*settings, number.isEmpty());
    return document;
}

Result<QStringList> hitLetterNumbers(Workbench &workbench, InspectionId inspection)
{
    const auto hits = HitRepository(workbench.database())
                          .where(u"inspection_id = :id AND letter_number <> ''"_s, {{u":id"_s, inspection.toString()}},
                                 u"sent_on, code"_s);
    if (!hits)
        return hits.error();
    QStringList numbers;
    for (const Hit &hit : *hits) {
        if (!numbers.contains(hit.letterNumber))
            numbers.append(hit.letterNumber);
    }
    return numbers;
}

} // namespace ducha
