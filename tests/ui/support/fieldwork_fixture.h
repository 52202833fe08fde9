#pragma once

#include "tests/core/workbench/conversations/fieldwork.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "ui/support/services.h"

namespace ducha {

/// An inspection with a team and people to talk with, in hand in a window's services.
struct FieldworkFixture : Fieldwork {
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{*workbench};
    Services services{*workbench, context, prompts, notices, tasks};
    QList<Notice> told;

    FieldworkFixture()
    {
        context.set(about.roundId, about.id);
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
    }
};

} // namespace ducha
