#include "ui/words/fieldwork_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(TalkRole value)
{
    switch (value) {
    case TalkRole::Leadership:
        return QCoreApplication::translate("words", "Leadership", "TalkRole");
    case TalkRole::MiddleManager:
        return QCoreApplication::translate("words", "Middle manager", "TalkRole");
    case TalkRole::Officer:
        return QCoreApplication::translate("words", "Officer", "TalkRole");
    case TalkRole::ResidentDisciplineHead:
        return QCoreApplication::translate("words", "Head of the resident discipline group", "TalkRole");
    case TalkRole::Other:
        return QCoreApplication::translate("words", "Other", "TalkRole");
    }
    return {};
}

QString word(TalkState value)
{
    switch (value) {
    case TalkState::Planned:
        return QCoreApplication::translate("words", "Planned", "TalkState");
    case TalkState::Held:
        return QCoreApplication::translate("words", "In progress", "TalkState");
    case TalkState::Drafted:
        return QCoreApplication::translate("words", "To be confirmed", "TalkState");
    case TalkState::Confirmed:
        return QCoreApplication::translate("words", "Confirmed", "TalkState");
    case TalkState::RefusedToSign:
        return QCoreApplication::translate("words", "Refused to sign", "TalkState");
    case TalkState::Locked:
        return QCoreApplication::translate("words", "Locked", "TalkState");
    }
    return {};
}

QString word(TalkDuty value)
{
    switch (value) {
    case TalkDuty::Talker:
        return QCoreApplication::translate("words", "Talker", "TalkDuty");
    case TalkDuty::Recorder:
        return QCoreApplication::translate("words", "Recorder", "TalkDuty");
    }
    return {};
}

QString word(Speaker value)
{
    switch (value) {
    case Speaker::Question:
        return QCoreApplication::translate("words", "Question", "Speaker");
    case Speaker::Answer:
        return QCoreApplication::translate("words", "Answer", "Speaker");
    }
    return {};
}

QString word(SymposiumState value)
{
    switch (value) {
    case SymposiumState::Planned:
        return QCoreApplication::translate("words", "Planned", "SymposiumState");
    case SymposiumState::Held:
        return QCoreApplication::translate("words", "In progress", "SymposiumState");
    case SymposiumState::Drafted:
        return QCoreApplication::translate("words", "To be confirmed", "SymposiumState");
    case SymposiumState::Confirmed:
        return QCoreApplication::translate("words", "Confirmed", "SymposiumState");
    }
    return {};
}

QString word(HostKind value)
{
    switch (value) {
    case HostKind::Team:
        return QCoreApplication::translate("words", "Inspection team", "HostKind");
    case HostKind::ResidentDisciplineGroup:
        return QCoreApplication::translate("words", "Resident discipline group", "HostKind");
    }
    return {};
}

QString word(Attendance value)
{
    switch (value) {
    case Attendance::Present:
        return QCoreApplication::translate("words", "Present", "Attendance");
    case Attendance::OnLeave:
        return QCoreApplication::translate("words", "On leave", "Attendance");
    case Attendance::Observer:
        return QCoreApplication::translate("words", "Observer", "Attendance");
    }
    return {};
}

QString word(AnchorKind value)
{
    switch (value) {
    case AnchorKind::TalkTurn:
        return QCoreApplication::translate("words", "Talk", "AnchorKind");
    case AnchorKind::Opinion:
        return QCoreApplication::translate("words", "Symposium", "AnchorKind");
    case AnchorKind::DocumentPage:
        return QCoreApplication::translate("words", "Page of a file", "AnchorKind");
    case AnchorKind::ReviewMark:
        return QCoreApplication::translate("words", "Case review", "AnchorKind");
    case AnchorKind::Hit:
        return QCoreApplication::translate("words", "Data collision", "AnchorKind");
    }
    return {};
}

QString word(AnchorMark value)
{
    switch (value) {
    case AnchorMark::Evidence:
        return QCoreApplication::translate("words", "Evidence", "AnchorMark");
    case AnchorMark::PossibleLead:
        return QCoreApplication::translate("words", "Possible lead", "AnchorMark");
    }
    return {};
}

QString word(MarkStanding value)
{
    switch (value) {
    case MarkStanding::Stands:
        return QCoreApplication::translate("words", "Stands", "MarkStanding");
    case MarkStanding::Changed:
        return QCoreApplication::translate("words", "Words changed since", "MarkStanding");
    case MarkStanding::Withdrawn:
        return QCoreApplication::translate("words", "Source withdrawn", "MarkStanding");
    }
    return {};
}

} // namespace ducha
