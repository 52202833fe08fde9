#include "ui/feedback/feedback_wizard.h"

#include "core/workbench/rectification.h"
#include "tests/ui/feedback/feedback_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/feedback/sentences_pane.h"
#include "ui/support/page_preview.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

void press(QWizard &wizard, QWizard::WizardButton which)
{
    QAbstractButton *button = wizard.button(which);
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::processEvents();
}

QTableView &listOf(QWizard &wizard)
{
    return FeedbackUi::in<QTableView>(*wizard.currentPage(), "listView");
}

} // namespace

TEST_CASE("the feedback goes from findings to the issued document by keyboard alone", "[ui][feedback]")
{
    FeedbackUi ui;
    FeedbackWizard wizard(ui.services, ui.work.about.id, {});
    FeedbackUi::present(wizard);
    shoot(wizard, u"feedback-wizard-1"_s);
    QTest::keyClick(&listOf(wizard), Qt::Key_A, Qt::ControlModifier);
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == FeedbackWizard::Wording);
    const FeedbackId id = wizard.course().feedback;
    REQUIRE_FALSE(id.isNull());
    CHECK(wizard.focusWidget() == &FeedbackUi::in<QTableView>(*wizard.currentPage(), "sentenceView"));
    CHECK(namelessWidgets(wizard) == QStringList());

    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == FeedbackWizard::Check);
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled()); // the overall assessment rests on nothing
    CHECK(wizard.focusWidget() == &listOf(wizard));
    shoot(wizard, u"feedback-wizard-3"_s);
    listOf(wizard).selectRow(0);
    QTest::keyClick(&listOf(wizard), Qt::Key_Return); // to the sentence
    REQUIRE(wizard.currentId() == FeedbackWizard::Wording);
    auto &sentences = FeedbackUi::in<QTableView>(*wizard.currentPage(), "sentenceView");
    QTest::keyClick(&sentences, Qt::Key_E, Qt::ControlModifier);

    press(wizard, QWizard::NextButton);
    press(wizard, QWizard::NextButton);
    REQUIRE(wizard.currentId() == FeedbackWizard::Number);
    auto &number = FeedbackUi::in<QLineEdit>(wizard, "numberEdit");
    CHECK(number.text() == *proposedNumber(ui.workbench));
    CHECK(wizard.currentPage()->isCommitPage());
    shoot(wizard, u"feedback-wizard-4"_s);
    press(wizard, QWizard::CommitButton);
    ui.waitForTasks();
    REQUIRE(wizard.currentId() == FeedbackWizard::Done);
    shoot(wizard, u"feedback-wizard-5"_s);
    const FeedbackText issued = ui.work.read(id);
    CHECK(issued.feedback.state == FeedbackState::Issued);
    CHECK(issued.feedback.pdfSha256.size() == 64);
    CHECK(ledgerRows(ui.workbench, ui.work.about.id)->size() == 2);
    CHECK_FALSE(wizard.button(QWizard::BackButton)->isVisible());
}

TEST_CASE("a number that is none is refused where it was typed, and nothing is issued", "[ui][feedback]")
{
    FeedbackUi ui;
    const FeedbackId id = ui.work.drafted({ui.work.first.id});
    ui.work.answerFor(id);
    FeedbackWizard wizard(ui.services, ui.work.about.id, id);
    FeedbackUi::present(wizard);
    REQUIRE(wizard.currentId() == FeedbackWizard::Wording);
    press(wizard, QWizard::NextButton);
    press(wizard, QWizard::NextButton);
    auto &number = FeedbackUi::in<QLineEdit>(wizard, "numberEdit");
    number.selectAll();
    typeText(number, u"三号"_s);
    press(wizard, QWizard::CommitButton);
    ui.waitForTasks();
    CHECK(wizard.currentId() == FeedbackWizard::Number);
    CHECK(FeedbackUi::in<QLabel>(*wizard.currentPage(), "messageLabel").text().startsWith(u"✕"_s));
    CHECK(ui.work.read(id).feedback.state == FeedbackState::Draft);
    number.clear();
    CHECK_FALSE(wizard.button(QWizard::CommitButton)->isEnabled());
}

TEST_CASE("without a chosen finding the wizard does not go on, and leaving it writes nothing", "[ui][feedback]")
{
    FeedbackUi ui;
    FeedbackWizard wizard(ui.services, ui.work.about.id, {});
    FeedbackUi::present(wizard);
    listOf(wizard).clearSelection();
    CHECK_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
    QTest::keyClick(&wizard, Qt::Key_Escape);
    CHECK(feedbackRows(ui.workbench, ui.work.about.id)->isEmpty());
}
