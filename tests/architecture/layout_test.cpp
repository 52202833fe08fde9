#include "tests/architecture/layout.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

TEST_CASE("everything stands in a room that the house has", "[architecture]")
{
    failFor(layoutOffences(ownTree()));
}

TEST_CASE("every folder says what it is for", "[architecture]")
{
    failFor(readmeOffences(ownTree()));
}

TEST_CASE("every source is built and every header is guarded", "[architecture]")
{
    failFor(sourceListOffences(ownTree()));
}

TEST_CASE("a strange room is reported once", "[architecture]")
{
    CHECK(layoutOffences({{u"src/a.cpp"_s, {}}, {u"src/b.cpp"_s, {}}}) ==
          QStringList{u"src: the house has no such room"_s});
    CHECK(layoutOffences({{u"notes.md"_s, {}}}).size() == 1);
    CHECK(layoutOffences({{u"core/utils/a.h"_s, {}}}) == QStringList{u"core/utils: the house has no such room"_s});
    CHECK(layoutOffences({{u"ui/helpers/a.h"_s, {}}}).size() == 1);
    CHECK(layoutOffences({{u"app/shared/a.h"_s, {}}}).size() == 1);
    CHECK(layoutOffences({{u"app/identity.h"_s, {}}}).isEmpty());
    CHECK(layoutOffences({{u"core/finding/a.h"_s, {}}, {u"ui/finding/wizard/a.h"_s, {}}, {u"app/cli/a.cpp"_s, {}}})
              .isEmpty());
}

TEST_CASE("a missing or long README is reported", "[architecture]")
{
    const QString five = u"1\n2\n3\n4\n5\n"_s;
    CHECK(readmeOffences({{u"core/README.md"_s, five}}).isEmpty());
    CHECK(readmeOffences({{u"core/README.md"_s, five + u"6\n"_s}}) ==
          QStringList{u"core/README.md: 6 lines, at most 5"_s});
    CHECK(readmeOffences({{u"core/README.md"_s, u"\n"_s}}).size() == 1);
    CHECK(readmeOffences({{u"core/README.md"_s, five}, {u"core/base/ids.h"_s, {}}}).size() == 1);
    CHECK(readmeOffences({{u"resources/icons/a.svg"_s, {}}}).isEmpty());
    CHECK(
        readmeOffences({{u"tests/README.md"_s, five}, {u"tests/data/README.md"_s, five}, {u"tests/data/x/a.db"_s, {}}})
            .isEmpty());
}

TEST_CASE("a source that nobody builds is reported", "[architecture]")
{
    const QString list = u"core/base/CMakeLists.txt"_s;
    CHECK(sourceListOffences({{list, u"target_sources(t PRIVATE a.cpp)"_s}, {u"core/base/a.cpp"_s, {}}}).isEmpty());
    CHECK(sourceListOffences({{list, u"target_sources(t PRIVATE aa.cpp)"_s}, {u"core/base/a.cpp"_s, {}}}).size() == 1);
    CHECK(sourceListOffences({{u"core/base/a.h"_s, u"#pragma once\n"_s}}).isEmpty());
    CHECK(sourceListOffences({{u"core/base/a.h"_s, {}}}).size() == 1);
}
