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

    [[nodiscard]] bool isResult() const { return preview && preview->isResult; }
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
            made.readAs.insert(pick.path, pick.reading);
            if (pick.isResult())
                made.result = pick.path;
            else
                made.registers.append(pick.path);
        }
        return made;
    }
    /// What an engine answered stands for all registers; it is taken back by itself.
    [[nodiscard]] bool isMixed() const
    {
        return registers.size() > 1 && std::any_of(registers.begin(), registers.end(),
                                                   [](const RegisterPick &pick) { return pick.isResult(); });
    }
};

} // namespace ducha
