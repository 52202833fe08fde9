#include "core/storage/migrations.h"
#include "core/workbench/safekeeping/health_check.h"
#include "core/workbench/workbench.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a workspace of every earlier schema opens, keeps a backup, and is in good health", "[storage]")
{
    const QDir released(QStringLiteral(DUCHA_TEST_DATA) + u"/workspaces"_s);
    const QStringList files = released.entryList({u"v*.db"_s}, QDir::Files);
    CHECK(files.size() >= newestSchemaVersion() - 1);
    for (const QString &file : files) {
        INFO(file.toStdString());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.ducha"_s);
        REQUIRE(QFile::copy(released.filePath(file), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto workbench = Workbench::open(path, testSession());
        REQUIRE(workbench);
        const auto problems = checkWorkspace(**workbench);
        REQUIRE(problems);
        CHECK(problems->isEmpty());
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() >= 2); // the file and what it was before
    }
}
