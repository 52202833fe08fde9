#include "core/workbench/safekeeping/safekeeping.h"

#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workbench.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("today's backup is made once and can be opened", "[workbench]")
{
    TemporaryWorkbench workspace;
    const auto first = backUpToday(*workspace);
    REQUIRE(first);
    const QDateTime made = QFileInfo(*first).lastModified();
    CHECK(*backUpToday(*workspace) == *first);
    CHECK(QFileInfo(*first).lastModified() == made);
    CHECK(backupsOf(workspace.path) == QStringList{*first});
    CHECK(Workbench::open(*first, testSession()));
}

TEST_CASE("the ten newest backups are kept and nothing else in their folder is touched", "[workbench]")
{
    TemporaryWorkbench workspace;
    const QDir folder(backupFolder(workspace.path));
    REQUIRE(folder.mkpath(u"."_s));
    for (int day = 1; day <= 12; ++day) {
        QFile old(folder.filePath(u"test-2020-01-%1.ducha"_s.arg(day, 2, 10, QLatin1Char('0'))));
        REQUIRE(old.open(QIODevice::WriteOnly));
    }
    QFile foreign(folder.filePath(u"别的文件.txt"_s));
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    const auto made = backUpToday(*workspace);
    REQUIRE(made);
    const QStringList kept = backupsOf(workspace.path);
    CHECK(kept.size() == 10);
    CHECK(kept.constFirst() == *made);
    CHECK_FALSE(QFile::exists(folder.filePath(u"test-2020-01-03.ducha"_s)));
    CHECK(QFile::exists(foreign.fileName()));
}

TEST_CASE("a folder that cannot be made is reported", "[workbench]")
{
    TemporaryWorkbench workspace;
    QFile inTheWay(backupFolder(workspace.path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto made = backUpToday(*workspace);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::Io);
}
