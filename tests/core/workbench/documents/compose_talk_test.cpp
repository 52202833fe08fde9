#include "core/workbench/documents/compose_talk.h"

#include "core/workbench/settings.h"
#include "tests/core/workbench/conversations/fieldwork.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct Told : Fieldwork {
    Talk held = talk();
    Told()
    {
        turn(held.id, Speaker::Question, u"三个规定执行得怎样？"_s);
        turn(held.id, Speaker::Answer, u"2025年有2件没有登记，\n王䶮、赵𫖯知道此事。"_s);
    }
    Document document() const
    {
        const auto made = talkDocument(*workbench, held.id);
        REQUIRE(made);
        return *made;
    }
};

} // namespace

TEST_CASE("a talk record says who, where, when, every turn and the person's sentence", "[documents]")
{
    const Told told;
    const QString words = wordsOnPaper(told.document());
    for (const QString &part :
         {u"谈话记录"_s, u"2026年7月3日9时00分"_s, u"三楼谈话室"_s, u"苏𠮷某"_s, u"测试甲、测试乙"_s, u"测试丙"_s,
          u"1.问：三个规定执行得怎样？"_s, u"2.答：2025年有2件没有登记，"_s, u"王䶮、赵𫖯知道此事。"_s,
          u"以上记录我看过，和我讲的一致。"_s, u"被谈话人签名："_s}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("a talk record is a draft until it is confirmed, and a sample is always marked", "[documents]")
{
    Told told;
    CHECK(told.document().banner == u"草稿"_s);
    REQUIRE(moveTalk(*told.workbench, told.held.id, TalkState::Drafted));
    REQUIRE(moveTalk(*told.workbench, told.held.id, TalkState::Confirmed));
    CHECK(told.document().banner.isEmpty());
    REQUIRE(told.workbench->write([&] { return setSetting(*told.workbench, setting::kSample, u"1"_s); }));
    CHECK(wordsOnPaper(told.document()).contains(u"演示数据"_s));
}

TEST_CASE("a record that was not signed says why and asks for no signature of the person", "[documents]")
{
    Told told;
    REQUIRE(moveTalk(*told.workbench, told.held.id, TalkState::Drafted));
    REQUIRE(moveTalk(*told.workbench, told.held.id, TalkState::RefusedToSign, u"认为第2条不准确"_s));
    const Document document = told.document();
    Document body = document;
    body.footer.clear();
    const QString words = wordsOnPaper(body);
    CHECK(words.contains(u"被谈话人拒绝签名，原因：认为第2条不准确"_s));
    CHECK_FALSE(words.contains(u"以上记录我看过"_s));
    CHECK_FALSE(words.contains(u"被谈话人签名"_s));
}

TEST_CASE("the preview finds a turn again by its id", "[documents]")
{
    const Told told;
    const auto record = readTalk(*told.workbench, told.held.id);
    REQUIRE(record);
    QSet<QString> tags;
    for (const DocumentPage &page : laidOut(told.document()).pages) {
        for (const TextRun &run : page.runs)
            tags.insert(run.tag);
    }
    for (const TalkTurn &turn : record->turns)
        CHECK(tags.contains(turn.id.toString()));
}

TEST_CASE("a talk that is not there has no document", "[documents]")
{
    const Fieldwork field;
    CHECK(codeOf(talkDocument(*field.workbench, TalkId::create())) == Error::Code::NotFound);
}
