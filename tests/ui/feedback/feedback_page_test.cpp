#include "ui/feedback/feedback_page.h"

#include "core/workbench/collision/verification/runs.h"
#include "tests/ui/feedback/feedback_ui.h"
#include "tests/ui/support/window_checks.h"
#include "ui/feedback/sentences_pane.h"
#include "ui/shell/theme.h"
#include "ui/support/page_preview.h"
#include "ui/words/language.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The page on a draft of both findings.
struct Desk : FeedbackUi {
    FeedbackId id = work.drafted({work.first.id, work.second.id});
    FeedbackPage page{services};
    SentencesPane *pane = nullptr;
    QTableView *view = nullptr;

    Desk()
    {
        show(page);
        pane = page.findChild<SentencesPane *>();
        view = &in<QTableView>(page, "sentenceView");
    }
    /// Puts the sentence that begins like this in hand.
    SentenceRow take(const QString &start)
    {
        const SentenceRow row = work.sentence(id, start);
        pane->setCurrent(row.sentence.id);
        view->setFocus();
        return row;
    }
    SentenceRow now(const SentenceRow &row)
    {
        for (const SentenceRow &read : work.read(id).sentences) {
            if (read.sentence.id == row.sentence.id)
                return read;
        }
        return {};
    }
};

} // namespace

TEST_CASE("without a feedback the page offers to draft one, without an inspection it asks for one", "[ui][feedback]")
{
    FeedbackUi ui;
    FeedbackPage page(ui.services);
    ui.show(page);
    auto &begin = FeedbackUi::in<QPushButton>(page, "beginButton");
    CHECK(begin.isVisible());
    ui.context.set(ui.work.about.roundId, {});
    CHECK_FALSE(begin.isVisible());
    CHECK(page.record().isEmpty());
}

TEST_CASE("a sentence is edited in its place by keys and saved by Enter", "[ui][feedback]")
{
    Desk desk;
    const SentenceRow row = desk.take(u"总的看"_s);
    QTest::keyClick(desk.view, Qt::Key_Return);
    auto &editor = FeedbackUi::in<QPlainTextEdit>(*desk.view, "sentenceEdit");
    editor.selectAll();
    typeText(editor, u"总的看，工作有力𠮷。"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(desk.now(row).sentence.text == u"总的看，工作有力𠮷。"_s);
    CHECK(desk.pane->current() == row.sentence.id);
}

TEST_CASE("what is typed into a sentence is saved while it is still open, and stays open", "[ui][feedback]")
{
    Desk desk;
    const SentenceRow row = desk.take(u"总的看"_s);
    QTest::keyClick(desk.view, Qt::Key_Return);
    auto &editor = FeedbackUi::in<QPlainTextEdit>(*desk.view, "sentenceEdit");
    editor.selectAll();
    typeText(editor, u"总的看，写到一半"_s);
    CHECK(desk.now(row).sentence.text == row.sentence.text);
    REQUIRE(QTest::qWaitFor([&] { return desk.now(row).sentence.text == u"总的看，写到一半"_s; }, 4000));
    CHECK(desk.view->findChild<QPlainTextEdit *>(u"sentenceEdit"_s) == &editor);
    CHECK(editor.toPlainText() == u"总的看，写到一半"_s);
}

TEST_CASE("an unsourced sentence is settled by a declaration or by the findings chosen for it", "[ui][feedback]")
{
    Desk desk;
    auto &state = FeedbackUi::in<QLabel>(desk.page, "feedbackStateLabel");
    CHECK(state.text().startsWith(u"✕"_s));
    const SentenceRow row = desk.take(u"总的看"_s);
    QTest::keyClick(desk.view, Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.now(row).sentence.basis == SentenceBasis::Overall);
    CHECK(state.text().startsWith(u"◐"_s));
    QTest::keyClick(desk.view, Qt::Key_E, Qt::ControlModifier);
    CHECK(desk.now(row).sentence.basis == SentenceBasis::None);

    auto &findings = FeedbackUi::in<QTableView>(desk.page, "listView");
    findings.setFocus(); // takes the first in hand
    REQUIRE(findings.selectionModel()->selectedRows().size() == 1);
    auto &rest = FeedbackUi::in<QPushButton>(desk.page, "restOnButton");
    rest.setFocus();
    QTest::keyClick(&rest, Qt::Key_Space);
    CHECK(desk.now(row).sources.size() == 1);
}

TEST_CASE("sentences are added, moved and removed by keys, the last with a reason", "[ui][feedback]")
{
    Desk desk;
    const SentenceRow row = desk.take(u"总的看"_s);
    const auto count = desk.work.read(desk.id).sentences.size();
    QTest::keyClick(desk.view, Qt::Key_Return, Qt::ControlModifier);
    auto &editor = FeedbackUi::in<QPlainTextEdit>(*desk.view, "sentenceEdit");
    typeText(editor, u"班子团结。"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    REQUIRE(desk.work.read(desk.id).sentences.size() == count + 1);
    const SentenceRow added = desk.work.sentence(desk.id, u"班子团结"_s);
    CHECK(added.sentence.position == desk.now(row).sentence.position + 1);
    desk.view->setFocus();
    QTest::keyClick(desk.view, Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.now(added).sentence.position < desk.now(row).sentence.position);
    CHECK(desk.pane->current() == added.sentence.id);
    desk.prompts.reasonToGive = std::nullopt;
    QTest::keyClick(desk.view, Qt::Key_Delete);
    CHECK(desk.work.read(desk.id).sentences.size() == count + 1);
    desk.prompts.reasonToGive = u"重复"_s;
    QTest::keyClick(desk.view, Qt::Key_Delete);
    CHECK(desk.work.read(desk.id).sentences.size() == count);
}

TEST_CASE("figures cannot be typed over: the stored words stay and the page says why", "[ui][feedback]")
{
    Desk desk;
    SentenceRow row;
    for (const SentenceRow &read : desk.work.read(desk.id).sentences) {
        if (read.sentence.basis == SentenceBasis::Figures)
            row = read;
    }
    REQUIRE_FALSE(row.sentence.id.isNull());
    desk.pane->setCurrent(row.sentence.id);
    desk.view->setFocus();
    QTest::keyClick(desk.view, Qt::Key_F2);
    auto &editor = FeedbackUi::in<QPlainTextEdit>(*desk.view, "sentenceEdit");
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_Delete);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(desk.now(row).sentence.text == row.sentence.text);
    REQUIRE_FALSE(desk.told.isEmpty());
    CHECK(desk.told.constLast().kind == Notice::Kind::Failed);
}

TEST_CASE("the pages follow the sentence in hand, and a link leads to its sentence", "[ui][feedback]")
{
    Desk desk;
    auto &preview = FeedbackUi::in<PagePreview>(desk.page, "pagePreview");
    REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 0; }, 20000));
    shoot(desk.page, u"feedback-pages"_s);
    const SentenceRow row = desk.work.read(desk.id).sentences.constLast();
    desk.context.set(desk.work.about.roundId, {});
    CHECK(desk.page.record().isEmpty());
    CHECK(desk.page.reveal({u"sentence"_s, row.sentence.id.toString()}));
    CHECK(desk.context.inspection() == desk.work.about.id);
    CHECK(desk.page.record() == RecordRef{u"sentence"_s, row.sentence.id.toString()});
    CHECK(desk.page.reveal({u"feedback"_s, desk.id.toString()}));
    CHECK_FALSE(desk.page.reveal({u"sentence"_s, SentenceId::create().toString()}));
    CHECK_FALSE(desk.page.reveal({u"talk"_s, row.sentence.id.toString()}));
    Q_EMIT preview.tagClicked(desk.work.sentence(desk.id, u"总的看"_s).sentence.id.toString());
    CHECK(desk.pane->current() == desk.work.sentence(desk.id, u"总的看"_s).sentence.id);
}

TEST_CASE("title and recipient are saved when they are left", "[ui][feedback]")
{
    Desk desk;
    auto &recipient = FeedbackUi::in<QLineEdit>(desk.page, "feedbackRecipientEdit");
    recipient.setFocus();
    recipient.selectAll();
    typeText(recipient, u"中共某院党组"_s);
    desk.view->setFocus();
    CHECK(desk.work.read(desk.id).feedback.recipient == u"中共某院党组"_s);
}

TEST_CASE("the section on the data collision is added from the menu once something was compared, and once alone",
          "[ui][feedback][hits]")
{
    Desk ui;
    const auto actions = ui.page.findChildren<QAction *>();
    const auto add = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == FeedbackPage::tr("Add the section on the data collision");
    });
    REQUIRE(add != actions.end());
    const auto sections = [&ui] {
        int count = 0;
        for (int row = 0; row < ui.view->model()->rowCount(); ++row) {
            for (int column = 0; column < ui.view->model()->columnCount(); ++column)
                count += ui.view->model()->index(row, column).data().toString().contains(u"数据核查情况"_s) ? 1 : 0;
        }
        return count;
    };
    (*add)->trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed); // nothing was compared
    CHECK(sections() == 0);

    const QString roster =
        ui.work.file(u"名册.csv"_s, "姓名,公民身份号码,工作单位\n张样,320505198001010017,昆山市人民法院\n");
    const QString extract = ui.work.file(u"登记.csv"_s, "企业名称,任职类型,姓名,证件号码\n"
                                                        "甲样商贸有限公司,股东,张样,320505198001010017\n");
    REQUIRE(compareAndKeep(ui.workbench, {ui.work.about.id, u"核查"_s, u"方案第五条"_s, u"操作员甲"_s, roster},
                           {.roster = roster, .registers = {extract}}, {}));
    (*add)->trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Done);
    CHECK(sections() == 1);
    CHECK(ui.work.sentence(ui.id, u"比对干部1人"_s).sentence.basis == SentenceBasis::Figures);
    (*add)->trigger();
    CHECK(ui.told.constLast().kind == Notice::Kind::Failed); // it is there already
    CHECK(sections() == 1);
}

TEST_CASE("an issued feedback is shown, but nothing of it can be changed", "[ui][feedback]")
{
    Desk desk;
    desk.work.issuedNow(desk.id);
    CHECK(FeedbackUi::in<QLineEdit>(desk.page, "feedbackTitleEdit").isReadOnly());
    CHECK_FALSE(FeedbackUi::in<QPushButton>(desk.page, "takeUpButton").isVisible());
    CHECK(FeedbackUi::in<QLabel>(desk.page, "feedbackStateLabel").text().startsWith(u"●"_s));
    desk.take(u"总的看"_s);
    QTest::keyClick(desk.view, Qt::Key_Return);
    CHECK(desk.view->findChild<QPlainTextEdit *>(u"sentenceEdit"_s) == nullptr);
    QTest::keyClick(desk.view, Qt::Key_Delete);
    CHECK(desk.prompts.asked.isEmpty());
}

TEST_CASE("everything on the drafting page has a name and Tab goes around", "[ui][feedback]")
{
    Desk desk;
    CHECK(namelessWidgets(desk.page) == QStringList());
    desk.view->setFocus();
    CHECK(tabsAround(desk.page) > 3);
    desk.page.resize(1100, 640);
    shoot(desk.page, u"feedback-desk"_s);
}
