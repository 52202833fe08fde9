#pragma once

#include "core/base/ids.h"

#include <QtCore/QDate>

namespace ducha {

/// No other room knows it, so it stands here.
using RectificationNoticeId = StrongId<struct RectificationNoticeIdTag>;

/// The rectification notice (整改通知) of an issued feedback: issued once, with a number of the office and a day.
struct RectificationNotice {
    RectificationNoticeId id;
    QString code; ///< TZ-2026-001
    FeedbackId feedbackId;
    QString number;    ///< 发文字号
    QDate issuedOn;    ///< 成文日期
    QString content;   ///< what it shows of the ledger, as JSON: the ledger goes on, the notice does not
    QString pdfSha256; ///< digest of the stored file
    bool operator==(const RectificationNotice &) const = default;
};

} // namespace ducha
