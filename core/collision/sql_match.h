#pragma once

#include "core/base/enum_names.h"
#include "core/collision/register_file.h"
#include "core/collision/roster.h"
#include "core/collision/scan/fold_table.h"

namespace ducha {

/// Which engine the match is written for.
enum class SqlDialect { PostgreSql, Spark };

constexpr auto enumNames(SqlDialect)
{
    return EnumTable<SqlDialect, 2>{{{SqlDialect::PostgreSql, u"postgresql"}, {SqlDialect::Spark, u"spark"}}};
}

/// Where a platform keeps the register: a table with a text column for each field, and for each row the name of the
/// extract and the number of its record.
struct SqlRegister {
    QString table = QStringLiteral("register"); ///< a dot parts it from its schema
    QString fileColumn = QStringLiteral("register_file");
    QString rowColumn = QStringLiteral("register_row");
    std::array<QString, kRegisterFields> columns = {}; ///< by RegisterField; empty: the table has none
};

/// What is asked of an engine besides.
struct SqlOrder {
    bool names = false;   ///< equal names alone too
    QString rosterSha256; ///< of the roster's file; stands in every row of the result
};

/// The same match as the scan's, as statements for an engine that holds a register larger than the laptop: the roster
/// as the comparison sees it, then one query, whose answer is taken back as a file (readCollisionResult). `folds` is
/// the very table that the scan looks characters up in, so that both fold alike.
[[nodiscard]] QString matchSql(SqlDialect dialect, const Roster &roster, const SqlRegister &where,
                               const scan::FoldTable &folds, const SqlOrder &order);

/// The columns of that query: the first ten of HITS.csv, in its order; the other fields of the row (a number only where
/// it made the match, never that of somebody with an equal name); and the same in every row: how many rows the register
/// has, how many the result has, the digest of the roster, whether equal names were asked for (yes, no), the dialect.
/// A result without a match is one row that has only the latter, so that a cut file is never taken for a whole one.
[[nodiscard]] QStringList sqlResultHeaders();
/// Those of them that say the same in every row.
[[nodiscard]] QStringList sqlResultFacts();
/// The one of a field of the register.
[[nodiscard]] QString sqlResultHeader(RegisterField field);

/// The same as separate statements, for a caller that runs them: `before` makes the tables of the roster, `query` then
/// asks for the index of the entry in the roster, register_file, register_row, match_kind and the fields of the row by
/// RegisterField, in no order.
struct SqlMatch {
    QStringList before;
    QString query;
};
[[nodiscard]] SqlMatch sqlMatch(SqlDialect dialect, const Roster &roster, const SqlRegister &where,
                                const scan::FoldTable &folds, bool names);

/// A table's name as the dialect wants it quoted; what stands before a dot is its schema.
[[nodiscard]] QString quotedTable(SqlDialect dialect, const QString &table);

/// The columns of a register as extracts name them; `headers` name others.
[[nodiscard]] SqlRegister sqlRegister(const QHash<RegisterField, QString> &headers);

} // namespace ducha
