#include "ui/symposium/symposium_page.h"

#include "core/workbench/conversations/speech_drafts.h"
#include "tests/ui/support/fieldwork_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/speech/speech_input.h"
#include "ui/support/speech/speech_view.h"
#include "ui/symposium/symposium_wizard.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a symposium is opened by keyboard, under the resident discipline group", "[ui]")
{
    FieldworkFixture work;
    SymposiumWizard wizard(work.services, work.about.id);
    wizard.show();
    typeText(*wizard.findChild<QLineEdit *>(u"themeEdit"_s), u"执行工作座谈"_s);
    auto *kind = wizard.findChild<QComboBox *>(u"hostKindBox"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    typeText(*wizard.findChild<QLineEdit *>(u"placeEdit"_s), u"二楼会议室"_s);
    wizard.next();
    auto *people = wizard.findChild<QTableView *>(u"listView"_s);
    for (int row : {0, 1}) {
        people->selectRow(row);
        QTest::keyClick(people, Qt::Key_Return);
    }
    wizard.accept();
    REQUIRE_FALSE(wizard.made().isNull());
    const auto made = readSymposium(*work.workbench, wizard.made());
    REQUIRE(made);
    CHECK(made->row.symposium.hostKind == HostKind::ResidentDisciplineGroup);
    CHECK(made->participants.size() == 2);
    CHECK(made->participants.constFirst().participant.attendance == Attendance::Present);
}

TEST_CASE("opinions are taken down by participant, marked and confirmed", "[ui]")
{
    FieldworkFixture work;
    const SymposiumId id = work.symposium().row.symposium.id;
    SymposiumPage page(work.services);
    page.show();
    page.refresh();
    auto *input = page.findChild<SpeechInput *>(u"speechEdit"_s);
    typeText(*input, u"执行案款发放慢。"_s);
    QTest::keyClick(input, Qt::Key_Return);
    typeText(*input, u"窗口人手不够。"_s);
    QTest::keyClick(input, Qt::Key_Return);
    auto record = readSymposium(*work.workbench, id);
    REQUIRE(record);
    REQUIRE(record->opinions.size() == 2);
    CHECK(record->opinions.at(0).participantId != record->opinions.at(1).participantId);
    auto *view = page.findChild<SpeechView *>(u"speechView"_s);
    view->select({0, 0, 4});
    QTest::keyClick(view, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    record = readSymposium(*work.workbench, id);
    REQUIRE(record->marks.size() == 1);
    CHECK(record->marks.constFirst().anchor.mark == AnchorMark::PossibleLead);
    SymposiumPlan plan = *planOf(*work.workbench, id);
    plan.endedAt = plan.startedAt.addSecs(3600);
    REQUIRE(changeSymposium(*work.workbench, id, plan));
    page.findChild<QPushButton *>(u"draftedButton"_s)->click();
    QCoreApplication::processEvents();
    page.findChild<QPushButton *>(u"confirmedButton"_s)->click();
    CHECK(readSymposium(*work.workbench, id)->row.symposium.state == SymposiumState::Confirmed);
}

TEST_CASE("an unfinished opinion is there again", "[ui]")
{
    FieldworkFixture work;
    const SymposiumId id = work.symposium().row.symposium.id;
    {
        SymposiumPage page(work.services);
        page.refresh();
        typeText(*page.findChild<SpeechInput *>(u"speechEdit"_s), u"还没说完"_s);
    } // the window goes without a word
    CHECK((*symposiumDraft(*work.workbench, id))->text == u"还没说完"_s);
    SymposiumPage again(work.services);
    again.refresh();
    CHECK(again.findChild<SpeechInput *>(u"speechEdit"_s)->toPlainText() == u"还没说完"_s);
}

TEST_CASE("the speaker of a symposium is chosen by number, and every field has a name", "[ui]")
{
    FieldworkFixture work;
    const SymposiumId id = work.symposium().row.symposium.id;
    SymposiumPage page(work.services);
    page.resize(1180, 660);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.refresh();
    auto *input = page.findChild<SpeechInput *>(u"speechEdit"_s);
    auto *speaker = page.findChild<QComboBox *>(u"speakerBox"_s);
    input->setFocus();
    speaker->setFocus();
    QTest::keyClick(speaker, Qt::Key_2);
    input->setFocus();
    typeText(*input, u"我只列席，说一句。"_s);
    QTest::keyClick(input, Qt::Key_Return);
    const auto record = readSymposium(*work.workbench, id);
    REQUIRE(record);
    REQUIRE(record->opinions.size() == 1);
    CHECK(record->opinions.constFirst().participantId == record->participants.at(1).participant.id);
    typeText(*input, u"半句"_s);
    QTest::keyClick(input, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(input->hasFocus());
    CHECK((*symposiumDraft(*work.workbench, id))->text == u"半句"_s);
    CHECK(namelessWidgets(page) == QStringList());
    shoot(page, u"symposium-desk"_s);
}

TEST_CASE("the symposium wizard has a name for every field", "[ui]")
{
    FieldworkFixture work;
    SymposiumWizard wizard(work.services, work.about.id);
    wizard.show();
    CHECK(namelessWidgets(wizard) == QStringList());
    typeText(*wizard.findChild<QLineEdit *>(u"themeEdit"_s), u"执行工作座谈"_s);
    shoot(wizard, u"symposium-wizard-1"_s);
    wizard.next();
    REQUIRE(wizard.currentId() == 1);
    CHECK(namelessWidgets(wizard) == QStringList());
    shoot(wizard, u"symposium-wizard-2"_s);
}

TEST_CASE("theme, place and who is invited are changed after the symposium was opened", "[ui]")
{
    FieldworkFixture work;
    const SymposiumId id = work.symposium().row.symposium.id;
    SymposiumPage page(work.services);
    page.show();
    page.refresh();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    work.prompts.drive = [&](QDialog &dialog) {
        auto *wizard = qobject_cast<QWizard *>(&dialog);
        REQUIRE(wizard);
        auto *theme = dialog.findChild<QLineEdit *>(u"themeEdit"_s);
        CHECK(theme->text() == u"执行工作座谈"_s);
        theme->setText(u"执行和信访座谈"_s);
        wizard->next();
        auto *people = dialog.findChild<QTableView *>(u"listView"_s);
        people->selectRow(1);
        QTest::keyClick(people, Qt::Key_Return); // an observer, once more: not invited
        wizard->button(QWizard::FinishButton)->click();
        CHECK(dialog.isVisible()); // one is too few, and it says so
        CHECK(dialog.findChild<QLabel *>(u"checksLabel"_s)->text().startsWith(u"✕"_s));
        QTest::keyClick(people, Qt::Key_Return); // invited again
        wizard->button(QWizard::FinishButton)->click();
        return !dialog.isVisible();
    };
    QTest::keyClick(&page, Qt::Key_F2);
    const auto plan = planOf(*work.workbench, id);
    REQUIRE(plan);
    SymposiumPlan expected = work.symposiumPlan();
    CHECK(plan->theme == u"执行和信访座谈"_s);
    CHECK(plan->hostId == expected.hostId);
    CHECK(plan->recorderId == expected.recorderId);
    CHECK(plan->place == expected.place);
    expected.participants[1].second = Attendance::Present; // and the one of the team, who is not in the list, stays
    CHECK(plan->participants == expected.participants);
}
