#pragma once

#include "core/base/result.h"
#include "core/collision/rules/company_status.h"
#include "core/collision/rules/false_positive.h"
#include "core/collision/rules/role.h"
#include "core/directory/unit.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace ducha {

/// What a question may touch (domain.md F, the table of rules). R6, lending and hidden shares, is in no register.
enum class Rule {
    None,
    R1, ///< 本人经商
    R2, ///< 本人参股非上市企业
    R3, ///< 本人兼职
    R4, ///< 亲属经商
    R5, ///< 离职后
};

constexpr auto enumNames(Rule)
{
    return EnumTable<Rule, 6>{{{Rule::None, u"none"},
                               {Rule::R1, u"R1"},
                               {Rule::R2, u"R2"},
                               {Rule::R3, u"R3"},
                               {Rule::R4, u"R4"},
                               {Rule::R5, u"R5"}}};
}

/// One rule as the office words it.
struct RuleText {
    Rule rule = Rule::None;
    QString title;
    QList<RoleKind> roles;               ///< which touch it
    QHash<AgencyType, QString> articles; ///< of the organs that have articles of their own
    QString otherArticles;               ///< of all others
    QString note;                        ///< what to look at
    bool byHand = false;                 ///< whether it applies only people can say
};

/// When a false-positive reason is suggested. Words are folded (foldForCompare).
struct ExclusionRule {
    FalsePositiveReason reason = FalsePositiveReason::DataError;
    bool byDefault = false;        ///< set aside at once, visible with the reason
    QList<RoleKind> roles;         ///< all roles of the question must be among these; none: any
    QList<CompanyStatus> statuses; ///< one of these, or
    QStringList types;             ///< words of the type of company, or
    QStringList names;             ///< words of its name
    QStringList except;            ///< words of type or name that speak against it
    QString note;
};

/// resources/standard/collision.json: titles, articles, years and words change with the law and with the office.
struct CollisionRules {
    int version = 0;
    QList<QPair<AgencyType, QStringList>> agencies; ///< words of a unit's name, folded
    QList<RuleText> rules;                          ///< R1 to R5, in order
    int leaderYears = 0;                            ///< R5: for how long after leaving (公务员法 art. 107)
    int otherYears = 0;
    QStringList leaderRanks; ///< words of the rank of whom the longer time binds
    QList<RoleKind> weakRoles;
    QString weakRoleNote;
    QString unknownRoleNote;
    QString beforeServiceNote;
    QString outsideServiceNote;
    QString afterTermNote;
    QString rankUnknownNote;
    QString basisUnknownNote;
    QList<ExclusionRule> exclusions; ///< the first that fits is suggested

    [[nodiscard]] const RuleText &text(Rule rule) const { return rules.at(qsizetype(rule) - 1); }
    /// Of which kind a unit is by its name; nothing when no word tells.
    [[nodiscard]] std::optional<AgencyType> agencyOf(const QString &unit) const;
};

/// Reads them strictly: at most 256 KiB; every member there is, no other, no empty word (it would fit everything), at
/// most 1,000 characters a text and 100 entries a list, each of R1 to R5 once. Input, naming the member.
Result<CollisionRules> collisionRules(const QByteArray &json);

} // namespace ducha
