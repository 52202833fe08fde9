#include "core/base/text_fold.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/unit_names.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Numbers that the program gave; the office's own take their place when a list brings them.
bool isGivenByUs(const QString &code)
{
    static const QRegularExpression form(u"^RY-\\d{4}-\\d+$"_s);
    return form.match(code).hasMatch();
}

QString joined(const QString &cell)
{
    return isBlankCell(cell) ? QString() : splitValues(cell).join(u'、');
}

QString plain(const QString &cell)
{
    return isBlankCell(cell) ? QString() : cell.trimmed();
}

/// Works out, line by line, what a list of people does; saves nothing itself.
class PeoplePlan {
public:
    explicit PeoplePlan(Workbench &workbench) : m_workbench(workbench), m_people(workbench.database()) {}

    Result<> make(const QList<PersonLine> &lines, const Progress &progress)
    {
        const auto people = m_people.where({}, {}, u"code"_s);
        const auto units = UnitRepository(m_workbench.database()).where({}, {}, u"position, id"_s);
        if (!people || !units)
            return !people ? people.error() : units.error();
        m_units = UnitNames(*units);
        m_known = *people;
        for (int i = 0; i < m_known.size(); ++i) {
            m_byCode.insert(foldForCompare(m_known.at(i).code), i);
            m_byPlace.insert(placeKey(m_known.at(i)), i);
        }
        // A person named by number is not free to be taken for a namesake in another line.
        for (const PersonLine &line : lines) {
            const int known = m_byCode.value(foldForCompare(line.code), -1);
            if (known >= 0 && !plain(line.code).isEmpty())
                m_claimed.insert(known);
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!goOn(progress, int(i), int(lines.size())))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            DUCHA_TRY(take(lines.at(i)));
        }
        return {};
    }

    Result<> save()
    {
        for (Person person : std::as_const(m_changed)) {
            if (person.code.isEmpty()) {
                const auto code = nextCode(m_workbench, u"person", u"RY"_s, m_workbench.today().year(), 4);
                if (!code)
                    return code.error();
                person.code = *code;
            }
            DUCHA_TRY(m_people.save(person));
        }
        return {};
    }

    Intake intake;

private:
    Result<> take(const PersonLine &line)
    {
        Person wished;
        wished.code = plain(line.code);
        wished.name = personName(line.name).name;
        wished.unitName = plain(line.unit);
        wished.post = plain(line.post);
        wished.category = plain(line.category);
        wished.phone = plain(line.phone);
        wished.formerUnits = joined(line.formerUnits);
        wished.recusals = joined(line.recusals);
        IntakeRow row{line.row, IntakeOutcome::New, wished.code, wished.name, wished.unitName, {}, {}};
        if (wished.name.isEmpty())
            refuse(row, IntakeField::Name, {QT_TRANSLATE_NOOP("core", "The person has no name. Write it.")});
        if (wished.unitName.isEmpty())
            refuse(row, IntakeField::Unit,
                   {QT_TRANSLATE_NOOP("core", "The unit is missing. Write where the person works.")});
        else
            settleUnit(row, wished);
        const int known = find(row, wished);
        DUCHA_TRY(checkCode(row, known));
        checkTwice(row, wished, known);
        const bool refused = std::any_of(row.remarks.begin(), row.remarks.end(), [](const IntakeRemark &remark) {
            return remark.severity == CheckMessage::Severity::Blocker;
        });
        if (refused)
            row.outcome = IntakeOutcome::Error;
        else
            keep(row, wished, known);
        intake.rows.append(row);
        return {};
    }

    void keep(IntakeRow &row, Person wished, int known)
    {
        m_rowOf.insert(lineKey(wished, known), row.row);
        if (known < 0) {
            wished.id = PersonId::create();
            m_changed.append(wished);
            return;
        }
        Person person = m_known.at(known);
        const auto change = [&](IntakeField field, QString Person::*member) {
            if ((wished.*member).isEmpty() || wished.*member == person.*member)
                return;
            row.changes.append({field, person.*member, wished.*member});
            person.*member = wished.*member;
        };
        change(IntakeField::Code, &Person::code);
        change(IntakeField::Name, &Person::name);
        change(IntakeField::Unit, &Person::unitName);
        change(IntakeField::Post, &Person::post);
        change(IntakeField::Category, &Person::category);
        change(IntakeField::Phone, &Person::phone);
        change(IntakeField::FormerUnits, &Person::formerUnits);
        change(IntakeField::Recusals, &Person::recusals);
        const bool linked = person.unitId != wished.unitId;
        person.unitId = wished.unitId;
        row.code = person.code;
        row.outcome = row.changes.isEmpty() && !linked ? IntakeOutcome::Unchanged : IntakeOutcome::Updated;
        if (row.outcome == IntakeOutcome::Updated)
            m_changed.append(person);
    }

    static void refuse(IntakeRow &row, IntakeField field, Message message)
    {
        row.remarks.append({CheckMessage::Severity::Blocker, field, std::move(message)});
    }

    /// Finds the unit by its name; people of other offices keep the name alone, and the closest unit is named.
    void settleUnit(IntakeRow &row, Person &wished)
    {
        if (const Unit *unit = m_units.find(wished.unitName)) {
            wished.unitId = unit->id;
            wished.unitName = unit->name;
            row.belongs = wished.unitName;
            return;
        }
        row.remarks.append({CheckMessage::Severity::Warning, IntakeField::Unit, m_units.notInList(wished.unitName)});
    }

    static QString placeKey(const Person &person)
    {
        return foldForCompare(person.name) + u'\n' +
               (person.unitId.isNull() ? foldForCompare(person.unitName) : person.unitId.toString());
    }

    QString lineKey(const Person &wished, int known) const
    {
        if (known >= 0)
            return m_known.at(known).id.toString();
        return wished.code.isEmpty() ? placeKey(wished) : u"code "_s + foldForCompare(wished.code);
    }

    int find(IntakeRow &row, const Person &wished) const
    {
        if (!wished.code.isEmpty()) {
            const int byCode = m_byCode.value(foldForCompare(wished.code), -1);
            if (byCode >= 0)
                return byCode;
        }
        QList<int> found;
        for (const int index : m_byPlace.values(placeKey(wished))) {
            const bool free =
                wished.code.isEmpty() || (isGivenByUs(m_known.at(index).code) && !m_claimed.contains(index));
            if (free)
                found.append(index);
        }
        if (found.size() > 1 && wished.code.isEmpty())
            refuse(
                row, IntakeField::Code,
                {QT_TRANSLATE_NOOP("core", "%1 has %2 namesakes in the same unit. Give the number of the one meant."),
                 {wished.name, QString::number(found.size())}});
        return found.size() == 1 ? found.constFirst() : -1;
    }

    Result<> checkCode(IntakeRow &row, int known) const
    {
        if (row.code.isEmpty())
            return {};
        const auto owner = m_people.ownerOfCode(row.code);
        if (!owner)
            return owner.error();
        if (!owner->isEmpty() && (known < 0 || *owner != m_known.at(known).id.toString()))
            refuse(row, IntakeField::Code,
                   {QT_TRANSLATE_NOOP("core", "The number %1 is taken, perhaps by a withdrawn record. Choose another."),
                    {row.code}});
        return {};
    }

    void checkTwice(IntakeRow &row, const Person &wished, int known) const
    {
        if (wished.name.isEmpty())
            return;
        const auto first = m_rowOf.constFind(lineKey(wished, known));
        if (first != m_rowOf.constEnd())
            refuse(row, IntakeField::Name,
                   {QT_TRANSLATE_NOOP("core", "The same person stands in row %1. Keep one of the two, or give each a "
                                              "number of their own."),
                    {QString::number(*first)}});
    }

    Workbench &m_workbench;
    PersonRepository m_people;
    UnitNames m_units{{}};
    QList<Person> m_known;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byPlace;
    QSet<int> m_claimed;
    QHash<QString, int> m_rowOf;
    QList<Person> m_changed;
};

} // namespace

Result<Intake> previewPeople(Workbench &workbench, const QList<PersonLine> &lines, const Progress &progress)
{
    PeoplePlan plan(workbench);
    DUCHA_TRY(plan.make(lines, progress));
    return plan.intake;
}

Result<Intake> applyPeople(Workbench &workbench, const QList<PersonLine> &lines, const Progress &progress)
{
    PeoplePlan plan(workbench);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(plan.make(lines, progress));
        return plan.save();
    }));
    return plan.intake;
}

} // namespace ducha
