#include "tests/cli/process.h"

#include <QtCore/QDate>
#include <QtCore/QSet>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Every object has at least these fields, and `state` and codes are never empty text.
void checkFields(const QJsonArray &rows, const QStringList &fields)
{
    REQUIRE_FALSE(rows.isEmpty());
    for (const QJsonValue &row : rows) {
        for (const QString &field : fields) {
            INFO(field);
            CHECK(row.toObject().contains(field));
            CHECK(row.toObject().value(field) != QJsonValue(QString()));
        }
    }
}

} // namespace

TEST_CASE("init makes an empty workspace and says where", "[cli]")
{
    const Desk desk;
    const Ran made = desk.run({u"init"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(made.status == 0);
    CHECK(made.err.isEmpty());
    CHECK(made.object().value(u"workspace"_s).toString() == desk.path(u"a.ducha"_s));
    CHECK(made.object().value(u"schema"_s).toInt() >= 1);
    CHECK(desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array().isEmpty());
    CHECK(desk.files() == QStringList{u"a.ducha"_s});
}

TEST_CASE("init never touches a file that is there", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QByteArray before = desk.read(u"a.ducha"_s);
    const Ran again = desk.run({u"init"_s, u"a.ducha"_s, u"--sample"_s});
    CHECK(again.status == 4);
    CHECK(again.out.isEmpty());
    CHECK(again.complaints() ==
          QStringList{u"ducha-cli: a.ducha: There is a file of this name already. Choose another name."_s});
    CHECK(desk.read(u"a.ducha"_s) == before);
}

TEST_CASE("the sample is ten areas of five organs with work in every stage", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const auto list = [&](const QString &kind) {
        const Ran ran = desk.run({u"list"_s, kind, u"--workspace"_s, u"a.ducha"_s, u"--json"_s});
        CHECK(ran.status == 0);
        CHECK(ran.err.isEmpty());
        return ran.array();
    };
    const QJsonArray units = list(u"units"_s);
    CHECK(units.size() == 50);
    checkFields(units, {u"id"_s, u"code"_s, u"name"_s, u"agency_type"_s, u"area"_s, u"area_code"_s, u"last_inspected"_s,
                        u"state"_s});
    const QJsonArray inspections = list(u"inspections"_s);
    checkFields(inspections,
                {u"id"_s, u"code"_s, u"unit"_s, u"area"_s, u"round"_s, u"stage"_s, u"state"_s, u"team"_s, u"entered"_s,
                 u"exited"_s, u"feedback_signed"_s, u"findings"_s, u"items_total"_s, u"items_closed"_s});
    QSet<QString> stages;
    QSet<QString> areas;
    for (const QJsonValue &row : inspections) {
        stages.insert(row.toObject().value(u"stage"_s).toString());
        areas.insert(row.toObject().value(u"area"_s).toString());
    }
    CHECK(stages.size() == 10);
    CHECK(stages.contains(u"feedback-issued"_s));
    CHECK(areas.size() == 10);
    checkFields(list(u"people"_s), {u"id"_s, u"code"_s, u"name"_s, u"unit"_s});
    checkFields(list(u"interviews"_s), {u"id"_s, u"code"_s, u"inspection"_s, u"person"_s, u"started"_s, u"state"_s});
    checkFields(list(u"symposiums"_s), {u"id"_s, u"code"_s, u"inspection"_s, u"theme"_s, u"state"_s});
    checkFields(list(u"items"_s),
                {u"id"_s, u"code"_s, u"inspection"_s, u"finding"_s, u"problem"_s, u"measures"_s,
                 u"responsible_leader"_s, u"responsible_unit"_s, u"due"_s, u"due_kind"_s, u"progress"_s,
                 u"completion"_s, u"state"_s, u"overdue"_s, u"verdict_unit"_s, u"verdict_county"_s, u"verdict_city"_s});
    checkFields(list(u"deadlines"_s), {u"kind"_s, u"object"_s, u"due"_s, u"days_left"_s, u"overdue"_s});
    checkFields(list(u"routings"_s), {u"id"_s, u"inspection"_s, u"document"_s, u"recipient"_s, u"role"_s, u"sent"_s,
                                      u"received"_s, u"state"_s});
    checkFields(list(u"numbers"_s), {u"number"_s, u"document"_s, u"subject"_s, u"inspection"_s, u"note"_s, u"state"_s});
    const QJsonArray findings = list(u"findings"_s);
    checkFields(findings, {u"id"_s, u"code"_s, u"inspection"_s, u"dimension"_s, u"title"_s, u"text"_s, u"severity"_s,
                           u"state"_s, u"sources"_s});
    const QJsonArray sources = findings.first().toObject().value(u"sources"_s).toArray();
    checkFields(sources, {u"kind"_s, u"id"_s, u"label"_s});
}

TEST_CASE("dates, instants and absent values keep one form", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    int absent = 0;
    const QJsonArray inspections = desk.run({u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
    for (const QJsonValue &row : inspections) {
        const QJsonValue entered = row.toObject().value(u"entered"_s);
        absent += entered.isNull();
        CHECK((entered.isNull() || QDate::fromString(entered.toString(), u"yyyy-MM-dd"_s).isValid()));
    }
    CHECK(absent > 0); // the sample has inspections that were not begun
    const QJsonArray talks = desk.run({u"list"_s, u"interviews"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s);
    for (const QJsonValue &row : talks)
        CHECK(instant.match(row.toObject().value(u"started"_s).toString()).hasMatch());
}

TEST_CASE("the option --inspection narrows a list to one inspection", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const QString code = desk.run({u"list"_s, u"inspections"_s, u"-w"_s, u"a.ducha"_s, u"--json"_s})
                             .array()
                             .at(1)
                             .toObject()
                             .value(u"code"_s)
                             .toString();
    for (const QString &kind :
         {u"interviews"_s, u"symposiums"_s, u"findings"_s, u"items"_s, u"deadlines"_s, u"routings"_s, u"numbers"_s}) {
        const QJsonArray all = desk.run({u"list"_s, kind, u"-w"_s, u"a.ducha"_s, u"--json"_s}).array();
        const QJsonArray some =
            desk.run({u"list"_s, kind, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, code, u"--json"_s}).array();
        CHECK_FALSE(some.isEmpty());
        CHECK(some.size() < all.size());
        for (const QJsonValue &row : some)
            CHECK(row.toObject().value(u"inspection"_s).toString() == code);
    }
    CHECK(desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s, u"--inspection="_s + code, u"--json"_s})
              .array()
              .size() == 1);
    const Ran unknown = desk.run({u"list"_s, u"items"_s, u"-w"_s, u"a.ducha"_s, u"--inspection"_s, u"DC-1999-001"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains(u"DC-1999-001"_s));
}

TEST_CASE("a list for people has aligned columns under their heads", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const Ran ran = desk.run({u"list"_s, u"units"_s, u"-w"_s, u"a.ducha"_s});
    const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines.size() == 51);
    CHECK(lines.first().startsWith(u"Code"_s));
    CHECK_FALSE(ran.out.contains(u"not-inspected"_s)); // words, no stored names
}

TEST_CASE("check finds a sound workspace sound", "[cli]")
{
    const Desk desk;
    desk.putSample(u"a.ducha"_s);
    const Ran ran = desk.run({u"check"_s, u"a.ducha"_s, u"--json"_s});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    CHECK(ran.object().value(u"ok"_s).toBool());
    CHECK(ran.object().value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("every command explains itself", "[cli]")
{
    const Desk desk;
    const Ran all = desk.run({u"--help"_s});
    CHECK(all.status == 0);
    CHECK(all.err.isEmpty());
    static const QRegularExpression named(u"^  ([a-z]+) {2,}"_s, QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto match = named.globalMatch(all.out); match.hasNext(); ++commands) {
        const QString command = match.next().captured(1);
        const Ran help = desk.run({command, u"--help"_s});
        INFO(command);
        CHECK(help.status == 0);
        CHECK(help.err.isEmpty());
        CHECK(help.out.startsWith(u"Usage: ducha-cli "_s + command));
        CHECK(help.out.contains(u"--json"_s));
    }
    CHECK(commands >= 5);
    CHECK(desk.run({u"--version"_s}).out.startsWith(u"ducha-cli "_s));
}
