#include "core/storage/database.h"
#include "core/storage/drafts.h"
#include "core/storage/health.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtSql/QSqlQuery>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Works in the workspace for ever, as somebody who types fast would, and writes the number of every save that the
/// program has acknowledged into the pipe.
[[noreturn]] void workUntilKilled(const QString &path, int from, int pipe)
{
    auto database = Database::open(path, testSession());
    if (!database)
        _exit(1);
    for (int i = from;; ++i) {
        const auto saved = (*database)->inTransaction([&]() -> Result<> {
            DUCHA_TRY(
                (*database)->run(u"INSERT INTO area (id, code, name, position) VALUES (:id, '', :name, :n)",
                                 {{u":id"_s, QString::number(i)}, {u":name"_s, u"第%1区𠮷"_s.arg(i)}, {u":n"_s, i}}));
            return saveDraft(**database, {u"talk"_s, u"new"_s, {{u"turn"_s, i}}, testNow()});
        });
        if (!saved || write(pipe, &i, sizeof i) != sizeof i)
            _exit(1);
    }
}

/// How many times it is killed: DUCHA_KILLS, else 25.
int kills()
{
    const int wished = qEnvironmentVariableIntValue("DUCHA_KILLS");
    return wished > 0 ? wished : 25;
}

} // namespace

TEST_CASE("a kill at any moment loses no acknowledged save and leaves a sound workspace", "[storage][kill]")
{
    TemporaryWorkspace workspace;
    workspace.database.reset();
    QRandomGenerator random(20260703);
    int last = 0;
    for (int round = 0; round < kills(); ++round) {
        int pipes[2];
        REQUIRE(pipe(pipes) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(pipes[0]);
            workUntilKilled(workspace.path, last + 1, pipes[1]);
        }
        close(pipes[1]);
        // Every second one is killed while it opens the workspace or soon after, the others in the midst of their
        // saves.
        int acknowledged = last;
        if (round % 2 == 1)
            REQUIRE(read(pipes[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged);
        QThread::usleep(random.bounded(1000u, 50000u));
        REQUIRE(kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status)); // it did not stop by itself, for want of the lock or a save
        while (read(pipes[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) {
        }
        close(pipes[0]);

        const auto opened = Database::open(workspace.path, testSession());
        REQUIRE(opened);
        auto query = (*opened)->run(u"SELECT coalesce(max(position), 0), count(*) FROM area");
        REQUIRE(query);
        REQUIRE(query->next());
        last = query->value(0).toInt();
        CHECK(last >= acknowledged);
        CHECK(query->value(1).toInt() == last);
        const auto draft = loadDraft(**opened, u"talk"_s, u"new"_s);
        REQUIRE(draft);
        CHECK((last == 0 || (*draft)->body.value(u"turn"_s).toInt() == last));
        query->finish();
        CHECK(checkStorage(**opened)->isEmpty());
    }
    CHECK(last > 0);
}
