#include "core/workbench/documents/casereview/compose_draw.h"

#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/documents/export_document.h"
#include "tests/core/workbench/draws/draw_city.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Everything that stands in the tables of the document.
QString textOf(const Document &document)
{
    QString text;
    const auto add = [&](const QList<Block> &blocks) {
        for (const Block &block : blocks) {
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const QStringList &row : table->rows)
                    text += row.join(u'\t') + u'\n';
            }
        }
    };
    add(document.blocks);
    for (const Document::Attachment &attachment : document.attachments)
        add(attachment.blocks);
    return text;
}

} // namespace

TEST_CASE("the certificate of a draw holds all that is needed to check it, on one page", "[documents]")
{
    DrawCity city(fourAreas(), 4, 3);
    FreezeDraft draft = city.draft(8);
    REQUIRE(voidDraw(*city.workbench, city.drawn(draft).id, u"名单有误"_s)); // so that there is a record before
    draft.mutualPairs = u"专家只来自四地"_s;
    const DrawSession few = city.drawn(draft);
    const auto document = drawCertificate(*city.workbench, few.id);
    REQUIRE(document);
    CHECK(document->banner.contains(u"草稿"_s)); // until it is certified
    CHECK(document->attachments.isEmpty());
    const QString text = textOf(*document);
    for (const QString &part :
         {few.code, few.purpose, few.populationDigest, few.expertsDigest, u"驻点纪检组"_s, u"骰子 3 5 1 6"_s, u"某乙"_s,
          u"专家只来自四地"_s, drawnCases(*city.workbench, few.id)->constLast().number})
        CHECK(text.contains(part));
    DocumentReport report;
    REQUIRE(pdfBytes(*document, {}, &report));
    CHECK(report.pages == 1);
    REQUIRE(certifyDraw(*city.workbench, few.id));
    CHECK_FALSE(drawCertificate(*city.workbench, few.id)->banner.contains(u"草稿"_s));
    CHECK(documentOf(*city.workbench, DocumentKind::DrawCertificate, {}, few.code));
    CHECK(documentOf(*city.workbench, DocumentKind::DrawCertificate, {}, u"CQ-2026-099"_s).error().code ==
          Error::Code::NotFound);
}

TEST_CASE("a long list is the certificate's annex, with what was voided and who took its place", "[documents]")
{
    DrawCity city(fourAreas(), 20, 6);
    const DrawSession draw = city.drawn(city.draft(60));
    const auto first = drawnCases(*city.workbench, draw.id)->constFirst();
    REQUIRE(substituteCase(*city.workbench, first.reviewId, u"卷宗封存"_s));
    const auto document = drawCertificate(*city.workbench, draw.id);
    REQUIRE(document);
    REQUIRE(document->attachments.size() == 1);
    const auto &table = std::get<Table>(document->attachments.constFirst().blocks.constFirst());
    CHECK(table.rows.size() == 61);
    CHECK(table.rows.constFirst().constLast() == u"作废：卷宗封存"_s);
    CHECK(textOf(*document).contains(u"抽中60件，作废并替补1件，清单见附件"_s));
    DocumentReport report;
    REQUIRE(pdfBytes(*document, {}, &report));
    CHECK(report.pages >= 3);

    const auto frozen = freezeDraw(*city.workbench, city.draft(2));
    CHECK(drawCertificate(*city.workbench, frozen->id).error().code == Error::Code::Conflict);
}
