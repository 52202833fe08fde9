#include "core/workbench/documents/compose_letters.h"

#include "core/feedback/feedback_repository.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/documents/letter_words.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

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

} // namespace ducha
