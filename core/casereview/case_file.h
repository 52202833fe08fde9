#pragma once

#include "core/base/ids.h"

#include <QtCore/QDate>

namespace ducha {

/// A case that may be drawn for review: one line of an office's list (domain.md B, cli.md "Cases").
/// Two cases are the same when organ and identifier are the same within a round.
struct CaseFile {
    CaseFileId id;
    RoundId roundId;
    UnitId unitId;      ///< the handling organ, where it is in the list of units
    QString unitName;   ///< 承办单位 as the list names it
    QString areaName;   ///< 属地
    QString number;     ///< 案号 as documents print it
    QString identifier; ///< the number as it is compared, sorted and drawn (CaseNumber::identifier)
    QString kind;       ///< 案件类型, the office's word: 民商事, 执行, 审查起诉, 行政处罚 …
    QString category; ///< 抽取类别: 长期执行不了, 化解不掉, 群众反复反映, or a year's whole population
    QString handler;      ///< 承办人
    QString progress;     ///< 办理状态 as the list words it
    bool running = false; ///< the words say that it is still being handled: it is marked and never reviewed
    QDate filedOn;
    QDate closedOn;
    QString source; ///< file and row it came from
    bool operator==(const CaseFile &) const = default;
};

/// Do the words of 办理状态 say that the case is still running? A closing date says that it is not.
[[nodiscard]] bool isRunning(const QString &progress, const QDate &closedOn);

} // namespace ducha
