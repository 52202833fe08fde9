#include "core/collision/rules/collision_rules.h"

#include "core/base/text_fold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 256 << 10;
constexpr qsizetype kMostEntries = 100;
constexpr qsizetype kMostCharacters = 1000;
constexpr int kMostYears = 50;

Error wrong(const char *text, const QStringList &values)
{
    return {Error::Code::Input, {text, values}};
}

/// Reads members and keeps the first thing that is wrong, so that the readers below need not ask after each.
class Reader {
public:
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return *m_error; }

    void fail(const char *text, const QString &path)
    {
        if (!m_error)
            m_error = wrong(text, {path});
    }
    void failValue(const QString &path)
    {
        fail(QT_TRANSLATE_NOOP("core", "The rules of the collision: “%1” is missing, or not what it should be."), path);
    }

    /// An object with these members and no other.
    QJsonObject object(const QJsonValue &value, const QString &path, const QStringList &members)
    {
        if (!value.isObject())
            failValue(path);
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!members.contains(it.key()))
                fail(QT_TRANSLATE_NOOP("core", "The rules of the collision: “%1” is not known."),
                     path + u'.' + it.key());
        }
        return object;
    }

    QJsonArray list(const QJsonValue &value, const QString &path)
    {
        const QJsonArray list = value.toArray();
        if (!value.isArray() || list.size() > kMostEntries)
            failValue(path);
        return list.size() > kMostEntries ? QJsonArray() : list;
    }

    QString text(const QJsonValue &value, const QString &path)
    {
        const QString text = value.toString();
        if (text.trimmed().isEmpty() || text.size() > kMostCharacters)
            failValue(path);
        return text;
    }

    bool flag(const QJsonValue &value, const QString &path)
    {
        if (!value.isBool())
            failValue(path);
        return value.toBool();
    }

    int number(const QJsonValue &value, const QString &path, int most)
    {
        const int number = value.toInt(-1);
        if (number < 1 || number > most)
            failValue(path);
        return number;
    }

    /// Words that a text may hold, as they are compared.
    QStringList words(const QJsonValue &value, const QString &path)
    {
        QStringList words;
        for (const QJsonValue &word : list(value, path)) {
            words.append(foldForCompare(text(word, path)));
            if (words.constLast().isEmpty())
                failValue(path);
        }
        return words;
    }

    template <NamedEnum E>
    E name(const QJsonValue &value, const QString &path)
    {
        const auto known = enumFromName<E>(value.toString());
        if (!known)
            failValue(path);
        return known.value_or(E{});
    }

    template <NamedEnum E>
    QList<E> names(const QJsonValue &value, const QString &path)
    {
        QList<E> names;
        for (const QJsonValue &one : list(value, path))
            names.append(name<E>(one, path));
        return names;
    }

private:
    std::optional<Error> m_error;
};

void readAgencies(Reader &reader, const QJsonValue &value, CollisionRules &rules)
{
    QStringList known;
    for (const auto &[type, name] : enumNames(AgencyType{}))
        known.append(name.toString());
    const QJsonObject agencies = reader.object(value, u"agencies"_s, known);
    for (const QString &name : known)
        rules.agencies.append({*enumFromName<AgencyType>(name), reader.words(agencies[name], u"agencies."_s + name)});
}

RuleText readRule(Reader &reader, const QJsonValue &value, const QString &path)
{
    const QJsonObject json =
        reader.object(value, path, {u"rule"_s, u"title"_s, u"by_hand"_s, u"roles"_s, u"articles"_s, u"note"_s});
    RuleText rule;
    rule.rule = reader.name<Rule>(json[u"rule"_s], path + u".rule"_s);
    rule.title = reader.text(json[u"title"_s], path + u".title"_s);
    rule.byHand = reader.flag(json[u"by_hand"_s], path + u".by_hand"_s);
    rule.roles = reader.names<RoleKind>(json[u"roles"_s], path + u".roles"_s);
    rule.note = reader.text(json[u"note"_s], path + u".note"_s);
    QStringList members{u"others"_s};
    for (const auto &[type, name] : enumNames(AgencyType{}))
        members.append(name.toString());
    const QJsonObject articles = reader.object(json[u"articles"_s], path + u".articles"_s, members);
    rule.otherArticles = reader.text(articles[u"others"_s], path + u".articles.others"_s);
    for (auto it = articles.begin(); it != articles.end(); ++it) {
        if (const auto type = enumFromName<AgencyType>(it.key()))
            rule.articles.insert(*type, reader.text(it.value(), path + u".articles."_s + it.key()));
    }
    return rule;
}

void readRules(Reader &reader, const QJsonValue &value, CollisionRules &rules)
{
    for (const QJsonValue &one : reader.list(value, u"rules"_s))
        rules.rules.append(readRule(reader, one, u"rules[%1]"_s.arg(rules.rules.size())));
    for (qsizetype i = 0; i < 5; ++i) {
        if (rules.rules.size() != 5 || rules.rules.at(i).rule != Rule(i + 1))
            reader.fail(QT_TRANSLATE_NOOP("core", "The rules of the collision: “%1” must hold R1 to R5, in order."),
                        u"rules"_s);
    }
}

ExclusionRule readExclusion(Reader &reader, const QJsonValue &value, const QString &path)
{
    const QJsonObject json = reader.object(
        value, path,
        {u"reason"_s, u"by_default"_s, u"roles"_s, u"statuses"_s, u"types"_s, u"names"_s, u"except"_s, u"note"_s});
    ExclusionRule rule;
    rule.reason = reader.name<FalsePositiveReason>(json[u"reason"_s], path + u".reason"_s);
    rule.byDefault = reader.flag(json[u"by_default"_s], path + u".by_default"_s);
    rule.roles = reader.names<RoleKind>(json[u"roles"_s], path + u".roles"_s);
    rule.statuses = reader.names<CompanyStatus>(json[u"statuses"_s], path + u".statuses"_s);
    rule.types = reader.words(json[u"types"_s], path + u".types"_s);
    rule.names = reader.words(json[u"names"_s], path + u".names"_s);
    rule.except = reader.words(json[u"except"_s], path + u".except"_s);
    rule.note = reader.text(json[u"note"_s], path + u".note"_s);
    if (rule.statuses.isEmpty() && rule.types.isEmpty() && rule.names.isEmpty())
        reader.failValue(path); // it would fit nothing
    return rule;
}

void readNotes(Reader &reader, const QJsonValue &value, CollisionRules &rules)
{
    const QList<QPair<QString, QString *>> notes{
        {u"weak_role"_s, &rules.weakRoleNote},           {u"unknown_role"_s, &rules.unknownRoleNote},
        {u"before_service"_s, &rules.beforeServiceNote}, {u"outside_service"_s, &rules.outsideServiceNote},
        {u"after_term"_s, &rules.afterTermNote},         {u"rank_unknown"_s, &rules.rankUnknownNote},
        {u"basis_unknown"_s, &rules.basisUnknownNote}};
    QStringList members;
    for (const auto &[name, text] : notes)
        members.append(name);
    const QJsonObject json = reader.object(value, u"notes"_s, members);
    for (const auto &[name, text] : notes)
        *text = reader.text(json[name], u"notes."_s + name);
}

} // namespace

std::optional<AgencyType> CollisionRules::agencyOf(const QString &unit) const
{
    const QString folded = foldForCompare(unit);
    for (const auto &[type, words] : agencies) {
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            return type;
    }
    return std::nullopt;
}

Result<CollisionRules> collisionRules(const QByteArray &json)
{
    if (json.size() > kMostBytes)
        return wrong(QT_TRANSLATE_NOOP("core", "The rules of the collision are longer than %1 KiB."),
                     {QString::number(kMostBytes >> 10)});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return wrong(QT_TRANSLATE_NOOP("core", "The rules of the collision are no JSON object: %1"),
                     {problem.errorString()});
    Reader reader;
    const QJsonObject all = reader.object(
        document.object(), u"rules file"_s,
        {u"version"_s, u"agencies"_s, u"rules"_s, u"after_leaving"_s, u"weak_roles"_s, u"notes"_s, u"exclusions"_s});
    CollisionRules rules;
    rules.version = reader.number(all[u"version"_s], u"version"_s, 1'000'000);
    readAgencies(reader, all[u"agencies"_s], rules);
    readRules(reader, all[u"rules"_s], rules);
    const QJsonObject leaving = reader.object(all[u"after_leaving"_s], u"after_leaving"_s,
                                              {u"leader_years"_s, u"other_years"_s, u"leader_ranks"_s});
    rules.leaderYears = reader.number(leaving[u"leader_years"_s], u"after_leaving.leader_years"_s, kMostYears);
    rules.otherYears = reader.number(leaving[u"other_years"_s], u"after_leaving.other_years"_s, kMostYears);
    rules.leaderRanks = reader.words(leaving[u"leader_ranks"_s], u"after_leaving.leader_ranks"_s);
    rules.weakRoles = reader.names<RoleKind>(all[u"weak_roles"_s], u"weak_roles"_s);
    readNotes(reader, all[u"notes"_s], rules);
    for (const QJsonValue &one : reader.list(all[u"exclusions"_s], u"exclusions"_s))
        rules.exclusions.append(readExclusion(reader, one, u"exclusions[%1]"_s.arg(rules.exclusions.size())));
    if (reader.failed())
        return reader.error();
    return rules;
}

} // namespace ducha
