#include "core/base/check_message.h"

#include <algorithm>

namespace ducha {

bool hasBlocker(const QList<CheckMessage> &messages)
{
    return std::any_of(messages.begin(), messages.end(),
                       [](const CheckMessage &m) { return m.severity == CheckMessage::Severity::Blocker; });
}

} // namespace ducha
