#include "tests/ui/collision/hits/hits_ui.h"
#include "tests/ui/support/look_for_now.h"
#include "ui/collision/hits/interval_bar.h"
#include "ui/collision/steps/reason_picker.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the record of a question says who, which company, why, and how sure", "[hits]")
{
    HitsUi ui;
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    CHECK(ui.text("factPerson").contains(u"320505********0017"_s));
    CHECK(ui.text("factOfficial").contains(u"昆山市人民法院"_s));
    CHECK(ui.text("factCompany").contains(u"甲样商贸有限公司"_s));
    CHECK(ui.text("factRoles").contains(u"股东、监事"_s));
    CHECK(ui.text("factRule").contains(u"R2 本人参股"_s));
    CHECK(ui.text("factWhy").contains(u"1. "_s));
    CHECK(ui.text("factWhy").contains(u"登记.csv"_s));
    CHECK(ui.text("factNamesakes").contains(u"名册另有 0 人"_s));
    CHECK_FALSE(ui.everything().contains(u"320505198001010017"_s));
    ui.goTo(ui.made.hit(u"周样"_s, u"丙样"_s));
    CHECK(ui.text("factPerson").contains(u"王样的配偶"_s));
    CHECK(ui.text("factFamily") == u"个人有关事项报告"_s);
    ui.show(HitFilter::Excluded);
    REQUIRE(ui.queue().model()->rowCount() == 1);
    CHECK(ui.text("stepWordsLabel").contains(u"上市公司股票"_s));
}

TEST_CASE("two reviewers and an arbiter work by keys, and the first view is nowhere before the second", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.show(HitFilter::Mine);
    ui.goTo(first);
    CHECK(ui.text("stepWordsLabel").contains(u"由谁核查"_s));
    CHECK_FALSE(ui.isShown<QPushButton>("checkButton"));

    ui.sit(1);
    ui.goTo(first);
    REQUIRE(ui.queue().model()->rowCount() == 4);
    ui.key(Qt::Key_N);
    ui.key(Qt::Key_9);                                  // 合作社成员
    CHECK(ui.text("lackingLabel").contains(u"排除"_s)); // the proof is not there yet
    typeText(ui.field<QPlainTextEdit>("proofEdit"), u"秘而不宣的材料"_s);
    QTest::keyClick(ui.page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(ui.state(first) == HitState::FirstReviewed);
    CHECK(ui.queue().model()->rowCount() == 3);
    CHECK(ui.inHand() != first.id); // the next is in hand
    CHECK(ui.queue().hasFocus());
    CHECK(ui.queue().selectionModel()->selectedRows().size() == 1); // though Ctrl was held

    ui.sit(2);
    ui.goTo(first);
    CHECK_FALSE(ui.everything().contains(u"秘而不宣"_s));
    CHECK(ui.text("viewLabel1").contains(u"另一人提交后可见"_s));
    CHECK_FALSE(ui.text("viewLabel1").contains(u"合作社"_s));
    ui.key(Qt::Key_Y);
    CHECK(ui.state(first) == HitState::Disputed);

    ui.sit(3);
    ui.goTo(first);
    CHECK(ui.text("stepWordsLabel").contains(u"由您裁定"_s));
    CHECK(ui.text("viewLabel1").contains(u"秘而不宣的材料"_s));
    CHECK(ui.text("viewLabel2").contains(u"需核查"_s));
    ui.key(Qt::Key_Y);
    CHECK(ui.state(first) == HitState::ToCheck);

    ui.show(HitFilter::ToSend);
    ui.goTo(first);
    auto *again = ui.page->findChild<QAction *>(u"lookAgainAction"_s);
    REQUIRE(again->isEnabled());
    again->trigger();
    CHECK(ui.state(first) == HitState::Candidate);
    CHECK(ui.prompts.asked.size() == 1);
}

TEST_CASE("a key that leads below what is in sight brings the field into sight", "[hits]")
{
    const LookForNow look({shadeOfShots(), 175});
    HitsUi ui;
    ui.page->resize(1000, 520);
    ui.sit(1);
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    ui.key(Qt::Key_N);
    ui.key(Qt::Key_3);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const auto &proof = ui.field<QPlainTextEdit>("proofEdit");
    CHECK(proof.hasFocus());
    CHECK(proof.visibleRegion().boundingRect().height() > proof.height() / 2);
}

TEST_CASE("the reasons stand in fewer columns where there is less room, and none is cut", "[hits]")
{
    const LookForNow look({shadeOfShots(), 150});
    HitsUi ui;
    ui.page->resize(900, 520);
    ui.sit(1);
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    ui.key(Qt::Key_N);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    shoot(*ui.page, u"hits-150-narrow-reasons"_s);
    const auto &picker = ui.field<ReasonPicker>("reasonPicker");
    const QWidget *sight = ui.page->findChild<QWidget *>(u"hitSteps"_s)->parentWidget(); // what one looks through
    for (const QAbstractButton *reason : picker.findChildren<QAbstractButton *>()) {
        CHECK(reason->width() >= reason->sizeHint().width());
        CHECK(reason->mapTo(sight, QPoint(reason->sizeHint().width(), 0)).x() <= sight->width());
    }
}

TEST_CASE("what is typed as proof is kept for its writer alone, and survives a restart", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.sit(1);
    ui.goTo(first);
    ui.key(Qt::Key_N);
    ui.key(Qt::Key_1);
    typeText(ui.field<QPlainTextEdit>("proofEdit"), u"户籍资料写到一半"_s);
    QTest::qWait(600);
    CHECK(hitNote(ui.workbench, first.id, ui.made.three.id)->contains(u"户籍资料写到一半"_s));
    ui.page.reset();
    ui.open();
    ui.sit(2);
    ui.goTo(first);
    CHECK_FALSE(ui.everything().contains(u"写到一半"_s));
    ui.sit(1);
    ui.goTo(first);
    CHECK(ui.field<QPlainTextEdit>("proofEdit").toPlainText() == u"户籍资料写到一半"_s);
    CHECK(ui.field<ReasonPicker>("reasonPicker").reason() == enumName(FalsePositiveReason::SameName));
    ui.field<QPlainTextEdit>("proofEdit").setFocus();
    ui.key(Qt::Key_Escape); // back to the queue, and nothing is lost
    CHECK(ui.queue().hasFocus());
    CHECK_FALSE(ui.isShown<QPlainTextEdit>("proofEdit"));
    CHECK(hitNote(ui.workbench, first.id, ui.made.three.id)->contains(u"写到一半"_s));
    ui.key(Qt::Key_N);
    CHECK(ui.field<QPlainTextEdit>("proofEdit").toPlainText() == u"户籍资料写到一半"_s);
    ui.toQueue();
    ui.key(Qt::Key_Y); // a view drops what was typed for another
    CHECK(hitNote(ui.workbench, first.id, ui.made.three.id)->isEmpty());
}

TEST_CASE("a key pressed by mistake is taken back with what was typed, until somebody else looked", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    auto *back = ui.page->findChild<QAction *>(u"takeBackAction"_s);
    REQUIRE(back);
    ui.sit(1);
    CHECK_FALSE(back->isEnabled());
    ui.goTo(first);
    ui.key(Qt::Key_N);
    ui.key(Qt::Key_1);
    typeText(ui.field<QPlainTextEdit>("proofEdit"), u"户籍资料"_s);
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(ui.state(first) == HitState::FirstReviewed);
    REQUIRE_FALSE(ui.told.constLast().actionText.isEmpty());
    REQUIRE(ui.queue().hasFocus());
    ui.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(ui.state(first) == HitState::Candidate);
    CHECK(ui.inHand() == first.id);
    CHECK(ui.field<QPlainTextEdit>("proofEdit").toPlainText() == u"户籍资料"_s);
    CHECK_FALSE(back->isEnabled());

    ui.toQueue();
    ui.key(Qt::Key_Y);
    REQUIRE(back->isEnabled());
    REQUIRE(giveView(ui.workbench, ui.made.view(first.id, ui.made.one.id)));
    ui.told.constLast().action(); // too late: the two may be compared
    CHECK(ui.state(first) == HitState::ToCheck);
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);

    const Hit second = ui.made.hit(u"张样"_s, u"乙样"_s);
    REQUIRE(giveView(ui.workbench, ui.made.view(second.id, ui.made.two.id)));
    ui.goTo(second);
    ui.key(Qt::Key_Y); // the second view
    REQUIRE(ui.state(second) == HitState::ToCheck);
    CHECK(ui.told.constLast().actionText.isEmpty());
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("who sits down next reads nothing of what the one before decided", "[hits]")
{
    HitsUi ui;
    int cleared = 0;
    QObject::connect(&ui.notices, &Notices::cleared, ui.page.get(), [&cleared] { ++cleared; });
    ui.sit(1);
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    cleared = 0;
    ui.key(Qt::Key_Y);
    CHECK(cleared == 0);
    ui.sit(2);
    CHECK(cleared > 0);
    CHECK_FALSE(ui.page->findChild<QAction *>(u"takeBackAction"_s)->isEnabled());
}

TEST_CASE("Ctrl+Enter on the buttons of a view opens the reasons and decides nothing", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.sit(1);
    ui.goTo(first);
    ui.key(Qt::Key_Return);
    CHECK(ui.field<QPushButton>("checkButton").hasFocus()); // Enter leads to the step, whichever it is
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(ui.state(first) == HitState::Candidate);
    CHECK(ui.isShown<QPlainTextEdit>("proofEdit"));
}

TEST_CASE("a long record is read to its end by keys, and the next one from its beginning", "[hits]")
{
    const LookForNow look({shadeOfShots(), 150});
    HitsUi ui;
    ui.page->resize(900, 520);
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const auto sight = [&](const char *name) { return ui.field<QLabel>(name).visibleRegion().boundingRect().height(); };
    CHECK(sight("factNamesakes") == 0);
    for (int i = 0; i < 20; ++i)
        ui.key(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(sight("factNamesakes") > 10);
    CHECK(sight("factPerson") == 0);
    ui.key(Qt::Key_PageUp, Qt::AltModifier);
    ui.key(Qt::Key_J);
    CHECK(sight("factPerson") > 10);
}

TEST_CASE("where room is short the record has most of it while one reads, and the form while one types", "[hits]")
{
    const LookForNow look({shadeOfShots(), 150});
    HitsUi ui;
    ui.page->resize(900, 520);
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    const Hit second = ui.made.hit(u"张样"_s, u"乙样"_s);
    ui.made.agreed(first.id);
    ui.made.agreed(second.id);
    REQUIRE(sendHits(ui.workbench, {first.id, second.id}, ui.workbench.today()));
    ui.goTo(first);
    const auto sight = [&](QWidget &widget) {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        return widget.parentWidget()->height(); // of what one looks through at it
    };
    QWidget &form = *ui.page->findChild<QWidget *>(u"hitSteps"_s);
    QWidget &record = *ui.page->findChild<QWidget *>(u"hitRecord"_s);
    CHECK(sight(record) > sight(form));
    shoot(*ui.page, u"hits-150-narrow-reading"_s);
    ui.key(Qt::Key_Return);
    REQUIRE(ui.field<QPlainTextEdit>("statementEdit").hasFocus());
    CHECK(sight(form) > sight(record));
    shoot(*ui.page, u"hits-150-narrow-typing"_s);
    ui.field<QComboBox>("statementFileBox").setFocus(); // the last one
    CHECK(sight(form) > sight(record));
    ui.toQueue();
    CHECK(sight(record) > sight(form));
    ui.key(Qt::Key_J);
    REQUIRE(ui.inHand() == second.id);
    const auto &statement = ui.field<QPlainTextEdit>("statementEdit"); // the next form is there from its first field
    CHECK(statement.visibleRegion().boundingRect().height() > statement.height() / 2);
}

TEST_CASE("the whole family of companies, or the rows that are chosen, take one decision", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.show(HitFilter::Mine);
    ui.sit(1);
    ui.goTo(first);
    auto &family = ui.field<QCheckBox>("wholeFamilyBox");
    CHECK(family.text().contains(u"3 条"_s));
    family.setFocus();
    ui.key(Qt::Key_Space);
    ui.toQueue();
    ui.key(Qt::Key_Y);
    CHECK(ui.queue().model()->rowCount() == 1);
    CHECK(ui.state(ui.made.hit(u"李样"_s, u"乙样"_s)) == HitState::FirstReviewed);
    ui.sit(2);
    ui.toQueue();
    ui.key(Qt::Key_Home, Qt::ControlModifier);
    ui.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(ui.text("severalLabel").contains(u"4 条"_s));
    ui.key(Qt::Key_Y);
    CHECK(ui.queue().model()->rowCount() == 0);
    CHECK(ui.state(first) == HitState::ToCheck);
    CHECK(ui.state(ui.made.hit(u"周样"_s, u"丙样"_s)) == HitState::FirstReviewed);
}

TEST_CASE("a question of another inspection, or one the list does not show, is gone to", "[hits]")
{
    HitsUi ui;
    const Hit spouse = ui.made.hit(u"周样"_s, u"丙样"_s);
    ui.show(HitFilter::Finished);
    CHECK(ui.page->record().isEmpty());
    REQUIRE(ui.page->reveal({u"hit"_s, spouse.id.toString()}));
    CHECK(ui.inHand() == spouse.id);
    CHECK_FALSE(ui.page->reveal({u"hit"_s, HitId::create().toString()}));
    CHECK_FALSE(ui.page->reveal({u"unit"_s, spouse.id.toString()}));
    ui.context.set(ui.made.about.roundId, {});
    CHECK(ui.page->record().isEmpty());
    REQUIRE(ui.page->reveal({u"hit"_s, spouse.id.toString()}));
    CHECK(ui.context.inspection() == ui.made.about.id);
}

TEST_CASE("the page of questions can be used without seeing it", "[hits]")
{
    HitsUi ui;
    ui.sit(1);
    ui.goTo(ui.made.hit(u"张样"_s, u"甲样"_s));
    QAbstractItemModelTester tester(ui.queue().model());
    ui.key(Qt::Key_N);
    CHECK(namelessWidgets(*ui.page) == QStringList());
    ui.toQueue();
    CHECK(tabsAround(*ui.page) > 5);
    const auto bars = ui.page->findChildren<IntervalBar *>();
    REQUIRE_FALSE(bars.isEmpty());
    CHECK(bars.constFirst()->accessibleName().contains(u"登记任职期间"_s));
    CHECK(bars.constFirst()->accessibleName().contains(u"重合期间"_s));
    CHECK(ui.page->windowTitle().isEmpty());
}

TEST_CASE("how far two reviewers agree is shown once nobody decides for a moment", "[hits]")
{
    HitsUi ui;
    ui.made.agreed(ui.made.hit(u"张样"_s, u"甲样"_s).id);
    QTest::qWait(1100);
    CHECK(ui.text("agreementLabel").contains(u"均已核查 1 条，意见一致 1 条"_s));
    CHECK(ui.text("agreementLabel").contains(u"κ 无法计算"_s));
}

TEST_CASE("the bar of two intervals fills only what they have in common", "[hits]")
{
    const LookForNow look({shadeOfShots(), 100});
    IntervalBar bar;
    bar.resize(600, bar.sizeHint().height());
    const QColor accent = bar.palette().color(QPalette::Link);
    const auto filled = [&](const IntervalTexts &texts) {
        bar.setInterval(u"股东"_s, roleIntervalOf(texts), QDate(2026, 7, 3));
        const QImage image = bar.grab().toImage();
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, 10) == accent ? 1 : 0;
        return count;
    };
    // Ten years of service, the role for five of them.
    const int half =
        filled({u"2015-01-01"_s, u"2020-01-01"_s, {}, {}, CompanyStatus::Active, u"2010-01-01"_s, u"2020-01-01"_s});
    CHECK(half > 200);
    CHECK(half < 320);
    CHECK(filled({u"2000-01-01"_s, u"2005-01-01"_s, {}, {}, CompanyStatus::Active, u"2010-01-01"_s, u"2020-01-01"_s}) ==
          0);
    CHECK(filled({{}, {}, {}, {}, CompanyStatus::Active, {}, {}}) == 0);
    // What is not sure is hatched, never filled.
    const int open = filled({{}, {}, u"2015-01-01"_s, {}, CompanyStatus::Active, u"2010-01-01"_s, u"2020-01-01"_s});
    CHECK(open < half / 2);
    CHECK(bar.accessibleName().contains(u"期间待核"_s));
    shoot(bar, u"interval-bar"_s);
}

TEST_CASE("pictures of the desk of questions in each state, for the eye", "[hits]")
{
    if (qEnvironmentVariable("DUCHA_SHOTS").isEmpty())
        return;
    for (const int zoom : {100, 150}) {
        const LookForNow look({shadeOfShots(), zoom});
        const QString shade = qEnvironmentVariableIsSet("DUCHA_DARK") ? u"dark"_s : u"light"_s;
        HitsUi ui;
        const auto picture = [&](const QString &name) {
            shoot(*ui.page, u"hits-%1-%2-%3"_s.arg(zoom).arg(shade, name));
        };
        const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
        ui.sit(1);
        ui.goTo(first);
        picture(u"view"_s);
        ui.key(Qt::Key_N);
        ui.key(Qt::Key_1);
        picture(u"exclude"_s);
        ui.key(Qt::Key_Escape);
        REQUIRE(giveView(ui.workbench, ui.made.view(first.id, ui.made.one.id, HitOpinion::Exclude)));
        REQUIRE(giveView(ui.workbench, ui.made.view(first.id, ui.made.two.id)));
        ui.goTo(first);
        picture(u"arbiter"_s);
        ui.key(Qt::Key_Y);
        ui.goTo(first);
        picture(u"letter"_s);
        REQUIRE(sendHits(ui.workbench, {first.id}, ui.workbench.today()));
        picture(u"statement"_s);
        REQUIRE(recordStatement(ui.workbench, {first.id}, ui.made.heard()));
        picture(u"determination"_s);
        REQUIRE(determineHits(ui.workbench, {first.id}, ui.made.found(HitOutcome::TrueViolation)));
        picture(u"disposal"_s);
    }
}
