#pragma once

#include "core/base/ids.h"

#include <QtCore/QDate>

namespace ducha {

/// A file that was taken into the workspace; its bytes are kept once, by digest (core/storage/attachment_store.h).
struct Attachment {
    AttachmentId id;
    QString code; ///< FJ-2026-0001
    InspectionId inspectionId;
    QString title;
    QString fileName;
    QString mediaType;
    QString sha256;
    qint64 size = 0; ///< bytes
    int pages = 0;   ///< 0 when unknown
    QString origin;  ///< who handed it over
    QDate receivedOn;
    bool operator==(const Attachment &) const = default;
};

} // namespace ducha
