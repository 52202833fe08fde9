#include "core/workbench/casework/trail.h"

#include "core/directory/directory_repository.h"
#include "core/storage/journal.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString textOf(const QJsonValue &value, const QHash<QString, QString> &names)
{
    const QString text = value.toVariant().toString();
    return names.value(text, text);
}

} // namespace

Result<Trail> trailOf(Workbench &workbench, InspectionId inspection, const QString &table, const QString &id)
{
    const auto links = TrailLinks::read(workbench, inspection);
    if (!links)
        return links.error();
    Trail trail{links->below(table, id), links->above(table, id), {}};
    std::copy_if(trail.restsOn.cbegin(), trail.restsOn.cend(), std::back_inserter(trail.files),
                 [](const TrailNode &node) { return node.table == u"attachment"_s; });
    return trail;
}

Result<QList<HistoryEntry>> historyOf(Workbench &workbench, const QString &table, const QString &id)
{
    const auto entries = journalOf(workbench.database(), table, id);
    const auto people = PersonRepository(workbench.database()).where({});
    if (!entries)
        return entries.error();
    if (!people)
        return people.error();
    QHash<QString, QString> names;
    for (const Person &person : *people)
        names.insert(person.id.toString(), person.name);
    QList<HistoryEntry> history;
    for (const JournalEntry &entry : *entries) {
        HistoryEntry shown{entry.at, entry.person, entry.device, entry.operation == u"insert"_s, false, {}};
        for (auto field = entry.after.constBegin(); field != entry.after.constEnd(); ++field) {
            const QJsonValue before = entry.before.value(field.key());
            if (field.key() == u"id"_s || before == field.value())
                continue;
            const FieldChange change{field.key(), textOf(before, names), textOf(field.value(), names)};
            if (change.before == change.after) // absent before, empty now
                continue;
            if (change.column == u"voided_at"_s)
                shown.isWithdrawn = true;
            else
                shown.changes.append(change);
        }
        history.prepend(shown);
    }
    return history;
}

} // namespace ducha
