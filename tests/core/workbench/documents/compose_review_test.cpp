#include "core/workbench/documents/casereview/compose_review.h"

#include "core/workbench/documents/casereview/compose_lead.h"
#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/reviews/leads.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/documents/paper_text.h"
#include "tests/core/workbench/reviews/review_fixture.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A final review with a major flaw and its order, and a suspected mark that became a lead.
struct Opined : Reviewed {
    Lead lead;
    SupervisionOrder order = opined();

    SupervisionOrder opined()
    {
        REQUIRE(setSetting(*workbench, setting::kLetterPrefix, QStringLiteral("某政法督函")));
        REQUIRE(setSetting(*workbench, setting::kIssuer, QStringLiteral("中共某市委政法委员会")));
        const ReviewSheet group = toGroup(first);
        const ReviewMark major =
            marked(flaw(group.id, QStringLiteral("S1"), 80, FlawLevel::MajorFlaw, QStringLiteral("关键证据未经质证")));
        ReviewMark suspected = flaw(group.id, QStringLiteral("L1"), 0, FlawLevel::None, QStringLiteral("疑似收受财物"));
        suspected.suspected = true;
        suspected = marked(suspected);
        submitted(group.id);
        const SupervisionOrder made = ordered(major.id);
        finish(first, QStringLiteral("不合格"));
        Lead form;
        form.inspectionId = about.id;
        form.subject = QStringLiteral("张三某");
        form.gist = QStringLiteral("疑似收受当事人财物");
        form.sourceId = suspected.id.toString();
        form.proposerId = one.id;
        const auto registered = registerLead(*workbench, form);
        REQUIRE(registered);
        lead = *registered;
        return made;
    }
    QString words(DocumentKind kind, const QString &code)
    {
        const auto document = documentOf(*workbench, kind, {}, code);
        REQUIRE(document);
        return wordsOnPaper(*document);
    }
};

void checkHas(const QString &words, const QStringList &parts)
{
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

} // namespace

TEST_CASE("an opinion has the case, its experts, what was found with rule and page, reply, grade and signatures",
          "[documents][reviews]")
{
    Opined work;
    const auto document = reviewOpinion(*work.workbench, work.first.id);
    REQUIRE(document);
    CHECK(document->banner.isEmpty());
    const QString words = wordsOnPaper(*document);
    checkHas(words, {u"案件评查意见"_s, u"（2025）样0501民初1号"_s, u"承办人甲"_s, u"专家甲（乙县人民法院，乙县）"_s,
                     u"重大瑕疵"_s, u"民事诉讼法第九十五条"_s, u"正卷第15页"_s, u"不合格"_s, u"无异议"_s, u"评查专家"_s,
                     u"发现瑕疵1处"_s, u"原告起诉被告支付货款"_s});
    CHECK_FALSE(words.contains(u"收受"_s)); // it leaves by the register of leads alone
}

TEST_CASE("an opinion is a draft until the grade is final, and needs the group's sheet", "[documents][reviews]")
{
    Opined work;
    CHECK(reviewOpinion(*work.workbench, work.second.id).error().code == Error::Code::Invalid);
    work.submitted(work.toGroup(work.second).id);
    const auto document = reviewOpinion(*work.workbench, work.second.id);
    REQUIRE(document);
    CHECK(document->banner == u"草稿"_s);
    CHECK(wordsOnPaper(*document).contains(u"未发现瑕疵"_s));
    CHECK(reviewOpinion(*work.workbench, CaseReviewId::create()).error().code == Error::Code::NotFound);
}

TEST_CASE("an order says what is demanded by when, and a reminder how long is left or gone", "[documents][reviews]")
{
    Opined work;
    CHECK(supervisionOrder(*work.workbench, work.order.id)->banner == u"草稿"_s);
    CHECK(orderReminder(*work.workbench, work.order.id).error().code == Error::Code::Invalid);
    SupervisionOrder order = work.order;
    order.leader = u"分管副院长"_s;
    order.due = work.workbench->today().addDays(4);
    REQUIRE(saveOrder(*work.workbench, order));
    REQUIRE(issueOrder(*work.workbench, order.id, work.workbench->today().addDays(-20)));
    const auto document = supervisionOrder(*work.workbench, order.id);
    REQUIRE(document);
    CHECK(document->format == DocumentFormat::Letter);
    CHECK(document->banner.isEmpty());
    checkHas(wordsOnPaper(*document), {u"DB-2026-001"_s, u"PC-2026-0001"_s, u"关键证据未经质证"_s, u"分管副院长"_s,
                                       u"2026年7月7日"_s, u"复核结论"_s, u"销号日期"_s});
    CHECK(work.words(DocumentKind::OrderReminder, order.code).contains(u"距办理期限还有4日"_s));
    order = *SupervisionOrderRepository(work.workbench->database()).byId(order.id);
    order.due = work.workbench->today().addDays(-3);
    work.put<SupervisionOrderRepository>(order);
    CHECK(work.words(DocumentKind::OrderReminder, order.code).contains(u"已逾期3日"_s));
}

TEST_CASE("a lead leaves by its letter with list and handover slip, once two have approved", "[documents][reviews]")
{
    Opined work;
    CHECK(leadTransfer(*work.workbench, work.lead.id).error().code == Error::Code::Invalid);
    REQUIRE(decideLead(*work.workbench, work.lead.id, work.two.id, true, {}));
    CHECK(leadTransfer(*work.workbench, work.lead.id)->banner == u"草稿"_s);
    REQUIRE(transferLead(*work.workbench, work.lead.id, u"派驻某法院纪检监察组"_s, work.workbench->today()));
    const auto document = leadTransfer(*work.workbench, work.lead.id);
    REQUIRE(document);
    CHECK(document->banner.isEmpty());
    CHECK(document->copies.isEmpty());
    checkHas(wordsOnPaper(*document),
             {u"某政法督函〔2026〕1号"_s, u"派驻某法院纪检监察组："_s, u"张三某"_s, u"XS-2026-0001"_s,
              u"疑似收受当事人财物"_s, u"问题线索交接单"_s, u"移交人"_s, u"接收人"_s, u"密封情况"_s});
}

TEST_CASE("no other paper says anything of a lead", "[documents][reviews]")
{
    Opined work;
    REQUIRE(decideLead(*work.workbench, work.lead.id, work.two.id, true, {}));
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    const FeedbackText text = work.read(id);
    QStringList papers{wordsOnPaper(*annotatedFeedback(*work.workbench, text)),
                       wordsOnPaper(*feedbackDocument(*work.workbench, text, FeedbackVersion::Full)),
                       work.words(DocumentKind::ReviewOpinion, work.first.code),
                       work.words(DocumentKind::SupervisionOrder, work.order.code)};
    CHECK(papers.constFirst().contains(u"PC-2026-0001"_s)); // the annotated copy names the reviews
    for (const QString &paper : papers) {
        CHECK_FALSE(paper.contains(u"张三某"_s));
        CHECK_FALSE(paper.contains(u"XS-"_s));
        CHECK_FALSE(paper.contains(u"收受"_s));
    }
}

TEST_CASE("a feedback that reports on reviews has the table of them as its annex", "[documents][reviews]")
{
    Opined work;
    const FeedbackId id = work.drafted({work.Drafted::first.id});
    const FeedbackText text = work.read(id);
    const auto full = feedbackDocument(*work.workbench, text, FeedbackVersion::Full);
    REQUIRE(full);
    REQUIRE(full->attachments.size() == 2);
    CHECK(full->attachmentNotes.constLast() == u"案件评查情况表"_s);
    const auto &table = std::get<Table>(full->attachments.constLast().blocks.constFirst());
    REQUIRE(table.rows.size() == 1); // the second review is not final
    CHECK(table.rows.constFirst() ==
          QStringList{u"1"_s, u"（2025）样0501民初1号"_s, u"民商事"_s, u"不合格"_s, u"0"_s, u"1"_s});
    CHECK(feedbackDocument(*work.workbench, text, FeedbackVersion::Public)->attachments.isEmpty());
    FeedbackText without = text;
    without.sentences.removeIf([](const SentenceRow &row) { return row.sentence.text == u"案件评查情况"_s; });
    CHECK(feedbackDocument(*work.workbench, without, FeedbackVersion::Full)->attachments.size() == 1);
}

TEST_CASE("papers of reviews are known by their code alone", "[documents][reviews]")
{
    Opined work;
    CHECK(documentOf(*work.workbench, DocumentKind::ReviewOpinion, {}, u"PC-2026-0001"_s));
    CHECK(documentOf(*work.workbench, DocumentKind::ReviewOpinion, work.about.id)); // those that are ready
    CHECK(documentOf(*work.workbench, DocumentKind::ReviewOpinion, {}, u"PC-2026-9999"_s).error().code ==
          Error::Code::NotFound);
    CHECK(documentOf(*work.workbench, DocumentKind::SupervisionOrder, {}, u"DB-2026-001"_s));
    CHECK(documentOf(*work.workbench, DocumentKind::Transfer, InspectionId::create()).error().code ==
          Error::Code::NotFound);
    CHECK(isFoundByCode(DocumentKind::Transfer));
    CHECK_FALSE(isFoundByCode(DocumentKind::Feedback));
}
