#include "core/collision/rules/collision_rules.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped()
{
    QFile file(u":/standard/collision.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What is said of the shipped rules after a change.
QString complaintAfter(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject json = QJsonDocument::fromJson(shipped()).object();
    change(json);
    const auto rules = collisionRules(QJsonDocument(json).toJson());
    return rules ? QString() : rules.error().message.plain();
}

} // namespace

TEST_CASE("the shipped rules are read, and call nothing a breach", "[collision][rules]")
{
    const auto rules = collisionRules(shipped());
    REQUIRE(rules);
    CHECK(rules->rules.size() == 5);
    CHECK(rules->text(Rule::R4).byHand);
    CHECK(rules->leaderYears > rules->otherYears);
    CHECK(rules->agencyOf(u"样城市公安局某分局"_s) == AgencyType::PublicSecurity);
    CHECK(rules->agencyOf(u"中共样城市委政法委员会"_s) == AgencyType::PlaCommittee);
    CHECK_FALSE(rules->agencyOf(u"样城市水务局"_s));
    CHECK_FALSE(shipped().contains("违规"));
    int defaults = 0;
    for (const ExclusionRule &rule : rules->exclusions) {
        defaults += rule.byDefault;
        CHECK((!rule.byDefault || rule.reason == FalsePositiveReason::ListedStock)); // domain.md F
    }
    CHECK(defaults > 0);
}

TEST_CASE("wrong rules are refused and name the member", "[collision][rules]")
{
    CHECK(complaintAfter([](QJsonObject &) {}).isEmpty());
    CHECK(complaintAfter([](QJsonObject &json) { json.remove(u"version"_s); }).contains(u"version"_s));
    CHECK(complaintAfter([](QJsonObject &json) { json[u"extra"_s] = 1; }).contains(u"extra"_s));
    CHECK(complaintAfter([](QJsonObject &json) {
              QJsonArray rules = json[u"rules"_s].toArray();
              rules.removeAt(1);
              json[u"rules"_s] = rules;
          }).contains(u"R1 to R5"_s));
    CHECK(complaintAfter([](QJsonObject &json) {
              QJsonArray rules = json[u"rules"_s].toArray();
              QJsonObject first = rules.at(0).toObject();
              first[u"roles"_s] = QJsonArray{u"emperor"_s};
              rules[0] = first;
              json[u"rules"_s] = rules;
          }).contains(u"rules[0].roles"_s));
    const auto withExclusion = [](const QString &member, const QJsonValue &value) {
        return complaintAfter([&](QJsonObject &json) {
            QJsonArray exclusions = json[u"exclusions"_s].toArray();
            QJsonObject first = exclusions.at(0).toObject();
            first[member] = value;
            exclusions[0] = first;
            json[u"exclusions"_s] = exclusions;
        });
    };
    CHECK(withExclusion(u"types"_s, QJsonArray{u" "_s}).contains(u"exclusions[0].types"_s)); // would fit everything
    CHECK(withExclusion(u"types"_s, QJsonArray{}).contains(u"exclusions[0]"_s));             // would fit nothing
    CHECK(withExclusion(u"reason"_s, u"because"_s).contains(u"exclusions[0].reason"_s));
    CHECK(withExclusion(u"by_default"_s, 1).contains(u"exclusions[0].by_default"_s));
    CHECK(withExclusion(u"note"_s, QString(2000, u'长')).contains(u"exclusions[0].note"_s));
    CHECK(complaintAfter([](QJsonObject &json) {
              json[u"after_leaving"_s] = QJsonObject{{u"leader_years"_s, 3.5}};
          }).contains(u"after_leaving"_s));
}

TEST_CASE("rules that are no JSON or too long are refused", "[collision][rules]")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xFF\xFE{}"), QByteArray(300 << 10, ' ')}) {
        const auto rules = collisionRules(bytes);
        REQUIRE_FALSE(rules);
        CHECK(rules.error().code == Error::Code::Input);
    }
}
