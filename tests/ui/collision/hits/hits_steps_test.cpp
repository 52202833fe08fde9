#include "core/workbench/rectification.h"
#include "tests/ui/collision/hits/hits_ui.h"

#include <QtGui/QAction>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a question goes from the queue to the ledger and its verification by keyboard alone", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    QList<RecordRef> links;
    QObject::connect(ui.page.get(), &Page::linkActivated, ui.page.get(),
                     [&](const RecordRef &record) { links.append(record); });
    for (const int place : {1, 2}) {
        ui.sit(place);
        ui.goTo(first);
        ui.key(Qt::Key_Y);
    }
    REQUIRE(ui.state(first) == HitState::ToCheck);

    ui.show(HitFilter::All);
    ui.goTo(first);
    CHECK_FALSE(ui.text("hitHeadLabel").contains(u"违规"_s));
    ui.type<QLineEdit>("letterOnEdit", u"看不懂"_s);
    CHECK(ui.text("lackingLabel").contains(u"○"_s));
    ui.type<QLineEdit>("letterOnEdit", ui.workbench.today().toString(Qt::ISODate));
    ui.press("stepButton");
    REQUIRE(ui.state(first) == HitState::SentForCheck);
    CHECK(ui.told.constLast().text.contains(u"样政法督函"_s));

    REQUIRE(ui.inHand() == first.id); // the later steps stay with the question
    REQUIRE(ui.queue().hasFocus());
    ui.key(Qt::Key_Return);
    CHECK(ui.field<QPlainTextEdit>("statementEdit").hasFocus());
    ui.press("stepButton");
    CHECK(ui.text("lackingLabel").contains(u"✕"_s)); // nothing is said yet
    ui.type<QPlainTextEdit>("statementEdit", u"股份是继承所得，"_s);
    QTest::qWait(600);
    ui.choose("takerBox", 1);
    QTest::qWait(600);
    CHECK(hitNote(ui.workbench, first.id)->contains(u"股份是继承所得，"_s));
    ui.page.reset();
    ui.open();
    QObject::connect(ui.page.get(), &Page::linkActivated, ui.page.get(),
                     [&](const RecordRef &record) { links.append(record); });
    ui.goTo(first);
    CHECK(ui.field<QPlainTextEdit>("statementEdit").toPlainText() == u"股份是继承所得，"_s);
    CHECK(ui.field<QComboBox>("takerBox").currentIndex() == 1);
    ui.choose("secondTakerBox", 1);
    CHECK(ui.isShown<QLabel>("lackingLabel")); // one and the same
    ui.choose("secondTakerBox", 2);
    CHECK_FALSE(ui.isShown<QLabel>("lackingLabel"));
    ui.field<QPlainTextEdit>("statementEdit").setFocus();
    ui.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(ui.state(first) == HitState::Stated);
    CHECK(hitNote(ui.workbench, first.id)->isEmpty());
    CHECK(ui.text("hitStoryLabel").contains(u"股份是继承所得"_s));

    ui.choose("outcomeBox", 3); // 属实违规
    ui.type<QPlainTextEdit>("basisEdit", u"登记档案"_s);
    ui.type<QLineEdit>("decidedByEdit", u"督察组会议"_s);
    ui.choose("verifierBox", 1);
    ui.choose("secondVerifierBox", 2);
    ui.press("stepButton");
    REQUIRE(ui.view(first).row.hit.outcome == HitOutcome::TrueViolation);

    CHECK(ui.text("ledgerLabel").contains(u"尚未列入"_s));
    ui.press("ledgerButton");
    const auto items = ledgerRows(ui.workbench, ui.made.about.id);
    REQUIRE(items);
    REQUIRE(items->size() == 1);
    CHECK(ui.text("ledgerLabel").contains(items->constFirst().item.code));
    ui.press("ledgerButton");
    REQUIRE(links.size() == 1);
    CHECK(links.constFirst() == RecordRef{u"rect_item"_s, items->constFirst().item.id.toString()});

    ui.choose("disposalBox", 2); // 批评教育
    ui.press("stepButton");
    REQUIRE(ui.state(first) == HitState::Disposed);
    CHECK(ui.isShown<QLabel>("lackingLabel")); // what was put right is not said
    ui.type<QPlainTextEdit>("rectifiedEdit", u"已退股，见变更登记"_s);
    ui.press("stepButton");
    REQUIRE(ui.state(first) == HitState::Verified);
    CHECK(ui.text("hitStoryLabel").contains(u"已退股"_s));
    CHECK_FALSE(ui.isShown<QPushButton>("stepButton"));
    shoot(*ui.page, u"hits-verified"_s);
}

TEST_CASE("who refuses was heard too, and where nothing was found nothing is disposed of", "[hits]")
{
    HitsUi ui;
    const Hit spouse = ui.made.hit(u"周样"_s, u"丙样"_s);
    ui.made.agreed(spouse.id);
    REQUIRE(sendHits(ui.workbench, {spouse.id}, ui.workbench.today()));
    ui.goTo(spouse);
    ui.field<QCheckBox>("refusedBox").setFocus();
    ui.key(Qt::Key_Space);
    ui.type<QPlainTextEdit>("statementEdit", u"拒绝签字"_s);
    ui.choose("takerBox", 2);
    ui.choose("secondTakerBox", 3);
    ui.press("stepButton");
    REQUIRE(ui.state(spouse) == HitState::Stated);
    CHECK(ui.text("hitStoryLabel").contains(u"拒绝说明"_s));
    REQUIRE(determineHits(ui.workbench, {spouse.id}, ui.made.found(HitOutcome::TrueLawful)));
    CHECK_FALSE(ui.isShown<QComboBox>("disposalBox"));
    CHECK_FALSE(ui.isShown<QPushButton>("ledgerButton"));
    ui.press("stepButton");
    CHECK(ui.state(spouse) == HitState::Verified);
}

TEST_CASE("a paper that is filed while the statement is typed can be chosen at once, and nothing typed is lost",
          "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.made.agreed(first.id);
    REQUIRE(sendHits(ui.workbench, {first.id}, ui.workbench.today()));
    ui.goTo(first);
    ui.choose("takerBox", 2);
    ui.type<QPlainTextEdit>("statementEdit", u"股份是继承所得"_s);
    REQUIRE(ui.field<QComboBox>("statementFileBox").count() == 1);
    const Attachment paper = ui.made.attached(u"签字说明.pdf"_s);
    REQUIRE(ui.field<QComboBox>("statementFileBox").count() == 2);
    CHECK(ui.field<QComboBox>("statementFileBox").itemText(1).contains(paper.code));
    CHECK(ui.field<QPlainTextEdit>("statementEdit").toPlainText() == u"股份是继承所得"_s);
    CHECK(ui.field<QPlainTextEdit>("statementEdit").hasFocus());
    CHECK(ui.field<QComboBox>("takerBox").currentIndex() == 2);
}

TEST_CASE("a letter without the office's prefix is refused in words, and what is typed stays", "[hits]")
{
    HitsUi ui;
    REQUIRE(setSetting(ui.workbench, setting::kLetterPrefix, QString()));
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.made.agreed(first.id);
    ui.goTo(first);
    ui.type<QLineEdit>("letterOnEdit", u"2026-7-3"_s);
    ui.press("stepButton");
    CHECK(ui.text("lackingLabel").startsWith(u"✕"_s));
    CHECK(ui.state(first) == HitState::ToCheck);
    CHECK(ui.field<QLineEdit>("letterOnEdit").text() == u"2026-07-03"_s);
    CHECK(ui.page->checks().isEmpty());
}

TEST_CASE("Ctrl+P shows what goes out next: the letter, then the form of the statement", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    ui.goTo(first);
    CHECK_FALSE(ui.page->findChild<QAction *>(u"printLetterAction"_s)->isEnabled());
    ui.page->print();
    CHECK(ui.prompts.asked.isEmpty()); // nobody is asked about what is undecided
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed);
    ui.made.agreed(first.id);
    ui.page->print();
    REQUIRE(ui.prompts.asked.size() == 1);
    REQUIRE(sendHits(ui.workbench, {first.id}, ui.workbench.today()));
    ui.page->print();
    REQUIRE(ui.prompts.asked.size() == 2);
    ui.page->findChild<QAction *>(u"printLetterAction"_s)->trigger();
    REQUIRE(ui.prompts.asked.size() == 3);
    CHECK(ui.prompts.asked.at(0) == ui.prompts.asked.at(2));
    CHECK_FALSE(ui.prompts.asked.at(1).contains(u"张样"_s)); // no person's name in a title
}

TEST_CASE("what was determined to be true is cited as evidence, and a question is not", "[hits]")
{
    HitsUi ui;
    const Hit first = ui.made.hit(u"张样"_s, u"甲样"_s);
    auto *cite = ui.page->findChild<QAction *>(u"citeHitAction"_s);
    REQUIRE(cite);
    ui.goTo(first);
    CHECK_FALSE(cite->isEnabled());
    ui.made.violation(first.id);
    ui.goTo(first);
    REQUIRE(cite->isEnabled());
    QList<RecordRef> links;
    QObject::connect(ui.page.get(), &Page::linkActivated, ui.page.get(),
                     [&links](const RecordRef &link) { links.append(link); });
    cite->trigger();
    REQUIRE(ui.told.constLast().kind == Notice::Kind::Done);
    ui.told.constLast().action();
    REQUIRE(links.size() == 1);
    CHECK(links.constFirst().table == u"anchor"_s);
}
