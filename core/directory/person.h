#pragma once

#include "core/base/ids.h"

namespace ducha {

/// Somebody who works in a unit, in the inspection office, or is called in. No citizen ID is kept here (domain.md G).
struct Person {
    PersonId id;
    QString code;  ///< the office's own number, unique in the workspace
    QString name;  ///< may hold characters beyond the BMP
    UnitId unitId; ///< null for people of an office that is not inspected; `unitName` then says where they are from
    QString unitName;
    QString post;
    QString category; ///< 来源/人员类别, the office's own word
    QString phone;
    QString formerUnits; ///< 曾任职单位, several parted by 、
    QString recusals;    ///< 回避事项 as declared
    bool operator==(const Person &) const = default;
};

} // namespace ducha
