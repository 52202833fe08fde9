#include "core/interview/talk.h"
#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 7, 3), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);

struct Record {
    Talk talk;
    QList<TalkStaff> staff;
    QList<TalkTurn> turns;

    QStringList problems() const
    {
        QStringList rules;
        for (const CheckMessage &message : checkTalk(talk, staff, turns))
            rules.append(message.rule);
        return rules;
    }
};

Record complete()
{
    Record record;
    record.talk.personId = PersonId::create();
    record.talk.place = u"三楼谈话室"_s;
    record.talk.startedAt = now;
    record.talk.state = TalkState::Drafted;
    for (const TalkDuty duty : {TalkDuty::Talker, TalkDuty::Talker, TalkDuty::Recorder})
        record.staff.append({TalkStaffId::create(), record.talk.id, PersonId::create(), duty});
    record.turns = {{TalkTurnId::create(), record.talk.id, 1, Speaker::Question, u"请介绍分管工作。"_s, {}},
                    {TalkTurnId::create(), record.talk.id, 2, Speaker::Answer, u"我分管执行。"_s, {}}};
    return record;
}

} // namespace

TEST_CASE("a complete record of a talk has no blocker", "[interview]")
{
    CHECK(complete().problems().isEmpty());
}

TEST_CASE("each gap in the record of a talk is named", "[interview]")
{
    Record record = complete();
    QString rule;
    SECTION("nobody talked with")
    {
        record.talk.personId = {};
        rule = u"talk-person"_s;
    }
    SECTION("one talker")
    {
        record.staff.removeFirst();
        rule = u"talk-staff"_s;
    }
    SECTION("no recorder")
    {
        record.staff.removeLast();
        rule = u"talk-recorder"_s;
    }
    SECTION("talking with oneself")
    {
        record.staff.first().personId = record.talk.personId;
        rule = u"talk-self"_s;
    }
    SECTION("no place")
    {
        record.talk.place = u"　"_s;
        rule = u"talk-place"_s;
    }
    SECTION("no time")
    {
        record.talk.startedAt = {};
        rule = u"talk-time"_s;
    }
    SECTION("ends before it begins")
    {
        record.talk.endedAt = now.addSecs(-1);
        rule = u"talk-order"_s;
    }
    SECTION("no answer")
    {
        record.turns.last().text = u" \n"_s;
        rule = u"talk-turns"_s;
    }
    CHECK(record.problems() == QStringList{rule});
}

TEST_CASE("a talk takes exactly the steps of its table", "[interview]")
{
    constexpr auto states = enumNames(TalkState{});
    for (const auto &[from, fromName] : states) {
        for (const auto &[to, toName] : states) {
            Talk talk;
            talk.state = from;
            const auto &table = talkTransitions();
            const bool listed = std::any_of(table.begin(), table.end(),
                                            [&](const TalkTransition &t) { return t.from == from && t.to == to; });
            INFO(fromName.toString() << " -> " << toName.toString());
            CHECK(bool(moved(talk, to, u"病假"_s, now, {})) == listed);
        }
    }
}

TEST_CASE("a record that was not signed says why and when", "[interview]")
{
    const Record record = complete();
    CHECK_FALSE(moved(record.talk, TalkState::RefusedToSign, u"  "_s, now, {}));
    const auto refused = moved(record.talk, TalkState::RefusedToSign, u" 对第2问有异议 "_s, now, {});
    REQUIRE(refused);
    CHECK(refused->confirmationNote == u"对第2问有异议"_s);
    CHECK(refused->confirmedAt == now);
    CHECK_FALSE(isEditable(refused->state));
}

TEST_CASE("a talk with gaps cannot be confirmed", "[interview]")
{
    Record record = complete();
    record.turns.clear();
    const auto confirmed =
        moved(record.talk, TalkState::Confirmed, {}, now, checkTalk(record.talk, record.staff, record.turns));
    REQUIRE_FALSE(confirmed);
    CHECK(confirmed.error().code == Error::Code::Invalid);
}

TEST_CASE("beginning and end are taken when a talk is held and written down", "[interview]")
{
    Talk talk;
    const auto held = moved(talk, TalkState::Held, {}, now, {});
    REQUIRE(held);
    CHECK(held->startedAt == now);
    const auto drafted = moved(*held, TalkState::Drafted, {}, now.addSecs(3600), {});
    REQUIRE(drafted);
    CHECK(drafted->endedAt == now.addSecs(3600));
    CHECK(moved(*drafted, TalkState::Held, {}, now.addSecs(7200), {})->startedAt == now);
}
