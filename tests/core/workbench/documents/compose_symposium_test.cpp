#include "core/workbench/documents/compose_symposium.h"

#include "tests/core/workbench/conversations/fieldwork.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("minutes say what was said by whom, and who came, was on leave or observed", "[documents]")
{
    Fieldwork field;
    const SymposiumRecord planned = field.symposium();
    REQUIRE(
        addOpinion(*field.workbench, planned.participants.constFirst().participant.id, u"执行案款应当当日登记。"_s));
    const auto document = symposiumDocument(*field.workbench, planned.row.symposium.id);
    REQUIRE(document);
    CHECK(document->format == DocumentFormat::Minutes);
    CHECK(document->title == u"执行工作座谈会纪要"_s);
    CHECK(document->banner == u"草稿"_s);
    const QString words = wordsOnPaper(*document);
    for (const QString &part :
         {u"政治督察座谈会纪要"_s, u"派驻纪检监察组在二楼会议室召开"_s, u"由测试甲主持，测试丙记录"_s, u"1.苏𠮷某"_s,
          u"执行案款应当当日登记。"_s, u"出席：苏𠮷某"_s, u"请假：测试乙"_s, u"列席：苏某二"_s}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("the names of who attended stand under the first name", "[documents]")
{
    Fieldwork field;
    SymposiumPlan plan = field.symposiumPlan();
    for (int i = 0; i < 12; ++i)
        plan.participants.append({field.person(u"参会者%1"_s.arg(i), field.court).id, Attendance::Present});
    const auto planned = planSymposium(*field.workbench, plan);
    REQUIRE(planned);
    const auto document = symposiumDocument(*field.workbench, planned->id);
    REQUIRE(document);
    // Lines that begin five characters in: the second and later lines of 出席.
    int hanging = 0;
    for (const DocumentPage &page : laidOut(*document).pages) {
        QMap<double, double> lefts;
        for (const TextRun &run : page.runs) {
            for (const PlacedGlyph &glyph : run.glyphs) {
                if (run.size == sheet::kBodySize)
                    lefts[glyph.y] = std::min(lefts.value(glyph.y, sheet::kWidth), glyph.x);
            }
        }
        for (const double left : lefts)
            hanging += std::abs(left - (sheet::kLeft + 5 * sheet::kCell)) < 0.5;
    }
    CHECK(hanging >= 3);
}
