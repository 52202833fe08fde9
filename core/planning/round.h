#pragma once

#include "core/base/check_message.h"
#include "core/base/ids.h"

#include <QtCore/QDate>

namespace ducha {

/// A round of inspections under one plan, with its own limits (domain.md A2: cities differ, so they are data).
struct Round {
    RoundId id;
    QString code;  ///< LC-2026-1
    QString title; ///< 2026年第一轮
    int year = 0;
    QDate startsOn;
    QDate endsOn;
    int planMonths = 1;          ///< calendar months from signing for the feedback to the rectification plan
    int rectificationMonths = 3; ///< calendar months from signing for the feedback to the end of 集中整改
    bool operator==(const Round &) const = default;
};

/// What speaks against a round as it is written down: title, year, days and limits. `rule` names the field.
QList<CheckMessage> checkRound(const Round &round);

} // namespace ducha
