#include "core/workbench/documents/compose_notice.h"

#include "core/base/chinese_text.h"
#include "core/base/deadlines.h"
#include "core/feedback/feedback_repository.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/documents/export_document.h"
#include "core/workbench/documents/letter_words.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Document::Attachment attachmentOf(const NoticeLedger &ledger)
{
    Table table{{{u"序号"_s, 0.95, true},
                 {u"问题编号"_s, 2.3, true},
                 {u"问题"_s, 3.1},
                 {u"整改措施"_s, 2.5},
                 {u"责任领导\n责任单位"_s, 1.8, true},
                 {u"整改时限"_s, 2.5, true}},
                {},
                10.5};
    for (const QStringList &row : ledger.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cellText(cell));
        table.rows.append(cells);
    }
    return {u"问题整改台账"_s, {table}};
}

/// 于2026年8月3日前（自签收之日起1个月内）, or the months alone while nobody has signed.
QString within(const QDate &signedOn, int months)
{
    const QString span = u"自签收反馈意见之日起%1个月内"_s.arg(months);
    return signedOn.isValid() ? u"于%1前（%2）"_s.arg(chineseDate(addCalendarMonths(signedOn, months)), span) : span;
}

/// The notice as it is, or will be, issued; without a number a 草稿 of today.
Result<Document> composed(Workbench &workbench, const Feedback &feedback, const RectificationNotice &notice)
{
    const auto settings = documentSettings(workbench);
    const auto inspection = inspectionRow(workbench, feedback.inspectionId);
    if (!settings)
        return settings.error();
    if (!inspection)
        return inspection.error();
    const auto ledger =
        notice.content.isEmpty() ? noticeLedger(workbench, *inspection) : Result<NoticeLedger>(ledgerOf(notice));
    if (!ledger)
        return ledger.error();
    const auto round = RoundRepository(workbench.database()).byId(inspection->inspection.roundId);
    if (!round)
        return round.error();

    const QString we = u"我"_s + shortWord(settings->issuer);
    const QString you = u"你"_s + shortWord(inspection->unit.name);
    const QDate signedOn = ledger->signedOn;
    Document document;
    document.mark = settings->issuer + u"文件"_s;
    document.number = notice.number;
    document.title = u"关于做好政治督察反馈意见整改工作的通知"_s;
    document.recipient = feedback.recipient;
    document.author = settings->issuer;
    document.blocks += paragraphsOf(u"%1，%2印发了%3。为确保反馈问题整改到位，现就有关事项通知如下。"_s.arg(
        chineseDate(feedback.issuedOn), we, quoted(feedback)));
    document.blocks.append(Heading{1, {{u"一、整改任务"_s}}});
    document.blocks += paragraphsOf(
        u"反馈意见共列入整改台账%1项（见附件）。%2要逐项制定整改措施，明确责任领导、责任单位、责任人和完成时限，"
        u"做到问题不遗漏、责任不落空。"_s.arg(QString::number(ledger->rows.size()), you));
    document.blocks.append(Heading{1, {{u"二、时间要求"_s}}});
    document.blocks +=
        paragraphsOf(u"请%1%2报送整改方案，%"
                     u"3完成集中整改，并报送整改情况报告和主要负责人组织落实情况报告。能够立即整改的，立行立改；"
                     u"需要长期坚持的，明确阶段目标，持续推进。"_s.arg(you, within(signedOn, round->planMonths),
                                                                       within(signedOn, round->rectificationMonths)));
    document.blocks.append(Heading{1, {{u"三、销号程序"_s}}});
    document.blocks += paragraphsOf(
        u"整改实行台账管理、逐项销号。%1完成一项、申请一项，附整改佐证材料；属地党委政法委核查认可后，报%2审核销号。"
        u"整改不到位的，退回继续整改；问题反弹的，重新启动整改。"_s.arg(you, we));
    document.blocks.append(Heading{1, {{u"四、工作要求"_s}}});
    document.blocks += paragraphsOf(
        u"党组（党委）要切实履行整改主体责任，主要负责人要亲自部署、亲自推动。如需延期，应在期限届满前书面说明理由并"
        u"报%1同意。对整改不力、敷衍应付、虚假整改的，依规依纪严肃处理。%1将适时开展整改“回头看”。"_s.arg(we));
    if (!ledger->rows.isEmpty()) {
        document.attachments.append(attachmentOf(*ledger));
        document.attachmentNotes.append(document.attachments.constLast().title);
    }
    document.signature = settings->issuer;
    document.date = notice.issuedOn.isValid() ? notice.issuedOn : workbench.today();
    document.note = settings->contact;
    document.banner = bannerOf(*settings, notice.number.isEmpty());
    document.printer = settings->issuer + u"办公室"_s;
    document.printedOn = document.date;
    return document;
}

} // namespace

Result<Document> rectificationNotice(Workbench &workbench, InspectionId inspection)
{
    const auto feedback = issuedFeedback(workbench, inspection);
    if (!feedback)
        return feedback.error();
    const auto notice = noticeOf(workbench, inspection);
    if (!notice)
        return notice.error();
    return composed(workbench, *feedback, notice->value_or(RectificationNotice()));
}

Result<QByteArray> renderNotice(Workbench &workbench, const RectificationNotice &notice)
{
    const auto feedback = FeedbackRepository(workbench.database()).byId(notice.feedbackId);
    if (!feedback)
        return feedback.error();
    const auto document = composed(workbench, *feedback, notice);
    return document ? pdfBytes(*document) : Result<QByteArray>(document.error());
}

} // namespace ducha
