#include "core/workbench/workbench.h"
#include "tests/cli/process.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <csignal>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// The commands that open a workspace, each on `file`.
QList<QStringList> openingCommands(const QString &file)
{
    return {{u"list"_s, u"units"_s, u"-w"_s, file, u"--json"_s},
            {u"check"_s, file, u"--json"_s},
            {u"backup"_s, file, u"out.ducha"_s, u"--json"_s}};
}

/// Each of them is refused with `status`, in one line that names the file, with nothing on stdout.
void checkRefused(const Desk &desk, const QString &file, int status)
{
    const QStringList before = desk.files();
    for (const QStringList &command : openingCommands(file)) {
        const Ran ran = desk.run(command);
        INFO(command.join(u' ').toStdString());
        INFO(ran.err.toStdString());
        CHECK(ran.status == status);
        CHECK(ran.out.isEmpty());
        REQUIRE(ran.complaints().size() == 1);
        CHECK(ran.err.startsWith(u"ducha-cli: "_s));
        CHECK(ran.err.contains(file));
    }
    CHECK(desk.files() == before);
}

QByteArray randomBytes(int size)
{
    QRandomGenerator random(20260703);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

TEST_CASE("a wrong command line is exit 2, one line, and does nothing", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QList<QStringList> wrong{
        {},
        {u"dance"_s},
        {u"--json"_s},
        {u"init"_s},
        {u"init"_s, u"b.ducha"_s, u"c.ducha"_s},
        {u"init"_s, u"b.ducha"_s, u"--smaple"_s},
        {u"init"_s, u"b.ducha"_s, u"-x"_s},
        {u"init"_s, u"b.ducha"_s, u"--sample=yes"_s},
        {u"list"_s, u"units"_s},
        {u"list"_s, u"units"_s, u"-w"_s},
        {u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"-w"_s, u"a.ducha"_s},
        {u"list"_s, u"dragons"_s, u"-w"_s, u"a.ducha"_s},
        {u"list"_s, u"deadlines"_s, u"-w"_s, u"a.ducha"_s, u"--days"_s, u"soon"_s},
        {u"list"_s, u"deadlines"_s, u"-w"_s, u"a.ducha"_s, u"--days"_s, u"-1"_s},
        {u"check"_s},
        {u"backup"_s, u"a.ducha"_s},
        {u"restore"_s, u"a.ducha"_s},
    };
    for (const QStringList &words : wrong) {
        const Ran ran = desk.run(words);
        INFO(words.join(u' ').toStdString());
        INFO(ran.err.toStdString());
        CHECK(ran.status == 2);
        CHECK(ran.out.isEmpty());
        CHECK(ran.complaints().size() == 1);
        CHECK(ran.err.startsWith(u"ducha-cli: "_s));
    }
    CHECK(desk.files() == QStringList{u"a.ducha"_s});
}

TEST_CASE("words behind -- are arguments, whatever they look like", "[cli]")
{
    const Desk desk;
    CHECK(desk.run({u"init"_s, u"--"_s, u"--sample"_s}).status == 0);
    CHECK(desk.files() == QStringList{u"--sample"_s});
}

TEST_CASE("what is no workspace is exit 4 and left as it is", "[cli]")
{
    const Desk desk;
    desk.putSample(u"whole.ducha"_s);
    const QByteArray whole = desk.read(u"whole.ducha"_s);
    checkRefused(desk, u"absent.ducha"_s, 4);
    checkRefused(desk, u"."_s, 4);

    const QByteArray noise = randomBytes(100000);
    QByteArray newer = whole;
    qToBigEndian<quint32>(9999, newer.data() + 60); // SQLite's user_version
    QByteArray foreign = whole;
    qToBigEndian<quint32>(0, foreign.data() + 68); // its application_id
    const QList<QPair<QString, QByteArray>> files{{u"noise.ducha"_s, noise},
                                                  {u"empty.ducha"_s, {}},
                                                  {u"short.ducha"_s, whole.left(whole.size() / 2)},
                                                  {u"header.ducha"_s, whole.left(100)},
                                                  {u"newer.ducha"_s, newer},
                                                  {u"foreign.ducha"_s, foreign}};
    for (const auto &[name, content] : files) {
        desk.write(name, content);
        checkRefused(desk, name, 4);
        CHECK(desk.read(name) == content);
    }
}

TEST_CASE("damage inside a workspace is found and never taken for health", "[cli]")
{
    const Desk desk;
    desk.putSample(u"whole.ducha"_s);
    QByteArray damaged = desk.read(u"whole.ducha"_s);
    const QByteArray noise = randomBytes(4096);
    for (qsizetype at = 40 * 4096; at < 60 * 4096; at += 4096)
        damaged.replace(at, noise.size(), noise);
    desk.write(u"damaged.ducha"_s, damaged);
    const Ran ran = desk.run({u"check"_s, u"damaged.ducha"_s, u"--json"_s});
    CHECK((ran.status == 1 || ran.status == 4));
    CHECK_FALSE(ran.complaints().isEmpty());
    if (ran.status == 1) {
        CHECK_FALSE(ran.object().value(u"ok"_s).toBool());
        CHECK_FALSE(ran.object().value(u"problems"_s).toArray().isEmpty());
    }
    CHECK(desk.run({u"backup"_s, u"damaged.ducha"_s, u"copy.ducha"_s}).status == 4);
    CHECK_FALSE(desk.files().contains(u"copy.ducha"_s));
}

TEST_CASE("stopping the making of a workspace leaves no file", "[cli]")
{
    const Desk desk;
    int stopped = 0;
    for (const int delay : {0, 50, 150}) {
        const Ran ran = desk.runAndSignal({u"init"_s, u"a.ducha"_s, u"--sample"_s}, SIGTERM, u"a.ducha"_s, delay);
        if (ran.status == 0) { // it was done before
            CHECK(QFile::remove(desk.path(u"a.ducha"_s)));
            QFile::remove(desk.path(u"a.ducha-journal"_s));
            continue;
        }
        ++stopped;
        CHECK(ran.status == 1);
        CHECK(ran.out.isEmpty());
        CHECK(ran.complaints().size() == 1);
        CHECK(desk.files().isEmpty());
    }
    CHECK(stopped > 0);
}

TEST_CASE("a name cannot steer the terminal", "[cli]")
{
    const Desk desk;
    const Ran ran = desk.run({u"check"_s, u"a\u001b[31m\u202etxt.exe\u200b.ducha"_s});
    CHECK(ran.err.startsWith(u"ducha-cli: a□[31m□txt.exe□.ducha: "_s));
}

TEST_CASE("check says no to a record that was changed behind the program's back, and names it", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    QString record;
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(desk.path(u"a.ducha"_s));
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE(query.exec(u"SELECT id FROM unit ORDER BY code LIMIT 1"_s));
        REQUIRE(query.next());
        record = query.value(0).toString();
        query.finish();
        REQUIRE(query.exec(u"UPDATE unit SET name = '别的名称' WHERE id = '%1'"_s.arg(record)));
        REQUIRE(query.exec(u"DELETE FROM journal_pending"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const Ran ran = desk.run({u"check"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(ran.status == 1);
    CHECK_FALSE(ran.object().value(u"ok"_s).toBool());
    const QJsonArray problems = ran.object().value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().toObject().value(u"problem"_s).toString().contains(record));
    REQUIRE(ran.complaints().size() == 1);
    CHECK(ran.err.startsWith(u"ducha-cli: a.ducha: "_s));
    CHECK(ran.err.contains(record));
}

TEST_CASE("a workspace that another process has open is exit 4", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const auto open = Workbench::open(desk.path(u"a.ducha"_s), testSession());
    REQUIRE(open);
    for (const QStringList &command :
         {QStringList{u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s}, QStringList{u"check"_s, u"a.ducha"_s}}) {
        const Ran ran = desk.run(command);
        CHECK(ran.status == 4);
        CHECK(ran.out.isEmpty());
        CHECK(ran.complaints().size() == 1);
        CHECK(ran.err.contains(u"open in another program"_s));
    }
}

TEST_CASE("what the system refuses is exit 5 and leaves nothing", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QStringList before = desk.files();
    CHECK(desk.run({u"init"_s, u"no/such/folder/a.ducha"_s}).status == 5);
    CHECK(desk.run({u"backup"_s, u"a.ducha"_s, u"no/such/folder/b.ducha"_s}).status == 5);
    CHECK(desk.run({u"restore"_s, u"a.ducha"_s, u"no/such/folder/b.ducha"_s}).status == 5);
    // A limit on the size of files is what a full disk is to a program that runs as root.
    const QString smallDisk = u"trap '' XFSZ; ulimit -f 1000; exec \"$@\""_s;
    for (const int limit : {100, 1000, 4000}) { // while the schema, the standard package, the sample is written
        const Ran init = desk.runInShell(u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(limit),
                                         {u"init"_s, u"b.ducha"_s, u"--sample"_s});
        CHECK(init.status == 5);
        CHECK(init.complaints().size() == 1);
        CHECK(desk.files() == before);
    }
    CHECK(desk.runInShell(smallDisk, {u"backup"_s, u"a.ducha"_s, u"b.ducha"_s}).status == 5);
    CHECK(desk.runInShell(smallDisk, {u"restore"_s, u"a.ducha"_s, u"b.ducha"_s}).status == 5);
    CHECK(desk.files() == before);
    // An answer that does not arrive is a failure too.
    const Ran full = desk.runInShell(u"exec \"$@\" > /dev/full"_s, {u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s});
    CHECK(full.status == 5);
    CHECK(full.complaints().size() == 1);
}
