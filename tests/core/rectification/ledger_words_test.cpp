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
