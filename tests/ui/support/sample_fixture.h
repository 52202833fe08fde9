#pragma once

#include "core/workbench/preparation/rounds.h"
#include "core/workbench/sample/sample.h"
#include "tests/support/temporary_workbench.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/support/services.h"

#include <QtCore/QTemporaryDir>

namespace ducha {

/// The sample city round in hand, with everything that a page is made with.
struct SampleFixture {
    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench = [this] {
        auto made = createSample(folder.filePath(QStringLiteral("sample.ducha")), testSession());
        return made ? *std::move(made) : nullptr;
    }();
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{*workbench};
    Services services{*workbench, context, prompts, notices, tasks};

    SampleFixture() { context.set(roundRows(*workbench)->constFirst().round.id, {}); }
};

} // namespace ducha
