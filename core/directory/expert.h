#pragma once

#include "core/base/ids.h"

#include <QtCore/QDate>

namespace ducha {

/// Somebody of the city's pool who reviews cases of other areas (执法监督专家库). Units and areas are kept by their
/// names, as the list of experts gives them: an expert may come from an office that is not inspected.
struct Expert {
    ExpertId id;
    QString code; ///< 编号: what the draw knows them by, unique in the workspace
    QString name;
    QString unitName;
    QString areaName;     ///< 属地; never empty: an expert may not review their own area
    QString specialities; ///< 专业, several parted by 、
    QString formerUnits;  ///< 曾任职单位, several parted by 、; dates in brackets are allowed after each
    QString recusals;     ///< 回避事项 as declared: organs, areas or case numbers, several parted by 、
    QDate retiredOn;      ///< from this day the expert is not drawn any more; invalid while in the pool
    QString retiredFor;   ///< why
    bool operator==(const Expert &) const = default;
};

} // namespace ducha
