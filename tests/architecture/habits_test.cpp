#include "tests/architecture/habits.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

namespace {

bool clean(const QString &path, const QString &text)
{
    return habitOffences({{path, text}}).isEmpty();
}

} // namespace

TEST_CASE("the sources keep the habits of the house", "[architecture]")
{
    failFor(habitOffences(ownTree()));
}

TEST_CASE("each habit is seen to be broken", "[architecture]")
{
    const QString room = u"core/finding/finding.cpp"_s;
    const QString header = u"core/finding/finding.h"_s;
    const QString page = u"ui/finding/finding_page.cpp"_s;
    CHECK_FALSE(clean(room, u"throw 1;"_s));
    CHECK_FALSE(clean(header, u"bool save(QString *error);"_s));
    CHECK_FALSE(clean(header, u"int read(bool *ok);"_s));
    CHECK_FALSE(clean(header, u"Result<bool> saved();"_s));
    CHECK_FALSE(clean(page, u"Settings::instance().x();"_s));
    CHECK_FALSE(clean(room, u"QDateTime::currentDateTimeUtc();"_s));
    CHECK_FALSE(clean(page, u"QDate::currentDate();"_s));
    CHECK_FALSE(clean(room, u"QUuid::createUuid();"_s));
    CHECK_FALSE(clean(room, u"std::random_device r;"_s));
    CHECK_FALSE(clean(room, u"QRandomGenerator::global()->generate();"_s));
    CHECK_FALSE(clean(page, u"QMessageBox::warning(this);"_s));
    CHECK_FALSE(clean(page, u"QFileDialog::getOpenFileName();"_s));
    CHECK_FALSE(clean(page, u"dialog.exec();"_s));
    CHECK_FALSE(clean(page, u"menu->exec(pos);"_s));
    CHECK_FALSE(clean(u"core/workbench/workbench.h"_s, u"Q_OBJECT"_s));
    CHECK_FALSE(clean(header, u"QUuid id;"_s));
    CHECK_FALSE(clean(header, u"void open(int findingId);"_s));
    CHECK_FALSE(clean(room, u"return tr(\"x\");"_s));
    CHECK_FALSE(clean(room, u"// TO"_s + u"DO later"_s));
    CHECK_FALSE(clean(room, u"open(\"/tm"_s + u"p/x\");"_s));
    CHECK_FALSE(clean(u"core/finding/finding_repository.cpp"_s, u"u\"SELECT a FROM b WHERE c = %1\"_s.arg(c)"_s));
    CHECK(habitOffences({{room, u"a\nthrow b;"_s}}) ==
          QStringList{u"core/finding/finding.cpp:2: errors are values: return Result"_s});
}

TEST_CASE("what only looks like a broken habit is left alone", "[architecture]")
{
    const QString room = u"core/finding/finding.cpp"_s;
    CHECK(clean(room, u"// may throw away\nf(\"throw\");"_s));
    CHECK(clean(u"core/base/strong_id.cpp"_s, u"QDateTime::currentDateTimeUtc(); QUuid u;"_s));
    CHECK(clean(u"core/workbench/changes.h"_s, u"Q_OBJECT"_s));
    CHECK(clean(u"ui/finding/finding_page.h"_s, u"Q_OBJECT"_s));
    CHECK(clean(u"ui/support/window_prompts.cpp"_s, u"QMessageBox box; box.exec();"_s));
    CHECK(clean(u"app/gui/main.cpp"_s, u"return app.exec();"_s));
    CHECK(clean(room, u"bool ok = false; x.toInt(&ok); attr(1); QUuid u; concurrentDate();"_s));
    CHECK(clean(u"core/storage/journal.cpp"_s, u"u\"SELECT %1 FROM %2 WHERE id = :id\"_s.arg(columns, table)"_s));
    CHECK(clean(u"core/storage/migrations.cpp"_s, u"u\"PRAGMA user_version = %1\"_s.arg(n)"_s));
    CHECK(clean(u"tests/core/finding/finding_test.cpp"_s, u"QDate::currentDate(); throw 1;"_s));
}
