#include "tests/ui/feedback/feedback_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/feedback/routing_page.h"
#include "ui/feedback/routing_wizard.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct IssuedUi : FeedbackUi {
    FeedbackId id = work.drafted({work.first.id, work.second.id});
    ducha::Feedback issued = work.issuedNow(id);
    QList<RoutingRow> rows() { return *routingRows(workbench, work.about.id); }
};

void press(QWizard &wizard, QWizard::WizardButton which)
{
    QAbstractButton *button = wizard.button(which);
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void press(QWidget &page, const char *name)
{
    auto &button = FeedbackUi::in<QPushButton>(page, name);
    REQUIRE(button.isEnabled());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace

TEST_CASE("the recipients are chosen, numbered and sent by keyboard alone", "[ui][feedback]")
{
    IssuedUi ui;
    RoutingWizard wizard(ui.services, ui.id);
    FeedbackUi::present(wizard);
    CHECK(namelessWidgets(wizard) == QStringList());
    auto &unit = FeedbackUi::in<QCheckBox>(wizard, "recipientBox0");
    auto &county = FeedbackUi::in<QCheckBox>(wizard, "recipientBox1");
    CHECK(unit.isChecked());
    CHECK_FALSE(unit.isEnabled()); // who has to get it cannot be left out
    CHECK(county.isChecked());
    CHECK_FALSE(county.isEnabled());
    auto &other = FeedbackUi::in<QLineEdit>(wizard, "otherRecipientEdit");
    other.setFocus();
    typeText(other, u"某市纪委监委"_s);
    shoot(wizard, u"routing-wizard-1"_s);
    press(wizard, QWizard::NextButton);
    CHECK(FeedbackUi::in<QLabel>(wizard, "summaryLabel").text().contains(u"某市纪委监委"_s));
    CHECK(ui.rows().isEmpty()); // nothing before the last step
    auto &sentOn = FeedbackUi::in<QLineEdit>(wizard, "sentOnEdit");
    typeText(sentOn, ui.workbench.today().toString(Qt::ISODate));
    press(wizard, QWizard::CommitButton);
    const auto rows = ui.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).routing.role == RoutingRole::Main);
    CHECK(rows.at(0).routing.letterNumber.isEmpty());
    CHECK_FALSE(rows.at(1).routing.letterNumber.isEmpty());
    for (const RoutingRow &row : rows)
        CHECK(row.state == RoutingState::Sent);
    shoot(wizard, u"routing-wizard-3"_s);
}

TEST_CASE("a day that cannot be read keeps the wizard, and nothing is routed", "[ui][feedback]")
{
    IssuedUi ui;
    RoutingWizard wizard(ui.services, ui.id);
    FeedbackUi::present(wizard);
    press(wizard, QWizard::NextButton);
    typeText(FeedbackUi::in<QLineEdit>(wizard, "sentOnEdit"), u"那天"_s);
    press(wizard, QWizard::CommitButton);
    CHECK(FeedbackUi::in<QLabel>(wizard, "troubleLabel").text().startsWith(u"✕"_s));
    CHECK(ui.rows().isEmpty());
}

TEST_CASE("who has not signed is seen, and a receipt is recorded by keys", "[ui][feedback]")
{
    IssuedUi ui;
    RoutingPage page(ui.services);
    ui.show(page);
    CHECK(FeedbackUi::in<QLabel>(page, "waitingLabel").text().isEmpty());
    QList<RecipientChoice> choices = *proposedRecipients(ui.workbench, ui.id);
    choices.removeIf([](const RecipientChoice &choice) { return !choice.required; });
    REQUIRE(routeFeedback(ui.workbench, ui.id, choices));
    CHECK(FeedbackUi::in<QLabel>(page, "waitingLabel").text().startsWith(u"◐"_s));
    CHECK_FALSE(FeedbackUi::in<QPushButton>(page, "receivedButton").isEnabled());
    CHECK(namelessWidgets(page) == QStringList());

    press(page, "sentButton");
    CHECK(ui.rows().at(0).state == RoutingState::Sent);
    auto &by = FeedbackUi::in<QLineEdit>(page, "receivedByEdit");
    by.setFocus();
    press(page, "receivedButton");
    CHECK(ui.rows().at(0).state == RoutingState::Sent); // nobody is named
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    by.setFocus();
    typeText(by, u"收文员"_s);
    press(page, "receivedButton");
    CHECK(ui.rows().at(0).state == RoutingState::Received);
    CHECK(inspectionRow(ui.workbench, ui.work.about.id)->inspection.feedbackSignedOn == ui.workbench.today());
    CHECK(FeedbackUi::in<QPushButton>(page, "sentButton").isEnabled() == false);
    shoot(page, u"routing-page"_s);
}

TEST_CASE("a link leads to a routing of another inspection in hand", "[ui][feedback]")
{
    IssuedUi ui;
    const auto routed = routeFeedback(ui.workbench, ui.id, *proposedRecipients(ui.workbench, ui.id));
    REQUIRE(routed);
    RoutingPage page(ui.services);
    ui.context.set(ui.work.about.roundId, {});
    ui.show(page);
    const RecordRef wanted{u"routing"_s, routed->constLast().id.toString()};
    CHECK(page.reveal(wanted));
    CHECK(page.record() == wanted);
    press(page, "lettersButton"); // those of the inspection, whichever is chosen
    CHECK(ui.prompts.asked.constLast().contains(u"抄送"_s));
    CHECK(ui.context.inspection() == ui.work.about.id);
    CHECK_FALSE(page.reveal({u"routing"_s, RoutingId::create().toString()}));
    CHECK_FALSE(page.reveal({u"feedback"_s, wanted.id}));
}

TEST_CASE("a draft is not routed", "[ui][feedback]")
{
    FeedbackUi ui;
    ui.work.drafted({ui.work.first.id});
    RoutingPage page(ui.services);
    ui.show(page);
    page.create();
    CHECK(ui.prompts.asked.isEmpty());
    REQUIRE_FALSE(ui.told.isEmpty());
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
}
