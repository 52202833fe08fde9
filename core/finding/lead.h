#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// What a lead was seen in. Links go out of the register; nothing links into it.
enum class LeadSource { ReviewMark, Anchor };
constexpr auto enumNames(LeadSource)
{
    return EnumTable<LeadSource, 2>{{{LeadSource::ReviewMark, u"review-mark"}, {LeadSource::Anchor, u"anchor"}}};
}

/// States of a lead (model.md 4.3, Lead). The team never decides guilt.
enum class LeadState { Registered, Approved, Rejected, Transferred, Received, Answered };
constexpr auto enumNames(LeadState)
{
    return EnumTable<LeadState, 6>{{{LeadState::Registered, u"registered"},
                                    {LeadState::Approved, u"approved"},
                                    {LeadState::Rejected, u"rejected"},
                                    {LeadState::Transferred, u"transferred"},
                                    {LeadState::Received, u"received"},
                                    {LeadState::Answered, u"answered"}}};
}

/// What the receiver does with it (domain.md A5): 谈话函询, 初步核实, 暂存待查, 予以了结.
enum class LeadDisposal { Open, Inquiry, Verification, Kept, Ended };
constexpr auto enumNames(LeadDisposal)
{
    return EnumTable<LeadDisposal, 5>{{{LeadDisposal::Open, u"open"},
                                       {LeadDisposal::Inquiry, u"inquiry"},
                                       {LeadDisposal::Verification, u"verification"},
                                       {LeadDisposal::Kept, u"kept"},
                                       {LeadDisposal::Ended, u"ended"}}};
}

/// A lead (问题线索): names a person and a possible breach, can be checked, and leaves by a letter of transfer alone.
struct Lead {
    LeadId id;
    QString code; ///< XS-2026-0001
    InspectionId inspectionId;
    QString subject; ///< 被反映人
    QString post;    ///< 单位职务
    QString gist;    ///< 反映的主要问题
    LeadSource sourceKind = LeadSource::ReviewMark;
    QString sourceId; ///< text of the ReviewMarkId or AnchorId
    LeadState state = LeadState::Registered;
    PersonId proposerId; ///< first of the two who decide
    PersonId secondId;   ///< second; never the first
    QDateTime decidedAt;
    QString decisionNote;
    QString receiver; ///< 派驻纪检监察组 or 纪委监委
    QString letterNumber;
    QDate transferredOn;
    QDate receivedOn;
    QString receivedBy;
    LeadDisposal disposal = LeadDisposal::Open;
    QDate answeredOn;
    bool operator==(const Lead &) const = default;
};

/// Registered → Approved or Rejected by a second person. Invalid when it is the proposer, or a rejection has no note.
Result<Lead> decided(Lead lead, PersonId second, bool approved, const QString &note, const QDateTime &at);
/// Approved → Transferred. Invalid without receiver or letter number.
Result<Lead> transferred(Lead lead, const QString &receiver, const QString &letterNumber, const QDate &on);
/// Transferred → Received. Invalid without a name or before it was transferred.
Result<Lead> received(Lead lead, const QString &by, const QDate &on);
/// Received → Answered with the receiver's disposal.
Result<Lead> answered(Lead lead, LeadDisposal disposal, const QDate &on);

} // namespace ducha
