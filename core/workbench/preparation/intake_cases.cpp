#include "core/base/identifiers/case_number.h"
#include "core/base/partial_date.h"
#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/unit_names.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// So many lines between two reports of progress.
constexpr qsizetype kStride = 500;

QString plain(const QString &cell)
{
    return isBlankCell(cell) ? QString() : cell.simplified();
}

void remark(IntakeRow &row, CheckMessage::Severity severity, IntakeField field, Message message)
{
    row.remarks.append({severity, field, std::move(message)});
}

/// Organs are the same when they are the same unit or carry the same name.
QString organKeyOf(const CaseFile &file)
{
    return file.unitId.isNull() ? foldForCompare(file.unitName) : file.unitId.toString();
}

/// Works out what a list of cases does to the pool of a round; saves nothing itself. Everything it asks the workspace
/// for is read once, because such a list may have a hundred thousand lines.
class CasesPlan {
public:
    CasesPlan(Workbench &workbench, CaseOrigin origin)
        : m_workbench(workbench), m_origin(std::move(origin)), m_cases(workbench.database())
    {
    }

    Result<> make(const QList<CaseLine> &lines, const Progress &progress)
    {
        DUCHA_TRY(readWorkspace());
        QList<CaseFile> wished;
        wished.reserve(lines.size());
        intake.rows.reserve(lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            DUCHA_TRY(stop(progress, i, lines.size()));
            IntakeRow row{lines.at(i).row, IntakeOutcome::New, {}, {}, {}, {}, {}};
            wished.append(read(lines.at(i), row));
            if (!wished.constLast().identifier.isEmpty())
                m_inFile[wished.constLast().identifier].append(int(i));
            intake.rows.append(std::move(row));
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            DUCHA_TRY(stop(progress, i, lines.size()));
            settle(intake.rows[i], wished, int(i));
        }
        return {};
    }

    Result<> save(const Progress &progress)
    {
        for (qsizetype i = 0; i < m_changed.size(); ++i) {
            DUCHA_TRY(stop(progress, i, m_changed.size()));
            DUCHA_TRY(m_cases.save(m_changed.at(i)));
        }
        return {};
    }

    Intake intake;

private:
    static Result<> stop(const Progress &progress, qsizetype done, qsizetype total)
    {
        if (done % kStride == 0 && !goOn(progress, int(done), int(total)))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        return {};
    }

    Result<> readWorkspace()
    {
        Database &database = m_workbench.database();
        const auto units = UnitRepository(database).where({}, {}, u"position, id"_s);
        const auto areas = AreaRepository(database).where({});
        const auto known = m_cases.where(u"round_id = :round"_s, {{u":round"_s, m_origin.round.toString()}});
        const auto reviews = CaseReviewRepository(database).where({});
        if (!units || !areas)
            return !units ? units.error() : areas.error();
        if (!known || !reviews)
            return !known ? known.error() : reviews.error();
        for (const Area &area : *areas)
            m_areas.insert(area.id, area.name);
        m_units = UnitNames(*units);
        m_known = *known;
        for (int i = 0; i < m_known.size(); ++i)
            m_byNumber[m_known.at(i).identifier].append(i);
        for (const CaseReview &review : *reviews)
            m_drawn.insert(review.caseId, review.code);
        return {};
    }

    /// What the line says, by itself.
    CaseFile read(const CaseLine &line, IntakeRow &row)
    {
        CaseFile file;
        file.roundId = m_origin.round;
        file.unitName = plain(line.unit);
        file.areaName = plain(line.area);
        file.kind = plain(line.kind);
        file.category = plain(line.category);
        file.handler = plain(line.handler);
        file.progress = plain(line.progress);
        file.source = u"%1:%2"_s.arg(m_origin.file).arg(line.row);
        readNumber(line.number, row, file);
        readOrgan(row, file);
        file.filedOn = readDay(line.filedOn, IntakeField::FiledOn, row);
        file.closedOn = readDay(line.closedOn, IntakeField::ClosedOn, row);
        file.running = isRunning(file.progress, file.closedOn);
        row.name = file.number;
        row.belongs = file.unitName;
        return file;
    }

    static void readNumber(const QString &text, IntakeRow &row, CaseFile &file)
    {
        const auto number = CaseNumber::parse(text);
        if (!number) {
            remark(row, CheckMessage::Severity::Blocker, IntakeField::CaseNumber, number.error().message);
            return;
        }
        file.number = number->value.display();
        for (const CheckMessage &warning : number->warnings)
            remark(row, warning.severity, IntakeField::CaseNumber, warning.message);
        const auto identifier = caseIdentifier(text);
        if (identifier)
            file.identifier = *identifier;
        else
            remark(row, CheckMessage::Severity::Blocker, IntakeField::CaseNumber, identifier.error().message);
    }

    void readOrgan(IntakeRow &row, CaseFile &file)
    {
        if (file.unitName.isEmpty()) {
            remark(row, CheckMessage::Severity::Blocker, IntakeField::Organ,
                   {QT_TRANSLATE_NOOP("core", "The case has no handling organ. Write it.")});
            return;
        }
        if (const Unit *unit = m_units.find(file.unitName)) {
            file.unitId = unit->id;
            file.unitName = unit->name;
            if (file.areaName.isEmpty())
                file.areaName = m_areas.value(unit->areaId);
        } else if (!m_namedOnce.contains(file.unitName)) {
            // Said once for each organ: a list may hold thousands of its cases.
            m_namedOnce.insert(file.unitName);
            remark(row, CheckMessage::Severity::Warning, IntakeField::Organ, m_units.notInList(file.unitName));
        }
        if (file.areaName.isEmpty())
            remark(row, CheckMessage::Severity::Warning, IntakeField::Area,
                   {QT_TRANSLATE_NOOP("core", "The case has no area, so no expert can be assigned to it. Write it.")});
    }

    static QDate readDay(const QString &cell, IntakeField field, IntakeRow &row)
    {
        if (isBlankCell(cell))
            return {};
        const auto date = PartialDate::parse(cell);
        if (date && date->date())
            return *date->date();
        remark(row, CheckMessage::Severity::Warning, field,
               {QT_TRANSLATE_NOOP("core", "“%1” is no date and is left out."), {cell.trimmed()}});
        return {};
    }

    /// What it does, beside the other lines and the pool.
    void settle(IntakeRow &row, const QList<CaseFile> &wished, int index)
    {
        const CaseFile &file = wished.at(index);
        bool again = false;
        if (!file.identifier.isEmpty() && !file.unitName.isEmpty()) {
            refuseOtherOrgan(row, wished, index);
            again = isAgain(row, wished, index);
        }
        const bool refused = std::any_of(row.remarks.begin(), row.remarks.end(), [](const IntakeRemark &one) {
            return one.severity == CheckMessage::Severity::Blocker;
        });
        if (refused)
            row.outcome = IntakeOutcome::Error;
        else if (again)
            row.outcome = IntakeOutcome::Unchanged;
        else
            keep(row, file);
    }

    void refuseOtherOrgan(IntakeRow &row, const QList<CaseFile> &wished, int index)
    {
        const CaseFile &file = wished.at(index);
        const QString organ = organKeyOf(file);
        const QList<int> namesakes = m_inFile.value(file.identifier);
        for (const int other : namesakes) {
            if (wished.at(other).unitName.isEmpty() || organKeyOf(wished.at(other)) == organ)
                continue;
            remark(row, CheckMessage::Severity::Blocker, IntakeField::CaseNumber,
                   {QT_TRANSLATE_NOOP("core", "%1 stands in row %2 too, with %3 as its organ. The draw knows a case by "
                                              "its number: settle whose it is."),
                    {file.number, QString::number(intake.rows.at(other).row), wished.at(other).unitName}});
            return;
        }
        const QList<int> pooled = m_byNumber.value(file.identifier);
        for (const int other : pooled) {
            if (organKeyOf(m_known.at(other)) == organ)
                continue;
            remark(
                row, CheckMessage::Severity::Blocker, IntakeField::CaseNumber,
                {QT_TRANSLATE_NOOP("core", "%1 is in the pool with %2 as its organ (%3). The draw knows a case by its "
                                           "number: settle whose it is."),
                 {file.number, m_known.at(other).unitName,
                  m_known.at(other).source.isEmpty() ? u"–"_s : m_known.at(other).source}});
            return;
        }
    }

    /// The same case stood in an earlier line: it counts once, and the lines must say the same.
    bool isAgain(IntakeRow &row, const QList<CaseFile> &wished, int index) const
    {
        const int first = m_inFile.value(wished.at(index).identifier).constFirst();
        if (first == index)
            return false;
        CaseFile same = wished.at(first);
        same.source = wished.at(index).source;
        const QString place = QString::number(intake.rows.at(first).row);
        if (same == wished.at(index))
            remark(row, CheckMessage::Severity::Warning, IntakeField::CaseNumber,
                   {QT_TRANSLATE_NOOP("core", "The same case stands in row %1. It counts once."), {place}});
        else if (organKeyOf(same) == organKeyOf(wished.at(index)))
            remark(row, CheckMessage::Severity::Blocker, IntakeField::CaseNumber,
                   {QT_TRANSLATE_NOOP("core", "The same case stands in row %1 and says something else. Keep one of the "
                                              "two."),
                    {place}});
        return true;
    }

    void keep(IntakeRow &row, CaseFile wished)
    {
        if (wished.running)
            remark(row, CheckMessage::Severity::Hint, IntakeField::CaseProgress,
                   {QT_TRANSLATE_NOOP("core", "The case is still being handled. It is marked and not reviewed.")});
        const QList<int> known = m_byNumber.value(wished.identifier);
        if (known.isEmpty()) {
            wished.id = CaseFileId::create();
            m_changed.append(wished);
            return;
        }
        CaseFile file = m_known.at(known.constFirst());
        const auto change = [&](IntakeField field, QString CaseFile::*member) {
            if ((wished.*member).isEmpty() || wished.*member == file.*member)
                return;
            row.changes.append({field, file.*member, wished.*member});
            file.*member = wished.*member;
        };
        const auto changeDay = [&](IntakeField field, QDate CaseFile::*member) {
            if (!(wished.*member).isValid() || wished.*member == file.*member)
                return;
            row.changes.append({field, (file.*member).toString(Qt::ISODate), (wished.*member).toString(Qt::ISODate)});
            file.*member = wished.*member;
        };
        change(IntakeField::Area, &CaseFile::areaName);
        change(IntakeField::CaseKind, &CaseFile::kind);
        change(IntakeField::DrawCategory, &CaseFile::category);
        change(IntakeField::Handler, &CaseFile::handler);
        change(IntakeField::CaseProgress, &CaseFile::progress);
        changeDay(IntakeField::FiledOn, &CaseFile::filedOn);
        changeDay(IntakeField::ClosedOn, &CaseFile::closedOn);
        file.running = isRunning(file.progress, file.closedOn);
        row.outcome = row.changes.isEmpty() ? IntakeOutcome::Unchanged : IntakeOutcome::Updated;
        if (row.changes.isEmpty())
            return;
        if (const QString review = m_drawn.value(file.id); !review.isEmpty()) {
            row.changes.clear();
            row.outcome = IntakeOutcome::Unchanged;
            remark(row, CheckMessage::Severity::Warning, IntakeField::CaseNumber,
                   {QT_TRANSLATE_NOOP("core", "The case was drawn as %1 and stays as the draw knew it."), {review}});
            return;
        }
        file.source = wished.source;
        m_changed.append(file);
    }

    Workbench &m_workbench;
    CaseOrigin m_origin;
    CaseFileRepository m_cases;
    UnitNames m_units{{}};
    QHash<AreaId, QString> m_areas;
    QList<CaseFile> m_known;
    QHash<QString, QList<int>> m_byNumber; ///< the pool, by identifier
    QHash<QString, QList<int>> m_inFile;   ///< the lines, by identifier
    QHash<CaseFileId, QString> m_drawn;    ///< code of the review
    QSet<QString> m_namedOnce;
    QList<CaseFile> m_changed;
};

} // namespace

Result<Intake> previewCases(Workbench &workbench, const CaseOrigin &origin, const QList<CaseLine> &lines,
                            const Progress &progress)
{
    CasesPlan plan(workbench, origin);
    DUCHA_TRY(plan.make(lines, progress));
    return plan.intake;
}

Result<Intake> applyCases(Workbench &workbench, const CaseOrigin &origin, const QList<CaseLine> &lines,
                          const Progress &progress)
{
    CasesPlan plan(workbench, origin);
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(plan.make(lines, progress));
        return plan.save(progress);
    }));
    return plan.intake;
}

} // namespace ducha
