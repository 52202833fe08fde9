#include "core/workbench/documents/casereview/compose_lead.h"

#include "core/base/chinese_text.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/reviews/leads.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Document::Attachment leadList(const LeadRow &row)
{
    const Lead &lead = row.lead;
    Table table{{{u"编号"_s, 2.2, true},
                 {u"被反映人"_s, 1.5, true},
                 {u"单位职务"_s, 1.6},
                 {u"反映的主要问题"_s, 2.5},
                 {u"来源"_s, 2.2, true},
                 {u"证据材料\n（份/页）"_s, 1.5, true},
                 {u"紧急程度"_s, 1.5, true}},
                {},
                10.5};
    const QString source = lead.sourceKind == LeadSource::ReviewMark ? u"案件评查"_s : u"谈话查阅"_s;
    table.rows.append({lead.code, cellText(lead.subject), cellText(lead.post), cellText(lead.gist),
                       cellText(source + u'\n' + row.source), QString(), QString()});
    return {u"问题线索清单"_s, {table}};
}

Document::Attachment handover(const LeadRow &row)
{
    const Lead &lead = row.lead;
    const QString signature = u"\n\n____年__月__日__时"_s;
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 14, true};
    form.rows = {{u"线索编号"_s, lead.code, u"移交函号"_s, lead.letterNumber},
                 {u"接收单位"_s, lead.receiver},
                 {u"材料名称"_s, u"问题线索移交函、问题线索清单及证据材料"_s},
                 {u"份数"_s, u"__份__页"_s, u"密封情况"_s, u"□密封完好　□其他"_s},
                 {u"移交人"_s, signature, u"接收人"_s, signature},
                 {u"备注"_s, u"\n"_s}};
    return {u"问题线索交接单"_s, {form}, 2};
}

} // namespace

Result<Document> leadTransfer(Workbench &workbench, LeadId id)
{
    const auto rows = leadRows(workbench);
    const auto settings = documentSettings(workbench);
    if (!rows)
        return rows.error();
    if (!settings)
        return settings.error();
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const LeadRow &one) { return one.lead.id == id; });
    if (row == rows->end())
        return Error{Error::Code::NotFound,
                     {QT_TRANSLATE_NOOP("core", "The record no longer exists. Refresh the list.")}};
    const Lead &lead = row->lead;
    if (lead.state == LeadState::Registered || lead.state == LeadState::Rejected)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "%1 is not approved by two people, so it is not transferred."), {lead.code}},
            lead.code};
    Document document;
    document.format = DocumentFormat::Letter;
    document.mark = settings->issuer;
    document.number = lead.letterNumber;
    document.label = u"内部"_s;
    document.title = u"关于移交问题线索的函"_s;
    document.recipient = lead.receiver.isEmpty() ? u"××纪检监察组"_s : lead.receiver;
    document.author = settings->issuer;
    document.blocks += paragraphsOf(
        u"政治督察期间，发现问题线索1件（编号%1），经集体研究，现移交你单位，请按规定处置，并反馈办理结果。"_s.arg(
            lead.code));
    document.blocks += paragraphsOf(
        u"所附材料涉及当事人权益和举报人信息，请严格控制知悉范围，妥善保管，不得向被反映人及其所在单位透露。"_s);
    document.blocks += paragraphsOf(u"特此函告。"_s);
    document.attachments = {leadList(*row), handover(*row)};
    document.attachmentNotes = {document.attachments.at(0).title, document.attachments.at(1).title};
    document.signature = settings->issuer;
    document.date = lead.transferredOn.isValid() ? lead.transferredOn : workbench.today();
    document.note = settings->contact;
    document.banner = bannerOf(*settings, lead.letterNumber.isEmpty());
    return document;
}

} // namespace ducha
