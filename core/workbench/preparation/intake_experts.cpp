#include "core/base/text_fold.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/unit_names.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString plain(const QString &cell)
{
    return isBlankCell(cell) ? QString() : cell.simplified();
}

QString joined(const QString &cell)
{
    return isBlankCell(cell) ? QString() : splitValues(cell).join(u'、');
}

QString placeKey(const Expert &expert)
{
    return foldForCompare(expert.name) + u'\n' + foldForCompare(expert.unitName);
}

void refuse(IntakeRow &row, IntakeField field, Message message)
{
    row.remarks.append({CheckMessage::Severity::Blocker, field, std::move(message)});
}

/// Works out, line by line, what a list of experts does; saves nothing itself.
class ExpertsPlan {
public:
    explicit ExpertsPlan(Workbench &workbench) : m_workbench(workbench), m_experts(workbench.database()) {}

    Result<> make(const QList<ExpertLine> &lines, const Progress &progress)
    {
        const auto experts = m_experts.where({}, {}, u"code"_s);
        const auto units = UnitRepository(m_workbench.database()).where({}, {}, u"position, id"_s);
        if (!experts || !units)
            return !experts ? experts.error() : units.error();
        m_units = UnitNames(*units);
        m_known = *experts;
        for (int i = 0; i < m_known.size(); ++i) {
            m_byCode.insert(foldForCompare(m_known.at(i).code), i);
            m_byPlace.insert(placeKey(m_known.at(i)), i);
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
        for (Expert expert : std::as_const(m_changed)) {
            if (expert.code.isEmpty()) {
                const auto code = nextCode(m_workbench, u"expert", u"ZJ"_s, m_workbench.today().year(), 4);
                if (!code)
                    return code.error();
                expert.code = *code;
            }
            DUCHA_TRY(m_experts.save(expert));
        }
        return {};
    }

    Intake intake;

private:
    Result<> take(const ExpertLine &line)
    {
        Expert wished;
        wished.code = plain(line.code);
        wished.name = personName(line.name).name;
        wished.unitName = plain(line.unit);
        wished.areaName = plain(line.area);
        wished.specialities = joined(line.specialities);
        wished.formerUnits = joined(line.formerUnits);
        wished.recusals = joined(line.recusals);
        if (const Unit *unit = m_units.find(wished.unitName))
            wished.unitName = unit->name;
        IntakeRow row{line.row, IntakeOutcome::New, wished.code, wished.name, wished.unitName, {}, {}};
        if (wished.name.isEmpty())
            refuse(row, IntakeField::Name, {QT_TRANSLATE_NOOP("core", "The expert has no name. Write it.")});
        if (wished.unitName.isEmpty())
            refuse(row, IntakeField::Unit,
                   {QT_TRANSLATE_NOOP("core", "The expert has no unit. Without it nobody can tell whose cases they may "
                                              "not review.")});
        if (wished.areaName.isEmpty())
            refuse(row, IntakeField::Area,
                   {QT_TRANSLATE_NOOP("core", "The expert has no area. Without it nobody can tell which cases are of "
                                              "their own area.")});
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

    void keep(IntakeRow &row, Expert wished, int known)
    {
        m_rowOf.insert(lineKey(wished, known), row.row);
        if (known < 0) {
            wished.id = ExpertId::create();
            m_changed.append(wished);
            return;
        }
        Expert expert = m_known.at(known);
        const auto change = [&](IntakeField field, QString Expert::*member) {
            if ((wished.*member).isEmpty() || wished.*member == expert.*member)
                return;
            row.changes.append({field, expert.*member, wished.*member});
            expert.*member = wished.*member;
        };
        change(IntakeField::Code, &Expert::code);
        change(IntakeField::Name, &Expert::name);
        change(IntakeField::Unit, &Expert::unitName);
        change(IntakeField::Area, &Expert::areaName);
        change(IntakeField::Specialities, &Expert::specialities);
        change(IntakeField::FormerUnits, &Expert::formerUnits);
        change(IntakeField::Recusals, &Expert::recusals);
        row.code = expert.code;
        row.outcome = row.changes.isEmpty() ? IntakeOutcome::Unchanged : IntakeOutcome::Updated;
        if (expert.retiredOn.isValid())
            row.remarks.append({CheckMessage::Severity::Hint,
                                IntakeField::Name,
                                {QT_TRANSLATE_NOOP("core", "%1 was taken out of the pool and stays out. Take them back "
                                                           "in where the experts are kept."),
                                 {expert.name}}});
        if (row.outcome == IntakeOutcome::Updated)
            m_changed.append(expert);
    }

    QString lineKey(const Expert &wished, int known) const
    {
        if (known >= 0)
            return m_known.at(known).id.toString();
        return wished.code.isEmpty() ? placeKey(wished) : u"code "_s + foldForCompare(wished.code);
    }

    int find(IntakeRow &row, const Expert &wished) const
    {
        if (!wished.code.isEmpty())
            return m_byCode.value(foldForCompare(wished.code), -1);
        const QList<int> found = m_byPlace.values(placeKey(wished));
        if (found.size() > 1)
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
        const auto owner = m_experts.ownerOfCode(row.code);
        if (!owner)
            return owner.error();
        if (!owner->isEmpty() && (known < 0 || *owner != m_known.at(known).id.toString()))
            refuse(row, IntakeField::Code,
                   {QT_TRANSLATE_NOOP("core", "The number %1 is taken, perhaps by a withdrawn record. Choose another."),
                    {row.code}});
        return {};
    }

    void checkTwice(IntakeRow &row, const Expert &wished, int known) const
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
    ExpertRepository m_experts;
    UnitNames m_units{{}};
    QList<Expert> m_known;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byPlace;
    QHash<QString, int> m_rowOf;
    QList<Expert> m_changed;
};

} // namespace

Result<Intake> previewExperts(Workbench &workbench, const QList<ExpertLine> &lines, const Progress &progress)
{
    ExpertsPlan plan(workbench);
    DUCHA_TRY(plan.make(lines, progress));
    return plan.intake;
}

Result<Intake> applyExperts(Workbench &workbench, const QList<ExpertLine> &lines, const Progress &progress)
{
    ExpertsPlan plan(workbench);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(plan.make(lines, progress));
        return plan.save();
    }));
    return plan.intake;
}

} // namespace ducha
