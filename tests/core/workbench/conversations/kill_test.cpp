#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/conversations/fieldwork.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// What the child tells as soon as the program has acknowledged it.
struct Acknowledged {
    int turns = 0;    ///< turns in the record
    int typed = 0;    ///< characters of the draft that were saved
    int imported = 0; ///< people taken in by whole lists
};

QString sentence(int number)
{
    return u"第%1轮：这一句话要一字不少地留下，𠮷也一样。"_s.arg(number);
}

/// Types turns as somebody fast would: the draft after every few characters, then Enter.
void typeUntilKilled(Workbench &workbench, TalkId talk, Acknowledged told, int pipe)
{
    for (int number = told.turns + 1;; ++number) {
        const QString words = sentence(number);
        for (int length = 3; length < words.size(); length += 3) {
            if (!keepTalkDraft(workbench, talk, {u"answer"_s, {}, words.left(length), {}, {}, length, {}}))
                _exit(1);
            told.typed = length;
            if (write(pipe, &told, sizeof told) != sizeof told)
                _exit(1);
        }
        if (!addTurn(workbench, talk, {number % 2 ? Speaker::Question : Speaker::Answer, words, {}, 0}))
            _exit(1);
        told.turns = number;
        told.typed = 0;
        if (write(pipe, &told, sizeof told) != sizeof told)
            _exit(1);
    }
}

/// Takes in list after list of twenty people.
void importUntilKilled(Workbench &workbench, const QString &unit, Acknowledged told, int pipe)
{
    for (;;) {
        QList<PersonLine> lines;
        for (int i = 1; i <= 20; ++i) {
            PersonLine line;
            line.row = i;
            line.name = u"苏某%1"_s.arg(told.imported + i);
            line.unit = unit;
            lines.append(line);
        }
        const auto done = applyPeople(workbench, lines);
        if (!done || done->count(IntakeOutcome::New) != 20)
            _exit(1);
        told.imported += 20;
        if (write(pipe, &told, sizeof told) != sizeof told)
            _exit(1);
    }
}

int kills()
{
    const int wished = qEnvironmentVariableIntValue("DUCHA_KILLS");
    return wished > 0 ? wished : 24;
}

} // namespace

TEST_CASE("a kill while a talk is typed or a list imported loses nothing that was acknowledged", "[talks][kill]")
{
    Fieldwork work;
    const TalkId talk = work.talk().id;
    const int before = int(personRows(*work.workbench)->size());
    work.workbench.workbench.reset();
    QRandomGenerator random(20261124);
    Acknowledged last;
    for (int round = 0; round < kills(); ++round) {
        const bool imports = round % 4 == 3;
        int pipes[2];
        REQUIRE(pipe(pipes) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(pipes[0]);
            const auto workbench = Workbench::open(work.workbench.path, testSession());
            if (!workbench)
                _exit(1);
            if (imports)
                importUntilKilled(**workbench, work.court.name, last, pipes[1]);
            else
                typeUntilKilled(**workbench, talk, last, pipes[1]);
            _exit(1);
        }
        close(pipes[1]);
        // Every third one may be killed while it opens the workspace, the others in the midst of their work.
        Acknowledged told = last;
        if (round % 3 != 0)
            REQUIRE(read(pipes[0], &told, sizeof told) == sizeof told);
        QThread::usleep(random.bounded(1000u, 120000u));
        REQUIRE(kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status)); // it did not stop by itself
        while (read(pipes[0], &told, sizeof told) == sizeof told) {
        }
        close(pipes[0]);

        const auto opened = Workbench::open(work.workbench.path, testSession());
        REQUIRE(opened);
        const auto record = readTalk(**opened, talk);
        REQUIRE(record);
        const int turns = int(record->turns.size());
        CHECK(turns >= told.turns);
        for (int i = 0; i < turns; ++i) {
            CHECK(record->turns.at(i).number == i + 1);
            CHECK(record->turns.at(i).text == sentence(i + 1));
        }
        const auto draft = talkDraft(**opened, talk);
        REQUIRE(draft);
        if (turns == told.turns && told.typed > 0) {
            REQUIRE(*draft);
            CHECK((*draft)->text.size() >= told.typed);
            CHECK(sentence(turns + 1).startsWith((*draft)->text));
        }
        const int people = int(personRows(**opened)->size()) - before;
        CHECK(people >= told.imported);
        CHECK(people % 20 == 0); // a list goes in whole or not at all
        const auto health = checkWorkspace(**opened);
        REQUIRE(health);
        CHECK(health->isEmpty());
        last = {turns, *draft ? int((*draft)->text.size()) : 0, people};
    }
    CHECK(last.turns > 0);
    CHECK(last.imported > 0);
}
