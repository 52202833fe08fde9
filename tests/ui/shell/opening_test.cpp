#include "app/gui/opening.h"

#include "core/workbench/safekeeping/safekeeping.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workbench.h"
#include "tests/ui/support/scripted_prompts.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A workspace file that nobody has open, with a backup of today, and settings of its own.
struct OpeningFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"work.ducha"_s);
    ScriptedPrompts prompts;
    QStringList told;

    OpeningFixture()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
        const auto made = Workbench::create(path, testSession());
        REQUIRE(made);
        REQUIRE(backUpToday(**made));
    }
    std::unique_ptr<Workbench> open()
    {
        return openWorkspace(path, prompts, [this](const QString &text) { told.append(text); });
    }
    void damage() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(5000));
    }
};

} // namespace

TEST_CASE("a damaged workspace is put back from its newest backup, and what was there is kept", "[ui]")
{
    OpeningFixture fixture;
    fixture.damage();
    CHECK(fixture.open());
    CHECK(fixture.prompts.asked.size() == 1);
    CHECK(fixture.told.isEmpty());
    CHECK(QDir(fixture.folder.path()).entryList({u"work*"_s}, QDir::Files).size() >= 2);
}

TEST_CASE("a damaged workspace stays as it is when nobody wants the backup", "[ui]")
{
    OpeningFixture fixture;
    fixture.damage();
    fixture.prompts.answer = false;
    CHECK_FALSE(fixture.open());
    CHECK(fixture.told.size() == 1);
    CHECK(QFileInfo(fixture.path).size() == 5000);
}

TEST_CASE("a workspace that is open elsewhere is refused with words and without an offer", "[ui]")
{
    OpeningFixture fixture;
    const auto first = fixture.open();
    REQUIRE(first);
    CHECK_FALSE(fixture.open());
    CHECK(fixture.told.size() == 1);
    CHECK(fixture.prompts.asked.isEmpty());
}

TEST_CASE("a file that is no workspace is refused and left alone", "[ui]")
{
    OpeningFixture fixture;
    fixture.path = fixture.folder.filePath(u"letter.ducha"_s);
    QFile letter(fixture.path);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("这是一封信");
    letter.close();
    CHECK_FALSE(fixture.open());
    CHECK(fixture.told.size() == 1);
    CHECK(letter.size() > 0);
}
