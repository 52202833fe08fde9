#include "core/workbench/safekeeping/health_check.h"

#include "core/insight/invariants_repository.h"
#include "core/storage/health.h"
#include "core/workbench/workbench.h"

namespace ducha {

Result<QList<CheckMessage>> checkWorkspace(Workbench &workbench, const Progress &progress)
{
    auto problems = checkStorage(workbench.database(), progress);
    if (!problems || !problems->isEmpty())
        return problems; // rules about records mean nothing in a file that is not sound
    return checkInvariants(workbench.database());
}

} // namespace ducha
