#include "ui/finding/leads/leads_page.h"

#include "core/workbench/reviews/leads.h"
#include "core/workbench/settings.h"
#include "tests/ui/finding/finding_fixture.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A possible lead is marked in a talk.
struct LeadsUi : FindingUi<LeadsPage> {
    LeadsUi()
    {
        REQUIRE(markTurn(workbench, casework.said.id, 0, 3, AnchorMark::PossibleLead));
        REQUIRE(setSetting(workbench, setting::kLetterPrefix, u"某委政法函"_s));
    }
    void type(const char *name, const QString &text, QWidget *in = nullptr)
    {
        auto &one = field<QWidget>(name, in);
        one.setFocus();
        typeText(one, text);
    }
    void choose(const char *name, const PersonId &person, QWidget *in = nullptr)
    {
        auto &box = field<QComboBox>(name, in);
        const int wanted = box.findData(person.toString());
        REQUIRE(wanted >= 0);
        box.setFocus();
        while (box.currentIndex() != wanted)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void registerOne()
    {
        prompts.drive = [this](QDialog &dialog) {
            auto &button = field<QPushButton>("registerLeadButton", &dialog);
            QTest::keyClick(&button, Qt::Key_Space);
            CHECK(field<QLabel>("leadProblemLabel", &dialog).isVisible()); // nobody is named yet
            type("leadSubjectEdit", u"某某甲"_s, &dialog);
            type("leadPostEdit", u"甲县人民法院庭长"_s, &dialog);
            type("leadGistEdit", u"疑似干预执行。"_s, &dialog);
            choose("proposerBox", casework.one.id, &dialog);
            shoot(dialog, u"lead-dialog"_s);
            QTest::keyClick(&button, Qt::Key_Space);
            return dialog.result() == QDialog::Accepted;
        };
        page.create();
    }
    Lead lead()
    {
        const auto rows = leadRows(workbench);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->constFirst().lead;
    }
};

} // namespace

TEST_CASE("a lead is decided by a second person, leaves by a numbered letter, and its receipt and answer come back",
          "[ui][finding]")
{
    LeadsUi ui;
    ui.registerOne();
    CHECK(ui.lead().subject == u"某某甲"_s);
    auto &problem = ui.field<QLabel>("stepProblemLabel");
    ui.choose("secondBox", ui.casework.one.id);
    ui.press("approveLeadButton"); // the proposer is no second person
    CHECK(problem.isVisible());
    CHECK(ui.lead().state == LeadState::Registered);
    ui.choose("secondBox", ui.casework.two.id);
    ui.press("approveLeadButton");
    REQUIRE(ui.lead().state == LeadState::Approved);
    ui.press("transferLeadButton"); // no receiver
    CHECK(problem.isVisible());
    ui.type("receiverEdit", u"甲县纪委监委"_s);
    ui.press("transferLeadButton");
    REQUIRE(ui.lead().state == LeadState::Transferred);
    CHECK_FALSE(ui.lead().letterNumber.isEmpty());
    const auto before = ui.prompts.asked.size();
    ui.prompts.drive = {};
    ui.page.print();
    CHECK(ui.prompts.asked.size() == before + 1);
    ui.type("receivedByEdit", u"签收人乙"_s);
    ui.press("receiveLeadButton");
    REQUIRE(ui.lead().state == LeadState::Received);
    auto &disposal = ui.field<QComboBox>("disposalBox");
    disposal.setFocus();
    QTest::keyClick(&disposal, Qt::Key_Down);
    ui.press("answerLeadButton");
    CHECK(ui.lead().state == LeadState::Answered);
    shoot(ui.page, u"leads"_s);
}

TEST_CASE("the register names no record, shows no name in its list, and is reached by no link", "[ui][finding]")
{
    LeadsUi ui;
    ui.registerOne();
    CHECK(ui.page.record().isEmpty());
    CHECK_FALSE(ui.page.reveal({u"lead"_s, ui.lead().id.toString()}));
    auto &view = ui.table("leadList");
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        CHECK_FALSE(view.model()->index(0, column).data().toString().contains(u"某某甲"_s));
        CHECK_FALSE(view.model()->index(0, column).data(Qt::ToolTipRole).toString().contains(u"某某甲"_s));
    }
    for (const Notice &notice : ui.told)
        CHECK_FALSE(notice.text.contains(u"某某甲"_s));
    CHECK(ui.field<QLabel>("restrictedLabel").isVisible());
    QSignalSpy link(&ui.page, &Page::linkActivated);
    ui.press("openSourceButton"); // links go out
    REQUIRE(link.size() == 1);
    CHECK(link.constFirst().constFirst().value<RecordRef>().table == u"anchor"_s);
}

TEST_CASE("what was typed of a lead and given up stands there again", "[ui][finding]")
{
    LeadsUi ui;
    ui.prompts.drive = [&](QDialog &dialog) {
        ui.type("leadGistEdit", u"写到一半"_s, &dialog);
        dialog.reject();
        return false;
    };
    ui.page.create();
    CHECK(leadRows(ui.workbench)->isEmpty());
    QString again;
    ui.prompts.drive = [&](QDialog &dialog) {
        again = ui.field<TextArea>("leadGistEdit", &dialog).toPlainText();
        return false;
    };
    ui.page.create();
    CHECK(again == u"写到一半"_s);
}

TEST_CASE("a rejection needs its reason, and every field of the register has a name and its turn", "[ui][finding]")
{
    LeadsUi ui;
    ui.registerOne();
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.field<QWidget>("noteEdit").setFocus();
    CHECK(tabsAround(ui.page) > 4);
    ui.choose("secondBox", ui.casework.two.id);
    ui.press("rejectLeadButton");
    CHECK(ui.field<QLabel>("stepProblemLabel").isVisible());
    ui.type("noteEdit", u"不具可查性"_s);
    ui.press("rejectLeadButton");
    CHECK(ui.lead().state == LeadState::Rejected);
    CHECK_FALSE(ui.field<QAction>("printTransferAction").isEnabled());
}
