#include "core/collision/register_file.h"
#include "core/collision/rules/question.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Question row(const QString &company, const QString &code, const QString &role, const QString &status = u"存续"_s)
{
    QStringList cells;
    cells.resize(kRegisterFields);
    cells[int(RegisterField::Company)] = company;
    cells[int(RegisterField::CreditCode)] = code;
    cells[int(RegisterField::Role)] = role;
    cells[int(RegisterField::Status)] = status;
    return questionOf({}, cells, scan::Tier::MaskedId, u"a.csv"_s, 3);
}

bool remarks(const Question &question, const QString &rule)
{
    return std::any_of(question.remarks.begin(), question.remarks.end(),
                       [&](const CheckMessage &remark) { return remark.rule == rule; });
}

} // namespace

TEST_CASE("a company is told by its code, however that is typed, else by its name", "[collision][rules]")
{
    CHECK(companyKey(row(u"甲"_s, u"91350100M000100Y43"_s, {})) ==
          companyKey(row(u"乙"_s, u" ９１350100m000100y43"_s, {})));
    CHECK(companyKey(row(u"样城（甲）公司"_s, {}, {})) == companyKey(row(u"样城(甲) 公司"_s, u"/"_s, {})));
    CHECK(companyKey(row(u"甲公司"_s, {}, {})) != companyKey(row(u"乙公司"_s, {}, {})));
    CHECK(companyKey(row({}, {}, {})).isEmpty());
}

TEST_CASE("a code that fails its check is used and remarked on, one that is none gives way to the name",
          "[collision][rules]")
{
    const Question pilot = row(u"甲"_s, u"91350100M0001TGQXM"_s, {});
    CHECK(companyKey(pilot).contains(u"91350100M0001TGQXM"_s));
    CHECK(remarks(pilot, u"credit-code-check-character"_s));
    const Question none = row(u"甲"_s, u"不详"_s, {});
    CHECK(companyKey(none) == companyKey(row(u"甲"_s, {}, {})));
    CHECK(remarks(none, u"credit-code-form"_s));
}

TEST_CASE("joined rows keep every row and role, and say where they differ", "[collision][rules]")
{
    Question question = row(u"甲公司"_s, u"91350100M000100Y43"_s, u"股东"_s, {});
    Question other = row(u"乙公司"_s, u"91350100M000100Y43"_s, u"监事、股东"_s, u"吊销，未注销"_s);
    other.tier = scan::Tier::Id;
    join(question, other);
    CHECK(question.rows.size() == 2);
    CHECK(question.roles == QList<RoleKind>{RoleKind::Shareholder, RoleKind::Supervisor});
    CHECK(question.tier == scan::Tier::Id);
    CHECK(question.status == CompanyStatus::RevokedNotCancelled); // the first said nothing
    CHECK(question.company == u"甲公司"_s);
    CHECK(remarks(question, u"company-names-differ"_s));
    CHECK_FALSE(remarks(question, u"company-states-differ"_s));
    join(question, row(u"甲公司"_s, u"91350100M000100Y43"_s, u"股东"_s, u"注销"_s));
    CHECK(question.status == CompanyStatus::RevokedNotCancelled);
    CHECK(remarks(question, u"company-states-differ"_s));
}

TEST_CASE("what stands in for a code tells no companies apart", "[collision][rules]")
{
    for (const QString &filler : {u"null"_s, u"000000000000000000"_s, u"111111111111111"_s, u"NULL"_s})
        CHECK(companyKey(row(u"甲公司"_s, filler, {})) != companyKey(row(u"乙公司"_s, filler, {})));
    CHECK(companyKey(row({}, u"null"_s, {})).isEmpty());
}
