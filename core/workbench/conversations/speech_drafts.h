#pragma once

#include "core/base/ids.h"
#include "core/workbench/workbench.h"

#include <optional>

namespace ducha {

/// What was typed at a writing desk and is no turn or opinion yet. It is no record: it stays out of the journal and
/// goes once it is submitted. Ids are kept as text, because the desk alone knows what they name.
struct SpeechDraft {
    QString speaker;  ///< who speaks in the new text: a stored name of Speaker, or a ParticipantId
    QString item;     ///< the OutlineItemId that the new text deals with
    QString text;     ///< the new turn or opinion
    QString changing; ///< the TalkTurnId or OpinionId whose words are being changed; empty: none
    QString changed;  ///< its words as typed so far
    int cursor = 0;   ///< in the field in hand, `changed` while something is being changed, in UTF-16 units
    QDateTime savedAt;
    bool operator==(const SpeechDraft &) const = default;
};

/// Keeps what is typed at the desk of a talk, durable when it returns (safety.md R2, ux.md U1). `savedAt` is ignored;
/// the answer is the time of saving. Nothing typed drops the draft.
Result<QDateTime> keepTalkDraft(Workbench &workbench, TalkId talk, const SpeechDraft &draft);
Result<std::optional<SpeechDraft>> talkDraft(Workbench &workbench, TalkId talk);
Result<> dropTalkDraft(Workbench &workbench, TalkId talk);
/// The talk whose desk was typed at last and left without submitting; null when there is none.
Result<TalkId> lastTalkDraft(Workbench &workbench);

Result<QDateTime> keepSymposiumDraft(Workbench &workbench, SymposiumId symposium, const SpeechDraft &draft);
Result<std::optional<SpeechDraft>> symposiumDraft(Workbench &workbench, SymposiumId symposium);
Result<> dropSymposiumDraft(Workbench &workbench, SymposiumId symposium);
Result<SymposiumId> lastSymposiumDraft(Workbench &workbench);

/// Inside the transaction that makes the new text a record: forgets it, and keeps what is being changed elsewhere.
Result<> forgetDraftText(Workbench &workbench, TalkId talk);
Result<> forgetDraftText(Workbench &workbench, SymposiumId symposium);
/// Inside the transaction that saves the changed words: forgets them, and keeps the new text.
Result<> forgetDraftChange(Workbench &workbench, TalkId talk);
Result<> forgetDraftChange(Workbench &workbench, SymposiumId symposium);

} // namespace ducha
