#include "core/casereview/draw_record.h"

#include "core/base/canonical_json.h"
#include "core/casereview/draw_changes.h"
#include "core/casereview/draw_json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *text, const QStringList &values, const QString &detail, int row = 0)
{
    return {Error::Code::Input, {text, values}, detail, {.row = row}};
}

Error difference(const QString &where, const QString &recorded, const QString &computed)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The record differs at “%1”: it says %2, but %3 follows from the inputs."),
             {where, recorded.isEmpty() ? u"–"_s : recorded, computed.isEmpty() ? u"–"_s : computed}},
            where};
}

Result<> checkHistory(const DrawRequest &request)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    const bool first = request.attempt == 1 && request.previous.isEmpty();
    const bool later = request.attempt > 1 && digest.match(request.previous).hasMatch();
    if (!first && !later)
        return refused(QT_TRANSLATE_NOOP("core", "Only the first draw for a purpose has no record before it; this is "
                                                 "draw %1."),
                       {QString::number(request.attempt)}, u"attempt"_s);
    return {};
}

/// First the list is frozen, then entropy is given.
Result<> checkTimes(const DrawRequest &request)
{
    const auto instant = [](const QString &text) {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() && time.timeSpec() != Qt::LocalTime ? time : QDateTime();
    };
    const QDateTime frozen = instant(request.frozenAt);
    if (!frozen.isValid())
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is no time with its offset, such as 2026-03-05T09:30:00+08:00."),
                       {request.frozenAt}, u"frozen_at"_s);
    for (const Contribution &one : request.entropy) {
        const QDateTime given = instant(one.at);
        if (!given.isValid())
            return refused(
                QT_TRANSLATE_NOOP("core", "“%1” is no time with its offset, such as 2026-03-05T09:30:00+08:00."),
                {one.at}, u"entropy"_s);
        if (given < frozen)
            return refused(QT_TRANSLATE_NOOP("core", "%1 contributed at %2, before the list was frozen at %3. Freeze "
                                                     "first."),
                           {one.contributor, one.at, request.frozenAt}, u"order"_s);
    }
    return {};
}

/// Who may not review what cannot be told without areas.
Result<> checkAreas(const DrawRequest &request)
{
    if (request.experts.isEmpty())
        return {};
    for (const DrawExpert &expert : request.experts) {
        if (areaKey(expert.area).isEmpty())
            return refused(QT_TRANSLATE_NOOP("core", "The expert %1 in row %2 has no area, so nobody can tell which "
                                                     "cases are of their own area. Fill in the area."),
                           {expert.identifier, QString::number(expert.row)}, u"expert-area"_s, expert.row);
    }
    for (const DrawCase &entry : request.cases) {
        if (areaKey(entry.area).isEmpty())
            return refused(QT_TRANSLATE_NOOP("core", "The case %1 in row %2 has no area, so nobody can tell which "
                                                     "experts are of its own area. Fill in the area."),
                           {entry.identifier, QString::number(entry.row)}, u"case-area"_s, entry.row);
    }
    return {};
}

Result<> checkTexts(const DrawRequest &request)
{
    QStringList texts{request.waiverReason};
    for (const QString &reason : request.voided) {
        if (reason == stillRunning())
            return refused(QT_TRANSLATE_NOOP("core", "“%1” is what the program says of cases that are not closed. Give "
                                                     "another reason."),
                           {reason}, u"text"_s);
        texts.append(reason);
    }
    for (const Stratum &stratum : request.rules.strata)
        texts.append(stratum.column);
    for (const QString &text : texts) {
        if (!isReason(text))
            return refused(QT_TRANSLATE_NOOP("core", "A reason is one line of at most %1 characters, and not empty."),
                           {QString::number(longestReason)}, u"text"_s);
    }
    return {};
}

Result<> compare(const QString &where, const QString &recorded, const QString &computed)
{
    if (recorded == computed)
        return {};
    return difference(where, recorded, computed);
}

Result<> compare(const QString &where, const Population &recorded, const Population &computed)
{
    DUCHA_TRY(compare(where + u".count"_s, QString::number(recorded.count), QString::number(computed.count)));
    DUCHA_TRY(compare(where + u".digest"_s, recorded.digest, computed.digest));
    return compare(where + u".facts"_s, recorded.facts, computed.facts);
}

QString shown(const SelectedCase &one)
{
    return QStringList{one.identifier, one.ticket, one.cell}.join(u' ').trimmed();
}
QString shown(const VoidedCase &one)
{
    return QStringList{one.identifier, one.ticket, one.reason}.join(u' ');
}
QString shown(const AssignedCase &one)
{
    return one.identifier + u": "_s + one.experts.join(u", "_s);
}
QString shown(const Waiver &one)
{
    return QStringList{one.identifier, one.expert, one.rule, one.reason}.join(u' ');
}

QString shown(const DrawChange &one)
{
    return QStringList{one.identifier, one.expert, one.substitute, one.experts.join(u", "_s), one.reason}.join(u' ');
}

template <class Entry>
Result<> compare(const QString &where, const QList<Entry> &recorded, const QList<Entry> &computed)
{
    const auto text = [](const QList<Entry> &list, qsizetype i) {
        return i < list.size() ? shown(list.at(i)) : QString();
    };
    for (qsizetype i = 0; i < std::max(recorded.size(), computed.size()); ++i) {
        if (i >= recorded.size() || i >= computed.size() || recorded.at(i) != computed.at(i))
            return difference(u"%1[%2]"_s.arg(where).arg(i + 1), text(recorded, i), text(computed, i));
    }
    return {};
}

} // namespace

bool isReason(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestReason && text == text.normalized(QString::NormalizationForm_C) &&
           text == text.simplified();
}

Result<DrawRecord> makeDraw(const DrawRequest &request)
{
    DUCHA_TRY(checkHistory(request));
    DUCHA_TRY(checkTimes(request));
    DUCHA_TRY(checkTexts(request));
    const auto population = populationOf(request.cases);
    if (!population)
        return population.error();
    const auto experts = request.experts.isEmpty() ? noExperts() : populationOf(request.experts);
    if (!experts)
        return experts.error();
    DUCHA_TRY(checkAreas(request));
    DUCHA_TRY(checkContributions(request.entropy));

    DrawRecord record;
    record.population = *population;
    record.experts = *experts;
    record.frozenAt = request.frozenAt;
    record.entropy = request.entropy;
    record.seed = seedOf(population->digest, experts->digest, request.entropy);
    record.rules = request.rules;
    const auto selection = drawCases(request.cases, record.seed, request.rules, request.voided);
    if (!selection)
        return selection.error();
    record.rules.count = selection->count;
    record.selected = selection->selected;
    record.voided = selection->voided;
    if (!request.experts.isEmpty()) {
        QHash<QString, qsizetype> positions;
        for (qsizetype i = 0; i < request.cases.size(); ++i)
            positions.insert(request.cases.at(i).identifier, i);
        QList<DrawCase> drawn;
        for (const SelectedCase &one : record.selected)
            drawn.append(request.cases.at(positions.value(one.identifier)));
        const auto assignment =
            assignExperts(drawn, request.experts, record.seed, request.rules.perCase, request.waiverReason);
        if (!assignment)
            return assignment.error();
        record.assigned = assignment->assigned;
        record.waived = assignment->waived;
    } else if (request.rules.perCase != 0) {
        return refused(QT_TRANSLATE_NOOP("core", "To assign experts, there must be some, and at least one for each "
                                                 "case."),
                       {}, u"no-experts"_s);
    }
    record.attempt = request.attempt;
    record.previous = request.previous;
    record.digest = recordDigest(record);
    return record;
}

QString recordDigest(const DrawRecord &record)
{
    QJsonObject object = drawObject(record);
    object.remove(u"digest"_s);
    return sha256Hex(canonicalJson(object));
}

Result<> verifyDraw(const DrawRecord &record, const QList<DrawCase> &cases, const QList<DrawExpert> &experts)
{
    const auto asDifference = [](Error error) {
        error.code = Error::Code::Conflict; // what could not be drawn so was not drawn so
        return error;
    };
    const auto population = populationOf(cases);
    if (!population)
        return asDifference(population.error());
    DUCHA_TRY(compare(u"population"_s, record.population, *population));
    const auto expertPopulation = experts.isEmpty() ? noExperts() : populationOf(experts);
    if (!expertPopulation)
        return asDifference(expertPopulation.error());
    DUCHA_TRY(compare(u"experts"_s, record.experts, *expertPopulation));

    DrawRequest request{
        cases,          experts,         record.frozenAt,
        record.entropy, record.rules,    {},
        record.attempt, record.previous, record.waived.isEmpty() ? unavoidable() : record.waived.constFirst().reason};
    for (const VoidedCase &one : record.voided) {
        if (one.reason != stillRunning())
            request.voided.insert(one.identifier, one.reason);
    }
    auto computed = makeDraw(request);
    if (!computed)
        return asDifference(computed.error());
    DUCHA_TRY(compare(u"seed"_s, record.seed, computed->seed));
    DUCHA_TRY(compare(u"count"_s, QString::number(record.rules.count), QString::number(computed->rules.count)));
    DUCHA_TRY(compare(u"selected"_s, record.selected, computed->selected));
    DUCHA_TRY(compare(u"voided"_s, record.voided, computed->voided));
    DUCHA_TRY(compare(u"assigned"_s, record.assigned, computed->assigned));
    DUCHA_TRY(compare(u"waived"_s, record.waived, computed->waived));
    for (const DrawChange &change : record.changes) {
        computed = change.expert.isEmpty()
                       ? withVoidedCase(*computed, cases, experts, change.identifier, change.reason)
                       : withReplacedExpert(*computed, cases, experts, change.identifier, change.expert, change.reason);
        if (!computed)
            return asDifference(computed.error());
    }
    DUCHA_TRY(compare(u"changes"_s, record.changes, computed->changes));
    return compare(u"digest"_s, record.digest, computed->digest);
}

} // namespace ducha
