#include "core/casereview/draw.h"

#include "core/base/identifiers/case_number.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// More than anybody reviews; keeps products of strata within an int.
constexpr qint64 mostDrawn = 1'000'000;

bool hasPrivateUse(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](uint c) { return QChar::category(char32_t(c)) == QChar::Other_PrivateUse; });
}

Error privateUse(const QString &text)
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "“%1” holds a character that only some fonts know, so others could not check "
                                       "the draw. Type it anew."),
             {text}},
            u"private-use"_s};
}

/// A part of a line of facts: no tabs or line breaks of its own, in one Unicode form.
QString fact(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString facts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(fact(text));
    return result.join(u'、');
}

QStringList factsOf(const DrawCase &entry)
{
    QStringList parts{fact(entry.organ), fact(entry.area), entry.running ? stillRunning() : QString()};
    for (const QString &value : entry.cell)
        parts.append(fact(value));
    return parts;
}

QStringList factsOf(const DrawExpert &expert)
{
    return {fact(expert.unit), fact(expert.area), facts(expert.formerUnits), facts(expert.recusals)};
}

Error duplicate(const DrawCase &first, const DrawCase &second)
{
    if (first.organ == second.organ)
        return {Error::Code::Input,
                {QT_TRANSLATE_NOOP("core", "Rows %1 and %2 hold the same case, %3. Delete one."),
                 {QString::number(first.row), QString::number(second.row), second.identifier}},
                u"duplicate-case"_s,
                {.row = second.row}};
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "Rows %1 (%2) and %3 (%4) hold the same case number %5. Correct one of them, or "
                                       "draw for each organ by itself."),
             {QString::number(first.row), first.organ, QString::number(second.row), second.organ, second.identifier}},
            u"duplicate-case"_s,
            {.row = second.row}};
}

Error duplicate(const DrawExpert &first, const DrawExpert &second)
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "Rows %1 and %2 hold the same expert number %3. Give each expert a number of "
                                       "their own."),
             {QString::number(first.row), QString::number(second.row), second.identifier}},
            u"duplicate-expert"_s,
            {.row = second.row}};
}

QString missingDetail(const DrawCase &)
{
    return u"no-case-number"_s;
}
QString missingDetail(const DrawExpert &)
{
    return u"no-expert-number"_s;
}

template <class Entry>
Result<Population> frozen(const QList<Entry> &entries)
{
    struct Line {
        QByteArray identifier;
        const Entry *entry;
    };
    QList<Line> lines;
    lines.reserve(entries.size());
    for (const Entry &entry : entries) {
        if (entry.identifier.isEmpty())
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "There is no number in row %1."), {QString::number(entry.row)}},
                         missingDetail(entry),
                         {.row = entry.row}};
        lines.append({entry.identifier.toUtf8(), &entry});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line &a, const Line &b) { return a.identifier < b.identifier; });
    Sha256 identifiers;
    Sha256 everything;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        if (i > 0 && lines.at(i - 1).identifier == line.identifier)
            return duplicate(*lines.at(i - 1).entry, *line.entry);
        identifiers.add(line.identifier + '\n');
        everything.add(line.identifier + '\t' + factsOf(*line.entry).join(u'\t').toUtf8() + '\n');
    }
    return Population{hexOf(identifiers.digest()), int(entries.size()), hexOf(everything.digest())};
}

QString cellText(const QStringList &values)
{
    return values.join(u" / "_s);
}

/// How many cases a cell is to give; 0 when the rules cannot be.
qint64 perCell(const DrawRules &rules)
{
    if (rules.strata.isEmpty())
        return rules.count <= mostDrawn ? std::max(0, rules.count) : 0;
    qint64 product = 1;
    for (const Stratum &stratum : rules.strata) {
        if (stratum.count < 1 || stratum.count > mostDrawn)
            return 0;
        product *= stratum.count;
        if (product > mostDrawn)
            return 0;
    }
    return product;
}

struct Cell {
    QStringList values;
    int cases = 0;    ///< that are in it
    int selected = 0; ///< so far
};

Error tooFew(const Cell &cell, qint64 wanted)
{
    const QString have = QString::number(cell.selected);
    const QString all = QString::number(cell.cases);
    if (cell.values.isEmpty())
        return {
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "%1 of %2 cases in the list can be drawn, but %3 are to be drawn. Draw fewer, "
                                       "or allow fewer to be drawn."),
             {have, all, QString::number(wanted)}},
            u"too-few-cases"_s};
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "In “%1”, %2 of %3 cases can be drawn, but %4 are to be drawn of each. Draw "
                                       "fewer, or allow fewer to be drawn."),
             {cellText(cell.values), have, all, QString::number(wanted)}},
            u"short-stratum"_s};
}

} // namespace

QString stillRunning()
{
    return u"still-running"_s;
}

Result<QString> caseIdentifier(const QString &number)
{
    const auto parsed = CaseNumber::parse(number);
    if (!parsed)
        return parsed.error();
    if (hasPrivateUse(number))
        return privateUse(number.trimmed());
    return parsed->value.identifier();
}

Result<QString> expertIdentifier(const QString &number)
{
    const QString identifier = fact(number);
    if (identifier.isEmpty())
        return Error{
            Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "The expert has no number.")}, u"no-identifier"_s};
    if (hasPrivateUse(identifier))
        return privateUse(identifier);
    return identifier;
}

Result<Population> populationOf(const QList<DrawCase> &cases)
{
    if (cases.isEmpty())
        return Error{Error::Code::Input, {QT_TRANSLATE_NOOP("core", "There are no cases to draw from.")}};
    for (const DrawCase &entry : cases) {
        if (std::any_of(entry.cell.begin(), entry.cell.end(), [](const QString &value) { return value.isEmpty(); }))
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "The case in row %1 has no value in a column that the draw goes "
                                                    "by. Fill it in."),
                          {QString::number(entry.row)}},
                         u"no-stratum"_s,
                         {.row = entry.row}};
    }
    return frozen(cases);
}

Result<Population> populationOf(const QList<DrawExpert> &experts)
{
    if (experts.isEmpty())
        return Error{Error::Code::Input, {QT_TRANSLATE_NOOP("core", "There are no experts in the list.")}};
    return frozen(experts);
}

Population noExperts()
{
    const QString nothing = sha256Hex({});
    return {nothing, 0, nothing};
}

Sha256::Digest ticketOf(const QString &seed, const QString &caseIdentifier)
{
    Sha256 hash;
    hash.add(QString(seed + u'\n' + caseIdentifier).toUtf8());
    return hash.digest();
}

Sha256::Digest ticketOf(const QString &seed, const QString &caseIdentifier, const QString &expertIdentifier)
{
    Sha256 hash;
    hash.add(QString(seed + u'\n' + caseIdentifier + u'\n' + expertIdentifier).toUtf8());
    return hash.digest();
}

Result<Selection> drawCases(const QList<DrawCase> &cases, const QString &seed, const DrawRules &rules,
                            const QHash<QString, QString> &voided)
{
    const qint64 wanted = perCell(rules);
    if (wanted < 1)
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "How many cases are drawn must be a number from 1 to %1."),
                      {QString::number(mostDrawn)}},
                     u"count"_s};
    struct Ticket {
        Sha256::Digest digest;
        qsizetype index;
        qsizetype cell;
    };
    QList<Ticket> tickets;
    tickets.reserve(cases.size());
    QList<Cell> cells;
    QHash<QStringList, qsizetype> cellOf;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const DrawCase &entry = cases.at(i);
        if (entry.cell.size() != rules.strata.size())
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "The case in row %1 has no value in a column that the draw goes "
                                                    "by. Fill it in."),
                          {QString::number(entry.row)}},
                         u"no-stratum"_s,
                         {.row = entry.row}};
        auto cell = cellOf.constFind(entry.cell);
        if (cell == cellOf.constEnd()) {
            cell = cellOf.insert(entry.cell, cells.size());
            cells.append({entry.cell});
        }
        ++cells[*cell].cases;
        tickets.append({ticketOf(seed, entry.identifier), i, *cell});
    }
    std::sort(tickets.begin(), tickets.end(), [](const Ticket &a, const Ticket &b) { return a.digest < b.digest; });

    Selection result;
    result.count = int(std::min(wanted * cells.size(), mostDrawn));
    for (const Ticket &ticket : std::as_const(tickets)) {
        const DrawCase &entry = cases.at(ticket.index);
        Cell &cell = cells[ticket.cell];
        if (cell.selected >= wanted)
            continue;
        if (entry.running || voided.contains(entry.identifier)) {
            result.voided.append({entry.identifier, hexOf(ticket.digest),
                                  entry.running ? stillRunning() : voided.value(entry.identifier)});
            continue;
        }
        ++cell.selected;
        result.selected.append({entry.identifier, hexOf(ticket.digest), cellText(entry.cell)});
    }
    for (const Cell &cell : std::as_const(cells)) {
        if (cell.selected < wanted && !rules.allowShort)
            return tooFew(cell, wanted);
    }
    for (auto given = voided.constBegin(); given != voided.constEnd(); ++given) {
        if (std::none_of(result.voided.begin(), result.voided.end(),
                         [&](const VoidedCase &one) { return one.identifier == given.key(); }))
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 was not drawn, so it cannot be voided."), {given.key()}},
                         u"not-drawn"_s};
    }
    return result;
}

} // namespace ducha
