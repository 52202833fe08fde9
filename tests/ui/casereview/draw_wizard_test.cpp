#include "ui/casereview/draw/draw_wizard.h"

#include "tests/ui/casereview/draw_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/support/fields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

void press(DrawUi &ui, QWizard &wizard, QWizard::WizardButton which)
{
    QAbstractButton *button = wizard.button(which);
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    ui.waitForTasks();
}

/// What it is for and who answers for it, as typed.
void fillPurpose(QWizard &wizard)
{
    for (const auto &[name, text] : {std::pair{"purposeEdit", u"长期执行不了案件"_s},
                                     std::pair{"operatorEdit", u"操作员"_s}, std::pair{"witnessEdit", u"见证人"_s}})
        typeText(DrawUi::in<QLineEdit>(wizard, name), text);
}

} // namespace

TEST_CASE("a new draw is asked for, looked at and frozen by keyboard", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    DrawWizard wizard(ui.services);
    wizard.show();
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
    fillPurpose(wizard);
    shoot(wizard, u"draw-wizard-1"_s);
    press(ui, wizard, QWizard::NextButton);
    auto &stratum = DrawUi::in<ChoiceBox>(wizard, "stratumBox1");
    stratum.setFocus();
    QTest::keyClick(&stratum, Qt::Key_Down); // the handling organ
    CHECK_FALSE(DrawUi::in<QSpinBox>(wizard, "countBox").isEnabled());
    DrawUi::in<QSpinBox>(wizard, "stratumCountBox1").setValue(2);
    CHECK(namelessWidgets(wizard) == QStringList());
    shoot(wizard, u"draw-wizard-2"_s);
    press(ui, wizard, QWizard::NextButton);
    CHECK(wizard.currentPage()->isCommitPage());
    CHECK(DrawUi::in<QTableView>(*wizard.currentPage(), "listView").model()->rowCount() == 2);
    CHECK(DrawUi::text(wizard, "figuresLabel").contains(u"12"_s));
    CHECK(drawRows(ui.services.workbench, ui.round.id)->isEmpty());
    shoot(wizard, u"draw-wizard-3"_s);
    press(ui, wizard, QWizard::CommitButton);
    REQUIRE(wizard.currentId() == 3);
    const auto rows = drawRows(ui.services.workbench, ui.round.id);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().draw.strata == u"承办单位=2"_s);
    CHECK(rows->constFirst().draw.id == wizard.made());
    CHECK(DrawUi::text(wizard, "frozenLabel").contains(rows->constFirst().draw.populationDigest.left(8)));
    CHECK_FALSE(wizard.button(QWizard::BackButton)->isVisible());
    CHECK(wizard.wantsCeremony());
    QTest::keyClick(&DrawUi::in<QCheckBox>(wizard, "ceremonyBox"), Qt::Key_Space);
    CHECK_FALSE(wizard.wantsCeremony());
    shoot(wizard, u"draw-wizard-4"_s);
}

TEST_CASE("a stratum with too few cases keeps the lists from being frozen until it is allowed", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    DrawWizard wizard(ui.services);
    wizard.show();
    fillPurpose(wizard);
    press(ui, wizard, QWizard::NextButton);
    DrawUi::in<ChoiceBox>(wizard, "stratumBox1").setCurrentIndex(1);
    DrawUi::in<QSpinBox>(wizard, "stratumCountBox1").setValue(7);
    press(ui, wizard, QWizard::NextButton);
    CHECK_FALSE(wizard.button(QWizard::CommitButton)->isEnabled());
    CHECK(DrawUi::text(wizard, "checksLabel").contains(u"✕"_s));
    shoot(wizard, u"draw-wizard-short"_s);
    press(ui, wizard, QWizard::BackButton);
    auto &allowed = DrawUi::in<QCheckBox>(wizard, "allowShortBox");
    QTest::keyClick(&allowed, Qt::Key_Space);
    press(ui, wizard, QWizard::NextButton);
    CHECK(wizard.button(QWizard::CommitButton)->isEnabled());
}

TEST_CASE("without experts in the pool none can be assigned, and leaving the wizard writes nothing", "[ui][casereview]")
{
    DrawUi ui;
    for (int i = 1; i <= 20; ++i)
        ui.addCase(i, ui.court);
    DrawWizard wizard(ui.services);
    wizard.show();
    fillPurpose(wizard);
    press(ui, wizard, QWizard::NextButton);
    press(ui, wizard, QWizard::NextButton);
    CHECK_FALSE(wizard.button(QWizard::CommitButton)->isEnabled());
    press(ui, wizard, QWizard::BackButton);
    DrawUi::in<QSpinBox>(wizard, "perCaseBox").setValue(0);
    press(ui, wizard, QWizard::NextButton);
    CHECK(wizard.button(QWizard::CommitButton)->isEnabled());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    CHECK(drawRows(ui.services.workbench, ui.round.id)->isEmpty());
    CHECK(wizard.made().isNull());
}

TEST_CASE("areas that review each other need a reason", "[ui][casereview]")
{
    DrawUi ui;
    ui.fillPools();
    DrawWizard wizard(ui.services);
    wizard.show();
    fillPurpose(wizard);
    press(ui, wizard, QWizard::NextButton);
    QTest::keyClick(&DrawUi::in<QCheckBox>(wizard, "mutualBox"), Qt::Key_Space);
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
    typeText(DrawUi::in<QLineEdit>(wizard, "mutualReasonEdit"), u"专家不足"_s);
    CHECK(wizard.button(QWizard::NextButton)->isEnabled());
}
