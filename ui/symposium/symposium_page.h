#pragma once

#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/conversations/symposiums.h"
#include "core/workbench/documents/compose_symposium.h"
#include "ui/shell/page.h"
#include "ui/support/speech/speech_page.h"
#include "ui/symposium/symposium_desk.h"
#include "ui/symposium/symposium_details.h"
#include "ui/symposium/symposium_wizard.h"

namespace ducha {

/// Symposiums, for SpeechPage.
struct SymposiumRoom {
    using Id = SymposiumId;
    using Row = SymposiumRow;
    using Desk = SymposiumDesk;
    using Wizard = SymposiumWizard;
    using Details = SymposiumDetails;
    static constexpr QStringView table = u"symposium";

    static Id on(const Desk &desk) { return desk.symposium(); }
    static Id idOf(const Row &row) { return row.symposium.id; }
    static QString nameOf(const Row &row) { return row.symposium.code + QLatin1Char(' ') + row.symposium.theme; }
    static auto rows(Workbench &workbench, InspectionId inspection) { return symposiumRows(workbench, inspection); }
    static auto lastDraft(Workbench &workbench) { return lastSymposiumDraft(workbench); }
    static auto read(Workbench &workbench, Id symposium) { return readSymposium(workbench, symposium); }
    static auto document(Workbench &workbench, Id symposium) { return symposiumDocument(workbench, symposium); }
    static auto withdraw(Workbench &workbench, Id symposium, const QString &reason)
    {
        return voidSymposium(workbench, symposium, reason);
    }
};

/// 座谈会: the symposiums of the inspection in hand, and the desk of the one that is chosen.
class SymposiumPage : public SpeechPage<Page, SymposiumRoom> {
    Q_OBJECT

public:
    explicit SymposiumPage(Services &services);
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
};

} // namespace ducha
