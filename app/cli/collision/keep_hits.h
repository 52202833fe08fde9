#pragma once

#include "app/cli/command.h"
#include "core/base/progress.h"
#include "core/workbench/collision/verification/runs.h"

#include <memory>

namespace ducha::cli {

/// Keeps what a comparison found in the workspace of the command line, for verification: the workspace is open from
/// the start, so that what is missing is said before anything is compared.
class HitKeeper {
public:
    /// Usage without --inspection, --purpose, --authority or --by; else as openWorkspace and checkOrder.
    static Result<HitKeeper> of(const Call &call);

    /// As storeCollision.
    Result<> keep(Collision &collision, const Progress &progress);

    /// Puts the run, what it kept and known questions into the answer, by inspection and unit.
    Result<> tell(Answer &answer) const;

    /// Where rows that were not compared go when no list is written.
    [[nodiscard]] QString rejectedBeside() const;

private:
    HitKeeper(std::unique_ptr<Workbench> workbench, CollisionOrder order, QString workspace)
        : m_workbench(std::move(workbench)), m_order(std::move(order)), m_workspace(std::move(workspace))
    {
    }

    std::unique_ptr<Workbench> m_workbench;
    CollisionOrder m_order;
    QString m_workspace;
    CollisionRun m_run;
};

/// The options of keeping.
[[nodiscard]] QList<Option> keepingOptions();

} // namespace ducha::cli
