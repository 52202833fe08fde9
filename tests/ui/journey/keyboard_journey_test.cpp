#include "core/workbench/safekeeping/health_check.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/walks.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the main job is done from an empty laptop to an applied return without a mouse", "[ui][journey]")
{
    Program program;
    program.run([](Program &running) {
        beginAWorkspace(running);
        takeInTheLists(running);
        openAnInspectionWithItsTeam(running);
        talkAndConfirm(running);
        holdASymposium(running);
        markAPageOfAFile(running);
        writeAndReviewAPaper(running);
        makeAFinding(running);
        issueTheFeedback(running);
        recordTheReceipts(running);
        takeTheReturnIn(running);
        running.hands.press(u"Ctrl+Q"_s);
    });
    for (const QString &name :
         {u"谈话记录.pdf"_s, u"座谈会纪要.pdf"_s, u"底稿.pdf"_s, u"反馈意见.pdf"_s, u"抄送函.pdf"_s}) {
        INFO(name.toStdString());
        QFile document(program.file(name));
        REQUIRE(document.open(QIODevice::ReadOnly));
        CHECK(document.read(5) == "%PDF-");
    }
    const auto problems = checkWorkspace(program.workbench());
    REQUIRE(problems);
    for (const CheckMessage &problem : *problems)
        FAIL_CHECK(problem.message.plain().toStdString());
}

TEST_CASE("cases are drawn from two lists before an audience without a mouse", "[ui][journey][casereview]")
{
    Program program;
    program.run([](Program &running) {
        beginAWorkspace(running);
        takeInTheLists(running);
        openAnInspectionWithItsTeam(running);
        fillThePools(running);
        drawBeforeAnAudience(running);
        running.hands.press(u"Ctrl+Q"_s);
    });
    CHECK(QFile(program.file(u"抽取证书.pdf"_s)).size() > 0);
    const auto problems = checkWorkspace(program.workbench());
    REQUIRE(problems);
    for (const CheckMessage &problem : *problems)
        FAIL_CHECK(problem.message.plain().toStdString());
}
