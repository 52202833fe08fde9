#pragma once

#include "core/base/result.h"

#include <QtCore/QList>

namespace ducha {

/// What one party puts into the seed: a dice throw, a lottery result, a typed sentence.
struct Contribution {
    QString contributor;
    QString value;
    QString at = {}; ///< when it was given: ISO 8601 with offset
    bool operator==(const Contribution &) const = default;
};

/// Both texts as they go into the seed: NFC and trimmed at both ends.
[[nodiscard]] Contribution trimmed(const Contribution &given);

/// Reads the plain text of an entropy file: UTF-8, one line a contributor, the name and the value parted by a tab;
/// empty lines do not count. Input, with the row, for anything else and as of checkContributions.
Result<QList<Contribution>> parseEntropy(const QByteArray &content);

/// Input when there are fewer than two, one contributor stands twice (however written), or a name or value is empty,
/// not trimmed, longer than 10,000 characters or holds control characters.
Result<> checkContributions(const QList<Contribution> &given);

/// The seed: SHA-256 over the digests of both lists and the contributions, in their order (the design of the draw).
[[nodiscard]] QString seedOf(const QString &caseDigest, const QString &expertDigest, const QList<Contribution> &given);

} // namespace ducha
