#include "ui/casereview/ceremony/ceremony_dialog.h"

#include "tests/ui/casereview/draw_ui.h"
#include "tests/ui/support/window_checks.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A ceremony on a screen of 1366 × 768, worked by keys.
struct CeremonyUi : DrawUi {
    DrawSession draw;
    std::unique_ptr<CeremonyDialog> dialog;

    explicit CeremonyUi(int count = 4)
    {
        fillPools();
        draw = frozen(count);
        open();
    }
    void open()
    {
        dialog = std::make_unique<CeremonyDialog>(services, draw.id);
        dialog->setWindowState(Qt::WindowNoState);
        dialog->resize(1366, 768);
        dialog->show();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(focused ? focused : dialog.get(), key, modifiers);
        waitForTasks();
    }
    /// Types where the focus is.
    void type(const QString &text) { typeText(*dialog->focusWidget(), text); }
    void give(const QString &who, const QString &value)
    {
        CHECK(dialog->focusWidget() == &in<QLineEdit>(*dialog, "contributorEdit"));
        type(who);
        key(Qt::Key_Return);
        CHECK(dialog->focusWidget() == &in<QLineEdit>(*dialog, "valueEdit"));
        type(value);
        key(Qt::Key_Return);
    }
    QString message() { return text(*dialog, "ceremonyMessageLabel"); }
    QString heading() { return text(*dialog, "headingLabel"); }
    QString shown(const char *name)
    {
        return text(*in<QStackedWidget>(*dialog, "ceremonySteps").currentWidget(), name);
    }
    /// To the step where the parties type.
    void toTheSeed()
    {
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Return);
        REQUIRE(heading().startsWith(u"种子"_s));
    }
    DrawState state() { return drawRow(services.workbench, draw.id)->draw.state; }
};

} // namespace

TEST_CASE("the whole ceremony by keys: digests, seed, draw, substitute, verification, certificate", "[ui][casereview]")
{
    CeremonyUi ui;
    CHECK(namelessWidgets(*ui.dialog) == QStringList());
    shoot(*ui.dialog, u"ceremony-1-opening"_s);
    ui.key(Qt::Key_Return);
    QString digest = ui.shown("digestLabel");
    CHECK(digest.count(u'\n') == 3);
    CHECK(digest.left(4) == ui.draw.populationDigest.left(4));
    CHECK(digest.remove(u' ').remove(u'\n') == ui.draw.populationDigest);
    CHECK(DrawUi::in<QLabel>(*ui.dialog, "digestLabel").font().pixelSize() >= 75);
    shoot(*ui.dialog, u"ceremony-2-cases"_s);
    ui.key(Qt::Key_Return);
    CHECK(ui.shown("digestLabel").remove(u' ').remove(u'\n') == ui.draw.expertsDigest);
    shoot(*ui.dialog, u"ceremony-3-experts"_s);
    ui.key(Qt::Key_Return);

    ui.type(u"市人大代表"_s);
    CHECK(ui.shown("typedLabel") == u"市人大代表"_s); // the hall sees it as it is typed
    ui.key(Qt::Key_Return);
    ui.type(u"3 5 1 6"_s);
    CHECK(ui.shown("typedLabel") == u"3 5 1 6"_s);
    CHECK(DrawUi::in<QLabel>(*ui.dialog, "typedLabel").font().pixelSize() >= 75);
    CHECK(namelessWidgets(*ui.dialog) == QStringList());
    shoot(*ui.dialog, u"ceremony-4-typing"_s);
    ui.key(Qt::Key_Return);
    ui.give(u"见证律师"_s, u"今天是个晴天，第十二号信封"_s);
    CHECK(ui.shown("givenLabel").contains(u"3 5 1 6"_s));
    shoot(*ui.dialog, u"ceremony-5-given"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(ui.shown("partiesLabel").contains(u"第十二号信封"_s));
    shoot(*ui.dialog, u"ceremony-6-draw"_s);
    CHECK(ui.state() == DrawState::Frozen);
    ui.key(Qt::Key_Return);
    REQUIRE(ui.state() == DrawState::Drawn);
    CHECK(ui.shown("digestLabel").remove(u' ').remove(u'\n').size() == 64);
    shoot(*ui.dialog, u"ceremony-7-seed"_s);
    ui.key(Qt::Key_Return);

    auto &list = DrawUi::in<QTableView>(*ui.dialog, "listView");
    CHECK(list.model()->rowCount() == 1);
    shoot(*ui.dialog, u"ceremony-8-growing"_s);
    ui.press(*ui.dialog, "skipButton");
    CHECK(list.model()->rowCount() == 4);
    list.setFocus();
    ui.press(*ui.dialog, "ceremonySubstituteButton");
    CHECK(list.model()->rowCount() == 5);
    CHECK(drawRow(ui.services.workbench, ui.draw.id)->withdrawn == 1);
    shoot(*ui.dialog, u"ceremony-9-drawn"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);

    ui.press(*ui.dialog, "ceremonyVerifyButton");
    CHECK(ui.shown("answerLabel").startsWith(u"✓"_s));
    shoot(*ui.dialog, u"ceremony-10-verified"_s);
    ui.press(*ui.dialog, "ceremonyCertifyButton");
    CHECK(ui.state() == DrawState::Certified);
    ui.prompts.asked.clear();
    ui.press(*ui.dialog, "ceremonyCertificateButton");
    CHECK(ui.prompts.asked.size() == 1); // the preview
    CHECK(namelessWidgets(*ui.dialog) == QStringList());
    ui.press(*ui.dialog, "ceremonyMainButton"); // the preview, which a test leaves open, has the window's keys
    CHECK(ui.dialog->result() == QDialog::Accepted);
}

TEST_CASE("one party alone makes no seed, and the same party twice is refused where it was typed", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.toTheSeed();
    ui.give(u"甲方"_s, u"六"_s);
    CHECK(ui.message().isEmpty());
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(ui.message().startsWith(u"✕"_s));
    CHECK(ui.heading().startsWith(u"种子"_s));
    ui.give(u"甲 方"_s, u"五"_s); // however it is written
    CHECK(ui.message().startsWith(u"✕"_s));
    CHECK(DrawUi::in<QLineEdit>(*ui.dialog, "contributorEdit").text() == u"甲 方"_s);
    CHECK(DrawUi::in<QLineEdit>(*ui.dialog, "valueEdit").text() == u"五"_s);
    shoot(*ui.dialog, u"ceremony-twice"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier); // over something that was not given
    CHECK(ui.heading().startsWith(u"种子"_s));
    CHECK(drawRow(ui.services.workbench, ui.draw.id)->entropy.size() == 1);
    DrawUi::in<QLineEdit>(*ui.dialog, "contributorEdit").clear();
    DrawUi::in<QLineEdit>(*ui.dialog, "contributorEdit").setFocus();
    ui.type(u"乙方"_s);
    ui.key(Qt::Key_Return);
    ui.key(Qt::Key_Return);
    CHECK(drawRow(ui.services.workbench, ui.draw.id)->entropy.size() == 2);
}

TEST_CASE("a part without a name or a value is refused, and nothing typed is lost", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.toTheSeed();
    ui.give({}, u"六"_s);
    CHECK(ui.message().startsWith(u"✕"_s));
    CHECK(DrawUi::in<QLineEdit>(*ui.dialog, "valueEdit").text() == u"六"_s);
    CHECK(ui.dialog->focusWidget() == &DrawUi::in<QLineEdit>(*ui.dialog, "contributorEdit"));
    CHECK(drawRow(ui.services.workbench, ui.draw.id)->entropy.isEmpty());
}

TEST_CASE("a pool changed after the freeze is refused by the draw, which names the change", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.toTheSeed();
    ui.give(u"甲方"_s, u"六"_s);
    ui.give(u"乙方"_s, u"五"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    const CaseFile late = ui.addCase(999, ui.court);
    ui.key(Qt::Key_Return);
    CHECK(ui.message().startsWith(u"✕"_s));
    CHECK(ui.message().contains(u"999"_s));
    CHECK(ui.state() == DrawState::Frozen);
    shoot(*ui.dialog, u"ceremony-changed"_s);
    REQUIRE(withdrawCase(ui.services.workbench, late.id, u"冻结后补录"_s));
    ui.key(Qt::Key_Return);
    CHECK(ui.message().isEmpty());
    CHECK(ui.state() == DrawState::Drawn);
}

TEST_CASE("areas that cannot help reviewing each other are drawn once somebody says why they may", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.dialog.reset();
    const auto kunshan = ui.court.name.left(3);
    const auto taicang = ui.otherCourt.name.left(3);
    for (int i = 0; i < 6; ++i)
        REQUIRE(
            retireExpert(ui.services.workbench, expertRows(ui.services.workbench)->constFirst().expert.id, u"调离"_s));
    for (int i = 0; i < 3; ++i) {
        ui.addExpert(u"此地%1"_s.arg(i), kunshan);
        ui.addExpert(u"彼地%1"_s.arg(i), taicang);
    }
    REQUIRE(voidDraw(ui.services.workbench, ui.draw.id, u"换专家"_s));
    ui.draw = ui.frozen(12); // all cases of both areas
    ui.open();
    ui.toTheSeed();
    ui.give(u"甲方"_s, u"六"_s);
    ui.give(u"乙方"_s, u"五"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.prompts.reasonToGive.reset();
    ui.key(Qt::Key_Return);
    CHECK(ui.state() == DrawState::Frozen);
    CHECK(ui.message().startsWith(u"✕"_s)); // nobody said why
    ui.prompts.reasonToGive = u"全市只有两地有专家"_s;
    ui.key(Qt::Key_Return);
    CHECK(ui.message().isEmpty());
    CHECK(ui.state() == DrawState::Drawn);
    CHECK(drawRow(ui.services.workbench, ui.draw.id)->draw.mutualPairs == u"全市只有两地有专家"_s);
}

TEST_CASE("the ceremony can be left at any point and goes on where the draw stands", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.toTheSeed();
    ui.give(u"甲方"_s, u"六"_s);
    ui.type(u"乙方"_s);
    ui.key(Qt::Key_Escape);
    CHECK(ui.dialog->isVisible()); // something is half typed
    CHECK(ui.message().startsWith(u"✕"_s));
    ui.key(Qt::Key_Escape);
    CHECK_FALSE(ui.dialog->isVisible());
    ui.open();
    ui.toTheSeed();
    CHECK(ui.shown("givenLabel").contains(u"甲方"_s));
    ui.give(u"乙方"_s, u"五"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    ui.key(Qt::Key_Return);
    REQUIRE(ui.state() == DrawState::Drawn);
    ui.open(); // opened again, it neither asks for the seed nor draws
    ui.key(Qt::Key_Return);
    ui.key(Qt::Key_Return);
    ui.key(Qt::Key_Return);
    CHECK(ui.heading().startsWith(u"种子（"_s));
    ui.press(*ui.dialog, "backButton");
    CHECK(ui.heading().startsWith(u"专家名单摘要"_s));
}

TEST_CASE("Esc leaves the full screen before it leaves the ceremony", "[ui][casereview]")
{
    CeremonyUi ui;
    ui.dialog->setWindowState(Qt::WindowFullScreen);
    ui.key(Qt::Key_Escape);
    CHECK(ui.dialog->isVisible());
    CHECK_FALSE(ui.dialog->isFullScreen());
    ui.key(Qt::Key_Escape);
    CHECK_FALSE(ui.dialog->isVisible());
}
