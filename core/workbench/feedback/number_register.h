#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// What became of a document number.
enum class NumberUse {
    Used,
    Void,
    Missing ///< below the highest of its series, and nobody wrote down what became of it
};
constexpr auto enumNames(NumberUse)
{
    return EnumTable<NumberUse, 3>{
        {{NumberUse::Used, u"used"}, {NumberUse::Void, u"void"}, {NumberUse::Missing, u"missing"}}};
}

/// A line of the register of document numbers (domain.md A6).
struct NumberRow {
    DocumentNumberId id; ///< null where it is missing
    QString number;      ///< 样政法督〔2026〕3号; of several missing ones in a row the first
    int count = 1;       ///< how many are missing in a row
    NumberUse use = NumberUse::Used;
    QString document; ///< code of what carries it: FK-2026-001, CS-2026-001, TZ-2026-001
    QString subject;  ///< the title of a feedback; of letters and notices to whom they go
    InspectionId inspectionId;
    QString inspection; ///< DC-2026-001
    QString note;       ///< why it is void
};

/// The numbers of every prefix and year in order, with the gaps between them.
Result<QList<NumberRow>> numberRegister(Workbench &workbench);

} // namespace ducha
