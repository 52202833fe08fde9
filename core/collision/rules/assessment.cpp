#include "core/collision/rules/assessment.h"

#include "core/base/text_fold.h"
#include "core/collision/rules/question.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool allAmong(const QList<RoleKind> &roles, const QList<RoleKind> &among)
{
    return std::all_of(roles.begin(), roles.end(), [&](RoleKind role) { return among.contains(role); });
}

bool anyAmong(const QList<RoleKind> &roles, const QList<RoleKind> &among)
{
    return std::any_of(roles.begin(), roles.end(), [&](RoleKind role) { return among.contains(role); });
}

/// 甲；乙, without what is empty.
QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + u'；' + b;
}

class Assessor {
public:
    Assessor(const Question &question, const CollisionRules &rules, std::optional<AgencyType> agency)
        : m_question(question), m_rules(rules), m_agency(agency)
    {
    }

    [[nodiscard]] Assessment assess() const
    {
        std::optional<Assessment> best;
        for (const QuestionRow &row : m_question.rows) {
            const Assessment one = ofRow(row);
            if (!best || strength(one) < strength(*best))
                best = one;
        }
        Assessment assessment = best.value_or(Assessment{});
        if (assessment.suggestedExclusion.isEmpty())
            suggest(assessment);
        return assessment;
    }

private:
    static std::tuple<bool, int, int> strength(const Assessment &assessment)
    {
        const Overlap overlap = assessment.interval.overlap;
        const int doubt = overlap == Overlap::Yes ? 0 : overlap == Overlap::Unsettled ? 1 : 2;
        return {assessment.rule == Rule::None, doubt, int(assessment.rule)};
    }

    [[nodiscard]] Assessment ofRow(const QuestionRow &row) const
    {
        Assessment result;
        const RosterEntry &person = m_question.person;
        result.interval = roleIntervalOf({row.roleFrom, row.roleTo, m_question.founded, m_question.ended,
                                          m_question.status, person.serviceFrom, person.serviceTo});
        const QList<RoleKind> roles = rolesOf(row.role);
        if (!roles.isEmpty() && allAmong(roles, m_rules.weakRoles)) {
            result.note = m_rules.weakRoleNote;
            return result;
        }
        if (!anyAmong(roles, m_rules.text(Rule::R4).roles)) {
            result.note = m_rules.unknownRoleNote;
            return result;
        }
        if (result.interval.overlap == Overlap::No)
            return outsideService(result);
        if (person.relation != Relation::Self) {
            take(result, Rule::R4);
            if (person.basis.isEmpty())
                result.note = joined(result.note, m_rules.basisUnknownNote);
            return result;
        }
        for (const Rule rule : {Rule::R1, Rule::R2, Rule::R3}) {
            if (anyAmong(roles, m_rules.text(rule).roles)) {
                take(result, rule);
                break;
            }
        }
        return result;
    }

    /// The role and the service have no day in common.
    [[nodiscard]] Assessment outsideService(Assessment result) const
    {
        const Interval &role = result.interval.role;
        const Interval &service = result.interval.service;
        const bool isBefore =
            role.to.latest.isValid() && service.from.earliest.isValid() && role.to.latest <= service.from.earliest;
        if (isBefore) {
            result.note = m_rules.beforeServiceNote;
            result.suggestedExclusion = enumName(FalsePositiveReason::BeforeService);
            result.exclusionNote = m_rules.beforeServiceNote;
            return result;
        }
        const RosterEntry &person = m_question.person;
        if (person.relation != Relation::Self) {
            result.note = m_rules.outsideServiceNote;
            return result;
        }
        const bool isLeader = person.rank.isEmpty() || holdsAny(foldForCompare(person.rank), m_rules.leaderRanks);
        const QDate freeFrom = service.to.latest.addYears(isLeader ? m_rules.leaderYears : m_rules.otherYears);
        if (role.from.earliest >= freeFrom) {
            result.note = m_rules.afterTermNote;
            return result;
        }
        take(result, Rule::R5);
        if (person.rank.isEmpty())
            result.note = joined(result.note, m_rules.rankUnknownNote);
        return result;
    }

    void take(Assessment &result, Rule rule) const
    {
        const RuleText &text = m_rules.text(rule);
        result.rule = rule;
        result.title = text.title;
        result.article = m_agency ? text.articles.value(*m_agency, text.otherArticles) : text.otherArticles;
        result.note = text.note;
        result.byHand = text.byHand;
    }

    void suggest(Assessment &result) const
    {
        QList<RoleKind> roles = m_question.roles;
        roles.removeIf([this](RoleKind role) { return m_rules.weakRoles.contains(role); });
        const QString type = foldForCompare(m_question.companyType);
        const QString name = foldForCompare(m_question.company);
        for (const ExclusionRule &rule : m_rules.exclusions) {
            const bool rolesFit = rule.roles.isEmpty() || (!roles.isEmpty() && allAmong(roles, rule.roles));
            const bool companyFits =
                rule.statuses.contains(m_question.status) || holdsAny(type, rule.types) || holdsAny(name, rule.names);
            if (!rolesFit || !companyFits || holdsAny(type, rule.except) || holdsAny(name, rule.except))
                continue;
            result.suggestedExclusion = enumName(rule.reason);
            result.exclusionNote = rule.note;
            result.excludedByDefault = rule.byDefault;
            if (rule.byDefault) { // no rule is touched then, R2 least of all
                result.rule = Rule::None;
                result.title.clear();
                result.article.clear();
                result.note.clear();
                result.byHand = false;
            }
            return;
        }
    }

    const Question &m_question;
    const CollisionRules &m_rules;
    std::optional<AgencyType> m_agency;
};

} // namespace

Assessment assessed(const Question &question, const CollisionRules &rules, std::optional<AgencyType> agency)
{
    return Assessor(question, rules, agency).assess();
}

} // namespace ducha
