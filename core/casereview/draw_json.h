#pragma once

#include "core/casereview/draw_record.h"

#include <QtCore/QJsonObject>

namespace ducha {

/// The members of DRAW.json.
[[nodiscard]] QJsonObject drawObject(const DrawRecord &record);

/// The bytes of DRAW.json: the members in the order of the design, one line for each entry of a list, UTF-8. The same
/// record gives the same bytes.
[[nodiscard]] QByteArray drawJson(const DrawRecord &record);

/// Reads DRAW.json, hostile until read: Input when it is larger than 64 MB, no JSON, another version, or a member is
/// missing, unknown or of another kind. Whether the record is true is said by verifyDraw.
Result<DrawRecord> readDrawJson(const QByteArray &bytes);

/// verifyDraw, and then that the bytes are those which the program writes: one changed character anywhere is found,
/// also one that JSON does not mind. Conflict with the first difference.
Result<> verifyDrawJson(const QByteArray &bytes, const DrawRecord &record, const QList<DrawCase> &cases,
                        const QList<DrawExpert> &experts);

} // namespace ducha
