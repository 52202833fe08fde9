#include "ui/support/tasks.h"

#include "core/workbench/settings.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/support/ui_fixture.h"

#include <QtCore/QThread>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a task works on the workspace beside the window and answers in the window's thread", "[ui]")
{
    UiFixture fixture;
    QThread *answered = nullptr;
    QString value;
    fixture.tasks.run<int>(
        u"work"_s, &fixture.notices,
        [](Workbench &beside, const Progress &) -> Result<int> {
            DUCHA_TRY(beside.write([&] { return setSetting(beside, setting::kContact, u"值班室"_s); }));
            return 7;
        },
        [&](const Result<int> &result) {
            REQUIRE(result);
            CHECK(*result == 7);
            answered = QThread::currentThread();
        });
    CHECK(fixture.tasks.isRunning());
    fixture.waitForTasks();
    CHECK(answered == QThread::currentThread());
    CHECK(*settingOf(*fixture.workspace, setting::kContact) == u"值班室"_s);
}

TEST_CASE("a cancelled task answers that it was stopped, and a second one is refused meanwhile", "[ui]")
{
    UiFixture fixture;
    std::optional<Error::Code> first, second;
    fixture.tasks.run<std::monostate>(
        u"long"_s, &fixture.notices,
        [](Workbench &, const Progress &progress) -> Result<> {
            for (int i = 0; i < 100000; ++i) {
                if (!goOn(progress, i, 100000))
                    return Error{Error::Code::Cancelled, {}};
                QThread::msleep(1);
            }
            return {};
        },
        [&](const Result<> &result) { first = result ? std::nullopt : std::optional(result.error().code); });
    fixture.tasks.run<std::monostate>(
        u"other"_s, &fixture.notices, [](Workbench &, const Progress &) -> Result<> { return {}; },
        [&](const Result<> &result) { second = result ? std::nullopt : std::optional(result.error().code); });
    CHECK(second == Error::Code::Conflict);
    fixture.tasks.cancel();
    fixture.waitForTasks();
    CHECK(first == Error::Code::Cancelled);
}
