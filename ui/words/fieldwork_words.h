#pragma once

#include "core/directory/talk_role.h"
#include "core/evidence/anchor.h"
#include "core/interview/talk.h"
#include "core/symposium/symposium.h"
#include "core/workbench/conversations/marks.h"

namespace ducha {

/// The word on screen for a state or kind, in the user's language; domain.md I has the Chinese ones.
[[nodiscard]] QString word(TalkRole value);
[[nodiscard]] QString word(TalkState value);
[[nodiscard]] QString word(TalkDuty value);
[[nodiscard]] QString word(Speaker value);
[[nodiscard]] QString word(SymposiumState value);
[[nodiscard]] QString word(HostKind value);
[[nodiscard]] QString word(Attendance value);
[[nodiscard]] QString word(AnchorKind value);
[[nodiscard]] QString word(AnchorMark value);
[[nodiscard]] QString word(MarkStanding value);

} // namespace ducha
