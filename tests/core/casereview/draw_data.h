#pragma once

#include "core/casereview/draw_record.h"

#include <QtCore/QRandomGenerator>

namespace ducha {

/// A case 苏0500执NUMBER of an area, handled by the area's court.
[[nodiscard]] DrawCase caseOf(int number, const QString &area, const QStringList &cell = {});
/// An expert E-NUMBER of an area's procuratorate.
[[nodiscard]] DrawExpert expertOf(int number, const QString &area);
/// Areas by number: 甲县, 乙县 …
[[nodiscard]] QString areaName(int number);

/// A request that can be drawn from most of the time: up to so many cases and experts in a few areas, some running,
/// some recusals, some former posts, with or without strata.
[[nodiscard]] DrawRequest randomRequest(QRandomGenerator &random, int cases, int experts);

} // namespace ducha
