#include "ui/words/outcome_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(PaperState value)
{
    switch (value) {
    case PaperState::Draft:
        return QCoreApplication::translate("words", "Draft", "PaperState");
    case PaperState::Submitted:
        return QCoreApplication::translate("words", "To be reviewed", "PaperState");
    case PaperState::Returned:
        return QCoreApplication::translate("words", "Returned", "PaperState");
    case PaperState::Approved:
        return QCoreApplication::translate("words", "Approved", "PaperState");
    case PaperState::Merged:
        return QCoreApplication::translate("words", "In a finding", "PaperState");
    case PaperState::NotAdopted:
        return QCoreApplication::translate("words", "Not adopted", "PaperState");
    }
    return {};
}

QString word(FactConfirmation value)
{
    switch (value) {
    case FactConfirmation::Open:
        return QCoreApplication::translate("words", "Not confirmed yet", "FactConfirmation");
    case FactConfirmation::Agreed:
        return QCoreApplication::translate("words", "Unit agrees", "FactConfirmation");
    case FactConfirmation::Disputed:
        return QCoreApplication::translate("words", "Unit disputes", "FactConfirmation");
    }
    return {};
}

QString word(ProblemType value)
{
    switch (value) {
    case ProblemType::Widespread:
        return QCoreApplication::translate("words", "Widespread", "ProblemType");
    case ProblemType::Tendency:
        return QCoreApplication::translate("words", "Tendency", "ProblemType");
    case ProblemType::Individual:
        return QCoreApplication::translate("words", "Individual", "ProblemType");
    }
    return {};
}

QString word(Severity value)
{
    switch (value) {
    case Severity::Ordinary:
        return QCoreApplication::translate("words", "Ordinary", "Severity");
    case Severity::Serious:
        return QCoreApplication::translate("words", "Serious", "Severity");
    case Severity::Grave:
        return QCoreApplication::translate("words", "Grave", "Severity");
    }
    return {};
}

QString word(FindingState value)
{
    switch (value) {
    case FindingState::Candidate:
        return QCoreApplication::translate("words", "Candidate", "FindingState");
    case FindingState::Confirmed:
        return QCoreApplication::translate("words", "Facts confirmed", "FindingState");
    case FindingState::Disputed:
        return QCoreApplication::translate("words", "Disputed", "FindingState");
    case FindingState::Decided:
        return QCoreApplication::translate("words", "Decided", "FindingState");
    case FindingState::InFeedback:
        return QCoreApplication::translate("words", "In the feedback", "FindingState");
    case FindingState::Dropped:
        return QCoreApplication::translate("words", "Dropped", "FindingState");
    }
    return {};
}

QString word(FeedbackState value)
{
    switch (value) {
    case FeedbackState::Draft:
        return QCoreApplication::translate("words", "Draft", "FeedbackState");
    case FeedbackState::Issued:
        return QCoreApplication::translate("words", "Issued", "FeedbackState");
    }
    return {};
}

QString word(SentenceKind value)
{
    switch (value) {
    case SentenceKind::Heading1:
        return QCoreApplication::translate("words", "Heading 一、", "SentenceKind");
    case SentenceKind::Heading2:
        return QCoreApplication::translate("words", "Heading （一）", "SentenceKind");
    case SentenceKind::Heading3:
        return QCoreApplication::translate("words", "Heading 1.", "SentenceKind");
    case SentenceKind::Body:
        return QCoreApplication::translate("words", "Text", "SentenceKind");
    }
    return {};
}

QString word(SentenceBasis value)
{
    switch (value) {
    case SentenceBasis::None:
        return QCoreApplication::translate("words", "No source", "SentenceBasis");
    case SentenceBasis::Sources:
        return QCoreApplication::translate("words", "Findings", "SentenceBasis");
    case SentenceBasis::Figures:
        return QCoreApplication::translate("words", "Figures of the workspace", "SentenceBasis");
    case SentenceBasis::Standing:
        return QCoreApplication::translate("words", "Standing wording", "SentenceBasis");
    case SentenceBasis::Overall:
        return QCoreApplication::translate("words", "Overall assessment", "SentenceBasis");
    }
    return {};
}

QString word(RoutingRole value)
{
    switch (value) {
    case RoutingRole::Main:
        return QCoreApplication::translate("words", "Main recipient", "RoutingRole");
    case RoutingRole::Copy:
        return QCoreApplication::translate("words", "Copy", "RoutingRole");
    }
    return {};
}

QString word(FeedbackVersion value)
{
    switch (value) {
    case FeedbackVersion::Full:
        return QCoreApplication::translate("words", "Full", "FeedbackVersion");
    case FeedbackVersion::Copy:
        return QCoreApplication::translate("words", "Copy version", "FeedbackVersion");
    case FeedbackVersion::Internal:
        return QCoreApplication::translate("words", "Internal circular", "FeedbackVersion");
    case FeedbackVersion::Public:
        return QCoreApplication::translate("words", "Public version", "FeedbackVersion");
    }
    return {};
}

QString word(RoutingState value)
{
    switch (value) {
    case RoutingState::Prepared:
        return QCoreApplication::translate("words", "To be sent", "RoutingState");
    case RoutingState::Sent:
        return QCoreApplication::translate("words", "Not signed for", "RoutingState");
    case RoutingState::Received:
        return QCoreApplication::translate("words", "Signed for", "RoutingState");
    }
    return {};
}

QString word(Completion value)
{
    switch (value) {
    case Completion::NotDone:
        return QCoreApplication::translate("words", "Not done", "Completion");
    case Completion::MostlyDone:
        return QCoreApplication::translate("words", "Mostly done", "Completion");
    case Completion::Done:
        return QCoreApplication::translate("words", "Done", "Completion");
    case Completion::Ongoing:
        return QCoreApplication::translate("words", "Kept up for good", "Completion");
    }
    return {};
}

QString word(DueKind value)
{
    switch (value) {
    case DueKind::ByDate:
        return QCoreApplication::translate("words", "By a date", "DueKind");
    case DueKind::Immediate:
        return QCoreApplication::translate("words", "At once", "DueKind");
    case DueKind::LongTerm:
        return QCoreApplication::translate("words", "For good", "DueKind");
    }
    return {};
}

QString word(ItemState value)
{
    switch (value) {
    case ItemState::NotClaimed:
        return QCoreApplication::translate("words", "Not claimed", "ItemState");
    case ItemState::InProgress:
        return QCoreApplication::translate("words", "In progress", "ItemState");
    case ItemState::CloseApplied:
        return QCoreApplication::translate("words", "Closure applied for", "ItemState");
    case ItemState::CountyVerified:
        return QCoreApplication::translate("words", "Verified by the county", "ItemState");
    case ItemState::CountyReturned:
        return QCoreApplication::translate("words", "Returned", "ItemState");
    case ItemState::Closed:
        return QCoreApplication::translate("words", "Closed", "ItemState");
    case ItemState::Ongoing:
        return QCoreApplication::translate("words", "Kept up for good", "ItemState");
    case ItemState::Reopened:
        return QCoreApplication::translate("words", "Reopened", "ItemState");
    }
    return {};
}

QString word(Verdict value)
{
    switch (value) {
    case Verdict::None:
        return QCoreApplication::translate("words", "None yet", "Verdict");
    case Verdict::Accepted:
        return QCoreApplication::translate("words", "Accepted", "Verdict");
    case Verdict::Partly:
        return QCoreApplication::translate("words", "Partly", "Verdict");
    case Verdict::Rejected:
        return QCoreApplication::translate("words", "Rejected", "Verdict");
    }
    return {};
}

} // namespace ducha
