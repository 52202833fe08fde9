#pragma once

#include "core/workbench/collision/preview.h"
#include "core/workbench/collision/verification/runs.h"

#include <optional>

namespace ducha {

/// A register as the wizard has it in hand.
struct RegisterPick {
    QString path;
    FileReading reading;
    std::optional<CollisionPreview> preview; ///< nothing before it was looked at
    QString problem;                         ///< why it cannot be read, in words
};

/// What the steps of the wizard hand on.
struct CollisionCourse {
    CollisionOrder order;
    FileReading rosterReading;
    std::optional<CollisionPreview> roster;
    QList<RegisterPick> registers;
    std::optional<KeptCollision> kept;

    [[nodiscard]] CollisionRequest request() const
    {
        CollisionRequest made;
        made.roster = order.roster;
        made.names = true; // namesakes are counted, never kept
        made.readAs.insert(order.roster, rosterReading);
        for (const RegisterPick &pick : registers) {
            made.registers.append(pick.path);
            made.readAs.insert(pick.path, pick.reading);
        }
        return made;
    }
};

} // namespace ducha
