#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/ui/support/fieldwork_fixture.h"
#include "ui/interview/talk_page.h"
#include "ui/support/speech/speech_input.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <csignal>
#include <unistd.h>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString sentence(int number)
{
    const QString words = u"第%1句：打字的人一停，这句话就要在。𠮷"_s.arg(number);
    return number % 4 == 0 ? words.repeated(3) : words; // long enough to be typed at for more than two seconds
}

int kills()
{
    const int wished = qEnvironmentVariableIntValue("DUCHA_KILLS");
    return wished > 0 ? wished : 15;
}

/// One step of typing, told on standard output before or after it: "typed TURN CHARS MS" or "turn TURN MS".
void tell(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), size_t(whole.size())) != whole.size())
        _exit(1);
}

} // namespace

// Run by the test below as a process of its own, never by itself.
TEST_CASE("a desk is typed at until it is killed", "[.typing-child]")
{
    const QString path = qEnvironmentVariable("DUCHA_TYPING_FILE");
    if (path.isEmpty())
        return; // asked for by a pattern of names
    const auto workbench = Workbench::open(path, testSession());
    REQUIRE(workbench);
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks(**workbench);
    Services services{**workbench, context, prompts, notices, tasks};
    TalkPage page(services);
    const auto talk = TalkId::fromString(qEnvironmentVariable("DUCHA_TYPING_TALK"));
    REQUIRE(talk);
    const auto record = readTalk(**workbench, *talk);
    REQUIRE(record);
    context.set({}, record->row.talk.inspectionId);
    page.show();
    page.refresh();
    auto *field = page.findChild<SpeechInput *>(u"speechEdit"_s);
    REQUIRE(field != nullptr);
    field->clear(); // a sentence that was begun before is begun again
    QElapsedTimer clock;
    clock.start();
    for (int number = int(record->turns.size()) + 1;; ++number) {
        const auto letters = sentence(number).toUcs4();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const char32_t letter = letters.at(i);
            typeText(*field, QString::fromUcs4(&letter, 1));
            tell("typed " + QByteArray::number(number) + ' ' + QByteArray::number(field->toPlainText().size()) + ' ' +
                 QByteArray::number(clock.elapsed()));
            QTest::qWait(60);
        }
        QTest::keyClick(field, Qt::Key_Return);
        tell("turn " + QByteArray::number(number) + ' ' + QByteArray::number(clock.elapsed()));
    }
}

TEST_CASE("a kill while somebody types at the desk loses two seconds at most, and no turn", "[ui][kill]")
{
    Fieldwork work;
    const TalkId talk = work.talk().id;
    work.workbench.workbench.reset();
    QRandomGenerator random(20261125);
    int submitted = 0;
    int drafts = 0;
    int judged = 0; ///< times that something was older than two seconds
    for (int round = 0; round < kills(); ++round) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DUCHA_TYPING_FILE"_s, work.workbench.path);
        environment.insert(u"DUCHA_TYPING_TALK"_s, talk.toString());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"[.typing-child]"_s});
        REQUIRE(child.waitForReadyRead(60000));
        QThread::msleep(random.bounded(100u, 5500u));
        REQUIRE(kill(pid_t(child.processId()), SIGKILL) == 0);
        REQUIRE(child.waitForFinished(60000));
        REQUIRE(child.exitStatus() == QProcess::CrashExit);

        // What was acknowledged, and what was typed two seconds before the last sign of life.
        int turns = submitted;
        QList<std::array<qint64, 3>> typed; // turn, characters, ms
        qint64 end = 0;
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && words.at(0) == "turn")
                turns = words.at(1).toInt();
            if (words.size() == 4 && words.at(0) == "typed") {
                typed.append({words.at(1).toLongLong(), words.at(2).toLongLong(), words.at(3).toLongLong()});
                end = typed.constLast().at(2);
            }
        }
        REQUIRE_FALSE(typed.isEmpty());

        const auto opened = Workbench::open(work.workbench.path, testSession());
        REQUIRE(opened);
        const auto record = readTalk(**opened, talk);
        REQUIRE(record);
        REQUIRE(int(record->turns.size()) >= turns);
        for (const TalkTurn &turn : record->turns)
            CHECK(turn.text == sentence(turn.number));
        const auto draft = talkDraft(**opened, talk);
        REQUIRE(draft);
        const int saved = *draft ? int((*draft)->text.size()) : 0;
        const int inHand = int(record->turns.size()) + 1;
        for (const auto &[number, size, at] : typed) {
            if (number != inHand || at > end - 2000)
                continue;
            CHECK(saved >= size);
            ++judged;
        }
        if (*draft) {
            CHECK(sentence(inHand).startsWith((*draft)->text));
            ++drafts;
        }
        const auto health = checkWorkspace(**opened);
        REQUIRE(health);
        CHECK(health->isEmpty());
        submitted = int(record->turns.size());
    }
    CHECK(submitted > 0);
    CHECK(drafts > 0);
    if (qEnvironmentVariableIsSet("DUCHA_KILLS")) // a short run may miss the long sentences
        CHECK(judged > 0);
}
