#pragma once

#include "core/collision/rules/question.h"
#include "core/workbench/collision/collide.h"

namespace ducha {

/// The rules that the program brings: :/standard/collision.json. Storage when they are not there, Input as of
/// collisionRules.
Result<CollisionRules> standardCollisionRules();

/// Of which kind the organ of an official is; the articles are its own.
using AgencyOf = std::function<std::optional<AgencyType>(const RosterEntry &)>;

/// How many other people have the name of each entry of the roster, and how many rows of the registers have it alone
/// (T3). The same number twice is one person. Grows with the roster, never with the rows.
class Namesakes {
public:
    explicit Namesakes(const Collision &collision);
    [[nodiscard]] int inRoster(std::uint32_t entry) const { return m_inRoster.at(entry); }
    [[nodiscard]] quint64 inRegisters(std::uint32_t entry) const { return m_inRegisters.value(entry); }

private:
    QList<int> m_inRoster;
    QHash<std::uint32_t, quint64> m_inRegisters;
};

/// A row that was found by number or masked number, as the question that it alone is: assessed, with its namesakes and
/// its explanation.
[[nodiscard]] Question questionOfRow(const Collision &collision, const FoundRow &row, const QStringList &cells,
                                     const CollisionRules &rules, const Namesakes &namesakes,
                                     const AgencyOf &agencyOf = {});

/// What was found, as questions about one person and one company each: rows of the same credit code, or without one of
/// the same name, are joined. Equal names alone are none. In the order of the first row of each, which is that of
/// cli.md. `agencyOf`: without it the name of the unit tells. Io when what was found cannot be read; Cancelled.
Result<QList<Question>> questionsOf(Collision &collision, const CollisionRules &rules, const Progress &progress = {},
                                    const AgencyOf &agencyOf = {});

} // namespace ducha
