#include "core/finding/lead.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error notNow(const Lead &lead)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The lead %1 cannot take this step from where it stands."), {lead.code}},
            enumName(lead.state),
            {}};
}

} // namespace

Result<Lead> decided(Lead lead, PersonId second, bool approved, const QString &note, const QDateTime &at)
{
    if (lead.state != LeadState::Registered)
        return notNow(lead);
    if (second.isNull() || second == lead.proposerId)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Two people decide on a lead: the second is not who proposed it.")},
                     lead.code};
    if (!approved && note.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the lead is not taken up.")}, lead.code};
    lead.secondId = second;
    lead.decisionNote = note.trimmed();
    lead.decidedAt = at;
    lead.state = approved ? LeadState::Approved : LeadState::Rejected;
    return lead;
}

Result<Lead> transferred(Lead lead, const QString &receiver, const QString &letterNumber, const QDate &on)
{
    if (lead.state != LeadState::Approved)
        return notNow(lead);
    if (receiver.trimmed().isEmpty() || letterNumber.trimmed().isEmpty() || !on.isValid())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A transfer needs its receiver, the number of its letter and the "
                                                "day.")},
                     lead.code};
    lead.receiver = receiver.trimmed();
    lead.letterNumber = letterNumber.trimmed();
    lead.transferredOn = on;
    lead.state = LeadState::Transferred;
    return lead;
}

Result<Lead> received(Lead lead, const QString &by, const QDate &on)
{
    if (lead.state != LeadState::Transferred)
        return notNow(lead);
    if (by.trimmed().isEmpty() || !on.isValid() || on < lead.transferredOn)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A receipt needs who signed, on a day not before the transfer.")},
                     lead.code};
    lead.receivedBy = by.trimmed();
    lead.receivedOn = on;
    lead.state = LeadState::Received;
    return lead;
}

Result<Lead> answered(Lead lead, LeadDisposal disposal, const QDate &on)
{
    if (lead.state != LeadState::Received)
        return notNow(lead);
    if (disposal == LeadDisposal::Open || !on.isValid() || on < lead.receivedOn)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "An answer needs what was done with the lead, on a day not before "
                                                "the receipt.")},
                     lead.code};
    lead.disposal = disposal;
    lead.answeredOn = on;
    lead.state = LeadState::Answered;
    return lead;
}

} // namespace ducha
