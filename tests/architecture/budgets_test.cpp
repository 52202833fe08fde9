#include "tests/architecture/budgets.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

namespace {

QString lines(int count)
{
    return QString(u"x\n"_s).repeated(count);
}

} // namespace

TEST_CASE("files, classes and folders are within their budgets", "[architecture]")
{
    failFor(budgetOffences(ownTree()));
}

TEST_CASE("what is over budget is reported", "[architecture]")
{
    CHECK(budgetOffences({{u"core/base/a.cpp"_s, lines(400)}}).isEmpty());
    CHECK(budgetOffences({{u"core/base/a.cpp"_s, lines(401)}}) ==
          QStringList{u"core/base/a.cpp: 401 lines, at most 400: split it by meaning"_s});
    CHECK(budgetOffences({{u"core/base/a.cpp"_s, lines(400) + u'x'}}).size() == 1);
    CHECK(budgetOffences({{u"ui/shell/main_window.cpp"_s, lines(201)}}).size() == 1);
    CHECK(budgetOffences({{u"packaging/a.cpp"_s, lines(900)}}).isEmpty());

    QString functions;
    for (int i = 0; i < 12; ++i)
        functions += u"void f%1();"_s.arg(i);
    CHECK(budgetOffences({{u"core/base/a.h"_s, u"struct A {%1};"_s.arg(functions)}}).isEmpty());
    CHECK(budgetOffences({{u"core/base/a.h"_s, u"struct A {%1 void g();};"_s.arg(functions)}}) ==
          QStringList{u"core/base/a.h:1: A has 13 public functions, at most 12"_s});

    SourceTree folder;
    for (int i = 0; i < 24; ++i)
        folder.insert(u"core/base/f%1.h"_s.arg(i), {});
    folder.insert(u"core/base/sub/one.h"_s, {});
    folder.insert(u"core/base/sub/two.h"_s, {});
    CHECK(budgetOffences(folder).isEmpty());
    folder.insert(u"core/base/README.md"_s, {});
    CHECK(budgetOffences(folder).size() == 1);
}

TEST_CASE("an excuse needs a reason and something to excuse", "[architecture]")
{
    const QString path = u"core/base/a.cpp"_s;
    const QString contributing = u"CONTRIBUTING.md"_s;
    const QString excuse = u"Words.\n- `core/base/a.cpp` is over budget because one table cannot be cut.\n"_s;
    CHECK(budgetOffences({{path, lines(401)}, {contributing, excuse}}).isEmpty());
    CHECK(budgetOffences({{path, lines(401)}, {contributing, u"- `core/base/a.cpp` is over budget because\n"_s}})
              .size() == 1);
    CHECK(budgetOffences({{path, lines(401)}, {contributing, u"`core/base/a.cpp` draws the page.\n"_s}}).size() == 1);
    CHECK(budgetOffences({{path, lines(10)}, {contributing, excuse}}).size() == 1);
}
