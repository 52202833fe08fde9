#pragma once

#include "core/casereview/draw_session.h"

namespace ducha {

/// The word on screen for a state, in the user's language.
[[nodiscard]] QString word(DrawState value);

/// State is never colour alone (signs.h).
[[nodiscard]] inline QString sign(DrawState state)
{
    switch (state) {
    case DrawState::Frozen:
        return QStringLiteral("○");
    case DrawState::Drawn:
        return QStringLiteral("◐");
    case DrawState::Certified:
        return QStringLiteral("●");
    case DrawState::Void:
        return QStringLiteral("✕");
    }
    return {};
}

} // namespace ducha
