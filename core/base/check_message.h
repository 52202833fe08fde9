#pragma once

#include "core/base/message.h"

#include <QtCore/QList>

namespace ducha {

/// One remark of a check, as a value: the screen, the report and the test read the same list.
struct CheckMessage {
    enum class Severity { Hint, Warning, Blocker };
    Severity severity = Severity::Hint;
    QString rule;    ///< stable name of the rule, kebab-case
    QString subject; ///< code or id of the record it is about
    Message message;
    bool operator==(const CheckMessage &) const = default;
};

[[nodiscard]] bool hasBlocker(const QList<CheckMessage> &messages);

} // namespace ducha
