#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"

namespace ducha {

/// Whose name and number an entry of the roster is.
enum class Relation { Self, Spouse, Child };

constexpr auto enumNames(Relation)
{
    return EnumTable<Relation, 3>{
        {{Relation::Self, u"self"}, {Relation::Spouse, u"spouse"}, {Relation::Child, u"child"}}};
}

/// Somebody of the roster who is looked for in registers.
struct RosterEntry {
    int row = 0; ///< of the official: records from 1, the header not counted
    Relation relation = Relation::Self;
    QString name; ///< personName(…).name
    QStringList formerNames;
    QString number;       ///< of a citizen: 18 characters, or masked and folded; empty: there is none to compare
    QString official;     ///< the official's name: their own, or whose family this is
    QString officialCode; ///< the office's number of the official; may be empty
    QString unit;
    QString post;
    QString serviceFrom; ///< of the official, as typed (PartialDate); empty: not said
    QString serviceTo;   ///< empty: still in service
    QString rank;        ///< of the official
    QString basis;       ///< why the family is included; empty: not said
};

struct Roster {
    QList<RosterEntry> entries; ///< by row, then relation, then as they stand in the cell
    int rows = 0;               ///< officials
    QList<CheckMessage> remarks;
};

/// A row of a roster as a file holds it (cli.md, `collide`); the family's cells may hold several (domain.md H).
struct RosterLine {
    int row = 0; ///< as in RosterEntry
    QString code;
    QString name;
    QString number;
    QString unit;
    QString post;
    QString spouseNames;
    QString spouseNumbers;
    QString childNames;
    QString childNumbers;
    QString serviceFrom;
    QString serviceTo;
    QString rank;
    QString basis;
    bool goesOn = false; ///< with the official of the row before, over whose name it is merged: only the family is new
};

/// Takes rows apart into people. A number that cannot be compared is remarked on, with the row, and only the name is
/// left to compare: 15 digits are read as 18, one that a spreadsheet rounded is never repaired. One whose check digit
/// is wrong is compared as it is and remarked on. Two rows with one number are both kept and remarked on, and so is
/// family without an official. A number of the family without a name, and the other way round, is kept. A day of
/// service that is no date is remarked on, and so is, once for the roster, family that no basis is given for.
[[nodiscard]] Roster rosterOf(const QList<RosterLine> &lines);

} // namespace ducha
