#pragma once

#include "core/collision/rules/collision_rules.h"
#include "core/collision/rules/role_interval.h"

namespace ducha {

struct Question;

/// What a question may touch, for people to verify. Never a determination.
struct Assessment {
    Rule rule = Rule::None; ///< None: nothing is touched as far as the register tells, and `note` says why
    QString title;          ///< of the rule
    QString article;        ///< for the official's kind of organ
    QString note;
    bool byHand = false;        ///< whether the rule applies only people can say: family, and after leaving
    QString suggestedExclusion; ///< name of a FalsePositiveReason, or empty
    QString exclusionNote;
    bool excludedByDefault = false; ///< set aside at once, shown with the reason: stock of listed companies only
    RoleInterval interval;          ///< of the role that `rule` is about
};

/// Looks at each role of a question and keeps the one that touches most: what certainly fell into the service before
/// what may have and that before R5, then R1 before R2 before R3. What ended before the service, or began after it and
/// after the years of R5, touches nothing. Family is never but R4, and by hand. `agency` is the organ of the official,
/// whose articles are named.
[[nodiscard]] Assessment assessed(const Question &question, const CollisionRules &rules,
                                  std::optional<AgencyType> agency);

} // namespace ducha
