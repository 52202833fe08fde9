#pragma once

#include "core/base/result.h"
#include "core/casereview/sha256.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace ducha {

/// A case as the draw sees it: plain data, made from a line of a list or from a record of the workspace.
struct DrawCase {
    QString identifier;    ///< of caseIdentifier
    QString organ = {};    ///< the handling organ, as written
    QString area = {};     ///< as written
    bool running = false;  ///< not closed yet: its ticket may win, but it is voided and the next one takes its place
    QStringList cell = {}; ///< one value for each stratum of DrawRules, in its order
    int row = 0;           ///< in the list, from 1, for messages
};

/// An expert as the draw sees one. Texts as written; recusal.h says how they are compared.
struct DrawExpert {
    QString identifier; ///< of expertIdentifier
    QString unit = {};
    QString area = {};
    QStringList formerUnits = {};
    QStringList recusals = {}; ///< declared: numbers of cases, names of organs or areas
    int row = 0;               ///< in the list, from 1, for messages
};

/// A frozen list. What is sealed is the identifiers (`digest`, the rule of the draw's design) and, beyond it, `facts`:
/// everything else that the draw depends on, so that no cell that matters can be changed unnoticed.
struct Population {
    QString digest; ///< SHA-256 of the identifiers, sorted by their UTF-8 bytes, each followed by a line feed
    int count = 0;
    QString facts; ///< SHA-256 of one line for each, in the same order; the parts of a line are parted by tabs
    bool operator==(const Population &) const = default;
};

/// One dimension of the cells: so many cases for every distinct value of a column.
struct Stratum {
    QString column;
    int count = 0;
    bool operator==(const Stratum &) const = default;
};

struct DrawRules {
    int count = 0; ///< how many cases; with strata it follows from the list
    /// The values of several strata multiply into cells, and so do their counts: 属地=2 with 类型=3 draws 6 cases of
    /// every pair of values that occurs.
    QList<Stratum> strata = {};
    bool allowShort = false; ///< a cell that has too few gives what it has
    int perCase = 0;         ///< how many experts review each case; 0 without an expert list
    bool operator==(const DrawRules &) const = default;
};

struct SelectedCase {
    QString identifier;
    QString ticket;
    QString cell; ///< the values of the strata joined by " / "; empty without strata
    bool operator==(const SelectedCase &) const = default;
};

struct VoidedCase {
    QString identifier;
    QString ticket;
    QString reason; ///< `stillRunning`, or what a person gave
    bool operator==(const VoidedCase &) const = default;
};

/// The reason that a case which is not closed is voided with.
[[nodiscard]] QString stillRunning();

/// What was drawn, each list in the order of the tickets, smallest first.
struct Selection {
    int count = 0; ///< how many were asked for in all
    QList<SelectedCase> selected;
    QList<VoidedCase> voided;
    bool operator==(const Selection &) const = default;
};

/// The number of a case as it is drawn from: CaseNumber::identifier, NFKC without spaces, every bracket ( or ).
/// Invalid as CaseNumber::parse, and for characters of the private use area, which others cannot read.
Result<QString> caseIdentifier(const QString &number);
/// The column 编号 of the expert list: NFC, trimmed. Invalid when empty, or as above.
Result<QString> expertIdentifier(const QString &number);

/// Freezes a list. Input, with the row, when it is empty, an identifier is missing or stands in it twice (both rows
/// are named, of cases their organs too), or a case lacks a value for a stratum.
Result<Population> populationOf(const QList<DrawCase> &cases);
Result<Population> populationOf(const QList<DrawExpert> &experts);
/// What stands for the experts when there is no expert list: the digest of nothing.
[[nodiscard]] Population noExperts();

/// The smallest ticket is drawn first; tickets compare like their hexadecimal text.
[[nodiscard]] Sha256::Digest ticketOf(const QString &seed, const QString &caseIdentifier);
/// The preference of a case for an expert.
[[nodiscard]] Sha256::Digest ticketOf(const QString &seed, const QString &caseIdentifier,
                                      const QString &expertIdentifier);

/// Draws: in every cell the smallest tickets win. A case that is running or named in `voided` (identifier to reason) is
/// passed over when its turn comes and kept with its ticket; nothing is drawn anew. Conflict when a cell has too few
/// cases and that is not allowed, or a case of `voided` was not drawn; Input when the rules or the list cannot be.
Result<Selection> drawCases(const QList<DrawCase> &cases, const QString &seed, const DrawRules &rules,
                            const QHash<QString, QString> &voided = {});

} // namespace ducha
