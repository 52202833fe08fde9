#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/base/save_file.h"
#include "core/workbench/draws/draw_files.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDrawn = 1'000'000;
constexpr int mostPerCase = 100;

Error usage(const char *text, const QStringList &values)
{
    return {Error::Code::Usage, {text, values}};
}

/// COLUMN=K; a column may itself hold an equals sign.
Result<QList<Stratum>> strataOf(const QStringList &values)
{
    QList<Stratum> strata;
    for (const QString &value : values) {
        const qsizetype equals = value.lastIndexOf(u'=');
        const int count = value.mid(equals + 1).toInt();
        if (equals < 1 || count < 1)
            return usage(QT_TRANSLATE_NOOP("core", "“%1” is no stratum. Write COLUMN=K, such as 属地=6."), {value});
        strata.append({value.left(equals).trimmed(), count});
    }
    return strata;
}

/// CASE=REASON; no case number holds an equals sign.
Result<QHash<QString, QString>> voidsOf(const QStringList &values)
{
    QHash<QString, QString> voids;
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals < 1)
            return usage(QT_TRANSLATE_NOOP("core", "“%1” voids no case. Write CASE=REASON."), {value});
        voids.insert(value.left(equals).trimmed(), value.mid(equals + 1).simplified());
    }
    return voids;
}

Result<DrawFiles> filesOf(const Call &call)
{
    for (const QString &option : {u"pool"_s, u"entropy"_s, u"out"_s})
        DUCHA_TRY(needs(call, option));
    auto strata = strataOf(call.repeated.value(u"stratum"_s));
    if (!strata)
        return strata.error();
    if (strata->isEmpty())
        DUCHA_TRY(needs(call, u"count"_s));
    if (call.has(u"experts"_s))
        DUCHA_TRY(needs(call, u"per-case"_s));
    if (call.has(u"per-case"_s))
        DUCHA_TRY(needs(call, u"experts"_s));
    const auto count = numberOption(call, u"count"_s, 0, mostDrawn);
    if (!count)
        return count.error();
    const auto perCase = numberOption(call, u"per-case"_s, 0, mostPerCase);
    if (!perCase)
        return perCase.error();
    auto voids = voidsOf(call.repeated.value(u"void"_s));
    if (!voids)
        return voids.error();
    return DrawFiles{call.options.value(u"pool"_s),
                     call.options.value(u"experts"_s),
                     call.options.value(u"entropy"_s),
                     call.options.value(u"previous"_s),
                     {*count, *strata, call.has(u"allow-short"_s), *perCase},
                     *voids};
}

void complainOf(Answer &answer, const QString &path, const QList<CheckMessage> &remarks)
{
    for (const CheckMessage &remark : remarks) {
        if (remark.severity != CheckMessage::Severity::Hint)
            answer.complaints.append(QFileInfo(path).fileName() + u": "_s + words(remark.message));
    }
}

/// What the program itself says as a reason, in the user's language.
QString reasonText(const QString &reason)
{
    if (reason == stillRunning())
        return say(QT_TRANSLATE_NOOP("cli", "still running"));
    if (reason == unavoidable())
        return say(QT_TRANSLATE_NOOP("cli", "not to be avoided"));
    return reason;
}

QString textOf(const DrawRecord &record)
{
    QHash<QString, QStringList> experts;
    for (const AssignedCase &one : record.assigned)
        experts.insert(one.identifier, one.experts);
    QList<QStringList> rows{{say(QT_TRANSLATE_NOOP("cli", "Case")), say(QT_TRANSLATE_NOOP("cli", "Cell")),
                             say(QT_TRANSLATE_NOOP("cli", "Experts")), say(QT_TRANSLATE_NOOP("cli", "Ticket"))}};
    for (const SelectedCase &one : record.selected)
        rows.append({one.identifier, one.cell, experts.value(one.identifier).join(u'、'), one.ticket.left(16)});
    QStringList lines{
        say(QT_TRANSLATE_NOOP("cli", "Cases %1, digest %2"),
            {QString::number(record.population.count), record.population.digest}),
        say(QT_TRANSLATE_NOOP("cli", "Experts %1, digest %2"),
            {QString::number(record.experts.count), record.experts.digest}),
        say(QT_TRANSLATE_NOOP("cli", "Seed %1"), {record.seed}),
        say(QT_TRANSLATE_NOOP("cli", "Record %1, draw %2"), {record.digest, QString::number(record.attempt)}),
        asTable(rows)};
    for (const VoidedCase &one : record.voided)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "Voided: %1, ticket %2 (%3)"),
                         {one.identifier, one.ticket.left(16), reasonText(one.reason)}));
    for (const Waiver &one : record.waived)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "Two areas review each other: %1 by %2 (%3)"),
                         {one.identifier, one.expert, reasonText(one.reason)}));
    return lines.join(u'\n');
}

Result<Answer> drawNew(const Call &call)
{
    const auto files = filesOf(call);
    if (!files)
        return files.error();
    LongWork work;
    const auto drawn = drawFromFiles(*files, work.progress());
    if (!drawn)
        return drawn.error();
    const DrawRecord &record = drawn->record;
    DUCHA_TRY(saveFile(call.options.value(u"out"_s), drawJson(record)));
    Answer answer;
    complainOf(answer, files->pool, drawn->poolRemarks);
    complainOf(answer, files->experts, drawn->expertRemarks);
    if (files->rules.count > 0 && record.rules.count != files->rules.count)
        answer.complaints.append(words(Message{
            QT_TRANSLATE_NOOP("core", "The strata ask for %1 cases in all, not for the %2 of --count. The strata "
                                      "count."),
            {QString::number(record.rules.count), QString::number(files->rules.count)}}));
    answer.json = QJsonObject{{u"selected"_s, int(record.selected.size())},
                              {u"assigned"_s, int(record.assigned.size())},
                              {u"voided"_s, int(record.voided.size())},
                              {u"waived"_s, int(record.waived.size())},
                              {u"population"_s, record.population.digest},
                              {u"experts"_s, record.experts.digest},
                              {u"seed"_s, record.seed},
                              {u"attempt"_s, record.attempt},
                              {u"digest"_s, record.digest}};
    answer.text = textOf(record);
    return answer;
}

Result<Answer> drawVerify(const Call &call)
{
    if (call.arguments.size() != 2)
        return usage(QT_TRANSLATE_NOOP("core", "Name the record to verify: ducha-cli draw verify DRAW.json."), {});
    DUCHA_TRY(needs(call, u"pool"_s));
    LongWork work;
    const auto verified =
        verifyDrawFiles(call.arguments.at(1), call.options.value(u"pool"_s), call.options.value(u"experts"_s),
                        call.options.value(u"entropy"_s), work.progress());
    if (!verified && verified.error().code != Error::Code::Conflict)
        return verified.error();
    Answer answer;
    answer.isNo = !verified;
    answer.json = QJsonObject{{u"ok"_s, bool(verified)},
                              {u"difference"_s, verified ? QJsonValue() : QJsonValue(words(verified.error().message))}};
    if (verified) {
        answer.text =
            say(QT_TRANSLATE_NOOP("cli", "True: the record follows from the lists and what was contributed."));
    } else {
        answer.complaints.append(errorLine(verified.error()));
        answer.text = say(QT_TRANSLATE_NOOP("cli", "Not true: the record does not follow from the lists and what was "
                                                   "contributed."));
    }
    return answer;
}

Result<Answer> draw(const Call &call)
{
    const QString action = call.arguments.at(0);
    if (action == u"verify"_s)
        return drawVerify(call);
    if (action == u"new"_s && call.arguments.size() == 1)
        return drawNew(call);
    return usage(QT_TRANSLATE_NOOP("core", "A draw is made by “draw new” or checked by “draw verify DRAW.json”."), {});
}

} // namespace

Command drawCommand()
{
    return {
        u"draw"_s,
        u"new|verify [DRAW.json] --pool FILE [--experts FILE] …"_s,
        1,
        2,
        QT_TRANSLATE_NOOP("cli", "draw cases and experts so that anyone can check it"),
        QT_TRANSLATE_NOOP(
            "cli",
            "“draw new” freezes the lists of cases and experts, then takes what at least two parties contribute to the "
            "seed\n(a text file, one line each: contributor, tab, value), then draws, and writes the record DRAW.json. "
            "Every\nstratum gives K cases of each value of its column; several multiply. A case that is still running "
            "is voided and\nthe next ticket takes its place. “draw verify” recomputes a record from the lists; exit "
            "status 1 and the first\ndifference when it does not follow from them.\n\n"
            "  ducha-cli draw new --pool cases.xlsx --count 60 --experts experts.csv --per-case 2 --entropy seed.txt "
            "--out DRAW.json\n"
            "  ducha-cli draw new --pool cases.xlsx --stratum 属地=6 --entropy seed.txt --out DRAW.json\n"
            "  ducha-cli draw verify DRAW.json --pool cases.xlsx --experts experts.csv"),
        {{u"pool"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the list of cases")},
         {u"count"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "how many cases, without strata")},
         {u"stratum"_s,
          u"COLUMN=K"_s,
          QT_TRANSLATE_NOOP("cli", "K cases of each value of a column; may be repeated"),
          {},
          true},
         {u"allow-short"_s, {}, QT_TRANSLATE_NOOP("cli", "a value with fewer cases gives what it has")},
         {u"experts"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the list of experts")},
         {u"per-case"_s, u"K"_s, QT_TRANSLATE_NOOP("cli", "how many experts review each case")},
         {u"entropy"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "what was contributed to the seed")},
         {u"void"_s,
          u"CASE=REASON"_s,
          QT_TRANSLATE_NOOP("cli", "a case that cannot be reviewed; may be repeated"),
          {},
          true},
         {u"previous"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the record of the draw before, for the same purpose")},
         outOption()},
        draw};
}

} // namespace ducha::cli
