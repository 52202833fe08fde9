#pragma once

#include "core/workbench/draws/ceremony.h"
#include "ui/support/table_model.h"

namespace ducha {

/// The columns of a drawn list: place, number, organ, cell, experts, and the ticket's first characters. A voided ticket
/// says so with its reason.
[[nodiscard]] QList<ListColumn<DrawnCase>> drawnColumns();
/// Which column takes what room is left.
constexpr int kDrawnStretch = 4;
/// Why a ticket is voided, in words.
[[nodiscard]] QString voidedWords(const DrawnCase &drawn);
/// The column of the cells, to be hidden where there are none.
constexpr int kDrawnCell = 3;
[[nodiscard]] bool hasCells(const QList<DrawnCase> &cases);
/// The column of the organs, to be hidden where all are of one.
constexpr int kDrawnOrgan = 2;
[[nodiscard]] bool hasOrgans(const QList<DrawnCase> &cases);

[[nodiscard]] QList<ListColumn<ExpertLoad>> loadColumns();

/// Digits in groups of `group`, `groups` of them a line: what a hall can read out and compare.
[[nodiscard]] QString grouped(const QString &digits, int group, int groups);

/// Type for digests, as large as the rest of the window's.
[[nodiscard]] QFont digestFont();

/// What a draw is about in one line: purpose, which attempt, scope.
[[nodiscard]] QString aboutDraw(const DrawRow &row);

/// Who gave what to the seed, one a line.
[[nodiscard]] QString partiesOf(const DrawRow &row);

/// The seed of a draw that was drawn; empty before.
[[nodiscard]] QString seedOfDraw(const DrawSession &draw);

} // namespace ducha
