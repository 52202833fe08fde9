#include "tests/cli/process.h"

#include <QtCore/QDate>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// A disk that is full after 20 blocks of 512 bytes, also for root.
const QString &smallDisk()
{
    static const QString script = u"trap '' XFSZ; ulimit -f 20; exec \"$@\""_s;
    return script;
}

} // namespace

TEST_CASE("tables are written in both forms and say how many rows they have", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    for (const QString &kind : {u"ledger"_s, u"findings"_s, u"coverage"_s}) {
        for (const QString &suffix : {u".xlsx"_s, u".csv"_s}) {
            const QString file = kind + suffix;
            const Ran ran = desk.run({u"export"_s, kind, u"-w"_s, u"a.ducha"_s, u"--out"_s, file, u"--json"_s});
            INFO((file + ran.err).toStdString());
            CHECK(ran.status == 0);
            CHECK(ran.object().contains(u"rows"_s));
            CHECK(desk.read(file).startsWith(suffix == u".csv"_s ? "\xef\xbb\xbf" : "PK"));
        }
    }
    CHECK(desk.run({u"export"_s, u"coverage"_s, u"-w"_s, u"a.ducha"_s, u"--out"_s, u"c.csv"_s, u"--json"_s})
              .object()
              .value(u"rows"_s)
              .toInt() == 50);
}

TEST_CASE("a list of units that was exported can be imported again", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    REQUIRE(desk.run({u"init"_s, u"b.ducha"_s}).status == 0);
    REQUIRE(desk.run({u"export"_s, u"coverage"_s, u"-w"_s, u"a.ducha"_s, u"--out"_s, u"c.xlsx"_s}).status == 0);
    const Ran ran = desk.run({u"import"_s, u"units"_s, u"c.xlsx"_s, u"-w"_s, u"b.ducha"_s, u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.object().value(u"new"_s).toInt() == 50);
}

TEST_CASE("documents are written and say how many pages they have", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QJsonArray kinds = desk.run({u"report"_s, u"--list"_s, u"--json"_s}).array();
    CHECK(kinds.contains(u"interview"_s));
    CHECK(kinds.contains(u"rectification-notice"_s));
    const QString talk = desk.run({u"list"_s, u"interviews"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s,
                                   u"DC-%1-001"_s.arg(QDate::currentDate().year()), u"--json"_s})
                             .array()
                             .first()
                             .toObject()
                             .value(u"code"_s)
                             .toString();
    const QStringList report{u"report"_s,       u"interview"_s,
                             u"-w"_s,           u"a.ducha"_s,
                             u"--inspection"_s, u"DC-%1-001"_s.arg(QDate::currentDate().year()),
                             u"--code"_s,       talk,
                             u"--out"_s};
    const Ran ran = desk.run(report + QStringList{u"talk.pdf"_s, u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.status == 0);
    CHECK(ran.object().value(u"pages"_s).toInt() >= 1);
    CHECK(ran.object().value(u"kind"_s).toString() == u"interview"_s);
    CHECK(desk.read(u"talk.pdf"_s).startsWith("%PDF-1.4"));
    CHECK(desk.run(report + QStringList{u"talk.doc"_s}).status == 2);
    CHECK_FALSE(desk.files().contains(u"talk.doc"_s));
}

TEST_CASE("every kind of document of the large inspection is written, an issued feedback always the same", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QString code = u"DC-%1-001"_s.arg(QDate::currentDate().year());
    for (const QJsonValue &kind : desk.run({u"report"_s, u"--list"_s, u"--json"_s}).array()) {
        const QString file = kind.toString() + u".pdf"_s;
        const Ran ran = desk.run({u"report"_s, kind.toString(), u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code,
                                  u"--out"_s, file, u"--json"_s});
        INFO((file + ran.out + ran.err).toStdString());
        CHECK(ran.status == 0);
        CHECK(desk.read(file).startsWith("%PDF-1.4"));
        CHECK_FALSE(ran.out.contains(u"geometry-"_s)); // every page keeps to the standard's measures
    }
    CHECK(desk.run({u"report"_s, u"feedback"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--out"_s,
                    u"again.pdf"_s})
              .status == 0);
    CHECK(desk.read(u"again.pdf"_s) == desk.read(u"feedback.pdf"_s));
}

TEST_CASE("a rectification notice is issued once and is the same paper afterwards", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    QString code;
    for (const QJsonValue &row : desk.run({u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array()) {
        if (row.toObject().value(u"stage"_s).toString() == u"feedback-issued"_s)
            code = row.toObject().value(u"code"_s).toString();
    }
    REQUIRE_FALSE(code.isEmpty());
    const auto report = [&](const QString &out, const QStringList &more = {}) {
        return desk.run(QStringList{u"report"_s, u"rectification-notice"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s,
                                    code, u"--out"_s, out} +
                        more);
    };
    const auto numbers = [&] {
        return desk.run({u"list"_s, u"numbers"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--json"_s})
            .array()
            .size();
    };
    const auto before = numbers();
    CHECK(report(u"draft.pdf"_s).status == 0);
    CHECK(numbers() == before);
    CHECK(report(u"first.pdf"_s, {u"--issue"_s}).status == 0);
    CHECK(numbers() == before + 1);
    CHECK(report(u"second.pdf"_s).status == 0);
    CHECK(desk.read(u"second.pdf"_s) == desk.read(u"first.pdf"_s));
    CHECK(desk.read(u"draft.pdf"_s) != desk.read(u"first.pdf"_s));
    CHECK(report(u"third.pdf"_s, {u"--issue"_s}).status != 0);
    CHECK_FALSE(desk.files().contains(u"third.pdf"_s));
    CHECK(numbers() == before + 1);
    CHECK(desk.run({u"report"_s, u"feedback"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--out"_s, u"f.pdf"_s,
                    u"--issue"_s})
              .status == 2);
    CHECK(desk.run({u"check"_s, u"a.ducha"_s}).status == 0);
}

TEST_CASE("all letters of a feedback are in one file unless one is named", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QString code = u"DC-%1-001"_s.arg(QDate::currentDate().year());
    QStringList letters;
    const Ran list = desk.run({u"list"_s, u"routings"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--json"_s});
    for (const QJsonValue &row : list.array()) {
        if (row.toObject().value(u"role"_s).toString() == u"copy"_s)
            letters.append(row.toObject().value(u"code"_s).toString());
    }
    REQUIRE(letters.size() > 1);
    const auto pages = [&](const QStringList &more) {
        return desk
            .run(QStringList{u"report"_s, u"routing"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--out"_s,
                             u"l.pdf"_s, u"--json"_s} +
                 more)
            .object()
            .value(u"pages"_s)
            .toInt();
    };
    int expected = 0;
    for (const QString &letter : letters) {
        const int alone = pages({u"--code"_s, letter});
        CHECK(alone > 0);
        expected += expected % 2 + alone; // each from an odd page
    }
    CHECK(pages({}) == expected);
}

TEST_CASE("an output that fails leaves no file, and an earlier one as it was", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    desk.write(u"c.xlsx"_s, "earlier");
    desk.write(u"papers.pdf"_s, "earlier");
    const QStringList table{u"export"_s, u"findings"_s, u"-w"_s, u"a.ducha"_s, u"--out"_s};
    const QStringList paper{u"report"_s,  u"working-paper"_s, u"-w"_s,
                            u"a.ducha"_s, u"--inspection"_s,  u"DC-%1-001"_s.arg(QDate::currentDate().year()),
                            u"--out"_s};
    const QStringList before = desk.files();
    CHECK(desk.run(table + QStringList{u"no/folder/c.xlsx"_s}).status == 5);
    CHECK(desk.run(paper + QStringList{u"no/folder/p.pdf"_s}).status == 5);
    CHECK(desk.run(table + QStringList{u"c.txt"_s}).status == 2);
    for (const QString &name : {u"c.xlsx"_s, u"new.xlsx"_s, u"new.csv"_s}) {
        const Ran full = desk.runInShell(smallDisk(), table + QStringList{name});
        INFO((name + full.err).toStdString());
        CHECK(full.status == 5);
        CHECK(full.complaints().filter(u"ducha-cli: "_s).size() == 1); // libxlsxwriter has a remark of its own
    }
    CHECK(desk.runInShell(smallDisk(), paper + QStringList{u"papers.pdf"_s}).status == 5);
    CHECK(desk.read(u"c.xlsx"_s) == "earlier");
    CHECK(desk.read(u"papers.pdf"_s) == "earlier");
    CHECK(desk.files() == before);
}

TEST_CASE("search finds records by their number", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QString code = u"DC-%1-001"_s.arg(QDate::currentDate().year());
    const QJsonArray hits = desk.run({u"search"_s, u"a.ducha"_s, code, u"--json"_s}).array();
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first().toObject().value(u"kind"_s).toString() == u"inspection"_s);
    CHECK(desk.run({u"search"_s, u"a.ducha"_s, u"法院"_s, u"--limit"_s, u"3"_s, u"--json"_s}).array().size() == 3);
}
