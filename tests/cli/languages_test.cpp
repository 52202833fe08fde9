#include "tests/cli/process.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the program speaks Chinese unless a locale says otherwise", "[cli]")
{
    Desk desk;
    for (const QString &locale : {QString(), u"C"_s, u"C.UTF-8"_s, u"POSIX"_s, u"zh_CN.UTF-8"_s}) {
        desk.locale = locale;
        INFO(locale);
        CHECK(desk.run({u"--help"_s}).out.startsWith(u"用法："_s));
        const Ran absent = desk.run({u"check"_s, u"没有.ducha"_s});
        CHECK(absent.complaints().size() == 1);
        CHECK(absent.err.startsWith(u"ducha-cli: 没有.ducha: "_s));
        CHECK_FALSE(absent.err.contains(u"workspace"_s));
    }
    desk.locale = u"en_US.UTF-8"_s;
    CHECK(desk.run({u"--help"_s}).out.startsWith(u"Usage: "_s));
    CHECK(desk.run({u"check"_s, u"没有.ducha"_s}).complaints() ==
          QStringList{u"ducha-cli: 没有.ducha: There is no such workspace. Check the name, or create it first."_s});
}

TEST_CASE("JSON is the same in every language, but for sentences", "[cli]")
{
    Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QStringList list{u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s};
    const QString english = desk.run(list).out;
    desk.locale = u"zh_CN.UTF-8"_s;
    CHECK(desk.run(list).out == english);
}

TEST_CASE("people read words for states in their language", "[cli]")
{
    Desk desk;
    desk.putSample(u"a.ducha"_s);
    desk.locale = u"zh_CN.UTF-8"_s;
    const QString text = desk.run({u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s}).out;
    CHECK(text.contains(u"整改"_s));
    CHECK_FALSE(text.contains(u"rectifying"_s));
}
