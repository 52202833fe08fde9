#include "ui/interview/talk_page.h"

#include "core/workbench/conversations/speech_drafts.h"
#include "tests/ui/support/fieldwork_fixture.h"
#include "ui/interview/talk_details.h"
#include "ui/support/speech/speech_input.h"
#include "ui/support/speech/speech_view.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct TalkAtDesk : FieldworkFixture {
    Talk held = talk();
    TalkPage page{services};

    TalkAtDesk()
    {
        page.resize(1366, 768);
        page.show();
        page.refresh();
    }
    SpeechInput &input() { return *page.findChild<SpeechInput *>(u"speechEdit"_s); }
    SpeechView &view() { return *page.findChild<SpeechView *>(u"speechView"_s); }
    void say(const QString &text)
    {
        typeText(input(), text);
        QTest::keyClick(&input(), Qt::Key_Return);
    }
    TalkRecord read() { return *readTalk(*workbench, held.id); }
    void press(const QString &button)
    {
        auto *found = page.findChild<QPushButton *>(button);
        REQUIRE(found);
        found->click();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a whole talk is taken down by keyboard, questions and answers in turn", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"最近学了什么？"_s);
    desk.say(u"学了条例。"_s);
    QTest::keyClick(&desk.input(), Qt::Key_Tab); // the same person goes on
    desk.say(u"还有讨论。"_s);
    const TalkRecord record = desk.read();
    REQUIRE(record.turns.size() == 3);
    CHECK(record.turns.at(0).speaker == Speaker::Question);
    CHECK(record.turns.at(1).speaker == Speaker::Answer);
    CHECK(record.turns.at(2).speaker == Speaker::Answer);
    CHECK(record.turns.at(2).text == u"还有讨论。"_s);
    CHECK(desk.input().toPlainText().isEmpty());
}

TEST_CASE("Enter commits nothing while the input method composes", "[ui]")
{
    TalkAtDesk desk;
    QInputMethodEvent composing(u"xuexi"_s, {});
    QCoreApplication::sendEvent(&desk.input(), &composing);
    QTest::keyClick(&desk.input(), Qt::Key_Return);
    CHECK(desk.read().turns.isEmpty());
    typeText(desk.input(), u"学习"_s);
    QTest::keyClick(&desk.input(), Qt::Key_Return);
    CHECK(desk.read().turns.size() == 1);
}

TEST_CASE("what is typed is kept within a second and is there again", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"问题一？"_s);
    typeText(desk.input(), u"我记得是去年𠮷"_s);
    QTRY_VERIFY_WITH_TIMEOUT(talkDraft(*desk.workbench, desk.held.id)->has_value(), 3000);
    TalkPage again(desk.services);
    again.refresh();
    auto *input = again.findChild<SpeechInput *>(u"speechEdit"_s);
    CHECK(input->toPlainText() == u"我记得是去年𠮷"_s);
    CHECK(again.findChild<QPushButton *>(u"speakerButton"_s)->text() == u"答"_s);
}

TEST_CASE("a selected span becomes evidence in characters, also behind a rare one", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"谁？"_s);
    desk.say(u"𠮷某没有登记，也没有报告。"_s);
    desk.view().select({1, 2, 4});
    CHECK(desk.view().textCursor().selectedText() == u"没有登记"_s);
    QTest::keyClick(&desk.view(), Qt::Key_E, Qt::ControlModifier);
    const TalkRecord record = desk.read();
    REQUIRE(record.marks.size() == 1);
    CHECK(record.marks.constFirst().anchor.start == 2);
    CHECK(record.marks.constFirst().anchor.quote == u"没有登记"_s);
    CHECK(desk.page.findChild<QListWidget *>(u"marksList"_s)->count() == 1);
    CHECK(desk.page.reveal({u"anchor"_s, record.marks.constFirst().anchor.id.toString()}));
}

TEST_CASE("a turn is changed in place and what was being typed waits", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"问题一？"_s);
    QTest::keyClick(&desk.input(), Qt::Key_Up);
    CHECK(desk.input().toPlainText() == u"问题一？"_s);
    typeText(desk.input(), u"请讲。"_s);
    QTest::keyClick(&desk.input(), Qt::Key_Return);
    REQUIRE(desk.read().turns.size() == 1);
    CHECK(desk.read().turns.constFirst().text == u"问题一？请讲。"_s);
}

TEST_CASE("the record is ended and confirmed, and its words stay then", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"问题一？"_s);
    desk.say(u"回答一。"_s);
    TalkPlan plan = *planOf(*desk.workbench, desk.held.id);
    plan.endedAt = plan.startedAt.addSecs(3600);
    REQUIRE(changeTalk(*desk.workbench, desk.held.id, plan));
    desk.press(u"draftedButton"_s);
    desk.press(u"confirmedButton"_s);
    CHECK(desk.read().row.talk.state == TalkState::Confirmed);
    QTest::keyClick(&desk.input(), Qt::Key_Up);
    CHECK(desk.input().toPlainText().isEmpty());
    CHECK_FALSE(desk.told.isEmpty());
}

TEST_CASE("who talks, where and when is changed after the talk was opened, by keys", "[ui]")
{
    TalkAtDesk desk;
    REQUIRE(QTest::qWaitForWindowActive(&desk.page));
    desk.prompts.drive = [&](QDialog &dialog) {
        auto *place = dialog.findChild<QLineEdit *>(u"placeEdit"_s);
        REQUIRE(place);
        CHECK(place->text() == u"三楼谈话室"_s);
        CHECK_FALSE(dialog.findChild<QLineEdit *>(u"endEdit"_s));
        place->setText(u"五楼谈话室"_s);
        auto *talkers = dialog.findChild<QListWidget *>(u"talkersList"_s);
        REQUIRE(talkers->count() == 3);
        CHECK(talkers->item(0)->checkState() == Qt::Checked);
        talkers->setCurrentRow(0);
        QTest::keyClick(talkers, Qt::Key_Space);
        auto *wizard = qobject_cast<QWizard *>(&dialog);
        REQUIRE(wizard);
        wizard->button(QWizard::FinishButton)->click();
        CHECK(dialog.isVisible()); // one talker is too few, and it says so
        CHECK_FALSE(dialog.findChild<QLabel *>(u"checksLabel"_s)->text().isEmpty());
        QTest::keyClick(talkers, Qt::Key_Space);
        wizard->button(QWizard::FinishButton)->click();
        return !dialog.isVisible();
    };
    QTest::keyClick(&desk.page, Qt::Key_F2);
    const auto plan = planOf(*desk.workbench, desk.held.id);
    REQUIRE(plan);
    CHECK(plan->place == u"五楼谈话室"_s);
    CHECK(plan->talkers.size() == 2);
    CHECK(plan->startedAt.secsTo(desk.held.startedAt) < 60); // shown to the minute
}

TEST_CASE("the details keep a talker who has left the team, and ask for the end of a talk that has one", "[ui]")
{
    TalkAtDesk desk;
    desk.say(u"问题一？"_s);
    desk.say(u"回答一。"_s);
    TalkPlan plan = *planOf(*desk.workbench, desk.held.id);
    plan.talkers = {desk.one.id, desk.clerk.id}; // not of the team
    plan.endedAt = plan.startedAt.addSecs(3600);
    REQUIRE(changeTalk(*desk.workbench, desk.held.id, plan));
    TalkDetails details(desk.services, desk.held.id, plan);
    details.show();
    auto *end = details.findChild<QLineEdit *>(u"endEdit"_s);
    REQUIRE(end);
    end->setText(u"很晚"_s);
    details.button(QWizard::FinishButton)->click();
    CHECK(details.isVisible());
    end->setText(plan.endedAt.addSecs(600).toString(u"yyyy-MM-dd HH:mm"_s));
    details.button(QWizard::FinishButton)->click();
    CHECK_FALSE(details.isVisible());
    const auto changed = planOf(*desk.workbench, desk.held.id);
    REQUIRE(changed);
    CHECK(changed->talkers.contains(desk.clerk.id));
    CHECK(changed->endedAt > plan.endedAt);
}

TEST_CASE("the details of a confirmed talk are refused, and that is said on the page", "[ui]")
{
    TalkAtDesk desk;
    const TalkPlan plan = *planOf(*desk.workbench, desk.held.id);
    TalkDetails details(desk.services, desk.held.id, plan);
    details.show();
    desk.say(u"问题一？"_s);
    desk.say(u"回答一。"_s);
    TalkPlan ended = plan;
    ended.endedAt = plan.startedAt.addSecs(3600);
    REQUIRE(changeTalk(*desk.workbench, desk.held.id, ended));
    desk.press(u"draftedButton"_s);
    desk.press(u"confirmedButton"_s);
    details.findChild<QLineEdit *>(u"placeEdit"_s)->setText(u"别处"_s);
    details.button(QWizard::FinishButton)->click();
    CHECK(details.isVisible());
    CHECK(details.findChild<QLabel *>(u"checksLabel"_s)->text().startsWith(u"✕"_s));
    CHECK(planOf(*desk.workbench, desk.held.id)->place == plan.place);
}

TEST_CASE("every field of the talk page has a name for screen readers", "[ui]")
{
    TalkAtDesk desk;
    for (QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        CHECK((accessible && !accessible->text(QAccessible::Name).isEmpty()));
    }
}
