#include "core/workbench/documents/casereview/compose_review.h"

#include "core/base/chinese_text.h"
#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/reviews/conclusions.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/reviewing.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString points(int tenths)
{
    return QString::number(tenths / 10.0) + u"分"_s;
}

QString replyWords(const CaseReview &review)
{
    switch (review.reply) {
    case UnitReply::Open:
        return {};
    case UnitReply::Agreed:
        return u"无异议"_s;
    case UnitReply::Objected:
        return u"有异议"_s;
    }
    Q_UNREACHABLE();
}

const SheetView *groupSheet(const ReviewView &view)
{
    for (const SheetView &sheet : view.sheets) {
        if (sheet.sheet.kind == SheetKind::Group && sheet.sheet.submittedAt.isValid())
            return &sheet;
    }
    return nullptr;
}

QString closing(const CaseFile &file)
{
    QStringList parts;
    if (file.closedOn.isValid())
        parts.append(chineseDate(file.closedOn));
    if (!file.progress.isEmpty())
        parts.append(file.progress);
    return parts.join(u'，');
}

/// "专家甲（乙县人民法院，乙县）", one a line.
QString expertLines(const ReviewView &view)
{
    QStringList lines;
    for (const AssignedExpert &expert : view.experts)
        lines.append(u"%1（%2，%3）"_s.arg(expert.name, expert.unit, expert.area));
    return lines.join(u'\n');
}

Table caseForm(const ReviewView &view)
{
    const CaseFile &file = view.row.file;
    const CaseReview &review = view.row.review;
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 12, true};
    form.rows = {{u"评查编号"_s, review.code, u"案件类型"_s, file.kind},
                 {u"案号"_s, file.number},
                 {u"承办单位"_s, file.unitName, u"承办人"_s, file.handler},
                 {u"办结情况"_s, cellText(closing(file)), u"抽取编号"_s, view.row.draw},
                 {u"评查专家"_s, expertLines(view)},
                 {u"回避情况"_s, u"评查专家均来自案件属地以外地区，已申明与本案及当事人没有应当回避的情形。"_s},
                 {u"基本案情"_s, cellText(review.facts)}};
    return form;
}

/// What was found in each dimension of the sheet: points and a word.
Table dimensionTable(const ReviewView &view, const QList<ReviewMark> &marks)
{
    Table table{{{u"维度"_s, 1.4, true}, {u"分值"_s, 1.1, true}, {u"得分"_s, 1.1, true}, {u"评查情况"_s, 5}}, {}};
    for (const auto &[dimension, name] : enumNames(ReviewDimension{})) {
        QList<SheetItem> items = view.items;
        items.removeIf([d = dimension](const SheetItem &item) { return item.dimension != d; });
        if (items.isEmpty())
            continue;
        int full = 0;
        int flaws = 0;
        QStringList weak;
        for (const SheetItem &item : std::as_const(items)) {
            full += item.points;
            const auto on = std::count_if(marks.begin(), marks.end(), [&](const ReviewMark &mark) {
                return mark.item == item.code && mark.flaw != FlawLevel::None;
            });
            flaws += int(on);
            if (on > 0)
                weak.append(item.text);
        }
        table.rows.append({dimensionName(dimension), points(full), points(scoreOf(items, marks)),
                           flaws == 0 ? u"未发现瑕疵"_s
                                      : u"发现瑕疵%1处，涉及：%2"_s.arg(QString::number(flaws), weak.join(u"；"_s))});
    }
    return table;
}

/// 问题 (级别 + 法律依据 + 卷宗页码).
Table flawTable(const QList<ReviewMark> &marks)
{
    Table table{
        {{u"序号"_s, 0.9, true}, {u"级别"_s, 1.4, true}, {u"问题"_s, 4}, {u"依据"_s, 2.6}, {u"卷宗页码"_s, 1.9, true}},
        {}};
    for (const ReviewMark &mark : marks) {
        if (mark.flaw == FlawLevel::None)
            continue;
        QString place = mark.dossier;
        if (place.isEmpty() && mark.page > 0)
            place = u"扫描件第%1页"_s.arg(mark.page);
        table.rows.append({QString::number(table.rows.size() + 1), flawName(mark.flaw), cellText(mark.reason),
                           cellText(mark.basis), cellText(place)});
    }
    return table;
}

/// The order with its unit's names, for both letters.
struct Ordered {
    SupervisionOrder order;
    QString caseNumber;
    QString review;
    DocumentSettings settings;
};

Result<Ordered> ordered(Workbench &workbench, SupervisionOrderId id)
{
    const auto order = SupervisionOrderRepository(workbench.database()).byId(id);
    const auto settings = documentSettings(workbench);
    if (!order)
        return order.error();
    if (!settings)
        return settings.error();
    const auto view = readReview(workbench, order->reviewId);
    if (!view)
        return view.error();
    return Ordered{*order, view->row.file.number, view->row.review.code, *settings};
}

Document letterOf(const Ordered &about, const QDate &date)
{
    Document document;
    document.format = DocumentFormat::Letter;
    document.mark = about.settings.issuer;
    document.recipient = about.order.unitName;
    document.author = about.settings.issuer;
    document.signature = about.settings.issuer;
    document.date = date;
    document.note = about.settings.contact;
    return document;
}

Document::Attachment orderForm(const Ordered &about, const QString &recheckedBy)
{
    const SupervisionOrder &order = about.order;
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 14, true};
    form.rows = {{u"督办编号"_s, order.code, u"来源评查意见"_s, about.review},
                 {u"案号"_s, about.caseNumber},
                 {u"督办事项"_s, cellText(order.matter)},
                 {u"要求"_s, cellText(order.demand)},
                 {u"承办单位"_s, order.unitName, u"责任领导"_s, order.leader},
                 {u"督办日期"_s, chineseDate(order.issuedOn), u"办理期限"_s, chineseDate(order.due)},
                 {u"办理结果"_s, order.reply.isEmpty() ? u"\n\n"_s : cellText(order.reply)},
                 {u"复核结论"_s, order.recheck.isEmpty() ? u"\n"_s : cellText(order.recheck)},
                 {u"复核人"_s, recheckedBy, u"销号日期"_s, chineseDate(order.closedOn)}};
    return {u"重大瑕疵督办单"_s, {form}};
}

} // namespace

Result<Document> reviewOpinion(Workbench &workbench, CaseReviewId id)
{
    const auto view = readReview(workbench, id);
    const auto settings = documentSettings(workbench);
    if (!view)
        return view.error();
    if (!settings)
        return settings.error();
    const CaseReview &review = view->row.review;
    const SheetView *group = groupSheet(*view);
    if (!group)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The opinion on %1 needs the group's sheet. Submit it first."), {review.code}},
            review.code};
    QList<ReviewMark> marks = group->marks;
    marks.removeIf([](const ReviewMark &mark) { return mark.suspected; });
    const QString grade = review.grade.isEmpty() ? review.proposedGrade : review.grade;

    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"案件评查意见"_s;
    document.author = settings->issuer;
    document.made = review.finishedOn.isValid() ? review.finishedOn : workbench.today();
    document.banner = bannerOf(*settings, review.state != ReviewState::Final);
    document.blocks.append(caseForm(*view));
    document.blocks.append(Heading{1, {{u"一、各维度评查情况"_s}}});
    document.blocks.append(dimensionTable(*view, marks));
    document.blocks.append(Heading{1, {{u"二、发现的问题"_s}}});
    if (const Table flaws = flawTable(marks); flaws.rows.isEmpty())
        document.blocks.append(Paragraph{{{u"未发现瑕疵。"_s}}});
    else
        document.blocks.append(flaws);
    document.blocks.append(Heading{1, {{u"三、评查意见"_s}}});
    Table verdict{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 12, true};
    verdict.rows = {
        {u"评查意见"_s, cellText(review.opinion.isEmpty() ? group->sheet.opinion : review.opinion)},
        {u"得分"_s, points(scoreOf(view->items, marks)), review.grade.isEmpty() ? u"拟定等次"_s : u"等次"_s, grade},
        {u"整改建议"_s, cellText(review.advice)},
        {u"承办单位\n意见"_s, cellText(replyWords(review) + u'\n' + review.replyText)},
        {u"复核结论"_s, cellText(review.decisionText)},
        {u"评查专家\n签名"_s, u"\n\n____年__月__日"_s, u"评查组\n组长签名"_s, u"\n\n____年__月__日"_s},
        {u"承办单位\n盖章"_s, u"\n\n____年__月__日"_s}};
    document.blocks.append(verdict);
    return document;
}

Result<Document> supervisionOrder(Workbench &workbench, SupervisionOrderId id)
{
    const auto about = ordered(workbench, id);
    if (!about)
        return about.error();
    const SupervisionOrder &order = about->order;
    QString recheckedBy;
    if (!order.recheckedBy.isNull()) {
        const auto person = PersonRepository(workbench.database()).byId(order.recheckedBy);
        recheckedBy = person ? person->name : QString();
    }
    Document document = letterOf(*about, order.issuedOn.isValid() ? order.issuedOn : workbench.today());
    document.title = u"关于督办案件评查重大瑕疵问题的函"_s;
    document.blocks += paragraphsOf(
        u"政治督察期间，经对你单位办理的%1案开展异地交叉评查，发现重大瑕疵问题，现予督办（督办编号%2）。"_s.arg(
            about->caseNumber, order.code));
    document.blocks += paragraphsOf(order.matter, u"督办事项："_s);
    document.blocks += paragraphsOf(order.demand, u"办理要求："_s);
    document.blocks += paragraphsOf(
        u"请于%1前书面报告办理结果，由责任领导签字并加盖公章。我们将对办理结果进行复核，复核认可后予以销号。"_s.arg(
            chineseDate(order.due)));
    document.blocks += paragraphsOf(u"特此函告。"_s);
    document.attachments.append(orderForm(*about, recheckedBy));
    document.attachmentNotes.append(document.attachments.constLast().title);
    document.banner = bannerOf(about->settings, order.state == OrderState::Draft);
    return document;
}

Result<Document> orderReminder(Workbench &workbench, SupervisionOrderId id)
{
    const auto about = ordered(workbench, id);
    if (!about)
        return about.error();
    const SupervisionOrder &order = about->order;
    if (order.state != OrderState::Issued && order.state != OrderState::Returned)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The order %1 does not wait for the unit, so there is nothing to remind of."),
             {order.code}},
            order.code};
    const QDate today = workbench.today();
    Document document = letterOf(*about, today);
    document.title = u"关于催办案件评查重大瑕疵督办事项的函"_s;
    document.blocks +=
        paragraphsOf(u"%1，我们就%2案的重大瑕疵问题向你单位发出督办单（督办编号%3），办理期限为%4。"_s.arg(
            chineseDate(order.issuedOn), about->caseNumber, order.code, chineseDate(order.due)));
    const qint64 late = order.due.daysTo(today);
    const QString back = order.state == OrderState::Returned ? u"前次办理结果经复核未予认可。"_s : QString();
    document.blocks +=
        paragraphsOf(late > 0 ? back + u"该事项已逾期%1日。请收到本函后立即办理，并书面说明逾期原因。"_s.arg(late)
                              : back + u"距办理期限还有%1日。请抓紧办理，按期书面报告办理结果。"_s.arg(-late));
    document.blocks += paragraphsOf(order.demand, u"办理要求："_s);
    document.blocks += paragraphsOf(u"特此函告。"_s);
    document.banner = bannerOf(about->settings, false);
    return document;
}

} // namespace ducha
