#pragma once

#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/documents/compose_talk.h"
#include "ui/interview/interview_wizard.h"
#include "ui/interview/talk_desk.h"
#include "ui/interview/talk_details.h"
#include "ui/shell/page.h"
#include "ui/support/speech/speech_page.h"

namespace ducha {

/// Talks, for SpeechPage.
struct TalkRoom {
    using Id = TalkId;
    using Row = TalkRow;
    using Desk = TalkDesk;
    using Wizard = InterviewWizard;
    using Details = TalkDetails;
    static constexpr QStringView table = u"talk";

    static Id on(const Desk &desk) { return desk.talk(); }
    static Id idOf(const Row &row) { return row.talk.id; }
    static QString nameOf(const Row &row) { return row.talk.code + QLatin1Char(' ') + row.person; }
    static auto rows(Workbench &workbench, InspectionId inspection) { return talkRows(workbench, inspection); }
    static auto lastDraft(Workbench &workbench) { return lastTalkDraft(workbench); }
    static auto read(Workbench &workbench, Id talk) { return readTalk(workbench, talk); }
    static auto document(Workbench &workbench, Id talk) { return talkDocument(workbench, talk); }
    static auto withdraw(Workbench &workbench, Id talk, const QString &reason)
    {
        return voidTalk(workbench, talk, reason);
    }
};

/// 个别谈话: the talks of the inspection in hand, and the desk of the one that is chosen.
class TalkPage : public SpeechPage<Page, TalkRoom> {
    Q_OBJECT

public:
    explicit TalkPage(Services &services);
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
};

} // namespace ducha
