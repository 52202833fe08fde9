#include "app/cli/collision/keep_hits.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "app/cli/workspace.h"
#include "core/base/save_file.h"
#include "core/workbench/collision/engine_match.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/roster_file.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostThreads = 256;
constexpr int mostRegisters = 1000;

Error usage(const char *text, const QStringList &values)
{
    return {Error::Code::Usage, {text, values}};
}

/// FIELD=HEADER.
Result<QHash<QString, QString>> columnsOf(const QStringList &values)
{
    QHash<QString, QString> columns;
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        const QString field = value.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (!rosterFieldNames().contains(field) && !enumFromName<RegisterField>(field))
            return usage(QT_TRANSLATE_NOOP("core",
                                           "“%1” names no column. Write FIELD=HEADER, such as id=证件号; the help "
                                           "lists the fields."),
                         {value});
        columns.insert(field, value.mid(equals + 1).trimmed());
    }
    return columns;
}

/// `rejected`: where the rows that were not compared are.
QString textOf(const Collision &collision, const QString &out, const QString &rejected)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("cli", "Officials %1, with their families %2"),
            {QString::number(collision.roster.rows), QString::number(collision.roster.entries.size())}),
        say(QT_TRANSLATE_NOOP("cli", "Rows compared %1, in %2 seconds"),
            {QString::number(collision.rows - collision.rejectedCount), QString::number(collision.seconds, 'f', 2)}),
        say(QT_TRANSLATE_NOOP("cli", "To be verified %1: by number %2, by masked number and name %3"),
            {QString::number(collision.hits()), QString::number(collision.byTier[0]),
             QString::number(collision.byTier[1])})};
    if (collision.byTier[2] > 0)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "Equal names alone, no questions yet: %1"),
                         {QString::number(collision.byTier[2])}));
    if (collision.rejectedCount > 0)
        lines.append(say(QT_TRANSLATE_NOOP("cli", "Rows not compared %1, kept in %2"),
                         {QString::number(collision.rejectedCount), rejected}));
    if (!out.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("cli", "Written to %1"), {out}));
    return lines.join(u'\n');
}

/// Writes the match for another engine instead of doing it.
Result<Answer> emitSql(const Call &call, const QHash<QString, QString> &columns)
{
    const auto sql = collisionSql({call.options.value(u"roster"_s), {}, columns, {}, call.has(u"names"_s)},
                                  call.options.value(u"emit-sql"_s), call.options.value(u"table"_s));
    if (!sql)
        return sql.error();
    const QString out = call.options.value(u"out"_s);
    DUCHA_TRY(saveFile(out, sql->toUtf8()));
    Answer answer;
    answer.json = QJsonObject{{u"out"_s, out}};
    answer.text = say(QT_TRANSLATE_NOOP("cli", "Written to %1"), {out});
    return answer;
}

/// What is read must not give way to what is written; told before a comparison that may take long.
Result<> checkOut(const Call &call)
{
    const QString out = QFileInfo(call.options.value(u"out"_s)).canonicalFilePath();
    const QStringList read = QStringList{call.options.value(u"roster"_s), call.options.value(u"result"_s),
                                         call.options.value(u"workspace"_s)} +
                             call.repeated.value(u"register"_s) + call.arguments;
    for (const QString &path : read) {
        if (!out.isEmpty() && QFileInfo(path).canonicalFilePath() == out)
            return usage(QT_TRANSLATE_NOOP("core", "--out would overwrite %1. Give it another name."), {path});
    }
    return {};
}

/// Usage for what does not go together.
Result<> checkWords(const Call &call)
{
    DUCHA_TRY(needs(call, u"roster"_s));
    DUCHA_TRY(checkOut(call));
    const bool isKept = call.has(u"workspace"_s);
    if (!isKept || call.has(u"emit-sql"_s))
        DUCHA_TRY(needs(call, u"out"_s));
    if (isKept && call.has(u"emit-sql"_s))
        return usage(QT_TRANSLATE_NOOP("core", "Statements are only written: leave out -w, or --emit-sql."), {});
    for (const QString &option : {u"inspection"_s, u"purpose"_s, u"authority"_s, u"by"_s}) {
        if (call.has(option))
            DUCHA_TRY(needs(call, u"workspace"_s));
    }
    if (call.has(u"emit-sql"_s))
        return {};
    const bool isEngine = call.has(u"engine"_s);
    const bool isResult = call.has(u"result"_s);
    if (!isResult)
        DUCHA_TRY(needs(call, isEngine ? u"connect"_s : u"register"_s));
    if ((isEngine || isResult) && (call.has(u"register"_s) || !call.arguments.isEmpty()))
        return usage(QT_TRANSLATE_NOOP("core", "An engine holds the register itself: leave out --register, or --engine "
                                               "and --result."),
                     {});
    if (isEngine && isResult)
        return usage(QT_TRANSLATE_NOOP("core", "A result was compared already: leave out --engine, or --result."), {});
    return {};
}

Answer answerOf(const Collision &collision, const QString &out, const QString &rejected)
{
    Answer answer;
    for (const CheckMessage &remark : collision.roster.remarks + collision.remarks)
        answer.complaints.append(words(remark.message));
    for (const RejectedRow &row : collision.firstRejected)
        answer.complaints.append(collision.registers.at(row.file).name + u':' + QString::number(row.record) + u": "_s +
                                 words(rejectionText(row.why)));
    answer.isNo = collision.rejectedCount > 0;
    answer.json = QJsonObject{{u"roster"_s, collision.roster.rows},
                              {u"people"_s, collision.roster.entries.size()},
                              {u"rows"_s, qint64(collision.rows)},
                              {u"hits"_s, qint64(collision.hits())},
                              {u"by_kind"_s, QJsonObject{{u"id"_s, qint64(collision.byTier[0])},
                                                         {u"masked-id"_s, qint64(collision.byTier[1])},
                                                         {u"name"_s, qint64(collision.byTier[2])}}},
                              {u"rejected"_s, qint64(collision.rejectedCount)},
                              {u"seconds"_s, collision.seconds}};
    answer.text = textOf(collision, out, rejected);
    return answer;
}

Result<Answer> run(const Call &call)
{
    DUCHA_TRY(checkWords(call));
    auto columns = columnsOf(call.repeated.value(u"column"_s));
    if (!columns)
        return columns.error();
    if (call.has(u"emit-sql"_s))
        return emitSql(call, *columns);
    const auto threads = numberOption(call, u"threads"_s, 0, mostThreads);
    if (!threads)
        return threads.error();
    std::optional<HitKeeper> keeper;
    if (call.has(u"workspace"_s)) {
        auto opened = HitKeeper::of(call);
        if (!opened)
            return opened.error();
        keeper = *std::move(opened);
    }
    LongWork work;
    const CollisionRequest request{call.options.value(u"roster"_s),
                                   call.repeated.value(u"register"_s) + call.arguments,
                                   *columns,
                                   call.options.value(u"encoding"_s),
                                   call.has(u"names"_s) || keeper, // who verifies sees the number of namesakes
                                   *threads,
                                   {},
                                   call.options.value(u"result"_s)};
    auto collision = call.has(u"engine"_s)
                         ? collideInEngine(request,
                                           {call.options.value(u"engine"_s), call.options.value(u"connect"_s),
                                            call.options.value(u"table"_s)},
                                           work.progress())
                         : collide(request, work.progress());
    if (!collision)
        return collision.error();
    const QString out = call.options.value(u"out"_s);
    const QString rejected = out.isEmpty() ? keeper->rejectedBeside() : rejectedPath(out);
    if (out.isEmpty())
        DUCHA_TRY(writeRejected(*collision, rejected));
    else
        DUCHA_TRY(writeHits(*collision, out, work.progress(), call.has(u"names"_s)));
    if (keeper) {
        if (const auto kept = keeper->keep(*collision, work.progress()); !kept) {
            if (!out.isEmpty())
                QFile::remove(out); // the list of a run that is not there would mislead
            if (collision->rejectedCount > 0)
                QFile::remove(rejected);
            return kept.error();
        }
    }
    Answer answer = answerOf(*collision, out, rejected);
    if (keeper)
        DUCHA_TRY(keeper->tell(answer));
    return answer;
}

} // namespace

Command collideCommand()
{
    return {
        u"collide"_s,
        u"--roster FILE --register FILE… --out HITS.csv|.xlsx | -w W --inspection CODE"_s,
        0,
        mostRegisters,
        QT_TRANSLATE_NOOP("cli", "compare a roster of officials with business registers"),
        QT_TRANSLATE_NOOP(
            "cli",
            "Every hit is a question to be verified by people, never a verdict. Found are rows with the same citizen's "
            "number,\nand with a masked number that may be it and the same name; --names lists equal names too, which "
            "are no hits.\nThe result is the same whatever the number of threads. Rows that cannot be compared go to "
            "HITS.rejected.csv, and\nthe exit status is 1 then. A register is CSV in UTF-8 or GB18030 of any size, or "
            "a "
            "workbook (its first visible sheet).\n\n"
            "Fields of the roster: code, name, id, unit, post, spouse-name, spouse-id, child-name, child-id, "
            "service-from,\nservice-to, rank, basis; of a register: company, uscc, role, name, id, status, founded, "
            "ended, share, capital,\nauthority, type, role-from, role-to.\n\n"
            "  ducha-cli collide --roster roster.xlsx --register register.csv --out hits.csv\n"
            "  ducha-cli collide --roster roster.xlsx --register a.csv --register b.csv --column id=证件编号 --out "
            "hits.xlsx\n"
            "  ducha-cli collide --roster roster.xlsx --emit-sql postgresql --table 登记表 --out match.sql\n"
            "  ducha-cli collide --roster roster.xlsx --result answer.csv --out hits.csv\n"
            "  ducha-cli collide --roster roster.xlsx --engine postgresql --connect 'host=db dbname=reg user=reader'\n"
            "    --table 登记表 --out hits.csv\n\n"
            "The statements for another engine hold the roster and ask a table that has a column for each field, "
            "and\nregister_file and register_row; --column FIELD= leaves out one that it has not. Their answer, saved "
            "as CSV with its\nheader, is taken back by --result with the same roster: every row is compared once more, "
            "and a result that was cut or\naltered is refused. --engine runs the statements there and writes the same "
            "list; the roster is gone from the engine\nafterwards, and nothing else is written.\n\n"
            "With -w the hits are kept in the workspace for verification, all or none, with purpose, authority and "
            "name of who\ncompares: officials of another inspected unit of the round there, everybody else in "
            "--inspection. --out writes the\nlist besides. Without it rows that cannot be compared go to "
            "W.rejected.csv.\n\n"
            "  ducha-cli collide --roster roster.xlsx --register register.csv -w round.ducha --inspection "
            "DC-2026-001\n"
            "    --purpose 违规经商办企业核查 --authority 督察方案第五条 --by 张样"),
        QList<Option>{
            {u"roster"_s, u"FILE"_s, QT_TRANSLATE_NOOP("cli", "the list of officials, .xlsx or CSV")},
            {u"register"_s,
             u"FILE"_s,
             QT_TRANSLATE_NOOP("cli", "an extract of the business register; may be repeated"),
             {},
             true},
            {u"names"_s, {}, QT_TRANSLATE_NOOP("cli", "list equal names without a number as well")},
            {u"threads"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "how many threads; all of the machine's without it")},
            {u"encoding"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "UTF-8 or GB18030; found out without it")},
            {u"column"_s,
             u"FIELD=HEADER"_s,
             QT_TRANSLATE_NOOP("cli", "the header of a field; may be repeated"),
             {},
             true},
            {u"emit-sql"_s, u"DIALECT"_s,
             QT_TRANSLATE_NOOP("cli", "write the match as statements for postgresql or spark instead of doing it")},
            {u"result"_s, u"FILE"_s,
             QT_TRANSLATE_NOOP("cli", "take back what an engine answered to the statements of --emit-sql")},
            {u"engine"_s, u"NAME"_s,
             QT_TRANSLATE_NOOP("cli", "let the engine that holds the register compare: postgresql")},
            {u"connect"_s, u"WORDS"_s,
             QT_TRANSLATE_NOOP("cli",
                               "how the engine is reached: host=… dbname=… user=…; a password stands in ~/.pgpass")},
            {u"table"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "the table of the register there; “register” without it")},
            outOption()} +
            keepingOptions(),
        run};
}

} // namespace ducha::cli
