#pragma once

#include "core/casereview/recusal.h"

namespace ducha {

/// The experts of one case, in the order of the case's preference.
struct AssignedCase {
    QString identifier;
    QStringList experts;
    bool operator==(const AssignedCase &) const = default;
};

/// An assignment that a soft rule speaks against and that stands all the same, with the reason.
struct Waiver {
    QString identifier; ///< of the case
    QString expert;
    QString rule; ///< `mutualPair`
    QString reason;
    bool operator==(const Waiver &) const = default;
};

/// The soft rule: two areas do not review each other's cases.
[[nodiscard]] QString mutualPair();
/// The reason of a waiver when nobody gave one: serving all cases with the smallest load left no other way.
[[nodiscard]] QString unavoidable();

struct Assignment {
    QList<AssignedCase> assigned; ///< in the order of the cases given
    QList<Waiver> waived;
    int limit = 0; ///< the largest load, which is the smallest possible
    bool operator==(const Assignment &) const = default;
};

/// A case that fewer experts may review than it needs, whatever their load. Each such case is by itself a smallest set
/// that cannot be served: loads have no bound but the number of cases, so no case takes an expert away from another.
struct BlockedCase {
    QString identifier;
    int eligible = 0; ///< experts who may review it
    int ownArea = 0;  ///< experts kept away by each barrier; one who meets several counts for the first
    int organ = 0;
    int recusal = 0;
    bool operator==(const BlockedCase &) const = default;
};

/// All blocked cases, in the order given; the one with the fewest experts says what is missing.
[[nodiscard]] QList<BlockedCase> blockedCases(const QList<DrawCase> &cases, const QList<DrawExpert> &experts,
                                              int perCase);
/// What blocks it, and what would help: an Error of the code Conflict.
[[nodiscard]] Error blockedError(const QList<BlockedCase> &blocked, int perCase);

/// Gives every case `perCase` different experts, none of whom meets a barrier, with the smallest possible largest load,
/// so that anyone gets the same result:
///  1. The limit of the load is ceil(cases · perCase / experts); it rises by one while no complete assignment exists.
///  2. Cases are served in the order given (that of their tickets). A case goes through the experts in the order of
///     their tickets for it and takes each who is eligible, below the limit and not a mutual pair, until it has enough.
///     An expert of area A is a mutual pair for a case of area B while some expert of B has a case of A.
///  3. For each expert still missing the shortest augmenting path is searched, breadth first: from the case, experts in
///     the order of their tickets for it; from an expert at the limit, the cases they hold in the order given. The
///     first expert found below the limit ends it, and every case on the path hands its expert on. First without mutual
///     pairs (as they stand before the path), and, when there is no such path, with them.
///  4. Where experts of A review cases of B and the other way round, the direction whose first case comes later is
///     waived, assignment by assignment, with `waiverReason`.
/// `cases` are the drawn ones in the order of their tickets. Conflict as of blockedError when a case is blocked; Input
/// when there are no experts.
Result<Assignment> assignExperts(const QList<DrawCase> &cases, const QList<DrawExpert> &experts, const QString &seed,
                                 int perCase, const QString &waiverReason = unavoidable());

} // namespace ducha
