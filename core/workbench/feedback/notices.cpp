#include "core/workbench/feedback/notices.h"

#include "core/base/canonical_json.h"
#include "core/base/chinese_text.h"
#include "core/feedback/feedback_repository.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/numbers.h"
#include "core/workbench/rectification.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString kept(const NoticeLedger &ledger)
{
    QJsonArray rows;
    for (const QStringList &row : ledger.rows)
        rows.append(QJsonArray::fromStringList(row));
    return QString::fromUtf8(
        canonicalJson({{u"signed_on"_s, ledger.signedOn.toString(Qt::ISODate)}, {u"rows"_s, rows}}));
}

/// The notice that goes with the feedback, nothing before.
Result<std::optional<RectificationNotice>> issuedFor(Workbench &workbench, const Feedback &feedback)
{
    const auto found = RectificationNoticeRepository(workbench.database())
                           .where(u"feedback_id = :id"_s, {{u":id"_s, feedback.id.toString()}});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Error refused(Error::Code code, const char *text, const QStringList &values = {})
{
    return {code, {text, values}};
}

/// Inside a transaction.
Result<> issueNow(Workbench &workbench, const Feedback &feedback, const DocNumber &number, RectificationNotice &notice,
                  const RenderNotice &render)
{
    const auto inspection = inspectionRow(workbench, feedback.inspectionId);
    if (!inspection)
        return inspection.error();
    const auto ledger = noticeLedger(workbench, *inspection);
    const auto code = nextCode(workbench, u"rectification_notice", u"TZ"_s, workbench.today().year(), 3);
    if (!ledger)
        return ledger.error();
    if (!code)
        return code.error();
    notice.code = *code;
    notice.content = kept(*ledger);
    DUCHA_TRY(takeNumber(workbench, number, notice.code, NumberState::Used, {}));
    const auto pdf = render(notice);
    if (!pdf)
        return pdf.error();
    const auto stored = keepDocument(workbench, *pdf);
    if (!stored)
        return stored.error();
    notice.pdfSha256 = *stored;
    return RectificationNoticeRepository(workbench.database()).save(notice);
}

} // namespace

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

Result<NoticeLedger> noticeLedger(Workbench &workbench, const InspectionRow &inspection)
{
    const auto rows = ledgerRows(workbench, inspection.inspection.id);
    if (!rows)
        return rows.error();
    NoticeLedger now{inspection.inspection.feedbackSignedOn, {}};
    for (const LedgerRow &row : *rows) {
        const RectItem &item = row.item;
        const QString due = item.dueText.isEmpty() ? chineseDate(item.dueOn) : item.dueText;
        now.rows.append({QString::number(item.position), item.code, item.problem, item.measures,
                         item.responsibleLeader + u'\n' + item.responsibleUnit, due});
    }
    return now;
}

NoticeLedger ledgerOf(const RectificationNotice &notice)
{
    const QJsonObject content = QJsonDocument::fromJson(notice.content.toUtf8()).object();
    NoticeLedger then{QDate::fromString(content.value(u"signed_on"_s).toString(), Qt::ISODate), {}};
    for (const QJsonValue &row : content.value(u"rows"_s).toArray())
        then.rows.append(row.toVariant().toStringList());
    return then;
}

Result<std::optional<RectificationNotice>> noticeOf(Workbench &workbench, InspectionId inspection)
{
    const auto feedback = issuedFeedback(workbench, inspection);
    return feedback ? issuedFor(workbench, *feedback) : Result<std::optional<RectificationNotice>>(feedback.error());
}

Result<RectificationNotice> issueNotice(Workbench &workbench, InspectionId inspection, const QString &numberText,
                                        const QDate &on, const RenderNotice &render)
{
    const auto number = DocNumber::parse(numberText);
    if (!number)
        return number.error();
    RectificationNotice notice;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto feedback = issuedFeedback(workbench, inspection);
        if (!feedback)
            return feedback.error();
        const auto earlier = issuedFor(workbench, *feedback);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            return refused(Error::Code::Conflict,
                           QT_TRANSLATE_NOOP("core",
                                             "The rectification notice was issued already, as %1. Print it again "
                                             "instead."),
                           {(*earlier)->number});
        if (!on.isValid() || on < feedback->issuedOn)
            return refused(
                Error::Code::Invalid,
                QT_TRANSLATE_NOOP("core", "Give the day of the notice; it cannot be before the feedback (%1)."),
                {feedback->issuedOn.toString(Qt::ISODate)});
        notice = {RectificationNoticeId::create(), {}, feedback->id, number->display(), on, {}, {}};
        return issueNow(workbench, *feedback, *number, notice, render);
    }));
    return notice;
}

} // namespace ducha
