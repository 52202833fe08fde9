#include "core/workbench/conversations/speech_drafts.h"
#include "tests/ui/support/fieldwork_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/interview/talk_page.h"
#include "ui/support/speech/speech_input.h"
#include "ui/support/speech/speech_view.h"

#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A talk on the desk of a window that is in use, so that the focus is real.
struct DeskInUse : FieldworkFixture {
    Talk held = talk();
    TalkPage page{services};
    SpeechInput &input = *page.findChild<SpeechInput *>(u"speechEdit"_s);
    SpeechView &view = *page.findChild<SpeechView *>(u"speechView"_s);

    DeskInUse()
    {
        QObject::connect(&workbench->changes(), &Changes::changed, &page, &TalkPage::refresh);
        page.resize(1180, 660);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.refresh();
        input.setFocus();
    }
    void say(const QString &text)
    {
        typeText(input, text);
        QTest::keyClick(&input, Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(page.window()->focusWidget(), key, with);
    }
    TalkRecord read() { return *readTalk(*workbench, held.id); }
    QString voice() { return page.findChild<QPushButton *>(u"speakerButton"_s)->text(); }
};

} // namespace

TEST_CASE("keys that come through while the input method composes leave its text alone", "[ui]")
{
    DeskInUse desk;
    const QString before = desk.voice();
    QInputMethodEvent composing(u"zhang"_s, {});
    QCoreApplication::sendEvent(&desk.input, &composing);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape})
        desk.press(key);
    CHECK(desk.input.toPlainText().isEmpty()); // no line break either
    CHECK(desk.voice() == before);
    desk.say(u"张"_s);
    REQUIRE(desk.read().turns.size() == 1);
    CHECK(desk.read().turns.constFirst().text == u"张"_s);
}

TEST_CASE("Ctrl+J takes the questions of the outline one by one and never over typed words", "[ui]")
{
    DeskInUse desk;
    const auto outline = desk.read().outline;
    REQUIRE(outline.size() > 2);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.input.toPlainText() == outline.at(0).item.text);
    desk.press(Qt::Key_J, Qt::ControlModifier); // not that one
    CHECK(desk.input.toPlainText() == outline.at(1).item.text);
    desk.press(Qt::Key_Return);
    typeText(desk.input, u"我答到一半"_s);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.input.toPlainText() == u"我答到一半"_s);
    REQUIRE_FALSE(desk.told.isEmpty());
    CHECK(desk.told.constLast().kind == Notice::Kind::Warning);
    desk.press(Qt::Key_Return);
    CHECK(desk.read().outline.at(1).turns == 2);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.input.toPlainText() == outline.at(2).item.text);
    shoot(desk.page, u"talk-desk"_s);
}

TEST_CASE("a change that is under way is not thrown away by changing another turn", "[ui]")
{
    DeskInUse desk;
    desk.say(u"问题一？"_s);
    desk.say(u"回答一。"_s);
    desk.press(Qt::Key_Up);
    typeText(desk.input, u"改到一半"_s);
    desk.view.select({0, 0, 0});
    desk.view.setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.input.toPlainText() == u"回答一。改到一半"_s);
    CHECK(desk.input.hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(desk.read().turns.at(1).text == u"回答一。改到一半"_s);
    CHECK(desk.read().turns.at(0).text == u"问题一？"_s);
}

TEST_CASE("cursor and selection in the record stay when the page reads again", "[ui]")
{
    DeskInUse desk;
    desk.say(u"问题一？"_s);
    desk.say(u"𠮷某送来𫖯某的材料"_s);
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(desk.input.hasFocus()); // no trap
    desk.view.setFocus();
    desk.view.select({1, 1, 4});
    QTextCursor cursor = desk.view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    desk.view.setTextCursor(cursor);
    for (int i = 0; i < 4; ++i)
        desk.press(Qt::Key_Right, Qt::ShiftModifier); // a keystroke goes over a whole character
    CHECK(desk.view.textCursor().selectedText() == u"某送来𫖯"_s);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.read().marks.size() == 1);
    CHECK(desk.read().marks.constFirst().anchor.start == 1);
    CHECK(desk.read().marks.constFirst().anchor.length == 4);
    CHECK(desk.view.textCursor().selectedText() == u"某送来𫖯"_s);
    cursor = desk.view.textCursor();
    cursor.setPosition(cursor.selectionEnd());
    desk.view.setTextCursor(cursor);
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); // nothing is selected
    desk.page.refresh();
    CHECK_FALSE(desk.view.textCursor().hasSelection());
    CHECK(desk.read().marks.size() == 1);
    shoot(desk.page, u"talk-marks"_s);
}

TEST_CASE("who speaks is a part of what is kept", "[ui]")
{
    DeskInUse desk;
    desk.say(u"问题一？"_s);
    typeText(desk.input, u"补问"_s);
    desk.press(Qt::Key_Tab);
    CHECK(QTest::qWaitFor(
        [&] {
            const auto draft = talkDraft(*desk.workbench, desk.held.id);
            return draft && *draft && (*draft)->speaker == enumName(Speaker::Question);
        },
        1000));
    CHECK_FALSE(desk.page.findChild<QLabel *>(u"savedLabel"_s)->text().isEmpty());
}

TEST_CASE("a record is locked only after a question, and refused with its reason", "[ui]")
{
    DeskInUse desk;
    desk.say(u"问题一？"_s);
    desk.say(u"回答一。"_s);
    const auto click = [&](const QString &name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *button = desk.page.findChild<QPushButton *>(name);
        REQUIRE(button != nullptr);
        QTest::keyClick(button, Qt::Key_Space);
    };
    click(u"draftedButton"_s);
    desk.prompts.reasonToGive = std::nullopt;
    click(u"refused-to-signButton"_s);
    CHECK(desk.read().row.talk.state == TalkState::Drafted);
    desk.prompts.reasonToGive = u"本人拒绝"_s;
    click(u"refused-to-signButton"_s);
    REQUIRE(desk.read().row.talk.state == TalkState::RefusedToSign);
    desk.prompts.answer = false;
    click(u"lockedButton"_s);
    CHECK(desk.read().row.talk.state == TalkState::RefusedToSign);
    desk.prompts.answer = true;
    click(u"lockedButton"_s);
    CHECK(desk.read().row.talk.state == TalkState::Locked);
}
