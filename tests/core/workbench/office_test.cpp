#include "core/workbench/office.h"

#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workbench.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const Office ours{u"中共样城市委政法委员会"_s, u"样城市委"_s, u"样政法督"_s, u"样政法督函"_s, {}, 10, 20, 60};

QStringList rulesOf(const Office &office)
{
    QStringList rules;
    for (const CheckMessage &check : checkOffice(office))
        rules.append(check.rule);
    return rules;
}

} // namespace

TEST_CASE("a new workspace says that its office is not named yet, and takes one", "[workbench]")
{
    TemporaryWorkbench workbench;
    const auto fresh = officeOf(*workbench);
    REQUIRE(fresh);
    CHECK_FALSE(hasBlocker(checkOffice(*fresh)));
    CHECK(rulesOf(*fresh) == QStringList(4, u"office-unnamed"_s));
    REQUIRE(saveOffice(*workbench, ours));
    CHECK(*officeOf(*workbench) == ours);
    CHECK(rulesOf(ours).isEmpty());
}

TEST_CASE("an office without what documents need is refused, and nothing is kept", "[workbench]")
{
    TemporaryWorkbench workbench;
    const Office before = *officeOf(*workbench);
    const auto refused = [&](auto change, const QString &rule) {
        Office office = ours;
        change(office);
        CHECK(rulesOf(office).contains(rule));
        const auto saved = saveOffice(*workbench, office);
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == Error::Code::Invalid);
        CHECK(*officeOf(*workbench) == before);
    };
    refused([](Office &office) { office.issuer = u"  "_s; }, u"office-issuer"_s);
    refused([](Office &office) { office.cityCommittee.clear(); }, u"office-city"_s);
    refused([](Office &office) { office.feedbackPrefix.clear(); }, u"office-prefix"_s);
    refused([](Office &office) { office.letterPrefix = u"样〔2026〕"_s; }, u"office-prefix"_s);
    refused([](Office &office) { office.receiptDays = 0; }, u"office-days"_s);
    refused([](Office &office) { office.receiptDays = 61; }, u"office-days"_s);
    refused([](Office &office) { office.hitDays = 61; }, u"office-days"_s);
    refused([](Office &office) { office.orderDays = 181; }, u"office-days"_s);
    Office same = ours;
    same.letterPrefix = same.feedbackPrefix;
    CHECK(rulesOf(same) == QStringList{u"office-one-prefix"_s});
}
