#include "core/collision/sql_match.h"

#include "core/collision/folding.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// How one engine writes what both mean.
class Writer {
public:
    Writer(SqlDialect dialect, const scan::FoldTable &folds) : m_dialect(dialect), m_folds(folds) {}

    [[nodiscard]] QString text(const QString &value) const
    {
        QString inner = value;
        if (m_dialect == SqlDialect::Spark)
            return u'\'' + inner.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
        return u'\'' + inner.replace(u'\'', u"''"_s) + u'\'';
    }

    [[nodiscard]] QString name(const QString &column) const
    {
        QString inner = column;
        if (m_dialect == SqlDialect::Spark)
            return u'`' + inner.replace(u'`', u"``"_s) + u'`';
        return u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
    }

    [[nodiscard]] QString table(const QString &name) const
    {
        QStringList parts;
        for (const QString &part : name.split(u'.'))
            parts.append(this->name(part));
        return parts.join(u'.');
    }

    /// A column as text, whatever its type; none is ''.
    [[nodiscard]] QString cell(const QString &column) const
    {
        return u"coalesce(CAST("_s + column +
               (m_dialect == SqlDialect::Spark ? u" AS STRING), '')"_s : u" AS text), '')"_s);
    }

    [[nodiscard]] QString matches(const QString &value, const QString &pattern) const
    {
        return value + (m_dialect == SqlDialect::Spark ? u" RLIKE "_s : u" ~ "_s) + pattern;
    }

    /// Every match of a pattern replaced.
    [[nodiscard]] QString replaced(const QString &value, const QString &pattern, const QString &with) const
    {
        return u"regexp_replace("_s + value + u", "_s + text(pattern) + u", "_s + text(with) +
               (m_dialect == SqlDialect::Spark ? u")"_s : u", 'g')"_s);
    }

    /// The digits of a text from a place, counted from 1, as a number.
    [[nodiscard]] QString integerAt(const QString &value, int from, int count) const
    {
        return u"CAST(substring("_s + value + u", "_s + QString::number(from) + u", "_s + QString::number(count) +
               u") AS INTEGER)"_s;
    }

    /// `translate` drops what has no counterpart: the characters that the comparison does not see come last.
    [[nodiscard]] QString folded(const QString &value) const
    {
        QString from;
        QString to;
        QString dropped;
        QString anyOfThem;
        for (char32_t c = 1; c < 0xFFFE; ++c) {
            if (!folds(c))
                continue;
            const char32_t f = m_folds.foldedCharacter(c);
            if (f == 0) {
                dropped += QChar(char16_t(c));
            } else {
                from += QChar(char16_t(c));
                to += QChar(char16_t(f));
            }
            if (!folds(c - 1))
                anyOfThem += escaped(c) + u'-';
            if (!folds(c + 1))
                anyOfThem += escaped(c);
        }
        const QString translated = u"translate("_s + value + u", "_s + text(from + dropped) + u", "_s + text(to) + u')';
        if (m_dialect == SqlDialect::Spark)
            return translated;
        // PostgreSQL looks through the whole list for each character: a second for each thousand rows, and nearly no
        // text needs it.
        return u"CASE WHEN "_s + matches(value, text(u'[' + anyOfThem + u']')) + u" THEN "_s + translated +
               u" ELSE "_s + value + u" END"_s;
    }

    [[nodiscard]] QString rosterType() const
    {
        return m_dialect == SqlDialect::Spark ? u"CREATE OR REPLACE TEMPORARY VIEW"_s : u"CREATE TEMPORARY TABLE"_s;
    }

    /// Makes the engine look how many rows there are before it plans.
    [[nodiscard]] QStringList counted(const QStringList &tables) const
    {
        QStringList statements;
        for (const QString &table : tables) {
            if (m_dialect == SqlDialect::PostgreSql)
                statements.append(u"ANALYZE "_s + table);
        }
        return statements;
    }

private:
    /// Does the comparison see this character as another one, or not at all?
    [[nodiscard]] bool folds(char32_t c) const
    {
        return c > 0 && c < 0xFFFE && (c < 0xD800 || c >= 0xE000) && m_folds.foldedCharacter(c) != c;
    }

    /// For a bracket of a regular expression.
    static QString escaped(char32_t c) { return u"\\u%1"_s.arg(uint(c), 4, 16, QChar(u'0')); }

    SqlDialect m_dialect;
    const scan::FoldTable &m_folds;
};

QString number(int value)
{
    return QString::number(value);
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// The roster as values, so that nothing has to be loaded beside the statements.
QStringList rosterSql(const Writer &writer, const Roster &roster, const scan::FoldTable &folds)
{
    const auto wanted = wantedOf(roster, folds);
    QStringList people;
    QStringList names;
    for (qsizetype i = 0; i < roster.entries.size(); ++i) {
        const RosterEntry &entry = roster.entries.at(i);
        const std::string &own = wanted[size_t(i)].number;
        const bool full = scan::formOf(own) == scan::NumberForm::Full;
        const bool masked = scan::formOf(own) == scan::NumberForm::Masked;
        const std::string longForm = full ? scan::longForm(own) : std::string();
        people.append(u'(' +
                      QStringList{number(int(i)), number(entry.row), number(int(entry.relation)),
                                  writer.text(enumName(entry.relation)), writer.text(entry.name),
                                  writer.text(entry.unit), writer.text(fromUtf8(longForm)),
                                  writer.text(fromUtf8(scan::shortForm(longForm))),
                                  writer.text(masked ? fromUtf8(own) : QString()),
                                  full && scan::isSound(own) ? u"TRUE"_s : u"FALSE"_s}
                          .join(u", "_s) +
                      u')');
        for (const std::string &name : wanted[size_t(i)].names)
            names.append(u'(' + number(int(i)) + u", "_s + writer.text(fromUtf8(name)) + u')');
    }
    if (names.isEmpty())
        names.append(u"(-1, '')"_s);
    return QStringList{
               writer.rosterType() + u" ducha_roster AS SELECT * FROM (VALUES\n"_s + people.join(u",\n"_s) +
                   u"\n) AS v (entry, roster_row, relation_order, relation, person_name, unit, long_id, short_id, "
                   u"masked_id, "
                   u"sound)"_s,
               writer.rosterType() + u" ducha_name AS SELECT DISTINCT * FROM (VALUES\n"_s + names.join(u",\n"_s) +
                   u"\n) AS v (entry, name)"_s} +
           writer.counted({u"ducha_roster"_s, u"ducha_name"_s});
}

/// The check character of the 17 digits that `id` begins with (GB 11643).
QString checkSql(const Writer &writer, const QString &id)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    QStringList sum;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum.append(number(kWeights[i]) + u" * "_s + writer.integerAt(id, int(i) + 1, 1));
    return u"substring('10X98765432', ("_s + sum.join(u" + "_s) + u") % 11 + 1, 1)"_s;
}

/// Does the date of birth in a number of 18 characters exist?
QString dateSql(const Writer &writer, const QString &id)
{
    const QString year = writer.integerAt(id, 7, 4);
    const QString month = writer.integerAt(id, 11, 2);
    const QString day = writer.integerAt(id, 13, 2);
    return u"("_s + year + u" >= 1 AND "_s + month + u" BETWEEN 1 AND 12 AND "_s + day + u" >= 1 AND "_s + day +
           u" <= CASE WHEN "_s + month + u" = 2 THEN CASE WHEN ("_s + year + u" % 4 = 0 AND "_s + year +
           u" % 100 <> 0) OR "_s + year + u" % 400 = 0 THEN 29 ELSE 28 END WHEN "_s + month +
           u" IN (4, 6, 9, 11) THEN 30 ELSE 31 END)"_s;
}

/// Could the masked number be the whole one? Place by place where they are of one length, else runs of asterisks.
QString mayBeSql(const Writer &writer, const QString &masked, const QString &longId, const QString &shortId)
{
    const auto anchored = [&](const QString &inner) { return u"concat('^', "_s + inner + u", '$')"_s; };
    const QString byPlace = anchored(u"replace("_s + masked + u", '*', '.')"_s);
    const QString byRun = anchored(writer.replaced(masked, u"[*]+"_s, u".+"_s));
    return u"CASE WHEN length("_s + masked + u") = 18 THEN "_s + writer.matches(longId, byPlace) + u" ELSE "_s +
           writer.matches(longId, byRun) + u" OR (length("_s + masked + u") = 15 AND "_s +
           writer.matches(shortId, byPlace) + u") END"_s;
}

/// What of the register is a hit: the tables known (its rows as they are compared) and hit (entry, row, match_kind).
QString hitSql(const Writer &writer, const SqlRegister &where, bool names)
{
    const auto column = [&](RegisterField field) {
        const QString &header = where.columns[size_t(field)];
        return header.isEmpty() ? u"''"_s : writer.cell(writer.name(header));
    };
    QString sql = u"WITH seen AS (SELECT "_s + writer.name(where.fileColumn) + u" AS register_file, "_s +
                  writer.name(where.rowColumn) + u" AS register_row,\n  "_s +
                  writer.folded(column(RegisterField::Name)) + u" AS name,\n  replace(replace("_s +
                  writer.folded(column(RegisterField::Number)) + u", 'x', 'X'), '\u00B7', '.') AS id\n  FROM "_s +
                  writer.table(where.table) + u"),\n"_s;
    const QString isFull = writer.matches(u"id"_s, writer.text(u"^([0-9]{15}|[0-9]{17}[0-9X])$"_s));
    const QString isMasked = writer.matches(u"id"_s, writer.text(u"^[0-9X*]{5,18}$"_s)) +
                             u" AND id LIKE '%*%' AND length(replace(id, '*', '')) >= 4"_s;
    sql += u"formed AS (SELECT seen.*, CASE WHEN "_s + isFull + u" THEN 1 WHEN "_s + isMasked +
           u" THEN 2 ELSE 0 END AS form FROM seen),\n"_s;
    sql +=
        u"begun AS (SELECT formed.*, CASE WHEN form <> 1 THEN '' WHEN length(id) = 15 THEN concat(substring(id, 1, 6), "
        "'19', substring(id, 7, 9)) ELSE id END AS long_begun FROM formed),\n"_s;
    const QString check = checkSql(writer, u"long_begun"_s);
    const QString shortened = u"concat(substring(long_begun, 1, 6), substring(long_begun, 9, 9))"_s;
    // One condition after the other: not before the form is known are all of them digits.
    sql +=
        u"known AS (SELECT begun.*, CASE WHEN form <> 1 THEN '' WHEN length(long_begun) = 17 THEN concat(long_begun, "_s +
        check +
        u") ELSE long_begun END AS long_id,\n  CASE WHEN form <> 1 THEN '' WHEN substring(long_begun, 7, 2) <> '19' "
        u"THEN "
        "'' WHEN length(long_begun) = 17 THEN "_s +
        shortened + u" WHEN "_s + check + u" = substring(long_begun, 18, 1) THEN "_s + shortened +
        u" ELSE '' END AS short_id FROM begun),\n"_s;
    sql +=
        u"hit AS (\n"
        "  SELECT r.entry, g.register_file, g.register_row, 'id' AS match_kind FROM known g JOIN ducha_roster r ON "
        "g.id = "
        "r.long_id WHERE g.form = 1\n"
        "  UNION ALL\n"
        "  SELECT r.entry, g.register_file, g.register_row, 'id' FROM known g JOIN ducha_roster r ON g.id = r.short_id "
        "WHERE g.form = 1 AND r.short_id <> ''\n"
        "  UNION ALL\n"
        "  SELECT DISTINCT r.entry, g.register_file, g.register_row, 'masked-id' FROM known g JOIN ducha_name n ON "
        "g.name "
        "= n.name JOIN ducha_roster r ON r.entry = n.entry\n  WHERE (g.form = 2 AND r.long_id <> '' AND "_s +
        mayBeSql(writer, u"g.id"_s, u"r.long_id"_s, u"r.short_id"_s) +
        u")\n    OR (g.form = 1 AND r.masked_id <> '' AND "_s +
        mayBeSql(writer, u"r.masked_id"_s, u"g.long_id"_s, u"g.short_id"_s) + u")\n"_s;
    if (names)
        sql += u"  UNION ALL\n"
               "  SELECT DISTINCT r.entry, g.register_file, g.register_row, 'name' FROM known g JOIN ducha_name n ON "
               "g.name = "
               "n.name JOIN ducha_roster r ON r.entry = n.entry\n"
               "  WHERE NOT (g.form = 2 AND r.long_id <> '') AND NOT (g.form = 1 AND r.masked_id <> '')\n"
               // CASE, because an engine may look at the parts of an AND in any order, and not every text is digits.
               "    AND CASE WHEN g.form = 1 AND r.long_id <> '' THEN NOT (g.id = r.long_id OR g.id = r.short_id OR "
               "(r.sound AND "_s +
               dateSql(writer, u"g.long_id"_s) + u" AND "_s + checkSql(writer, u"g.long_id"_s) +
               u" = substring(g.long_id, 18, 1))) ELSE TRUE END\n"_s;
    return sql + u"),\n"_s;
}

/// With what stands in the roster and in the register about each hit: the table found.
QString foundSql(const Writer &writer, const SqlRegister &where, bool names)
{
    QString cells;
    for (int i = 0; i < kRegisterFields; ++i) {
        const QString &header = where.columns[size_t(i)];
        QString cell = header.isEmpty() ? u"''"_s : u"trim("_s + writer.cell(u"t."_s + writer.name(header)) + u')';
        if (RegisterField(i) == RegisterField::Number)
            cell = u"CASE WHEN hit.match_kind = 'name' THEN '' ELSE "_s + cell + u" END"_s;
        cells += u", "_s + cell + u" AS "_s + writer.name(sqlResultHeader(RegisterField(i)));
    }
    const QString file = u"t."_s + writer.name(where.fileColumn);
    const QString row = u"t."_s + writer.name(where.rowColumn);
    return hitSql(writer, where, names) +
           u"found AS (SELECT r.entry, r.roster_row, r.relation_order, r.relation, r.person_name, r.unit, "_s + file +
           u" AS register_file, "_s + row + u" AS register_row, hit.match_kind"_s + cells +
           u"\n  FROM hit JOIN ducha_roster r ON r.entry = hit.entry JOIN "_s + writer.table(where.table) +
           u" t ON "_s + file + u" = hit.register_file AND "_s + row + u" = hit.register_row)\n"_s;
}

} // namespace

SqlRegister sqlRegister(const QHash<RegisterField, QString> &headers)
{
    SqlRegister where;
    for (int i = 0; i < kRegisterFields; ++i)
        where.columns[size_t(i)] = headers.value(RegisterField(i), registerHeader(RegisterField(i)));
    return where;
}

QString sqlResultHeader(RegisterField field)
{
    static constexpr std::array<QStringView, kRegisterFields> kNames{
        u"company_name", u"uscc",  u"role",    u"registered_name", u"registered_id", u"status",    u"founded",
        u"ended",        u"share", u"capital", u"authority",       u"company_type",  u"role_from", u"role_to"};
    return kNames[size_t(field)].toString();
}

QStringList sqlResultHeaders()
{
    QStringList headers{u"roster_row"_s,   u"relation"_s,     u"person_name"_s, u"unit"_s, u"register_file"_s,
                        u"register_row"_s, u"company_name"_s, u"uscc"_s,        u"role"_s, u"match_kind"_s};
    for (int i = 0; i < kRegisterFields; ++i) {
        const QString header = sqlResultHeader(RegisterField(i));
        if (!headers.contains(header))
            headers.append(header);
    }
    return headers + sqlResultFacts();
}

QStringList sqlResultFacts()
{
    return {u"register_rows"_s, u"result_rows"_s, u"roster_sha256"_s, u"names_asked"_s, u"dialect"_s};
}

QString matchSql(SqlDialect dialect, const Roster &roster, const SqlRegister &where, const scan::FoldTable &folds,
                 const SqlOrder &order)
{
    const Writer writer(dialect, folds);
    const QHash<QString, QString> everywhere{{u"register_rows"_s, writer.cell(u"c.register_rows"_s)},
                                             {u"result_rows"_s, writer.cell(u"count(*) OVER ()"_s)},
                                             {u"roster_sha256"_s, writer.text(order.rosterSha256)},
                                             {u"names_asked"_s, writer.text(order.names ? u"yes"_s : u"no"_s)},
                                             {u"dialect"_s, writer.text(enumName(dialect))}};
    QStringList columns;
    for (const QString &header : sqlResultHeaders())
        columns.append(everywhere.value(header, writer.cell(u"f."_s + writer.name(header))) + u" AS "_s +
                       writer.name(header));
    return u"-- Every row is a question to be verified by people, never a verdict.\n"_s +
           rosterSql(writer, roster, folds).join(u";\n\n"_s) + u";\n\n"_s + foundSql(writer, where, order.names) +
           u"SELECT "_s + columns.join(u", "_s) + u"\nFROM (SELECT count(*) AS register_rows FROM "_s +
           writer.table(where.table) +
           u") c LEFT JOIN found f ON 1 = 1\n"
           "ORDER BY f.roster_row, f.relation_order, f.register_file, f.register_row, f.entry;\n"_s;
}

SqlMatch sqlMatch(SqlDialect dialect, const Roster &roster, const SqlRegister &where, const scan::FoldTable &folds,
                  bool names)
{
    const Writer writer(dialect, folds);
    QStringList cells;
    for (int i = 0; i < kRegisterFields; ++i)
        cells.append(writer.name(sqlResultHeader(RegisterField(i))));
    return {rosterSql(writer, roster, folds), foundSql(writer, where, names) +
                                                  u"SELECT entry, register_file, register_row, match_kind, "_s +
                                                  cells.join(u", "_s) + u"\nFROM found"_s};
}

QString quotedTable(SqlDialect dialect, const QString &table)
{
    const scan::FoldTable none;
    return Writer(dialect, none).table(table);
}

} // namespace ducha
