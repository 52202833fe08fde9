#include "core/workbench/documents/compose_letters.h"

#include "core/base/chinese_text.h"
#include "core/base/deadlines.h"
#include "core/feedback/feedback_repository.h"
#include "core/planning/planning_repository.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/rectification.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The short word by which letters name an organ: 委, 院, 局, 部, 组, 厅, 室; 单位 for any other.
QString shortWord(const QString &organ)
{
    if (organ.endsWith(u"委员会"_s) || organ.endsWith(u"委"_s))
        return u"委"_s;
    static const QString words = u"院局部组厅室"_s;
    const QString last = organ.right(1);
    return !last.isEmpty() && words.contains(last) ? last : u"单位"_s;
}

QString versionWords(FeedbackVersion version)
{
    switch (version) {
    case FeedbackVersion::Full:
        return u"主件"_s;
    case FeedbackVersion::Copy:
        return u"抄送件"_s;
    case FeedbackVersion::Internal:
        return u"党内通报件"_s;
    case FeedbackVersion::Public:
        return u"公开件"_s;
    }
    Q_UNREACHABLE();
}

QString quoted(const Feedback &feedback)
{
    return u"《%1》"_s.arg(feedback.title) + (feedback.number.isEmpty() ? QString() : u"（%1）"_s.arg(feedback.number));
}

Document::Attachment receiptOf(const Routing &routing, const Feedback &feedback)
{
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 14, true};
    form.rows = {{u"文件名称"_s, feedback.title},
                 {u"发文字号"_s, feedback.number, u"文件版本"_s, versionWords(routing.version)},
                 {u"送件编号"_s, routing.code, u"份数"_s, u"1份"_s},
                 {u"签收单位"_s, routing.recipient},
                 {u"签收人"_s, QString(), u"联系电话"_s, QString()},
                 {u"签收时间"_s, u"____年__月__日__时"_s},
                 {u"备注"_s, u"\n\n"_s}};
    return {u"签收回执"_s, {form}, 2};
}

Document::Attachment ledgerOf(const QList<LedgerRow> &rows)
{
    Table table{{{u"序号"_s, 0.95, true},
                 {u"问题编号"_s, 2.3, true},
                 {u"问题"_s, 3.1},
                 {u"整改措施"_s, 2.5},
                 {u"责任领导\n责任单位"_s, 1.8, true},
                 {u"整改时限"_s, 2.5, true}},
                {},
                10.5};
    for (const LedgerRow &row : rows) {
        const RectItem &item = row.item;
        const QString due = item.dueText.isEmpty() ? chineseDate(item.dueOn) : item.dueText;
        table.rows.append({QString::number(item.position), item.code, cellText(item.problem), cellText(item.measures),
                           cellText(item.responsibleLeader + u'\n' + item.responsibleUnit), cellText(due)});
    }
    return {u"问题整改台账"_s, {table}};
}

/// 于2026年8月3日前（自签收之日起1个月内）, or the months alone while nobody has signed.
QString within(const QDate &signedOn, int months)
{
    const QString span = u"自签收反馈意见之日起%1个月内"_s.arg(months);
    return signedOn.isValid() ? u"于%1前（%2）"_s.arg(chineseDate(addCalendarMonths(signedOn, months)), span) : span;
}

/// The issued feedback of an inspection.
Result<Feedback> issuedFeedback(Workbench &workbench, InspectionId inspection)
{
    const auto found = FeedbackRepository(workbench.database())
                           .where(u"inspection_id = :id AND state = 'issued'"_s, {{u":id"_s, inspection.toString()}},
                                  u"issued_on DESC, id DESC"_s);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The feedback of this inspection is not issued yet. Issue it first.")}};
    return found->constFirst();
}

} // namespace

Result<Document> routingLetter(Workbench &workbench, RoutingId id)
{
    const auto routing = RoutingRepository(workbench.database()).byId(id);
    const auto settings = documentSettings(workbench);
    if (!routing)
        return routing.error();
    if (!settings)
        return settings.error();
    if (routing->role == RoutingRole::Main)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The main recipient gets the feedback itself and no letter.")},
                     routing->code};
    const auto feedback = FeedbackRepository(workbench.database()).byId(routing->feedbackId);
    if (!feedback)
        return feedback.error();
    const auto inspection = inspectionRow(workbench, feedback->inspectionId);
    if (!inspection)
        return inspection.error();

    const QString you = u"你"_s + shortWord(routing->recipient);
    const QString we = u"我"_s + shortWord(settings->issuer);
    const QString paper = u"%1（%2）"_s.arg(feedback->title, versionWords(routing->version));
    Document document;
    document.format = DocumentFormat::Letter;
    document.mark = settings->issuer;
    document.number = routing->letterNumber;
    document.title = u"关于抄送政治督察%1反馈意见的函"_s.arg(inspection->unit.name);
    document.recipient = routing->recipient;
    document.author = settings->issuer;
    document.blocks += paragraphsOf(u"现将%1抄送%2，请结合职责督促%3落实整改责任，做好跟踪监督和评估验收。"_s.arg(
        quoted(*feedback), you, inspection->unit.name));
    document.blocks += paragraphsOf(
        u"请于收到之日起%1日内将签收回执退%2。所附%3仅供工作使用，未经%2同意不得复制、转发或者公开。"_s.arg(
            QString::number(settings->receiptDays), we, versionWords(routing->version)));
    document.blocks += paragraphsOf(u"特此函告。"_s);
    document.attachmentNotes = {paper, u"签收回执"_s};
    document.attachments.append(receiptOf(*routing, *feedback));
    document.signature = settings->issuer;
    document.date = routing->sentOn.isValid() ? routing->sentOn : workbench.today();
    document.note = settings->contact;
    document.banner = bannerOf(*settings, routing->letterNumber.isEmpty());
    return document;
}

Result<Document> rectificationNotice(Workbench &workbench, InspectionId id)
{
    const auto feedback = issuedFeedback(workbench, id);
    const auto settings = documentSettings(workbench);
    const auto inspection = inspectionRow(workbench, id);
    const auto ledger = ledgerRows(workbench, id);
    if (!feedback)
        return feedback.error();
    if (!settings)
        return settings.error();
    if (!inspection)
        return inspection.error();
    if (!ledger)
        return ledger.error();
    const auto round = RoundRepository(workbench.database()).byId(inspection->inspection.roundId);
    if (!round)
        return round.error();

    const QString we = u"我"_s + shortWord(settings->issuer);
    const QString you = u"你"_s + shortWord(inspection->unit.name);
    const QDate signedOn = inspection->inspection.feedbackSignedOn;
    Document document;
    document.mark = settings->issuer + u"文件"_s;
    document.title = u"关于做好政治督察反馈意见整改工作的通知"_s;
    document.recipient = feedback->recipient;
    document.author = settings->issuer;
    document.blocks += paragraphsOf(u"%1，%2印发了%3。为确保反馈问题整改到位，现就有关事项通知如下。"_s.arg(
        chineseDate(feedback->issuedOn), we, quoted(*feedback)));
    document.blocks.append(Heading{1, {{u"一、整改任务"_s}}});
    document.blocks += paragraphsOf(
        u"反馈意见共列入整改台账%1项（见附件）。%2要逐项制定整改措施，明确责任领导、责任单位、责任人和完成时限，"
        u"做到问题不遗漏、责任不落空。"_s.arg(QString::number(ledger->size()), you));
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
    if (!ledger->isEmpty()) {
        document.attachments.append(ledgerOf(*ledger));
        document.attachmentNotes.append(document.attachments.constLast().title);
    }
    document.signature = settings->issuer;
    document.date = workbench.today();
    document.note = settings->contact;
    document.banner = bannerOf(*settings, false);
    document.printer = settings->issuer + u"办公室"_s;
    document.printedOn = document.date;
    return document;
}

} // namespace ducha
