#include "core/workbench/workbench.h"
#include "tests/cli/process.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QFileInfo>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is made while the workspace is open elsewhere", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const auto open = Workbench::open(desk.path(u"a.ducha"_s), testSession());
    REQUIRE(open);
    const Ran ran = desk.run({u"backup"_s, u"a.ducha"_s, u"copy.ducha"_s, u"--json"_s});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    CHECK(ran.object().value(u"bytes"_s).toInteger() == QFileInfo(desk.path(u"copy.ducha"_s)).size());
    CHECK(desk.run({u"check"_s, u"copy.ducha"_s}).status == 0);
    CHECK(desk.run({u"list"_s, u"units"_s, u"-w"_s, u"copy.ducha"_s, u"--json"_s}).array().size() == 50);
}

TEST_CASE("a restore keeps the file that stood there", "[cli]")
{
    const Desk desk;
    desk.putSample(u"copy.ducha"_s);
    REQUIRE(desk.run({u"init"_s, u"a.ducha"_s}).status == 0);
    const QByteArray before = desk.read(u"a.ducha"_s);
    const Ran ran = desk.run({u"restore"_s, u"copy.ducha"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(ran.status == 0);
    CHECK(ran.object().value(u"bytes"_s).toInteger() == QFileInfo(desk.path(u"a.ducha"_s)).size());
    CHECK(desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array().size() == 50);
    const QStringList kept = desk.files().filter(u"a.ducha.before-restore-"_s);
    REQUIRE(kept.size() == 1);
    CHECK(desk.read(kept.first()) == before);
}

TEST_CASE("a restore leaves a workspace alone that is open", "[cli]")
{
    const Desk desk;
    desk.putSample(u"copy.ducha"_s);
    desk.putSample(u"a.ducha"_s);
    const auto open = Workbench::open(desk.path(u"a.ducha"_s), testSession());
    REQUIRE(open);
    const QByteArray before = desk.read(u"a.ducha"_s);
    const Ran ran = desk.run({u"restore"_s, u"copy.ducha"_s, u"a.ducha"_s});
    CHECK(ran.status == 4);
    CHECK(ran.complaints().size() == 1);
    CHECK(desk.read(u"a.ducha"_s) == before);
    CHECK(desk.files() == QStringList{u"a.ducha"_s, u"a.ducha.lock"_s, u"copy.ducha"_s});
}

TEST_CASE("a restore of what is no backup changes nothing", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QByteArray before = desk.read(u"a.ducha"_s);
    desk.write(u"copy.ducha"_s, before.left(before.size() / 2));
    CHECK(desk.run({u"restore"_s, u"copy.ducha"_s, u"a.ducha"_s}).status == 4);
    CHECK(desk.read(u"a.ducha"_s) == before);
    CHECK(desk.files() == QStringList{u"a.ducha"_s, u"copy.ducha"_s});
}
