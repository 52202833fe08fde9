#include "core/workbench/documents/document_kinds.h"

#include "tests/core/workbench/documents/issued.h"
#include "tests/core/workbench/documents/paper_text.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("all talks of an inspection go into one file, each on a page of its own", "[documents]")
{
    Fieldwork field;
    const Talk first = field.talk();
    const Talk second = field.talk();
    field.turn(second.id, Speaker::Answer, u"没有登记。"_s);
    const auto all = documentOf(*field.workbench, DocumentKind::Interview, field.about.id);
    REQUIRE(all);
    CHECK(laidOut(*all).pages.size() == 2);
    const QString words = wordsOnPaper(*all);
    CHECK(words.contains(first.code));
    CHECK(words.contains(second.code));

    const auto one = documentOf(*field.workbench, DocumentKind::Interview, field.about.id, second.code);
    REQUIRE(one);
    CHECK_FALSE(wordsOnPaper(*one).contains(first.code));
}

TEST_CASE("without a code all letters are in one file, each on sheets of its own", "[documents]")
{
    Issued issued;
    issued.routing(RoutingRole::Main, issued.feedback.recipient, u"CS-2026-003"_s, {});
    const auto ask = [&](const QString &code) {
        const auto document = documentOf(*issued.workbench, DocumentKind::Routing, issued.about.id, code);
        REQUIRE(document);
        return *document;
    };
    const Document alone = ask(u"CS-2026-001"_s);
    CHECK(alone.bound.isEmpty());
    CHECK(wordsOnPaper(ask({})) == wordsOnPaper(alone));
    issued.routing(RoutingRole::Copy, u"中共某市委组织部"_s, u"CS-2026-002"_s, u"某政法督函〔2026〕6号"_s);
    const Document all = ask({});
    REQUIRE(all.bound.size() == 1); // the main recipient gets no letter
    CHECK(all.bound.constFirst().recipient == u"中共某市委组织部"_s);
    const QString words = wordsOnPaper(all);
    CHECK(words.contains(u"云岭县委政法委员会："_s));
    CHECK(words.contains(u"〔2026〕6号"_s));
    CHECK(wordsOnPaper(ask(u"CS-2026-002"_s)).contains(u"组织部"_s));
    CHECK_FALSE(wordsOnPaper(ask(u"CS-2026-002"_s)).contains(u"〔2026〕5号"_s));
}

TEST_CASE("what does not exist is said to be missing, of whatever kind", "[documents]")
{
    const Fieldwork field;
    for (const auto &[kind, name] : enumNames(DocumentKind{})) {
        INFO(name.toString().toStdString());
        const auto document = documentOf(*field.workbench, kind, field.about.id, u"XX-2026-0001"_s);
        REQUIRE_FALSE(document);
        CHECK((document.error().code == Error::Code::NotFound || document.error().code == Error::Code::Invalid));
    }
}

TEST_CASE("a draft among the papers makes the whole file a draft", "[documents]")
{
    Casework work;
    work.approved(work.unregistered);
    const auto finished = documentOf(*work.workbench, DocumentKind::WorkingPaper, work.about.id);
    REQUIRE(finished);
    CHECK(finished->banner.isEmpty());
    work.draft(u"另一个问题"_s);
    const auto both = documentOf(*work.workbench, DocumentKind::WorkingPaper, work.about.id);
    REQUIRE(both);
    CHECK(both->banner == u"草稿"_s);
}

TEST_CASE("a line break that came into a sentence with pasted text does not keep the feedback from its file",
          "[documents]")
{
    Issued issued;
    Sentence pasted;
    pasted.id = SentenceId::create();
    pasted.feedbackId = issued.feedback.id;
    pasted.text = u"总体情况\n较好，\t仍有差距。"_s;
    pasted.basis = SentenceBasis::Overall;
    REQUIRE(issued.workbench->write([&] { return SentenceRepository(issued.workbench->database()).save(pasted); }));
    const auto document = documentOf(*issued.workbench, DocumentKind::Feedback, issued.about.id);
    REQUIRE(document);
    CHECK(wordsOnPaper(*document).contains(u"总体情况较好，仍有差距。"_s));
}
