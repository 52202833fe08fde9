#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/collision/roster.h"
#include "core/collision/rules/collision_rules.h"
#include "core/collision/rules/company_status.h"
#include "core/collision/rules/false_positive.h"
#include "core/collision/rules/role_interval.h"

#include <QtCore/QDate>

namespace ducha {

/// How sure the match is that raised a hit (domain.md F, match tiers). Equal names alone raise none.
enum class HitTier { Number, MaskedNumber };
constexpr auto enumNames(HitTier)
{
    return EnumTable<HitTier, 2>{{{HitTier::Number, u"id"}, {HitTier::MaskedNumber, u"masked-id"}}};
}

/// Where a hit stands (model.md 4.3, Hit; domain.md F, "Due process").
enum class HitState {
    Candidate,     ///< 待核实: nobody has looked at it
    FirstReviewed, ///< one of two reviewers has
    Disputed,      ///< the two differ: an arbiter decides
    ToCheck,       ///< it is to be checked with the unit and the person
    Excluded,      ///< it is none, for a typed reason with proof
    SentForCheck,  ///< 分发核查: the unit has the letter
    Stated,        ///< 本人书面说明: the person was heard
    Determined,    ///< 认定
    Disposed,      ///< 处置
    Verified,      ///< 复核: finished
};
constexpr auto enumNames(HitState)
{
    return EnumTable<HitState, 10>{{{HitState::Candidate, u"candidate"},
                                    {HitState::FirstReviewed, u"first-reviewed"},
                                    {HitState::Disputed, u"disputed"},
                                    {HitState::ToCheck, u"to-check"},
                                    {HitState::Excluded, u"excluded"},
                                    {HitState::SentForCheck, u"sent-for-check"},
                                    {HitState::Stated, u"stated"},
                                    {HitState::Determined, u"determined"},
                                    {HitState::Disposed, u"disposed"},
                                    {HitState::Verified, u"verified"}}};
}

/// What was determined (domain.md F, "Outcome").
enum class HitOutcome {
    Open,
    NotTrue,       ///< 不属实
    TrueLawful,    ///< 属实不违规
    TrueViolation, ///< 属实违规
    Unverifiable,  ///< 无法核实
};
constexpr auto enumNames(HitOutcome)
{
    return EnumTable<HitOutcome, 5>{{{HitOutcome::Open, u"open"},
                                     {HitOutcome::NotTrue, u"not-true"},
                                     {HitOutcome::TrueLawful, u"true-lawful"},
                                     {HitOutcome::TrueViolation, u"true-violation"},
                                     {HitOutcome::Unverifiable, u"unverifiable"}}};
}

/// What follows a violation (domain.md F, "Disposal words"). Anything heavier is decided by others: Transfer.
enum class Disposal { None, Reminder, Criticism, SelfExamination, Admonition, Transfer };
constexpr auto enumNames(Disposal)
{
    return EnumTable<Disposal, 6>{{{Disposal::None, u"none"},
                                   {Disposal::Reminder, u"reminder"},
                                   {Disposal::Criticism, u"criticism"},
                                   {Disposal::SelfExamination, u"self-examination"},
                                   {Disposal::Admonition, u"admonition"},
                                   {Disposal::Transfer, u"transfer"}}};
}

/// A question: a person of the roster, or of an official's family, and a company. Never a verdict.
struct Hit {
    HitId id;
    QString code; ///< YS-2026-0001
    CollisionRunId runId;
    InspectionId inspectionId;
    int rosterRow = 0;
    Relation relation = Relation::Self;
    QString person;       ///< whose name the register holds
    QString numberMasked; ///< the first six and last four characters (domain.md G); the whole number is not kept here
    QString official;     ///< the person, or whose family this is
    QString officialCode;
    QString unitName;
    QString post;
    QString rank;
    QString familyBasis; ///< why the family is compared
    QString serviceFrom; ///< this and the other days: as the files have them
    QString serviceTo;
    QString company;
    QString creditCode;
    QString companyType;
    QString roles; ///< as the registers have them, joined by 、
    CompanyStatus status = CompanyStatus::Unknown;
    QString statusText;
    QString founded;
    QString ended;
    QString share;
    QString capital;
    QString authority; ///< 登记机关
    HitTier tier = HitTier::Number;
    Rule rule = Rule::None;
    QString article; ///< the rule's basis, by the kind of unit
    QString note;    ///< what to look at
    Overlap overlap = Overlap::Unsettled;
    QString suggested; ///< the name of a FalsePositiveReason that the rules suggest; empty: none
    int rosterNamesakes = 0;
    int registerNamesakes = -1; ///< rows; -1: not counted
    HitState state = HitState::Candidate;
    QString excludedFor; ///< the name of a FalsePositiveReason once excluded
    QString letterNumber;
    QDate sentOn;
    HitOutcome outcome = HitOutcome::Open;
    QString basis;     ///< what the determination rests on (调档取证)
    QString decidedBy; ///< 集体研究: which meeting
    PersonId verifierId;
    PersonId secondVerifierId;
    QDate determinedOn;
    Disposal disposal = Disposal::None;
    QDate disposedOn;
    QString rectified; ///< 退股/注销/辞任 and its receipt
    QDate verifiedOn;
    bool operator==(const Hit &) const = default;
};

/// A row of a register that a hit comes from.
struct HitSource {
    HitSourceId id;
    HitId hitId;
    int position = 0;
    QString registerFile;
    qint64 record = 0; ///< from 1, the header not counted
    QString role;
    QString roleFrom;
    QString roleTo;
    HitTier tier = HitTier::Number;
    QString explanation; ///< the Chinese sentence that says why
    bool operator==(const HitSource &) const = default;
};

/// 本人说明: what the person said, before anything is determined. Who refuses was heard too, and it is written down.
struct Statement {
    StatementId id;
    HitId hitId;
    bool refused = false;
    QString text;
    QDate statedOn;
    PersonId takerId; ///< two people take it (政务处分法 42)
    PersonId secondTakerId;
    AttachmentId attachmentId; ///< the signed paper
    bool operator==(const Statement &) const = default;
};

/// What a determination says.
struct Determination {
    HitOutcome outcome = HitOutcome::Open;
    QString basis;
    QString decidedBy;
    PersonId verifierId;
    PersonId secondVerifierId;
    QDate on;
};

/// Is the hit still to be looked at by reviewers or the arbiter?
[[nodiscard]] bool isUndecided(HitState state);
/// Does it go to the unit with the feedback: everything that was not excluded and is no longer undecided.
[[nodiscard]] bool isDelivered(HitState state);

// Each step answers the hit as it is afterwards, or Invalid with what is missing; the steps are those of HitState.

/// ToCheck → SentForCheck with the number and day of the letter.
Result<Hit> sent(Hit hit, const QString &letterNumber, const QDate &on);
/// SentForCheck → Stated: words or a refusal, by two different people, not before the letter went out.
Result<Hit> stated(Hit hit, const Statement &statement);
/// Stated → Determined, once the person was heard: an outcome, its basis, who decided together, and two different
/// verifiers.
Result<Hit> determined(Hit hit, const Determination &determination);
/// Determined → Disposed for TrueViolation with a disposal.
Result<Hit> disposed(Hit hit, Disposal disposal, const QDate &on);
/// Disposed → Verified with what was rectified; Determined → Verified for the other outcomes, where nothing need be.
Result<Hit> verified(Hit hit, const QString &rectified, const QDate &on);

/// What was determined of a hit in one sentence that says no more than that: whose role in which company the registers
/// have, and the outcome. For the ledger, and for papers that cite the hit.
[[nodiscard]] QString determinedSentence(const Hit &hit);

/// The words of domain.md F, for documents, which are always Chinese; 疑似 before a determination.
[[nodiscard]] QString stateWords(HitState state);
[[nodiscard]] QString outcomeWords(HitOutcome outcome);
[[nodiscard]] QString disposalWords(Disposal disposal);
[[nodiscard]] QString relationWords(Relation relation);

/// The first six and last four characters of a citizen's number, the rest as asterisks, however much of it was masked
/// before.
[[nodiscard]] QString masked(const QString &number);

} // namespace ducha
