#include "core/casereview/draw_json.h"

#include "core/base/canonical_json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype largest = 64 << 20;
constexpr int mostCounted = 100'000'000;

QJsonObject objectOf(const Population &one)
{
    return {{u"digest"_s, one.digest}, {u"count"_s, one.count}, {u"facts"_s, one.facts}};
}
QJsonObject objectOf(const Contribution &one)
{
    return {{u"contributor"_s, one.contributor}, {u"value"_s, one.value}, {u"at"_s, one.at}};
}
QJsonObject objectOf(const Stratum &one)
{
    return {{u"column"_s, one.column}, {u"count"_s, one.count}};
}
QJsonObject objectOf(const SelectedCase &one)
{
    return {{u"case"_s, one.identifier}, {u"ticket"_s, one.ticket}, {u"cell"_s, one.cell}};
}
QJsonObject objectOf(const VoidedCase &one)
{
    return {{u"case"_s, one.identifier}, {u"ticket"_s, one.ticket}, {u"reason"_s, one.reason}};
}
QJsonObject objectOf(const AssignedCase &one)
{
    return {{u"case"_s, one.identifier}, {u"experts"_s, QJsonArray::fromStringList(one.experts)}};
}
QJsonObject objectOf(const Waiver &one)
{
    return {{u"case"_s, one.identifier}, {u"expert"_s, one.expert}, {u"rule"_s, one.rule}, {u"reason"_s, one.reason}};
}
QJsonObject objectOf(const DrawChange &one)
{
    return {{u"case"_s, one.identifier},
            {u"expert"_s, one.expert},
            {u"substitute"_s, one.substitute},
            {u"experts"_s, QJsonArray::fromStringList(one.experts)},
            {u"reason"_s, one.reason}};
}

template <class Entry>
QJsonArray arrayOf(const QList<Entry> &entries)
{
    QJsonArray result;
    for (const Entry &entry : entries)
        result.append(objectOf(entry));
    return result;
}

/// The members of each kind of object, in the order in which they are written.
const QStringList &membersIn(const QString &name)
{
    static const QHash<QString, QStringList> members{
        {QString(),
         {u"version"_s, u"population"_s, u"experts"_s, u"frozen_at"_s, u"entropy"_s, u"seed"_s, u"count"_s, u"strata"_s,
          u"allow_short"_s, u"per_case"_s, u"selected"_s, u"voided"_s, u"assigned"_s, u"waived"_s, u"changes"_s,
          u"attempt"_s, u"previous"_s, u"digest"_s}},
        {u"population"_s, {u"digest"_s, u"count"_s, u"facts"_s}},
        {u"experts"_s, {u"digest"_s, u"count"_s, u"facts"_s}},
        {u"entropy"_s, {u"contributor"_s, u"value"_s, u"at"_s}},
        {u"strata"_s, {u"column"_s, u"count"_s}},
        {u"selected"_s, {u"case"_s, u"ticket"_s, u"cell"_s}},
        {u"voided"_s, {u"case"_s, u"ticket"_s, u"reason"_s}},
        {u"assigned"_s, {u"case"_s, u"experts"_s}},
        {u"waived"_s, {u"case"_s, u"expert"_s, u"rule"_s, u"reason"_s}},
        {u"changes"_s, {u"case"_s, u"expert"_s, u"substitute"_s, u"experts"_s, u"reason"_s}}};
    static const QStringList none;
    const auto found = members.constFind(name);
    return found == members.constEnd() ? none : *found;
}

/// A value other than an object, written by canonicalJson: what stands behind the empty name.
QByteArray plainJson(const QJsonValue &value)
{
    const QByteArray object = canonicalJson({{QString(), value}});
    return object.sliced(4).chopped(1); // {"":…}
}

QByteArray orderedJson(const QString &name, const QJsonObject &object)
{
    QByteArrayList parts;
    for (const QString &member : membersIn(name))
        parts.append('"' + member.toUtf8() + "\":" + plainJson(object.value(member)));
    return '{' + parts.join(',') + '}';
}

QByteArray linesOf(const QString &name, const QJsonArray &entries)
{
    QByteArrayList lines;
    for (const QJsonValue &entry : entries)
        lines.append(orderedJson(name, entry.toObject()));
    return lines.isEmpty() ? "[]" : "[\n" + lines.join(",\n") + "\n]";
}

/// Takes a record out of JSON. The first thing that is not as it must be is kept, and what follows does no harm.
class RecordReader {
public:
    DrawRecord read(const QJsonObject &object)
    {
        DrawRecord record;
        checkMembers({}, object);
        if (const int version = number(object, u"version"_s); version != formatVersion && !m_error)
            m_error = Error{Error::Code::Input,
                            {QT_TRANSLATE_NOOP("core", "The record has version %1; this program reads version %2."),
                             {QString::number(version), QString::number(formatVersion)}},
                            u"version"_s};
        record.population = population(object, u"population"_s);
        record.experts = population(object, u"experts"_s);
        record.frozenAt = text(object, u"frozen_at"_s);
        forEach(object, u"entropy"_s, [&](const QJsonObject &one) {
            record.entropy.append({text(one, u"contributor"_s), text(one, u"value"_s), text(one, u"at"_s)});
        });
        record.seed = text(object, u"seed"_s);
        record.rules.count = number(object, u"count"_s);
        forEach(object, u"strata"_s, [&](const QJsonObject &one) {
            record.rules.strata.append({text(one, u"column"_s), number(one, u"count"_s)});
        });
        if (!object.value(u"allow_short"_s).isBool())
            fail(u"allow_short"_s);
        record.rules.allowShort = object.value(u"allow_short"_s).toBool();
        record.rules.perCase = number(object, u"per_case"_s);
        forEach(object, u"selected"_s, [&](const QJsonObject &one) {
            record.selected.append({text(one, u"case"_s), text(one, u"ticket"_s), text(one, u"cell"_s)});
        });
        forEach(object, u"voided"_s, [&](const QJsonObject &one) {
            record.voided.append({text(one, u"case"_s), text(one, u"ticket"_s), text(one, u"reason"_s)});
        });
        forEach(object, u"assigned"_s, [&](const QJsonObject &one) {
            record.assigned.append({text(one, u"case"_s), texts(one, u"experts"_s)});
        });
        forEach(object, u"waived"_s, [&](const QJsonObject &one) {
            record.waived.append(
                {text(one, u"case"_s), text(one, u"expert"_s), text(one, u"rule"_s), text(one, u"reason"_s)});
        });
        forEach(object, u"changes"_s, [&](const QJsonObject &one) {
            record.changes.append({text(one, u"case"_s), text(one, u"expert"_s), text(one, u"substitute"_s),
                                   texts(one, u"experts"_s), text(one, u"reason"_s)});
        });
        record.attempt = number(object, u"attempt"_s);
        record.previous = object.value(u"previous"_s).isNull() ? QString() : text(object, u"previous"_s);
        record.digest = text(object, u"digest"_s);
        return record;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void fail(const QString &member)
    {
        if (!m_error)
            m_error = Error{Error::Code::Input,
                            {QT_TRANSLATE_NOOP("core", "This is not the record of a draw: “%1” is missing, unknown or "
                                                       "of the wrong kind."),
                             {m_where + member}},
                            u"member"_s};
    }
    void checkMembers(const QString &name, const QJsonObject &object)
    {
        const QStringList &wanted = membersIn(name);
        for (const QString &member : object.keys()) {
            if (!wanted.contains(member))
                fail(member.left(40));
        }
        for (const QString &member : wanted) {
            if (!object.contains(member))
                fail(member);
        }
    }
    QString text(const QJsonObject &object, const QString &member)
    {
        if (!object.value(member).isString())
            fail(member);
        return object.value(member).toString();
    }
    QStringList texts(const QJsonObject &object, const QString &member)
    {
        const QJsonArray values = object.value(member).toArray();
        if (!object.value(member).isArray() ||
            !std::all_of(values.begin(), values.end(), [](const QJsonValue &value) { return value.isString(); }))
            fail(member);
        QStringList result;
        for (const QJsonValue &value : values)
            result.append(value.toString());
        return result;
    }
    int number(const QJsonObject &object, const QString &member)
    {
        const double value = object.value(member).toDouble(-1);
        if (!object.value(member).isDouble() || value < 0 || value > mostCounted || value != double(int(value))) {
            fail(member);
            return 0;
        }
        return int(value);
    }
    Population population(const QJsonObject &object, const QString &member)
    {
        if (!object.value(member).isObject())
            fail(member);
        const QJsonObject one = object.value(member).toObject();
        m_where = member + u'.';
        checkMembers(member, one);
        Population result{text(one, u"digest"_s), number(one, u"count"_s), text(one, u"facts"_s)};
        m_where.clear();
        return result;
    }
    template <class Function>
    void forEach(const QJsonObject &object, const QString &member, Function take)
    {
        if (!object.value(member).isArray())
            fail(member);
        const QJsonArray entries = object.value(member).toArray();
        for (qsizetype i = 0; i < entries.size() && !m_error; ++i) {
            m_where = u"%1[%2]."_s.arg(member).arg(i + 1);
            const QJsonObject one = entries.at(i).toObject();
            checkMembers(member, one);
            take(one);
        }
        m_where.clear();
    }

    QString m_where;
    std::optional<Error> m_error;
};

} // namespace

QJsonObject drawObject(const DrawRecord &record)
{
    return {{u"version"_s, formatVersion},
            {u"population"_s, objectOf(record.population)},
            {u"experts"_s, objectOf(record.experts)},
            {u"frozen_at"_s, record.frozenAt},
            {u"entropy"_s, arrayOf(record.entropy)},
            {u"seed"_s, record.seed},
            {u"count"_s, record.rules.count},
            {u"strata"_s, arrayOf(record.rules.strata)},
            {u"allow_short"_s, record.rules.allowShort},
            {u"per_case"_s, record.rules.perCase},
            {u"selected"_s, arrayOf(record.selected)},
            {u"voided"_s, arrayOf(record.voided)},
            {u"assigned"_s, arrayOf(record.assigned)},
            {u"waived"_s, arrayOf(record.waived)},
            {u"changes"_s, arrayOf(record.changes)},
            {u"attempt"_s, record.attempt},
            {u"previous"_s, record.previous.isEmpty() ? QJsonValue() : QJsonValue(record.previous)},
            {u"digest"_s, record.digest}};
}

QByteArray drawJson(const DrawRecord &record)
{
    const QJsonObject object = drawObject(record);
    QByteArrayList lines;
    for (const QString &member : membersIn({})) {
        const QJsonValue value = object.value(member);
        lines.append('"' + member.toUtf8() + "\":" +
                     (value.isObject()  ? orderedJson(member, value.toObject())
                      : value.isArray() ? linesOf(member, value.toArray())
                                        : plainJson(value)));
    }
    return "{\n" + lines.join(",\n") + "\n}\n";
}

Result<DrawRecord> readDrawJson(const QByteArray &bytes)
{
    const auto refused = [](const char *text, const QStringList &values, const QString &detail) {
        return Error{Error::Code::Input, {text, values}, detail};
    };
    if (bytes.size() > largest)
        return refused(QT_TRANSLATE_NOOP("core", "The record of a draw has at most %1 MB; this file is larger."),
                       {QString::number(largest >> 20)}, u"size"_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return refused(QT_TRANSLATE_NOOP("core", "This is not the record of a draw: it is no JSON object. It breaks "
                                                 "off at byte %1."),
                       {QString::number(problem.offset)}, u"json"_s);
    RecordReader reader;
    DrawRecord record = reader.read(document.object());
    if (reader.error())
        return *reader.error();
    return record;
}

Result<> verifyDrawJson(const QByteArray &bytes, const DrawRecord &record, const QList<DrawCase> &cases,
                        const QList<DrawExpert> &experts)
{
    DUCHA_TRY(verifyDraw(record, cases, experts));
    const QByteArray written = drawJson(record);
    if (written == bytes)
        return {};
    const auto [ours, theirs] = std::mismatch(written.begin(), written.end(), bytes.begin(), bytes.end());
    Q_UNUSED(ours)
    return Error{
        Error::Code::Conflict,
        {QT_TRANSLATE_NOOP("core", "The record is true, but the file is not as it was written: it differs from "
                                   "byte %1 on. Somebody has saved it anew."),
         {QString::number(std::distance(bytes.begin(), theirs) + 1)}},
        u"bytes"_s};
}

} // namespace ducha
