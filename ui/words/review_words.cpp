#include "ui/words/review_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(ReviewState value)
{
    switch (value) {
    case ReviewState::Drawn:
        return QCoreApplication::translate("words", "Drawn", "ReviewState");
    case ReviewState::FileReceived:
        return QCoreApplication::translate("words", "File received", "ReviewState");
    case ReviewState::SelfReviewed:
        return QCoreApplication::translate("words", "Self-reviewed", "ReviewState");
    case ReviewState::Reviewed:
        return QCoreApplication::translate("words", "Reviewed", "ReviewState");
    case ReviewState::Opinion:
        return QCoreApplication::translate("words", "Opinion given", "ReviewState");
    case ReviewState::Replied:
        return QCoreApplication::translate("words", "Unit replied", "ReviewState");
    case ReviewState::Final:
        return QCoreApplication::translate("words", "Final", "ReviewState");
    }
    return {};
}

QString word(UnitReply value)
{
    switch (value) {
    case UnitReply::Open:
        return QCoreApplication::translate("words", "Not recorded yet", "UnitReply");
    case UnitReply::Agreed:
        return QCoreApplication::translate("words", "No objection", "UnitReply");
    case UnitReply::Objected:
        return QCoreApplication::translate("words", "Objects", "UnitReply");
    }
    return {};
}

QString word(SheetKind value)
{
    switch (value) {
    case SheetKind::Self:
        return QCoreApplication::translate("words", "Self-review", "SheetKind");
    case SheetKind::Expert:
        return QCoreApplication::translate("words", "Expert", "SheetKind");
    case SheetKind::Group:
        return QCoreApplication::translate("words", "Group", "SheetKind");
    }
    return {};
}

QString word(FlawLevel value)
{
    switch (value) {
    case FlawLevel::None:
        return QCoreApplication::translate("words", "Remark", "FlawLevel");
    case FlawLevel::Flaw:
        return QCoreApplication::translate("words", "Flaw", "FlawLevel");
    case FlawLevel::MajorFlaw:
        return QCoreApplication::translate("words", "Major flaw", "FlawLevel");
    case FlawLevel::Error:
        return QCoreApplication::translate("words", "Error", "FlawLevel");
    }
    return {};
}

QString word(ReviewDimension value)
{
    switch (value) {
    case ReviewDimension::Substantive:
        return QCoreApplication::translate("words", "Substance", "ReviewDimension");
    case ReviewDimension::Procedural:
        return QCoreApplication::translate("words", "Procedure", "ReviewDimension");
    case ReviewDimension::Document:
        return QCoreApplication::translate("words", "Documents", "ReviewDimension");
    case ReviewDimension::Dossier:
        return QCoreApplication::translate("words", "Dossier", "ReviewDimension");
    case ReviewDimension::Enforcement:
        return QCoreApplication::translate("words", "Enforcement", "ReviewDimension");
    case ReviewDimension::Effect:
        return QCoreApplication::translate("words", "Effect", "ReviewDimension");
    case ReviewDimension::Integrity:
        return QCoreApplication::translate("words", "Integrity", "ReviewDimension");
    }
    return {};
}

QString word(OrderState value)
{
    switch (value) {
    case OrderState::Draft:
        return QCoreApplication::translate("words", "Draft", "OrderState");
    case OrderState::Issued:
        return QCoreApplication::translate("words", "Issued", "OrderState");
    case OrderState::Replied:
        return QCoreApplication::translate("words", "Replied", "OrderState");
    case OrderState::Returned:
        return QCoreApplication::translate("words", "Returned", "OrderState");
    case OrderState::Closed:
        return QCoreApplication::translate("words", "Closed", "OrderState");
    }
    return {};
}

QString word(LeadSource value)
{
    switch (value) {
    case LeadSource::ReviewMark:
        return QCoreApplication::translate("words", "Case review", "LeadSource");
    case LeadSource::Anchor:
        return QCoreApplication::translate("words", "Marked words", "LeadSource");
    }
    return {};
}

QString word(LeadState value)
{
    switch (value) {
    case LeadState::Registered:
        return QCoreApplication::translate("words", "Registered", "LeadState");
    case LeadState::Approved:
        return QCoreApplication::translate("words", "Approved", "LeadState");
    case LeadState::Rejected:
        return QCoreApplication::translate("words", "Not taken up", "LeadState");
    case LeadState::Transferred:
        return QCoreApplication::translate("words", "Transferred", "LeadState");
    case LeadState::Received:
        return QCoreApplication::translate("words", "Received", "LeadState");
    case LeadState::Answered:
        return QCoreApplication::translate("words", "Answered", "LeadState");
    }
    return {};
}

QString word(LeadDisposal value)
{
    switch (value) {
    case LeadDisposal::Open:
        return QCoreApplication::translate("words", "Not answered yet", "LeadDisposal");
    case LeadDisposal::Inquiry:
        return QCoreApplication::translate("words", "Talk and inquiry", "LeadDisposal");
    case LeadDisposal::Verification:
        return QCoreApplication::translate("words", "Preliminary verification", "LeadDisposal");
    case LeadDisposal::Kept:
        return QCoreApplication::translate("words", "Kept for reference", "LeadDisposal");
    case LeadDisposal::Ended:
        return QCoreApplication::translate("words", "Ended", "LeadDisposal");
    }
    return {};
}

} // namespace ducha
