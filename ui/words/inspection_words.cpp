#include "ui/words/inspection_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(Stage value)
{
    switch (value) {
    case Stage::Planned:
        return QCoreApplication::translate("words", "Planned", "Stage");
    case Stage::Approved:
        return QCoreApplication::translate("words", "Approved", "Stage");
    case Stage::TeamFormed:
        return QCoreApplication::translate("words", "Team formed", "Stage");
    case Stage::Entered:
        return QCoreApplication::translate("words", "On site", "Stage");
    case Stage::Exited:
        return QCoreApplication::translate("words", "Left the unit", "Stage");
    case Stage::Reported:
        return QCoreApplication::translate("words", "Reported", "Stage");
    case Stage::FeedbackIssued:
        return QCoreApplication::translate("words", "Feedback issued", "Stage");
    case Stage::Rectifying:
        return QCoreApplication::translate("words", "Rectifying", "Stage");
    case Stage::LookBack:
        return QCoreApplication::translate("words", "Look-back", "Stage");
    case Stage::Closed:
        return QCoreApplication::translate("words", "Closed", "Stage");
    }
    return {};
}

QString word(TeamDuty value)
{
    switch (value) {
    case TeamDuty::Leader:
        return QCoreApplication::translate("words", "Leader", "TeamDuty");
    case TeamDuty::DeputyLeader:
        return QCoreApplication::translate("words", "Deputy leader", "TeamDuty");
    case TeamDuty::Member:
        return QCoreApplication::translate("words", "Member", "TeamDuty");
    case TeamDuty::Liaison:
        return QCoreApplication::translate("words", "Liaison", "TeamDuty");
    }
    return {};
}

QString word(AgencyType value)
{
    switch (value) {
    case AgencyType::PlaCommittee:
        return QCoreApplication::translate("words", "Political and legal committee", "AgencyType");
    case AgencyType::Court:
        return QCoreApplication::translate("words", "Court", "AgencyType");
    case AgencyType::Procuratorate:
        return QCoreApplication::translate("words", "Procuratorate", "AgencyType");
    case AgencyType::PublicSecurity:
        return QCoreApplication::translate("words", "Public security", "AgencyType");
    case AgencyType::JusticeBureau:
        return QCoreApplication::translate("words", "Justice bureau", "AgencyType");
    }
    return {};
}

QString word(UnitState value)
{
    switch (value) {
    case UnitState::NotInspected:
        return QCoreApplication::translate("words", "Not inspected yet", "UnitState");
    case UnitState::UnderInspection:
        return QCoreApplication::translate("words", "Under inspection", "UnitState");
    case UnitState::Inspected:
        return QCoreApplication::translate("words", "Inspected", "UnitState");
    }
    return {};
}

QString word(IntakeOutcome value)
{
    switch (value) {
    case IntakeOutcome::New:
        return QCoreApplication::translate("words", "New", "IntakeOutcome");
    case IntakeOutcome::Updated:
        return QCoreApplication::translate("words", "Changed", "IntakeOutcome");
    case IntakeOutcome::Unchanged:
        return QCoreApplication::translate("words", "Unchanged", "IntakeOutcome");
    case IntakeOutcome::Error:
        return QCoreApplication::translate("words", "Error", "IntakeOutcome");
    }
    return {};
}

QString word(IntakeField value)
{
    switch (value) {
    case IntakeField::Code:
        return QCoreApplication::translate("words", "Number", "IntakeField");
    case IntakeField::Name:
        return QCoreApplication::translate("words", "Name", "IntakeField");
    case IntakeField::Agency:
        return QCoreApplication::translate("words", "Kind of organ", "IntakeField");
    case IntakeField::Area:
        return QCoreApplication::translate("words", "Area", "IntakeField");
    case IntakeField::AreaCode:
        return QCoreApplication::translate("words", "Area code", "IntakeField");
    case IntakeField::Unit:
        return QCoreApplication::translate("words", "Unit", "IntakeField");
    case IntakeField::Post:
        return QCoreApplication::translate("words", "Post", "IntakeField");
    case IntakeField::Category:
        return QCoreApplication::translate("words", "Category", "IntakeField");
    case IntakeField::Phone:
        return QCoreApplication::translate("words", "Telephone", "IntakeField");
    case IntakeField::FormerUnits:
        return QCoreApplication::translate("words", "Former units", "IntakeField");
    case IntakeField::Recusals:
        return QCoreApplication::translate("words", "Recusals", "IntakeField");
    case IntakeField::Specialities:
        return QCoreApplication::translate("words", "Specialities", "IntakeField");
    case IntakeField::CaseNumber:
        return QCoreApplication::translate("words", "Case number", "IntakeField");
    case IntakeField::Organ:
        return QCoreApplication::translate("words", "Handling organ", "IntakeField");
    case IntakeField::CaseKind:
        return QCoreApplication::translate("words", "Kind of case", "IntakeField");
    case IntakeField::DrawCategory:
        return QCoreApplication::translate("words", "Category of the draw", "IntakeField");
    case IntakeField::Handler:
        return QCoreApplication::translate("words", "Handler", "IntakeField");
    case IntakeField::CaseProgress:
        return QCoreApplication::translate("words", "Where the case stands", "IntakeField");
    case IntakeField::FiledOn:
        return QCoreApplication::translate("words", "Filed on", "IntakeField");
    case IntakeField::ClosedOn:
        return QCoreApplication::translate("words", "Closed on", "IntakeField");
    }
    return {};
}

QString word(DeadlineKind value)
{
    switch (value) {
    case DeadlineKind::ItemDue:
        return QCoreApplication::translate("words", "Item due", "DeadlineKind");
    case DeadlineKind::PlanDue:
        return QCoreApplication::translate("words", "Rectification plan due", "DeadlineKind");
    case DeadlineKind::RectificationEnd:
        return QCoreApplication::translate("words", "Rectification ends", "DeadlineKind");
    case DeadlineKind::ReceiptMissing:
        return QCoreApplication::translate("words", "Receipt missing", "DeadlineKind");
    case DeadlineKind::OrderDue:
        return QCoreApplication::translate("words", "Supervision order due", "DeadlineKind");
    }
    return {};
}

QString word(WaitingKind value)
{
    switch (value) {
    case WaitingKind::PaperToReview:
        return QCoreApplication::translate("words", "Working papers to review", "WaitingKind");
    case WaitingKind::TalkToConfirm:
        return QCoreApplication::translate("words", "Talks to confirm", "WaitingKind");
    case WaitingKind::SymposiumToConfirm:
        return QCoreApplication::translate("words", "Symposiums to confirm", "WaitingKind");
    case WaitingKind::ItemToConfirm:
        return QCoreApplication::translate("words", "Items to confirm", "WaitingKind");
    case WaitingKind::FeedbackToSend:
        return QCoreApplication::translate("words", "Feedback to send", "WaitingKind");
    case WaitingKind::OrderOpen:
        return QCoreApplication::translate("words", "Orders not closed", "WaitingKind");
    }
    return {};
}

} // namespace ducha
