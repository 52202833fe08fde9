#include "tests/architecture/habits.h"

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

/// What is looked for, where, and where it is allowed all the same.
struct Habit {
    QString pattern;
    QString sentence;
    QStringList folders;       ///< searched below these
    QStringList exceptIn = {}; ///< beginnings of paths that may
    bool headersOnly = false;
    bool inComments = false; ///< search the whole text, not only the code
};

const QList<Habit> &habits()
{
    static const QStringList program = {u"app"_s, u"core"_s, u"ui"_s};
    static const QStringList everything = {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s};
    static const QStringList mayAsk = {u"core/base/"_s, u"core/workbench/"_s, u"app/"_s};
    // Patterns are in pieces where they would otherwise find themselves.
    static const QList<Habit> list = {
        {u"\\bthrow\\b"_s, u"errors are values: return Result"_s, program},
        {u"\\bQString\\s*\\*\\s*error"_s, u"no error pointers: return Result"_s, program},
        {u"\\bbool\\s*\\*\\s*ok\\b"_s, u"no success pointers: return Result"_s, program},
        {u"\\bResult<\\s*bool\\s*>"_s, u"Result<bool> says two things at once: use Result<>"_s, program},
        {u"\\binstance\\s*\\("_s, u"no singletons: pass it in"_s, program},
        {u"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\s*\\("_s,
         u"the present time is an argument"_s, program, mayAsk},
        {u"\\b(createUuid\\w*|random_device)\\b|\\bQRandomGenerator\\s*::\\s*(global|system)\\b"_s,
         u"ids and seeds are arguments"_s, program, mayAsk},
        {u"\\bQ(MessageBox|FileDialog|InputDialog)\\b"_s,
         u"questions go through Prompts"_s,
         {u"ui"_s},
         {u"ui/support/"_s}},
        {u"(\\.|->)\\s*exec\\s*\\("_s, u"nothing but ui/support waits for a dialog"_s, {u"ui"_s}, {u"ui/support/"_s}},
        {u"\\bQ_(OBJECT|GADGET)\\b"_s,
         u"core has one QObject, core/workbench/changes.h"_s,
         {u"core"_s},
         {u"core/workbench/changes.h"_s}},
        {u"\\bQUuid\\b"_s, u"ids are StrongId"_s, program, {u"core/base/strong_id"_s}, true},
        {u"\\bint\\s+\\w*Id\\b"_s, u"ids are StrongId"_s, program, {}, true},
        {u"\\btr\\s*\\(|\\bQCoreApplication\\s*::\\s*translate\\b"_s,
         u"core marks text, ui/words translates it"_s,
         {u"core"_s}},
        {u"\\bTO"_s + u"DO\\b|\\bFIX"_s + u"ME\\b|\\bXX"_s + u"X\\b"_s,
         u"finish it or leave it out"_s,
         everything,
         {},
         false,
         true},
        {u"[\"( ]/(work|root|home|tm"_s + u"p)/"_s, u"no path of one machine"_s, everything, {}, false, true},
    };
    return list;
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &b) { return path.startsWith(b); });
}

/// SQL values are bound, never put into the text; names of tables and columns, which cannot be bound, may be.
QStringList composedSql(const QString &path, const QString &text)
{
    static const QRegularExpression form(
        u"\"[^\"\\n]*\\b(?:SELECT|INSERT|UPDATE|DELETE)\\b[^\"\\n]*(?:[=<>]|LIKE|\\bIN)\\s*\\(?'?%\\d[^\"\\n]*\"_s\\s*\\.arg\\("_s);
    QStringList result;
    if (!path.startsWith(u"core/"_s))
        return result;
    for (const int line : linesMatching(text, form))
        result.append(offence(path, line, u"values of SQL are bound, not put into its text"_s));
    return result;
}

} // namespace

QStringList habitOffences(const SourceTree &tree)
{
    QStringList result;
    for (const QString &path : sourcesUnder(tree)) {
        const QString text = tree.value(path);
        const QString code = codeOnly(text);
        for (const Habit &habit : habits()) {
            if (!habit.folders.contains(path.section(u'/', 0, 0)) || startsWithAny(path, habit.exceptIn) ||
                (habit.headersOnly && !path.endsWith(u".h"_s)))
                continue;
            for (const int line : linesMatching(habit.inComments ? text : code, QRegularExpression(habit.pattern)))
                result.append(offence(path, line, habit.sentence));
        }
        result += composedSql(path, text);
    }
    return result;
}

} // namespace ducha::architecture
