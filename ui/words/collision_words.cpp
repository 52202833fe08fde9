#include "ui/words/collision_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(HitState value)
{
    switch (value) {
    case HitState::Candidate:
        return QCoreApplication::translate("words", "to be verified", "HitState");
    case HitState::FirstReviewed:
        return QCoreApplication::translate("words", "looked at by one", "HitState");
    case HitState::Disputed:
        return QCoreApplication::translate("words", "views differ", "HitState");
    case HitState::ToCheck:
        return QCoreApplication::translate("words", "to be sent", "HitState");
    case HitState::Excluded:
        return QCoreApplication::translate("words", "excluded", "HitState");
    case HitState::SentForCheck:
        return QCoreApplication::translate("words", "sent for check", "HitState");
    case HitState::Stated:
        return QCoreApplication::translate("words", "person heard", "HitState");
    case HitState::Determined:
        return QCoreApplication::translate("words", "determined", "HitState");
    case HitState::Disposed:
        return QCoreApplication::translate("words", "disposed of", "HitState");
    case HitState::Verified:
        return QCoreApplication::translate("words", "finished", "HitState");
    }
    return {};
}

QString word(HitOutcome value)
{
    switch (value) {
    case HitOutcome::Open:
        return QCoreApplication::translate("words", "open", "HitOutcome");
    case HitOutcome::NotTrue:
        return QCoreApplication::translate("words", "not true", "HitOutcome");
    case HitOutcome::TrueLawful:
        return QCoreApplication::translate("words", "true, no violation", "HitOutcome");
    case HitOutcome::TrueViolation:
        return QCoreApplication::translate("words", "true, a violation", "HitOutcome");
    case HitOutcome::Unverifiable:
        return QCoreApplication::translate("words", "cannot be verified", "HitOutcome");
    }
    return {};
}

QString word(Disposal value)
{
    switch (value) {
    case Disposal::None:
        return QCoreApplication::translate("words", "none", "Disposal");
    case Disposal::Reminder:
        return QCoreApplication::translate("words", "reminder talk", "Disposal");
    case Disposal::Criticism:
        return QCoreApplication::translate("words", "criticism", "Disposal");
    case Disposal::SelfExamination:
        return QCoreApplication::translate("words", "self-examination", "Disposal");
    case Disposal::Admonition:
        return QCoreApplication::translate("words", "admonition", "Disposal");
    case Disposal::Transfer:
        return QCoreApplication::translate("words", "handed to the body in charge", "Disposal");
    }
    return {};
}

QString word(HitOpinion value)
{
    switch (value) {
    case HitOpinion::Check:
        return QCoreApplication::translate("words", "check it", "HitOpinion");
    case HitOpinion::Exclude:
        return QCoreApplication::translate("words", "exclude it", "HitOpinion");
    }
    return {};
}

QString word(HitReviewKind value)
{
    switch (value) {
    case HitReviewKind::First:
        return QCoreApplication::translate("words", "first view", "HitReviewKind");
    case HitReviewKind::Second:
        return QCoreApplication::translate("words", "second view", "HitReviewKind");
    case HitReviewKind::Arbiter:
        return QCoreApplication::translate("words", "arbiter", "HitReviewKind");
    }
    return {};
}

QString word(HitTier value)
{
    switch (value) {
    case HitTier::Number:
        return QCoreApplication::translate("words", "same number", "HitTier");
    case HitTier::MaskedNumber:
        return QCoreApplication::translate("words", "masked number and name", "HitTier");
    }
    return {};
}

QString word(Relation value)
{
    switch (value) {
    case Relation::Self:
        return QCoreApplication::translate("words", "the official", "Relation");
    case Relation::Spouse:
        return QCoreApplication::translate("words", "spouse", "Relation");
    case Relation::Child:
        return QCoreApplication::translate("words", "child", "Relation");
    }
    return {};
}

QString word(CompanyStatus value)
{
    switch (value) {
    case CompanyStatus::Active:
        return QCoreApplication::translate("words", "in business", "CompanyStatus");
    case CompanyStatus::RevokedNotCancelled:
        return QCoreApplication::translate("words", "revoked, not cancelled", "CompanyStatus");
    case CompanyStatus::Cancelled:
        return QCoreApplication::translate("words", "cancelled", "CompanyStatus");
    case CompanyStatus::Annulled:
        return QCoreApplication::translate("words", "registration annulled", "CompanyStatus");
    case CompanyStatus::MovedOut:
        return QCoreApplication::translate("words", "moved out", "CompanyStatus");
    case CompanyStatus::Suspended:
        return QCoreApplication::translate("words", "suspended or being wound up", "CompanyStatus");
    case CompanyStatus::Unknown:
        return QCoreApplication::translate("words", "status unknown", "CompanyStatus");
    }
    return {};
}

QString word(Overlap value)
{
    switch (value) {
    case Overlap::Yes:
        return QCoreApplication::translate("words", "within the service", "Overlap");
    case Overlap::No:
        return QCoreApplication::translate("words", "outside the service", "Overlap");
    case Overlap::Unsettled:
        return QCoreApplication::translate("words", "period to be verified", "Overlap");
    }
    return {};
}

QString word(FalsePositiveReason value)
{
    switch (value) {
    case FalsePositiveReason::SameName:
        return QCoreApplication::translate("words", "another person of the same name", "FalsePositiveReason");
    case FalsePositiveReason::IdentityStolen:
        return QCoreApplication::translate("words", "identity used by others", "FalsePositiveReason");
    case FalsePositiveReason::Inherited:
        return QCoreApplication::translate("words", "inherited", "FalsePositiveReason");
    case FalsePositiveReason::ListedStock:
        return QCoreApplication::translate("words", "stock of a listed company", "FalsePositiveReason");
    case FalsePositiveReason::BeforeService:
        return QCoreApplication::translate("words", "left before the service began", "FalsePositiveReason");
    case FalsePositiveReason::ExitedNotUpdated:
        return QCoreApplication::translate("words", "left, register not changed", "FalsePositiveReason");
    case FalsePositiveReason::RevokedDormant:
        return QCoreApplication::translate("words", "revoked and dormant", "FalsePositiveReason");
    case FalsePositiveReason::OrgAssigned:
        return QCoreApplication::translate("words", "sent or allowed by the organisation", "FalsePositiveReason");
    case FalsePositiveReason::CollectiveMember:
        return QCoreApplication::translate("words", "member of a cooperative", "FalsePositiveReason");
    case FalsePositiveReason::EmployeeSharesFromReform:
        return QCoreApplication::translate("words", "employee shares of a reform", "FalsePositiveReason");
    case FalsePositiveReason::NoLongerRelative:
        return QCoreApplication::translate("words", "no longer a relative", "FalsePositiveReason");
    case FalsePositiveReason::DataError:
        return QCoreApplication::translate("words", "error in the data", "FalsePositiveReason");
    }
    return {};
}

QString word(Rule value)
{
    switch (value) {
    case Rule::None:
        return QCoreApplication::translate("words", "no rule", "Rule");
    case Rule::R1:
        return QCoreApplication::translate("words", "R1 own business", "Rule");
    case Rule::R2:
        return QCoreApplication::translate("words", "R2 own share", "Rule");
    case Rule::R3:
        return QCoreApplication::translate("words", "R3 own post", "Rule");
    case Rule::R4:
        return QCoreApplication::translate("words", "R4 family’s business", "Rule");
    case Rule::R5:
        return QCoreApplication::translate("words", "R5 after leaving", "Rule");
    }
    return {};
}

} // namespace ducha
