#include "core/collision/rules/question.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const CollisionRules &rules()
{
    static const CollisionRules read = [] {
        QFile file(u":/standard/collision.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto parsed = collisionRules(file.readAll());
        REQUIRE(parsed);
        return *parsed;
    }();
    return read;
}

/// An official in service since 2010 and a company that still stands.
Question question(const QStringList &roles, const QString &companyType = {}, const QString &company = u"样城甲公司"_s)
{
    Question result;
    result.person.serviceFrom = u"2010-07-01"_s;
    result.status = CompanyStatus::Active;
    result.company = company;
    result.companyType = companyType;
    for (const QString &role : roles) {
        result.rows.append({u"a.csv"_s, 1, role});
        for (const RoleKind kind : rolesOf(role))
            result.roles.append(kind);
    }
    return result;
}

Assessment of(const Question &question, std::optional<AgencyType> agency = {})
{
    return assessed(question, rules(), agency);
}

} // namespace

TEST_CASE("what somebody is registered as tells the rule, with the articles of the organ", "[collision][rules]")
{
    CHECK(of(question({u"法定代表人"_s})).rule == Rule::R1);
    CHECK(of(question({u"个体工商户经营者"_s})).rule == Rule::R1);
    CHECK(of(question({u"自然人股东"_s})).rule == Rule::R2);
    CHECK(of(question({u"监事"_s})).rule == Rule::R3);
    CHECK(of(question({u"监事"_s, u"股东"_s, u"法定代表人"_s})).rule == Rule::R1); // the strongest of several
    CHECK(of(question({u"法定代表人"_s}), AgencyType::Court).article.contains(u"《法官法》第二十二条"_s));
    CHECK(of(question({u"法定代表人"_s}), AgencyType::Procuratorate).article.contains(u"《检察官法》"_s));
    CHECK(of(question({u"法定代表人"_s}), AgencyType::PublicSecurity).article.contains(u"《人民警察法》"_s));
    const QString others = of(question({u"法定代表人"_s}), AgencyType::JusticeBureau).article;
    CHECK(others == of(question({u"法定代表人"_s})).article);
    CHECK_FALSE(others.contains(u"法官法"_s));
}

TEST_CASE("a liaison and a role that nobody knows touch no rule, and it is said why", "[collision][rules]")
{
    for (const QString &role : {u"登记联络员"_s, u"顾问"_s, QString()}) {
        const Assessment assessment = of(question({role}));
        CHECK(assessment.rule == Rule::None);
        CHECK_FALSE(assessment.note.isEmpty());
    }
    CHECK(of(question({u"联络员、股东"_s})).rule == Rule::R2);
}

TEST_CASE("only what fell into the service counts", "[collision][rules]")
{
    Question before = question({u"股东"_s});
    before.rows[0].roleTo = u"2009-01-01"_s;
    CHECK(of(before).rule == Rule::None);
    CHECK(of(before).suggestedExclusion == u"before-service"_s);
    CHECK_FALSE(of(before).excludedByDefault); // people must see proof

    // Representative before the service, shareholder since: it is the share that counts.
    Question both = question({u"法定代表人"_s, u"股东"_s});
    both.rows[0].roleTo = u"2009-01-01"_s;
    CHECK(of(both).rule == Rule::R2);

    Question unsettled = question({u"股东"_s});
    unsettled.status = CompanyStatus::Cancelled;
    CHECK(of(unsettled).rule == Rule::R2);
    CHECK(of(unsettled).interval.overlap == Overlap::Unsettled);
}

TEST_CASE("after leaving there is R5 for as many years as the rank says, and then nothing", "[collision][rules]")
{
    const auto after = [](const QString &rank, const QString &from) {
        Question result = question({u"经理"_s});
        result.person.serviceTo = u"2020-01-01"_s;
        result.person.rank = rank;
        result.rows[0].roleFrom = from;
        return of(result);
    };
    CHECK(after(u"一级科员"_s, u"2021-12-31"_s).rule == Rule::R5);
    CHECK(after(u"一级科员"_s, u"2021-12-31"_s).byHand);
    CHECK(after(u"一级科员"_s, u"2022-01-01"_s).rule == Rule::None);
    CHECK(after(u"县处级副职"_s, u"2022-12-31"_s).rule == Rule::R5);
    CHECK(after(u"县处级副职"_s, u"2023-01-01"_s).rule == Rule::None);
    CHECK(after({}, u"2022-12-31"_s).note.contains(u"职级"_s));
    CHECK(after(u"一级科员"_s, u"2019-12-31"_s).rule == Rule::R3); // that began in the service
}

TEST_CASE("family is never but R4, and only people can say whether it applies", "[collision][rules]")
{
    for (const QString &role : {u"法定代表人"_s, u"股东"_s, u"监事"_s}) {
        Question family = question({role});
        family.person.relation = Relation::Spouse;
        CHECK(of(family).rule == Rule::R4);
        CHECK(of(family).byHand);
        CHECK(of(family).note.contains(u"依据"_s)); // none is given
        family.person.basis = u"领导干部个人事项报告"_s;
        CHECK_FALSE(of(family).note.contains(u"依据"_s));
        family.rows[0].roleTo = u"2009-01-01"_s;
        CHECK(of(family).rule == Rule::None);
    }
}

TEST_CASE("stock of a listed company is set aside at once, other exclusions are only suggested", "[collision][rules]")
{
    const Assessment listed = of(question({u"股东"_s}, u"股份有限公司(上市、自然人投资或控股)"_s));
    CHECK(listed.excludedByDefault);
    CHECK(listed.suggestedExclusion == u"listed-stock"_s);
    CHECK(listed.rule == Rule::None);
    CHECK_FALSE(listed.exclusionNote.isEmpty());
    CHECK_FALSE(of(question({u"股东"_s}, u"股份有限公司（非上市、自然人投资或控股）"_s)).excludedByDefault);
    CHECK_FALSE(of(question({u"股东"_s, u"董事"_s}, u"股份有限公司(上市)"_s)).excludedByDefault); // a post is no stock
    CHECK(of(question({u"合伙人"_s}, {}, u"样城稳健证券投资基金"_s)).excludedByDefault);
    CHECK_FALSE(of(question({u"股东"_s}, {}, u"样城证券投资基金管理有限公司"_s)).excludedByDefault);

    const auto suggested = [](const Question &question) {
        const Assessment assessment = of(question);
        CHECK_FALSE(assessment.excludedByDefault);
        CHECK(assessment.rule != Rule::None);
        return assessment.suggestedExclusion;
    };
    CHECK(suggested(question({u"成员"_s}, u"农民专业合作社"_s)) == u"collective-member"_s);
    CHECK(suggested(question({u"股东"_s}, {}, u"样村土地股份合作社"_s)) == u"collective-member"_s);
    CHECK(suggested(question({u"股东"_s}, u"股份合作制"_s)) == u"employee-shares-from-reform"_s);
    CHECK(suggested(question({u"董事"_s}, u"有限责任公司(国有独资)"_s)) == u"org-assigned"_s);
    CHECK(suggested(question({u"股东"_s}, u"有限责任公司"_s)).isEmpty());
    Question revoked = question({u"法定代表人"_s});
    revoked.status = CompanyStatus::RevokedNotCancelled;
    CHECK(suggested(revoked) == u"revoked-dormant"_s);
}

TEST_CASE("a role that may have been held in service comes before one that began after it", "[collision][rules]")
{
    Question left = question({u"监事"_s, u"法定代表人"_s});
    left.person.serviceTo = u"2020-01-01"_s;
    left.rows[0].roleFrom = u"2021-01-01"_s;
    CHECK(of(left).rule == Rule::R1);
    left.rows.removeLast();
    CHECK(of(left).rule == Rule::R5);
}
