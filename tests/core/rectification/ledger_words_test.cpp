#include "core/rectification/ledger_words.h"

#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a limit is written in the unit's words, else by its kind, else as a date", "[rectification]")
{
    RectItem item;
    CHECK(dueWords(item).isEmpty());
    item.dueOn = QDate(2026, 10, 3);
    CHECK(dueWords(item) == u"2026年10月3日"_s);
    item.dueKind = DueKind::Immediate;
    CHECK(dueWords(item) == u"立行立改"_s);
    item.dueKind = DueKind::LongTerm;
    CHECK(dueWords(item) == u"长期坚持"_s);
    item.dueText = u"2026年底前，并长期坚持"_s;
    CHECK(dueWords(item) == u"2026年底前，并长期坚持"_s);
}

TEST_CASE("the four words of completion are different", "[rectification]")
{
    const QStringList words = completionChoices();
    CHECK(words == QStringList{u"已完成"_s, u"基本完成"_s, u"长期坚持"_s, u"未完成"_s});
    CHECK(completionWords(Completion::NotDone) == u"未完成"_s);
}

TEST_CASE("offices' words for completion are known, others are not guessed", "[rectification]")
{
    for (const QString &word : completionChoices())
        CHECK(completionWords(*completionFromWords(word)) == word);
    CHECK(completionFromWords(u" 完 成 "_s) == Completion::Done);
    CHECK(completionFromWords(u"是"_s) == Completion::Done);
    CHECK(completionFromWords(u"否"_s) == Completion::NotDone);
    CHECK(completionFromWords(u"整改中"_s) == Completion::NotDone);
    CHECK(completionFromWords(u"已完成，长期坚持"_s) == Completion::Ongoing);
    CHECK_FALSE(completionFromWords(u"差不多"_s));
    CHECK_FALSE(completionFromWords({}));
}
