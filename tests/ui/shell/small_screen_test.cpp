#include "app/gui/pages.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/look_for_now.h"
#include "tests/ui/support/sample_fixture.h"
#include "tests/ui/support/window_checks.h"
#include "ui/directory/import_wizard/import_wizard.h"
#include "ui/feedback/feedback_wizard.h"
#include "ui/feedback/routing_wizard.h"
#include "ui/feedback/wording/wording_dialog.h"
#include "ui/interview/interview_wizard.h"
#include "ui/interview/talk_details.h"
#include "ui/rectification/notice_dialog.h"
#include "ui/rectification/return_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/parts/main_menu.h"
#include "ui/shell/parts/office_dialog.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/support/speech/speech_input.h"
#include "ui/symposium/symposium_wizard.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallScreen{1366, 768}; // the smallest laptop of the offices

void checkFits(QWidget &window, const QString &name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    INFO(name.toStdString());
    CHECK(window.minimumSizeHint().width() <= kSmallScreen.width());
    CHECK(window.minimumSizeHint().height() <= kSmallScreen.height());
    CHECK(window.width() <= kSmallScreen.width());
    CHECK(window.height() <= kSmallScreen.height());
    for (const ScrollPane *pane : window.findChildren<ScrollPane *>()) {
        if (qobject_cast<const Page *>(pane->widget()) && pane->isVisible()) {
            CHECK(pane->horizontalScrollBar()->maximum() == 0);
            CHECK(pane->verticalScrollBar()->maximum() == 0);
        }
    }
    shoot(window, name);
}

} // namespace

TEST_CASE("every page keeps to a screen of 1366 × 768 at every size of text, the side panel beside it", "[ui]")
{
    SampleFixture sample;
    const auto inspections = inspectionRows(*sample.workbench, sample.context.round());
    REQUIRE(inspections);
    for (const int zoom : {100, 125, 150, 175}) {
        const LookForNow look({shadeOfShots(), zoom});
        MainWindow window(makePages(sample.services, [] {}), sample.services);
        window.menu().setSidePanelShown(true);
        sample.context.set(sample.context.round(), inspections->at(1).inspection.id); // the large one
        window.resize(kSmallScreen);
        window.show();
        const auto *stack = window.findChild<PageStack *>();
        for (int page = 0; page < stack->count(); ++page) {
            window.showPage(page);
            auto *tabs = stack->front().findChild<QTabWidget *>(u"chapterTabs"_s);
            for (int part = 0; part < (tabs ? tabs->count() : 1); ++part) {
                if (tabs)
                    tabs->setCurrentIndex(part);
                checkFits(window, u"%1-page%2-%3"_s.arg(zoom).arg(page + 1).arg(part + 1));
            }
        }
    }
}

TEST_CASE("text that grows while the window is open finds its room: fields, rows, headings, the grid", "[ui]")
{
    SampleFixture sample;
    const auto inspections = inspectionRows(*sample.workbench, sample.context.round());
    REQUIRE(inspections);
    const LookForNow look({shadeOfShots(), 100});
    MainWindow window(makePages(sample.services, [] {}), sample.services);
    sample.context.set(sample.context.round(), inspections->at(1).inspection.id); // the large one
    window.resize(kSmallScreen);
    window.show();
    for (int page = 0; page < window.findChild<PageStack *>()->count(); ++page)
        window.showPage(page);
    QCoreApplication::processEvents();
    const LookForNow larger({shadeOfShots(), 175});
    QCoreApplication::processEvents();
    const int line = window.fontMetrics().lineSpacing();
    const auto *measures = window.findChild<TextArea *>(u"measuresEdit"_s);
    REQUIRE(measures);
    CHECK(measures->height() >= 3 * line);
    const auto *speech = window.findChild<SpeechInput *>(u"speechEdit"_s);
    REQUIRE(speech);
    CHECK(speech->height() >= 3 * line);
    for (const ListPanel *list : window.findChildren<ListPanel *>())
        CHECK(list->view().verticalHeader()->defaultSectionSize() >= line);
    const auto *grid = window.findChild<QTableView *>(u"overviewGrid"_s);
    REQUIRE(grid);
    CHECK(grid->verticalHeader()->defaultSectionSize() >= line);
    for (const PageHeader *header : window.findChildren<PageHeader *>()) {
        const auto *heading = header->findChild<QLabel *>();
        CHECK(heading->font().pointSizeF() > window.font().pointSizeF() * 1.3);
    }
}

TEST_CASE("every larger dialog keeps to a screen of 1366 × 768 at every size of text", "[ui]")
{
    SampleFixture sample;
    const auto inspections = inspectionRows(*sample.workbench, sample.context.round());
    REQUIRE(inspections);
    const InspectionId inspection = inspections->at(1).inspection.id; // the large one
    const auto feedbacks = feedbackRows(*sample.workbench, inspection);
    const auto talks = talkRows(*sample.workbench, inspection);
    REQUIRE((feedbacks && !feedbacks->isEmpty() && talks && !talks->isEmpty()));
    const TalkId talk = talks->constFirst().talk.id;
    const auto plan = planOf(*sample.workbench, talk);
    REQUIRE(plan);
    Services &services = sample.services;
    for (const int zoom : {100, 125, 150, 175}) {
        const LookForNow look({shadeOfShots(), zoom});
        std::vector<std::unique_ptr<QDialog>> dialogs;
        dialogs.push_back(std::make_unique<ImportWizard>(services, ListKind::Units));
        dialogs.push_back(std::make_unique<InterviewWizard>(services, inspection));
        dialogs.push_back(std::make_unique<TalkDetails>(services, talk, *plan));
        dialogs.push_back(std::make_unique<SymposiumWizard>(services, inspection));
        dialogs.push_back(std::make_unique<FeedbackWizard>(services, inspection, FeedbackId()));
        dialogs.push_back(std::make_unique<RoutingWizard>(services, feedbacks->constFirst().feedback.id));
        dialogs.push_back(std::make_unique<NoticeDialog>(services, inspection));
        dialogs.push_back(std::make_unique<ReturnWizard>(services));
        dialogs.push_back(std::make_unique<WordingDialog>(services));
        dialogs.push_back(std::make_unique<OfficeDialog>(services));
        for (const auto &dialog : dialogs) {
            const QString name = u"%1-%2"_s.arg(zoom).arg(QLatin1StringView(dialog->metaObject()->className() + 7));
            dialog->show();
            checkFits(*dialog, name);
            auto *wizard = qobject_cast<QWizard *>(dialog.get());
            for (int page = wizard ? wizard->currentId() : -1; page >= 0; page = wizard->currentId()) {
                wizard->next();
                if (wizard->currentId() == page)
                    break;
                checkFits(*dialog, u"%1-%2"_s.arg(name).arg(wizard->currentId()));
            }
        }
    }
}
