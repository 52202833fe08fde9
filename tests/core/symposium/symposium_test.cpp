#include "core/symposium/symposium.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 7, 3), QTime(14, 0), Qt::OffsetFromUTC, 8 * 3600);

struct Minutes {
    Symposium symposium;
    QList<Participant> participants;
    QList<Opinion> opinions;

    QStringList problems() const
    {
        QStringList rules;
        for (const CheckMessage &message : checkSymposium(symposium, participants, opinions))
            rules.append(message.rule);
        return rules;
    }
};

Minutes complete()
{
    Minutes minutes;
    minutes.symposium.theme = u"执行工作"_s;
    minutes.symposium.hostId = PersonId::create();
    minutes.symposium.recorderId = PersonId::create();
    minutes.symposium.place = u"二楼会议室"_s;
    minutes.symposium.startedAt = now;
    minutes.symposium.state = SymposiumState::Drafted;
    for (const Attendance attendance : {Attendance::Present, Attendance::Observer, Attendance::OnLeave})
        minutes.participants.append({ParticipantId::create(), minutes.symposium.id, PersonId::create(), attendance});
    minutes.opinions = {
        {OpinionId::create(), minutes.symposium.id, minutes.participants.first().id, 1, u"案多人少。"_s}};
    return minutes;
}

} // namespace

TEST_CASE("complete minutes have no blocker", "[symposium]")
{
    CHECK(complete().problems().isEmpty());
}

TEST_CASE("each gap in the minutes is named", "[symposium]")
{
    Minutes minutes = complete();
    QString rule;
    SECTION("no theme")
    {
        minutes.symposium.theme = u" "_s;
        rule = u"symposium-theme"_s;
    }
    SECTION("no host")
    {
        minutes.symposium.hostId = {};
        rule = u"symposium-host"_s;
    }
    SECTION("no recorder")
    {
        minutes.symposium.recorderId = {};
        rule = u"symposium-recorder"_s;
    }
    SECTION("no place")
    {
        minutes.symposium.place.clear();
        rule = u"symposium-place"_s;
    }
    SECTION("no time")
    {
        minutes.symposium.startedAt = {};
        rule = u"symposium-time"_s;
    }
    SECTION("ends before it begins")
    {
        minutes.symposium.endedAt = now.addSecs(-60);
        rule = u"symposium-order"_s;
    }
    SECTION("one came")
    {
        minutes.participants.removeAt(1);
        rule = u"symposium-participants"_s;
    }
    SECTION("nothing said")
    {
        minutes.opinions.clear();
        rule = u"symposium-opinions"_s;
    }
    SECTION("somebody on leave spoke")
    {
        minutes.opinions.first().participantId = minutes.participants.last().id;
        rule = u"symposium-absent"_s;
    }
    SECTION("a stranger spoke")
    {
        minutes.opinions.first().participantId = ParticipantId::create();
        rule = u"symposium-absent"_s;
    }
    CHECK(minutes.problems() == QStringList{rule});
}

TEST_CASE("confirmed minutes cannot be changed any more", "[symposium]")
{
    const Minutes minutes = complete();
    const auto confirmed = moved(minutes.symposium, SymposiumState::Confirmed, now, {});
    REQUIRE(confirmed);
    CHECK_FALSE(isEditable(confirmed->state));
    CHECK_FALSE(moved(*confirmed, SymposiumState::Held, now, {}));
    CHECK_FALSE(moved(Symposium{}, SymposiumState::Confirmed, now, {}));
}
