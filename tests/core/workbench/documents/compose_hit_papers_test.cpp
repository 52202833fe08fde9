#include "core/document/geometry_check.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/documents/collision/compose_hit_letter.h"
#include "core/workbench/documents/collision/compose_hit_statement.h"
#include "core/workbench/documents/collision/compose_purge.h"
#include "core/workbench/documents/document_kinds.h"
#include "tests/core/workbench/collision/verification/collided.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Asked : Collided {
    CollisionRun run = kept();

    Asked()
    {
        REQUIRE(setSetting(*workbench, setting::kLetterPrefix, QStringLiteral("某政法督函")));
        REQUIRE(setSetting(*workbench, setting::kIssuer, QStringLiteral("中共某市委政法委员会")));
    }
    Document paper(DocumentKind kind, const QString &code = {})
    {
        const auto document = documentOf(*workbench, kind, about.id, code);
        REQUIRE(document);
        return *document;
    }
};

void checkHas(const QString &words, const QStringList &parts)
{
    for (const QString &part : parts) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

/// Nothing runs over an edge, no glyph is missing.
void checkMeasured(const Document &document)
{
    for (const CheckMessage &message : measure(laidOut(document)).messages) {
        INFO(message.message.text);
        CHECK(message.severity == CheckMessage::Severity::Hint);
    }
}

} // namespace

TEST_CASE("a letter asks the unit about the hits that wait, as a draft, and then about those that went out",
          "[documents][hits]")
{
    Asked work;
    REQUIRE(setSetting(*work.workbench, setting::kHitDays, u"20"_s)); // the letter gives so many days
    CHECK(codeOf(documentOf(*work.workbench, DocumentKind::HitLetter, work.about.id)) == Error::Code::NotFound);
    const Hit one = work.hit(u"张样"_s, u"甲样"_s);
    const Hit family = work.hit(u"周样"_s, u"丙样"_s);
    work.agreed(one.id);
    work.agreed(family.id);
    const Document draft = work.paper(DocumentKind::HitLetter);
    CHECK(draft.format == DocumentFormat::Letter);
    CHECK(draft.banner == u"草稿"_s);
    CHECK(draft.number.isEmpty());
    CHECK(draft.attachments.constFirst().blocks.size() == 1);

    const auto number = sendHits(*work.workbench, {one.id}, work.workbench->today());
    REQUIRE(number);
    const Document letter = work.paper(DocumentKind::HitLetter, *number);
    CHECK(letter.banner.isEmpty());
    CHECK(letter.number == *number);
    CHECK(letter.copies.isEmpty());
    checkMeasured(letter);
    const QString words = wordsOnPaper(letter);
    checkHas(words, {*number, u"昆山市人民法院："_s, u"疑似经商办企业情况1条"_s, u"不作为认定依据"_s,
                     u"2026年7月23日前"_s, one.code, u"张样（法官）"_s, u"320505********0017"_s, u"甲样商贸有限公司"_s,
                     u"股东、监事"_s, u"存续"_s, u"待核实情况清单"_s, u"核实情况反馈表"_s});
    CHECK_FALSE(words.contains(u"违规"_s));
    CHECK_FALSE(words.contains(u"丙样"_s));
    CHECK_FALSE(words.contains(u"320505198001010017"_s));
    CHECK(linesOnPaper(letter).contains(u"320505********0017"_s)); // on one line, to be compared by eye

    const Document both = work.paper(DocumentKind::HitLetter); // what went out, and the draft of the next
    REQUIRE(both.bound.size() == 1);
    CHECK(both.bound.constFirst().banner == u"草稿"_s);
    CHECK(codeOf(hitLetter(*work.workbench, work.about.id, u"某政法督函〔2026〕99号"_s)) == Error::Code::NotFound);
}

TEST_CASE("a statement form has the facts and room, and the words once they are recorded", "[documents][hits]")
{
    Asked work;
    const Hit hit = work.hit(u"周样"_s, u"丙样"_s);
    CHECK(codeOf(hitStatement(*work.workbench, hit.id)) == Error::Code::Invalid); // nobody has looked at it
    work.agreed(hit.id);
    CHECK(hitStatement(*work.workbench, hit.id)->banner == u"草稿"_s);
    REQUIRE(sendHits(*work.workbench, {hit.id}, work.workbench->today()));
    const Document form = work.paper(DocumentKind::HitStatement); // the one that is awaited
    CHECK(form.banner.isEmpty());
    CHECK(laidOut(form).pages.size() == 1);
    checkMeasured(form);
    const QString empty = wordsOnPaper(form);
    checkHas(empty, {hit.code, u"王样"_s, u"配偶周样"_s, u"440524********0014"_s, u"丙样餐饮店"_s, u"本人说明"_s,
                     u"填表日期"_s, u"本人签名"_s, u"核查人"_s, u"不因申辩加重处理"_s});
    CHECK_FALSE(empty.contains(u"违规"_s));
    REQUIRE(recordStatement(*work.workbench, {hit.id}, work.heard()));
    const QString filled = wordsOnPaper(work.paper(DocumentKind::HitStatement, hit.code));
    checkHas(filled, {u"股份已转让。"_s, u"2026年7月3日"_s, work.one.name, work.two.name});
}

TEST_CASE("a refusal stands in the statement form", "[documents][hits]")
{
    Asked work;
    const Hit hit = work.hit(u"张样"_s, u"乙样"_s);
    work.agreed(hit.id);
    REQUIRE(sendHits(*work.workbench, {hit.id}, work.workbench->today()));
    Statement refusal = work.heard();
    refusal.refused = true;
    refusal.text = u"当面告知后不愿填写。"_s;
    REQUIRE(recordStatement(*work.workbench, {hit.id}, refusal));
    checkHas(wordsOnPaper(work.paper(DocumentKind::HitStatement, hit.code)),
             {u"本人拒绝说明。当面告知后不愿填写。"_s, u"拒绝签名"_s});
}

TEST_CASE("a purge is certified once it is done, with what stays and what is to be destroyed", "[documents][hits]")
{
    Asked work;
    CHECK(codeOf(purgeCertificate(*work.workbench, work.run.id)) == Error::Code::Invalid);
    CHECK(codeOf(documentOf(*work.workbench, DocumentKind::PurgeCertificate, work.about.id)) == Error::Code::NotFound);
    work.agreedOnAll();
    REQUIRE(purgeRoster(*work.workbench, work.run.id, u"操作员甲"_s));
    const Document certificate = work.paper(DocumentKind::PurgeCertificate, work.run.code);
    CHECK(certificate.banner.isEmpty());
    CHECK(laidOut(certificate).pages.size() == 1);
    checkMeasured(certificate);
    const QString words = wordsOnPaper(certificate);
    checkHas(words, {work.run.code, work.run.rosterSha256, u"名册.csv"_s, u"督察方案第五条"_s, u"干部5人、亲属1人"_s,
                     u"干部1人、亲属0人"_s, u"操作员甲"_s, u"销毁人"_s, u"个人信息保护法"_s});
    CHECK_FALSE(words.contains(u"钱样"_s));
    CHECK_FALSE(words.contains(u"张样"_s));
    CHECK(wordsOnPaper(work.paper(DocumentKind::PurgeCertificate)) == words); // the newest of the inspection
    CHECK_FALSE(words.contains(u"未能比对"_s));
    QFile rejected(rejectedPath(work.workbench->path()));
    REQUIRE(rejected.open(QIODevice::WriteOnly));
    checkHas(wordsOnPaper(work.paper(DocumentKind::PurgeCertificate)), {QFileInfo(rejected).fileName()});
}

TEST_CASE("a certificate says which hits an earlier comparison keeps", "[documents][hits]")
{
    Asked work;
    const CollisionRun again = work.kept();
    work.agreedOnAll();
    REQUIRE(purgeRoster(*work.workbench, again.id, u"操作员甲"_s));
    const Document certificate = work.paper(DocumentKind::PurgeCertificate, again.code);
    CHECK(laidOut(certificate).pages.size() == 1);
    checkHas(wordsOnPaper(certificate), {u"干部1人、亲属0人"_s, u"另有疑点5条"_s});
}
