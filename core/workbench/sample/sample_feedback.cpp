#include "core/workbench/sample/sample_feedback.h"

#include "core/rectification/rectification_repository.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/compose_notice.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/feedback/sentences.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kDraftsToShow = 2; ///< inspections that are Reported and have their feedback on the desk

QDate issueDay(const SampleInspection &sample)
{
    return sample.inspection.exitedOn.addDays(24);
}

} // namespace

Result<> SampleFeedback::save(const SampleInspection &sample)
{
    const Stage stage = sample.inspection.stage;
    if (stage < Stage::Reported || (stage == Stage::Reported && m_drafted >= kDraftsToShow))
        return {};
    const auto findings = findingRows(m_workbench, sample.inspection.id);
    if (!findings)
        return findings.error();
    QList<FindingId> chosen;
    for (const FindingRow &row : *findings)
        chosen.append(row.finding.id);
    if (chosen.isEmpty())
        return {};
    const auto draft = draftFeedback(m_workbench, sample.inspection.id, chosen);
    if (!draft)
        return draft.error();
    if (stage == Stage::Reported) {
        ++m_drafted;
        return {};
    }
    const auto feedback = issue(draft->id, issueDay(sample));
    if (!feedback)
        return feedback.error();
    if (stage > Stage::FeedbackIssued) {
        const auto notice = proposedNumber(m_workbench);
        if (!notice)
            return notice.error();
        DUCHA_TRY(issueNotice(m_workbench, sample.inspection.id, *notice, feedback->issuedOn.addDays(1),
                              [this](const RectificationNotice &issued) { return renderNotice(m_workbench, issued); }));
    }
    return route(sample, *feedback);
}

Result<Feedback> SampleFeedback::issue(FeedbackId id, const QDate &on)
{
    const auto text = readFeedback(m_workbench, id);
    if (!text)
        return text.error();
    for (const SentenceRow &row : text->sentences) {
        if (row.sentence.kind == SentenceKind::Body && row.sentence.basis == SentenceBasis::None)
            DUCHA_TRY(declareOverall(m_workbench, row.sentence.id, true));
    }
    const auto number = proposedNumber(m_workbench);
    if (!number)
        return number.error();
    const auto feedback = issueFeedback(m_workbench, id, *number, on, [this](const FeedbackText &issued) {
        return renderFeedback(m_workbench, issued);
    });
    return feedback;
}

Result<> SampleFeedback::route(const SampleInspection &sample, const Feedback &feedback)
{
    const auto recipients = proposedRecipients(m_workbench, feedback.id);
    if (!recipients)
        return recipients.error();
    const auto routings = routeFeedback(m_workbench, feedback.id, recipients->mid(0, 3));
    if (!routings)
        return routings.error();
    const QDate sent = feedback.issuedOn.addDays(1);
    const QDate signedOn = sent.addDays(2);
    // Just issued: some have signed, some not yet.
    const bool waiting = sample.inspection.stage == Stage::FeedbackIssued && m_random.chance(50);
    for (const Routing &routing : *routings) {
        DUCHA_TRY(markSent(m_workbench, routing.id, sent));
        const bool main = routing.role == RoutingRole::Main;
        if (waiting || (!main && m_random.chance(20)))
            continue;
        DUCHA_TRY(
            recordReceipt(m_workbench, routing.id, signedOn, main ? sample.staff.constFirst().name : u"收文岗"_s));
    }
    return saveItems(sample, waiting ? QDate() : signedOn);
}

/// Issuing made one item a finding; the unit has split each in two, with measures of its own.
Result<> SampleFeedback::saveItems(const SampleInspection &sample, const QDate &signedOn)
{
    RectItemRepository items(m_workbench.database());
    const auto made =
        items.where(u"inspection_id = :id"_s, {{u":id"_s, sample.inspection.id.toString()}}, u"position"_s);
    if (!made)
        return made.error();
    int position = 0;
    for (const RectItem &first : *made) {
        const auto problem = std::find_if(sample.problems.begin(), sample.problems.end(),
                                          [&](const SampleProblem &p) { return p.title == first.problem; });
        if (problem == sample.problems.end())
            continue;
        for (int part = 0; part < problem->items.size(); ++part) {
            RectItem item = first;
            if (part > 0) {
                const auto code = nextCode(m_workbench, u"rect_item", u"ZG"_s, m_workbench.today().year(), 4);
                if (!code)
                    return code.error();
                item.id = RectItemId::create();
                item.code = *code;
            }
            item.position = ++position;
            item.problem = problem->items.at(part).first;
            item.measures = problem->items.at(part).second;
            const auto now = signedOn.isValid() ? grown(item, sample, signedOn) : item;
            if (!now)
                return now.error();
            DUCHA_TRY(items.save(*now));
        }
    }
    return {};
}

/// How far an item has come: further the later the stage.
Result<RectItem> SampleFeedback::grown(RectItem item, const SampleInspection &sample, const QDate &signedOn)
{
    static const QStringList departments{u"办公室"_s, u"政治部"_s, u"审判管理办公室"_s, u"督察室"_s, u"综合科"_s};
    item.responsibleLeader = sample.staff.at(m_random.below(3)).name;
    item.responsibleUnit = m_random.of(departments);
    item.responsiblePerson = sample.staff.at(3 + m_random.below(4)).name;
    if (m_random.chance(15)) {
        item.dueKind = DueKind::Immediate;
        item.dueText = u"立行立改，长期坚持"_s;
        item.dueOn = signedOn.addDays(30);
        item.firstDueOn = item.dueOn;
    }
    const Stage stage = sample.inspection.stage;
    const int progress = m_random.below(100);
    const int done = stage >= Stage::Closed ? 100 : stage == Stage::LookBack ? 92 : stage == Stage::Rectifying ? 45 : 5;
    if (progress >= done) {
        if (stage == Stage::FeedbackIssued || progress > 92)
            return item;
        item.progress = u"已制定措施，正在推进。"_s;
        return withReported(item, progress % 3 == 0 ? Completion::MostlyDone : Completion::NotDone);
    }
    item.proof = u"会议记录、制度文本"_s;
    if (progress % 10 == 3) {
        item.progress = u"已形成长效机制，持续执行。"_s;
        return withReported(item, Completion::Ongoing);
    }
    item.progress = u"已完成整改，制度已印发执行。"_s;
    item = withReported(item, Completion::Done);
    if (stage < Stage::LookBack && progress % 5 == 0)
        return item;
    const QDate day = std::min(m_workbench.today(), signedOn.addDays(40 + progress));
    const auto verified = judged(item, VerdictLayer::County, Verdict::Accepted, {}, day);
    if (!verified || (stage < Stage::LookBack && progress % 5 == 1))
        return verified;
    return judged(*verified, VerdictLayer::City, Verdict::Accepted, {}, day);
}

} // namespace ducha
