#include "core/workbench/sample/sample_reviews.h"

#include "core/casereview/casereview_repository.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/draws/ceremony.h"
#include "core/workbench/reviews/causes.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/leads.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kLargeDraw = 60;
constexpr int kOnSiteDraw = 12;
/// Places in the list of the large draw where something happens.
constexpr int kFirstMajor = 7, kSecondMajor = 23, kSuspected = 31, kObjection = 12;

} // namespace

Result<> SampleReviews::save(const SampleInspection &sample)
{
    const Stage stage = sample.inspection.stage;
    const bool handlesCases = sample.unit.agencyType != AgencyType::PlaCommittee;
    if (sample.isLarge) {
        const auto rows = draw(sample, kLargeDraw);
        if (!rows)
            return rows.error();
        for (const ReviewRow &row : *rows)
            DUCHA_TRY(review(sample, row, ReviewState::Final));
        DUCHA_TRY(registerLeads(sample));
        return saveCauses(sample);
    }
    if (stage != Stage::Entered || !handlesCases || m_onSite == 2)
        return {};
    if (m_onSite++ == 1) {
        const auto waiting = freeze(sample, kOnSiteDraw);
        if (!waiting)
            return waiting.error();
        const auto given = giveEntropy(m_workbench, *waiting, u"市委政法委政治督察组"_s, u"骰子 2 6 4 4 1"_s);
        return given ? Result<>() : given.error();
    }
    const auto rows = draw(sample, kOnSiteDraw);
    if (!rows)
        return rows.error();
    static const QList<ReviewState> reached{ReviewState::Drawn,    ReviewState::Opinion,      ReviewState::SelfReviewed,
                                            ReviewState::Reviewed, ReviewState::FileReceived, ReviewState::Replied};
    for (qsizetype i = 0; i < rows->size(); ++i)
        DUCHA_TRY(review(sample, rows->at(i), reached.at(i % reached.size())));
    return {};
}

Result<DrawId> SampleReviews::freeze(const SampleInspection &sample, int count)
{
    FreezeDraft draft;
    draft.roundId = sample.inspection.roundId;
    draft.inspectionId = sample.inspection.id;
    draft.purpose = u"%1案件评查"_s.arg(sample.unit.name);
    draft.count = count;
    draft.mutualPairs = u"专家均来自本市各县区，无法完全避免两地互评"_s;
    draft.operatorName = sample.team.constLast().name;
    draft.witness = sample.staff.constLast().name;
    const auto frozen = freezeDraw(m_workbench, draft);
    if (!frozen)
        return frozen.error();
    return frozen->id;
}

Result<QList<ReviewRow>> SampleReviews::draw(const SampleInspection &sample, int count)
{
    const auto id = freeze(sample, count);
    if (!id)
        return id.error();
    const QList<QPair<QString, QString>> parts{{u"市委政法委政治督察组"_s, u"骰子 3 5 1 6 2"_s},
                                               {sample.unit.name, u"今天上午的第三个来访号是 017"_s},
                                               {u"派驻纪检监察组"_s, u"抽签 甲午 丙寅"_s}};
    for (const auto &[contributor, value] : parts) {
        if (const auto given = giveEntropy(m_workbench, *id, contributor, value); !given)
            return given.error();
    }
    if (const auto drawn = carryOutDraw(m_workbench, *id); !drawn)
        return drawn.error();
    if (sample.isLarge) {
        const auto rows = reviewRows(m_workbench, {}, *id);
        if (!rows)
            return rows.error();
        if (const auto other = substituteCase(m_workbench, rows->at(4).review.id, m_content.sealed); !other)
            return other.error();
        const auto view = readReview(m_workbench, rows->at(9).review.id);
        if (!view)
            return view.error();
        DUCHA_TRY(replaceExpert(m_workbench, view->experts.constFirst().assignment.id, m_content.replacement));
        DUCHA_TRY(certifyDraw(m_workbench, *id));
    }
    auto rows = reviewRows(m_workbench, {}, *id);
    if (rows)
        std::sort(rows->begin(), rows->end(),
                  [](const ReviewRow &a, const ReviewRow &b) { return a.review.position < b.review.position; });
    return rows;
}

ReviewMark SampleReviews::on(const QList<SheetItem> &items, const SampleFlaw &flaw)
{
    QList<SheetItem> fitting;
    for (const SheetItem &item : items) {
        if (item.code.startsWith(flaw.prefix) && item.points >= flaw.mark.deduction &&
            !(item.veto && flaw.mark.flaw == FlawLevel::Flaw))
            fitting.append(item);
    }
    ReviewMark mark = flaw.mark;
    if (!fitting.isEmpty())
        mark.item = m_random.of(fitting).code;
    mark.dossier.replace(u"{p}"_s, QString::number(3 + m_random.below(80)));
    return mark;
}

QList<ReviewMark> SampleReviews::found(const QList<SheetItem> &items, int position)
{
    QList<ReviewMark> marks;
    if (position == kFirstMajor || position == kSecondMajor)
        marks.append(on(items, m_content.majorFlaws.at(position == kFirstMajor ? 0 : 1)));
    if (position == kSuspected)
        marks.append(on(items, m_content.suspected));
    // Most cases are handled well; some are not.
    const int count = m_random.chance(12) ? 0 : m_random.chance(20) ? 9 + m_random.below(6) : 1 + m_random.below(5);
    for (int i = 0; i < count; ++i)
        marks.append(on(items, m_random.of(m_content.flaws)));
    QSet<QString> taken; // one mark an item and one of each kind: a sample is easier to read without sums
    QList<ReviewMark> result;
    for (const ReviewMark &mark : std::as_const(marks)) {
        if (!mark.item.isEmpty() && !taken.contains(mark.item) && !taken.contains(mark.reason)) {
            taken << mark.item << mark.reason;
            result.append(mark);
        }
    }
    return result;
}

Result<> SampleReviews::writeSheet(CaseReviewId id, SheetKind kind, ExpertId expert, const QList<ReviewMark> &marks,
                                   const QString &opinion)
{
    const auto sheet = openSheet(m_workbench, id, kind, expert);
    if (!sheet)
        return sheet.error();
    for (ReviewMark mark : marks) {
        mark.sheetId = sheet->id;
        if (const auto saved = saveMark(m_workbench, mark); !saved)
            return saved.error();
    }
    if (kind == SheetKind::Group)
        DUCHA_TRY(takeOverMarks(m_workbench, sheet->id));
    DUCHA_TRY(saveSheetOpinion(m_workbench, sheet->id, opinion));
    return submitSheet(m_workbench, sheet->id);
}

Result<> SampleReviews::review(const SampleInspection &sample, const ReviewRow &row, ReviewState until)
{
    const CaseReviewId id = row.review.id;
    const auto step = [&](ReviewState to) -> Result<> {
        const auto done = moveReview(m_workbench, id, to);
        return done ? Result<>() : done.error();
    };
    if (until == ReviewState::Drawn)
        return {};
    DUCHA_TRY(step(ReviewState::FileReceived));
    if (until == ReviewState::FileReceived)
        return {};
    DUCHA_TRY(writeSheet(id, SheetKind::Self, {}, {}, m_random.of(m_content.selfOpinions)));
    DUCHA_TRY(step(ReviewState::SelfReviewed));
    const auto view = readReview(m_workbench, id);
    if (!view)
        return view.error();
    const QList<ReviewMark> marks = found(view->items, row.review.position);
    QList<ReviewMark> second = marks;
    if (second.size() > 1 && m_random.chance(40))
        second.removeLast(); // the two did not see quite the same
    DUCHA_TRY(writeSheet(id, SheetKind::Expert, view->experts.at(0).assignment.expertId, marks,
                         m_random.of(m_content.expertOpinions)));
    if (until == ReviewState::SelfReviewed)
        return {}; // one of two has submitted: blind
    DUCHA_TRY(writeSheet(id, SheetKind::Expert, view->experts.at(1).assignment.expertId, second,
                         m_random.of(m_content.expertOpinions)));
    DUCHA_TRY(step(ReviewState::Reviewed));
    if (until == ReviewState::Reviewed)
        return {};
    DUCHA_TRY(writeSheet(id, SheetKind::Group, {}, {}, m_random.of(m_content.groupOpinions)));
    DUCHA_TRY(giveOpinion(sample, row, until != ReviewState::Opinion));
    if (until == ReviewState::Opinion)
        return {};
    DUCHA_TRY(step(ReviewState::Replied));
    return until == ReviewState::Replied ? Result<>() : finish(sample, row);
}

Result<> SampleReviews::giveOpinion(const SampleInspection &sample, const ReviewRow &row, bool answered)
{
    const auto view = readReview(m_workbench, row.review.id);
    if (!view)
        return view.error();
    CaseReview form = view->row.review;
    const QString facts = m_content.facts.value(row.file.kind);
    form.facts = QString(facts)
                     .replace(u"{y}"_s, QString::number(row.file.filedOn.year()))
                     .replace(u"{c}"_s, m_random.of(m_content.disputes));
    form.opinion = m_random.of(m_content.groupOpinions);
    form.advice = m_random.of(m_content.advice);
    form.proposedGrade = view->sheets.constLast().grade;
    DUCHA_TRY(saveReview(m_workbench, form));
    const auto given = moveReview(m_workbench, form.id, ReviewState::Opinion);
    if (!given)
        return given.error();
    form = *given;
    const bool objects = sample.isLarge && row.review.position == kObjection;
    form.reply = objects ? UnitReply::Objected : UnitReply::Agreed;
    form.replyText = objects ? m_content.objection : m_random.of(m_content.replies);
    form.repliedOn = sample.inspection.enteredOn.addDays(22);
    return answered ? saveReview(m_workbench, form) : Result<>();
}

Result<> SampleReviews::finish(const SampleInspection &sample, const ReviewRow &row)
{
    const auto view = readReview(m_workbench, row.review.id);
    if (!view)
        return view.error();
    CaseReview form = view->row.review;
    if (form.reply == UnitReply::Objected)
        form.decisionText = m_content.decision;
    form.grade = form.proposedGrade;
    DUCHA_TRY(saveReview(m_workbench, form));
    form.finishedOn = sample.inspection.enteredOn.addDays(25);
    DUCHA_TRY(CaseReviewRepository(m_workbench.database()).save(form));
    DUCHA_TRY(order(sample, *view));
    const auto done = moveReview(m_workbench, form.id, ReviewState::Final);
    return done ? Result<>() : done.error();
}

Result<> SampleReviews::order(const SampleInspection &sample, const ReviewView &view)
{
    for (const ReviewMark &mark : view.sheets.constLast().marks) {
        if (!isMajor(mark.flaw))
            continue;
        auto draft = draftOrder(m_workbench, mark.id);
        if (!draft)
            return draft.error();
        const QDate today = m_workbench.today();
        const bool first = view.row.review.position == kFirstMajor;
        draft->leader = sample.staff.at(1).name;
        draft->demand = u"查明原因，补正材料，对同类案件开展自查，并书面报告结果。"_s;
        draft->due = first ? today.addDays(-20) : today.addDays(5);
        DUCHA_TRY(saveOrder(m_workbench, *draft));
        DUCHA_TRY(issueOrder(m_workbench, draft->id, sample.inspection.enteredOn.addDays(25)));
        if (first) {
            DUCHA_TRY(recordOrderReply(m_workbench, draft->id,
                                       u"已补正审批材料，自查同类案件31件，发现2件并一并补正。"_s, today.addDays(-25)));
            DUCHA_TRY(recheckOrder(m_workbench, draft->id, true, u"经调卷核对，材料已补正，自查有记录，同意销号。"_s,
                                   sample.team.at(1).id, today.addDays(-22)));
        }
    }
    return {};
}

Result<> SampleReviews::registerLeads(const SampleInspection &sample)
{
    const auto rows = reviewRows(m_workbench, sample.inspection.id);
    if (!rows)
        return rows.error();
    for (const ReviewRow &row : *rows) {
        if (row.suspected == 0)
            continue;
        const auto view = readReview(m_workbench, row.review.id);
        if (!view)
            return view.error();
        for (const ReviewMark &mark : view->sheets.constLast().marks) {
            if (!mark.suspected)
                continue;
            Lead draft;
            draft.inspectionId = sample.inspection.id;
            draft.subject = row.file.handler;
            draft.post = u"%1承办人员"_s.arg(sample.unit.name);
            draft.gist =
                u"承办案件的卷内夹有来源不明的请托便条，未见登记和填报，需要核实是否存在违反三个规定的情形。"_s;
            draft.sourceId = mark.id.toString();
            draft.proposerId = sample.team.at(0).id;
            const auto lead = registerLead(m_workbench, draft);
            if (!lead)
                return lead.error();
            DUCHA_TRY(decideLead(m_workbench, lead->id, sample.team.at(1).id, true, u"可查，按程序移交。"_s));
        }
    }
    return {};
}

Result<> SampleReviews::saveCauses(const SampleInspection &sample)
{
    const auto rows = reviewRows(m_workbench, sample.inspection.id);
    const auto findings = findingRows(m_workbench, sample.inspection.id);
    if (!rows)
        return rows.error();
    if (!findings)
        return findings.error();
    for (const auto &content : m_content.causes) {
        QList<ReviewMarkId> marks;
        for (const ReviewRow &row : *rows) {
            if (row.flaws + row.majorFlaws == 0 || marks.size() >= 8)
                continue;
            const auto view = readReview(m_workbench, row.review.id);
            if (!view)
                return view.error();
            for (const ReviewMark &mark : view->sheets.constLast().marks) {
                if (content.prefixes.contains(mark.item.front()) && mark.flaw != FlawLevel::None)
                    marks.append(mark.id);
            }
        }
        const auto finding = std::find_if(findings->begin(), findings->end(), [&](const FindingRow &row) {
            return row.finding.dimension == content.dimension;
        });
        Cause cause;
        cause.inspectionId = sample.inspection.id;
        cause.title = content.title;
        cause.text = content.text;
        if (finding != findings->end())
            cause.findingId = finding->finding.id;
        if (const auto saved = saveCause(m_workbench, cause, marks); !saved)
            return saved.error();
    }
    return {};
}

} // namespace ducha
