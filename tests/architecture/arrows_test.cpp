#include "tests/architecture/arrows.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

namespace {

/// Whether a made-up file at `path` may include `include`.
bool allowed(const QString &path, const QString &include)
{
    return arrowOffences({{path, u"#include \"%1\"\n"_s.arg(include)}}).isEmpty();
}

bool allowedQt(const QString &path, const QString &include)
{
    return qtModuleOffences({{path, u"#include <%1>\n"_s.arg(include)}}).isEmpty();
}

} // namespace

TEST_CASE("includes go downward only", "[architecture]")
{
    failFor(arrowOffences(ownTree()));
}

TEST_CASE("each library uses only its Qt modules", "[architecture]")
{
    failFor(qtModuleOffences(ownTree()));
}

TEST_CASE("arrows that the house allows are not reported", "[architecture]")
{
    CHECK(allowed(u"core/finding/finding.h"_s, u"core/base/ids.h"_s));
    CHECK(allowed(u"core/finding/finding.cpp"_s, u"core/finding/finding.h"_s));
    CHECK(allowed(u"core/finding/finding.h"_s, u"core/evidence/anchor.h"_s));
    CHECK(allowed(u"core/finding/finding.h"_s, u"core/directory/unit.h"_s));
    CHECK(allowed(u"core/finding/finding_repository.cpp"_s, u"core/storage/database.h"_s));
    CHECK(allowed(u"core/exchange/import.cpp"_s, u"core/storage/database.h"_s));
    CHECK(allowed(u"core/exchange/import.cpp"_s, u"core/rectification/item_repository.h"_s));
    CHECK(allowed(u"core/document/feedback_pages.cpp"_s, u"core/feedback/feedback.h"_s));
    CHECK(allowed(u"core/workbench/workbench.cpp"_s, u"core/storage/database.h"_s));
    CHECK(allowed(u"ui/finding/finding_page.h"_s, u"ui/shell/page.h"_s));
    CHECK(allowed(u"ui/finding/finding_page.h"_s, u"ui/support/prompts.h"_s));
    CHECK(allowed(u"ui/finding/finding_page.cpp"_s, u"core/workbench/workbench.h"_s));
    CHECK(allowed(u"app/gui/main.cpp"_s, u"ui/finding/finding_page.h"_s));
    CHECK(allowed(u"tests/core/finding/finding_test.cpp"_s, u"core/finding/finding_repository.h"_s));
}

TEST_CASE("arrows against the house are reported", "[architecture]")
{
    CHECK_FALSE(allowed(u"core/base/ids.cpp"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"core/storage/database.cpp"_s, u"core/finding/finding.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.h"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.h"_s, u"core/interview/talk.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"core/evidence/attachment.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"core/directory/unit_repository.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"core/workbench/changes.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"core/document/page.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"ui/support/prompts.h"_s));
    CHECK_FALSE(allowed(u"core/document/pages.cpp"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"core/document/pages.cpp"_s, u"core/finding/finding_repository.h"_s));
    CHECK_FALSE(allowed(u"core/document/pages.cpp"_s, u"core/exchange/table.h"_s));
    CHECK_FALSE(allowed(u"core/insight/coverage.cpp"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"ui/finding/finding_page.cpp"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"ui/finding/finding_page.cpp"_s, u"core/finding/finding_repository.h"_s));
    CHECK_FALSE(allowed(u"ui/finding/finding_page.cpp"_s, u"ui/interview/talk_page.h"_s));
    CHECK_FALSE(allowed(u"ui/finding/finding_page.cpp"_s, u"ui/shell/main_window.h"_s));
    CHECK_FALSE(allowed(u"ui/shell/main_window.cpp"_s, u"ui/finding/finding_page.h"_s));
    CHECK_FALSE(allowed(u"ui/shell/main_window.cpp"_s, u"core/finding/finding.h"_s));
    CHECK_FALSE(allowed(u"ui/support/prompts.cpp"_s, u"ui/shell/page.h"_s));
    CHECK_FALSE(allowed(u"ui/finding/finding_page.cpp"_s, u"app/gui/settings.h"_s));
    CHECK_FALSE(allowed(u"app/cli/main.cpp"_s, u"core/storage/database.h"_s));
    CHECK_FALSE(allowed(u"tests/core/finding/finding_test.cpp"_s, u"ui/finding/finding_page.h"_s));
    CHECK_FALSE(allowed(u"core/finding/finding.cpp"_s, u"finding.h"_s));
    CHECK(arrowOffences({{u"core/base/a.h"_s, u"\n#include \"ui/shell/page.h\"\n"_s}}) ==
          QStringList{u"core/base/a.h:2: core never looks up at ui"_s});
}

TEST_CASE("Qt modules out of place are reported", "[architecture]")
{
    CHECK(allowedQt(u"core/document/pdf.cpp"_s, u"QtGui/QImage"_s));
    CHECK(allowedQt(u"core/storage/database.cpp"_s, u"QtSql/QSqlQuery"_s));
    CHECK(allowedQt(u"core/finding/finding_repository.cpp"_s, u"QtSql/QSqlQuery"_s));
    CHECK(allowedQt(u"core/finding/finding.cpp"_s, u"algorithm"_s));
    CHECK(allowedQt(u"ui/finding/finding_page.cpp"_s, u"QtWidgets/QLabel"_s));
    CHECK_FALSE(allowedQt(u"core/finding/finding.cpp"_s, u"QtGui/QColor"_s));
    CHECK_FALSE(allowedQt(u"core/document/pdf.cpp"_s, u"QtWidgets/QWidget"_s));
    CHECK_FALSE(allowedQt(u"core/document/pdf.cpp"_s, u"QtPrintSupport/QPrinter"_s));
    CHECK_FALSE(allowedQt(u"core/finding/finding_repository.h"_s, u"QtSql/QSqlQuery"_s));
    CHECK_FALSE(allowedQt(u"ui/finding/finding_page.cpp"_s, u"QtSql/QSqlQuery"_s));
    CHECK_FALSE(allowedQt(u"ui/finding/finding_page.cpp"_s, u"QWidget"_s));
}
