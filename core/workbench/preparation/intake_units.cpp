#include "core/base/identifiers/area_code.h"
#include "core/base/text_fold.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/intake.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Works out, line by line, what a list of units does; saves nothing itself.
class UnitPlan {
public:
    explicit UnitPlan(Workbench &workbench) : m_workbench(workbench), m_units(workbench.database()) {}

    Result<> make(const QList<UnitLine> &lines, const Progress &progress)
    {
        const auto areas = areasOf(m_workbench);
        const auto units = m_units.where({}, {}, u"position, id"_s);
        if (!areas || !units)
            return !areas ? areas.error() : units.error();
        m_areas = *areas;
        for (const Unit &unit : *units) {
            m_known.append(unit);
            m_byCode.insert(foldForCompare(unit.code), int(m_known.size()) - 1);
            m_byName.insert(foldForCompare(unit.name), int(m_known.size()) - 1);
            m_position = std::max(m_position, unit.position);
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
        AreaRepository areas(m_workbench.database());
        for (const Area &area : std::as_const(m_changedAreas))
            DUCHA_TRY(areas.save(area));
        for (Unit unit : std::as_const(m_changed)) {
            if (unit.code.isEmpty()) {
                const auto code = nextCode(m_workbench, u"unit", u"DW"_s, m_workbench.today().year(), 3);
                if (!code)
                    return code.error();
                unit.code = *code;
            }
            DUCHA_TRY(m_units.save(unit));
        }
        return {};
    }

    Intake intake;

private:
    Result<> take(const UnitLine &line)
    {
        IntakeRow row{line.row, IntakeOutcome::New, line.code.trimmed(), line.name.trimmed(), line.area.trimmed(), {},
                      {}};
        const auto refuse = [&](IntakeField field, Message message) {
            row.remarks.append({CheckMessage::Severity::Blocker, field, std::move(message)});
        };
        if (row.name.isEmpty())
            refuse(IntakeField::Name, {QT_TRANSLATE_NOOP("core", "The unit has no name. Write its full name.")});
        const auto agency = agencyOf(line);
        if (!agency)
            refuse(IntakeField::Agency,
                   line.agency.trimmed().isEmpty()
                       ? Message{QT_TRANSLATE_NOOP("core", "The kind of organ is missing. Write 政法委, 法院, 检察院, "
                                                           "公安局 or 司法局.")}
                       : Message{QT_TRANSLATE_NOOP("core", "\"%1\" is no kind of organ. Write 政法委, 法院, 检察院, "
                                                           "公安局 or 司法局."),
                                 {line.agency.trimmed()}});
        QString areaCode;
        if (!isBlankCell(line.areaCode)) {
            const auto parsed = AreaCode::parse(line.areaCode);
            if (parsed)
                areaCode = parsed->code();
            else
                refuse(IntakeField::AreaCode, parsed.error().message);
        }
        if (isBlankCell(line.area))
            row.belongs = areaInName(row.name);
        if (row.belongs.isEmpty())
            refuse(IntakeField::Area,
                   {QT_TRANSLATE_NOOP("core", "The area is missing. Write the district or county.")});
        const int known = find(row.code, row.name);
        const auto firstRow = m_rowOf.constFind(known < 0 ? foldForCompare(row.name) : m_known.at(known).id.toString());
        if (!row.name.isEmpty() && firstRow != m_rowOf.constEnd())
            refuse(IntakeField::Name,
                   {QT_TRANSLATE_NOOP("core", "The same unit stands in row %1. Keep one of the two."),
                    {QString::number(*firstRow)}});
        DUCHA_TRY(checkCode(row, known));
        if (!row.remarks.isEmpty()) {
            row.outcome = IntakeOutcome::Error;
            intake.rows.append(row);
            return {};
        }
        keep(row, *agency, areaCode, known);
        return {};
    }

    void keep(IntakeRow &row, AgencyType agency, const QString &areaCode, int known)
    {
        const Area area = areaNamed(row.belongs, areaCode);
        m_rowOf.insert(known < 0 ? foldForCompare(row.name) : m_known.at(known).id.toString(), row.row);
        m_codesInFile.insert(foldForCompare(row.code));
        if (known < 0) {
            m_changed.append({UnitId::create(), row.code, row.name, agency, area.id, ++m_position});
            intake.rows.append(row);
            return;
        }
        Unit unit = m_known.at(known);
        const auto change = [&](IntakeField field, QString &value, const QString &wished) {
            if (wished.isEmpty() || wished == value)
                return;
            row.changes.append({field, value, wished});
            value = wished;
        };
        change(IntakeField::Code, unit.code, row.code);
        change(IntakeField::Name, unit.name, row.name);
        if (unit.agencyType != agency) {
            row.changes.append({IntakeField::Agency, enumName(unit.agencyType), enumName(agency)});
            unit.agencyType = agency;
        }
        if (unit.areaId != area.id) {
            const auto before =
                std::find_if(m_areas.begin(), m_areas.end(), [&](const Area &a) { return a.id == unit.areaId; });
            row.changes.append({IntakeField::Area, before == m_areas.end() ? QString() : before->name, area.name});
            unit.areaId = area.id;
        }
        row.code = unit.code;
        row.outcome = row.changes.isEmpty() ? IntakeOutcome::Unchanged : IntakeOutcome::Updated;
        if (!row.changes.isEmpty())
            m_changed.append(unit);
        intake.rows.append(row);
    }

    int find(const QString &code, const QString &name) const
    {
        const int byCode = code.isEmpty() ? -1 : m_byCode.value(foldForCompare(code), -1);
        return byCode >= 0 ? byCode : m_byName.value(foldForCompare(name), -1);
    }

    /// A number may be given once in the file, and not to another record, withdrawn ones included.
    Result<> checkCode(IntakeRow &row, int known) const
    {
        if (row.code.isEmpty())
            return {};
        const auto owner = m_units.ownerOfCode(row.code);
        if (!owner)
            return owner.error();
        const bool others = !owner->isEmpty() && (known < 0 || *owner != m_known.at(known).id.toString());
        if (others || m_codesInFile.contains(foldForCompare(row.code)))
            row.remarks.append({CheckMessage::Severity::Blocker,
                                IntakeField::Code,
                                {QT_TRANSLATE_NOOP("core", "The number %1 is taken, perhaps by a withdrawn record. "
                                                           "Choose another."),
                                 {row.code}}});
        return {};
    }

    /// Where the list has no column for it, the name says what kind of organ it is.
    static std::optional<AgencyType> agencyOf(const UnitLine &line)
    {
        if (!isBlankCell(line.agency))
            return agencyTypeFromWords(foldForCompare(line.agency));
        static const QList<QPair<QString, AgencyType>> endings{{u"法院"_s, AgencyType::Court},
                                                               {u"检察院"_s, AgencyType::Procuratorate},
                                                               {u"司法局"_s, AgencyType::JusticeBureau},
                                                               {u"政法委"_s, AgencyType::PlaCommittee},
                                                               {u"政法委员会"_s, AgencyType::PlaCommittee},
                                                               {u"公安局"_s, AgencyType::PublicSecurity}};
        const QString name = foldForCompare(line.name);
        for (const auto &[ending, type] : endings) {
            if (name.endsWith(ending))
                return type;
        }
        return name.contains(u"公安局"_s) && name.endsWith(u"分局"_s) ? std::optional(AgencyType::PublicSecurity)
                                                                      : std::nullopt;
    }

    QString areaInName(const QString &name) const
    {
        for (const Area &area : m_areas) {
            if (!area.name.isEmpty() && foldForCompare(name).contains(foldForCompare(area.name)))
                return area.name;
        }
        return {};
    }

    Area areaNamed(const QString &name, const QString &code)
    {
        const QString folded = foldForCompare(name);
        auto found = std::find_if(m_areas.begin(), m_areas.end(),
                                  [&](const Area &area) { return foldForCompare(area.name) == folded; });
        if (found == m_areas.end()) {
            const int position = m_areas.isEmpty() ? 1 : m_areas.constLast().position + 1;
            m_areas.append({AreaId::create(), code, name, position});
            m_changedAreas.insert(m_areas.constLast().id, m_areas.constLast());
            return m_areas.constLast();
        }
        if (!code.isEmpty() && found->code != code) {
            found->code = code;
            m_changedAreas.insert(found->id, *found);
        }
        return *found;
    }

    Workbench &m_workbench;
    UnitRepository m_units;
    QList<Area> m_areas;
    QList<Unit> m_known;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_rowOf; ///< by id of a known unit, by folded name of a new one
    QSet<QString> m_codesInFile;
    QHash<AreaId, Area> m_changedAreas;
    QList<Unit> m_changed;
    int m_position = 0;
};

} // namespace

int Intake::count(IntakeOutcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const IntakeRow &row) { return row.outcome == outcome; }));
}

Result<Intake> previewUnits(Workbench &workbench, const QList<UnitLine> &lines, const Progress &progress)
{
    UnitPlan plan(workbench);
    DUCHA_TRY(plan.make(lines, progress));
    return plan.intake;
}

Result<Intake> applyUnits(Workbench &workbench, const QList<UnitLine> &lines, const Progress &progress)
{
    UnitPlan plan(workbench);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(plan.make(lines, progress));
        return plan.save();
    }));
    return plan.intake;
}

} // namespace ducha
