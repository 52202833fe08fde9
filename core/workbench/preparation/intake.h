#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// One line of an outside list of units as it was read, with its row for reports. Agency in the office's words.
struct UnitLine {
    int row = 0;
    QString code;
    QString name;
    QString agency;
    QString area;
    QString areaCode;
};

/// One line of an outside list of people as it was read.
struct PersonLine {
    int row = 0;
    QString code;
    QString name;
    QString unit;
    QString post;
    QString category;
    QString phone;
    QString formerUnits;
    QString recusals;
};

/// One line of an office's list of cases as it was read. Dates as they were written.
struct CaseLine {
    int row = 0;
    QString number;
    QString unit;
    QString area;
    QString kind;
    QString category;
    QString handler;
    QString progress;
    QString filedOn;
    QString closedOn;
};

/// One line of a list of experts as it was read.
struct ExpertLine {
    int row = 0;
    QString code;
    QString name;
    QString unit;
    QString area;
    QString specialities;
    QString formerUnits;
    QString recusals;
};

/// What taking a line in does to the workspace.
enum class IntakeOutcome { New, Updated, Unchanged, Error };
constexpr auto enumNames(IntakeOutcome)
{
    return EnumTable<IntakeOutcome, 4>{{{IntakeOutcome::New, u"new"},
                                        {IntakeOutcome::Updated, u"updated"},
                                        {IntakeOutcome::Unchanged, u"unchanged"},
                                        {IntakeOutcome::Error, u"error"}}};
}

/// The columns that a remark or a change is about.
enum class IntakeField {
    Code,
    Name,
    Agency,
    Area,
    AreaCode,
    Unit,
    Post,
    Category,
    Phone,
    FormerUnits,
    Recusals,
    Specialities,
    CaseNumber,
    Organ,
    CaseKind,
    DrawCategory,
    Handler,
    CaseProgress,
    FiledOn,
    ClosedOn
};

struct IntakeRemark {
    CheckMessage::Severity severity = CheckMessage::Severity::Blocker; ///< a Blocker keeps the line out
    IntakeField field = IntakeField::Name;
    Message message;
};

struct IntakeChange {
    IntakeField field = IntakeField::Name;
    QString before;
    QString after;
};

struct IntakeRow {
    int row = 0;
    IntakeOutcome outcome = IntakeOutcome::New;
    QString code;    ///< empty: the next number will be given; a case has none
    QString name;    ///< of a case its number
    QString belongs; ///< area of a unit, unit of a person or an expert, organ of a case
    QList<IntakeChange> changes;
    QList<IntakeRemark> remarks;
};

/// The report on a list, line by line in the order of the file.
struct Intake {
    QList<IntakeRow> rows;
    [[nodiscard]] int count(IntakeOutcome outcome) const;
};

/// What taking the list in would do; changes nothing. Units are matched by code, else by name; an area that does not
/// exist is made, in the order of the file. A cell left empty keeps what is known.
Result<Intake> previewUnits(Workbench &workbench, const QList<UnitLine> &lines, const Progress &progress = {});
/// Takes in every line without a blocker, all in one transaction; cancelling leaves everything as before.
Result<Intake> applyUnits(Workbench &workbench, const QList<UnitLine> &lines, const Progress &progress = {});

/// People are matched by code, else by name and unit. A unit that is not in the list of units is kept by its name and
/// remarked on, with the closest name that is.
Result<Intake> previewPeople(Workbench &workbench, const QList<PersonLine> &lines, const Progress &progress = {});
Result<Intake> applyPeople(Workbench &workbench, const QList<PersonLine> &lines, const Progress &progress = {});

/// Where a list of cases goes and where it comes from.
struct CaseOrigin {
    RoundId round;
    QString file; ///< its name, kept with the row as the source of each case
};

/// Cases are matched by number and organ within the round; numbers are compared as draw.md says and kept as documents
/// print them, unknown forms with a warning. The same number of another organ keeps both lines out, or the new one
/// where the other is in the pool already: the draw knows a case by its number. A case that was drawn stays as it is.
Result<Intake> previewCases(Workbench &workbench, const CaseOrigin &origin, const QList<CaseLine> &lines,
                            const Progress &progress = {});
Result<Intake> applyCases(Workbench &workbench, const CaseOrigin &origin, const QList<CaseLine> &lines,
                          const Progress &progress = {});

/// Experts are matched by code, else by name and unit. Who has no unit or no area is refused: nobody could tell which
/// cases they may review.
Result<Intake> previewExperts(Workbench &workbench, const QList<ExpertLine> &lines, const Progress &progress = {});
Result<Intake> applyExperts(Workbench &workbench, const QList<ExpertLine> &lines, const Progress &progress = {});

} // namespace ducha
