#include "core/collision/verification/hit.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error invalid(const Hit &hit, const char *text)
{
    return {Error::Code::Invalid, {text, {hit.code}}, hit.code, {}};
}

Result<> standsAt(const Hit &hit, HitState state)
{
    if (hit.state == state)
        return {};
    return Error{Error::Code::Invalid,
                 {QT_TRANSLATE_NOOP("core", "The hit %1 cannot take this step from where it stands."), {hit.code}},
                 enumName(hit.state),
                 {}};
}

bool areTwo(PersonId one, PersonId other)
{
    return !one.isNull() && !other.isNull() && one != other;
}

} // namespace

bool isUndecided(HitState state)
{
    return state == HitState::Candidate || state == HitState::FirstReviewed || state == HitState::Disputed;
}

bool isDelivered(HitState state)
{
    return !isUndecided(state) && state != HitState::Excluded;
}

Result<Hit> sent(Hit hit, const QString &letterNumber, const QDate &on)
{
    DUCHA_TRY(standsAt(hit, HitState::ToCheck));
    if (letterNumber.trimmed().isEmpty() || !on.isValid())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say by which letter the hit %1 was sent, and when."));
    hit.state = HitState::SentForCheck;
    hit.letterNumber = letterNumber.trimmed();
    hit.sentOn = on;
    return hit;
}

Result<Hit> stated(Hit hit, const Statement &statement)
{
    DUCHA_TRY(standsAt(hit, HitState::SentForCheck));
    if (statement.text.trimmed().isEmpty())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Write down what the person says of the hit %1, or how they "
                                                      "refused to say anything."));
    if (!statement.statedOn.isValid() || statement.statedOn < hit.sentOn)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The statement on the hit %1 cannot be older than the letter."));
    if (!areTwo(statement.takerId, statement.secondTakerId))
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Two different people take the statement on the hit %1."));
    hit.state = HitState::Stated;
    return hit;
}

Result<Hit> determined(Hit hit, const Determination &determination)
{
    if (hit.state == HitState::ToCheck || hit.state == HitState::SentForCheck)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Hear the person first: the hit %1 has no statement yet."));
    DUCHA_TRY(standsAt(hit, HitState::Stated));
    if (determination.outcome == HitOutcome::Open)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Choose what is determined of the hit %1."));
    if (determination.basis.trimmed().isEmpty())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say what the determination of the hit %1 rests on."));
    if (determination.decidedBy.trimmed().isEmpty())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say where the determination of the hit %1 was made together."));
    if (!areTwo(determination.verifierId, determination.secondVerifierId))
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Two different people verify the hit %1."));
    if (!determination.on.isValid() || determination.on < hit.sentOn)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The determination of the hit %1 cannot be older than the "
                                                      "letter."));
    hit.state = HitState::Determined;
    hit.outcome = determination.outcome;
    hit.basis = determination.basis.trimmed();
    hit.decidedBy = determination.decidedBy.trimmed();
    hit.verifierId = determination.verifierId;
    hit.secondVerifierId = determination.secondVerifierId;
    hit.determinedOn = determination.on;
    return hit;
}

Result<Hit> disposed(Hit hit, Disposal disposal, const QDate &on)
{
    DUCHA_TRY(standsAt(hit, HitState::Determined));
    if (hit.outcome != HitOutcome::TrueViolation)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Nothing is disposed of the hit %1: no violation was "
                                                      "determined."));
    if (disposal == Disposal::None || !on.isValid() || on < hit.determinedOn)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say how the hit %1 was disposed of, and when; not before it was "
                                                      "determined."));
    hit.state = HitState::Disposed;
    hit.disposal = disposal;
    hit.disposedOn = on;
    return hit;
}

Result<Hit> verified(Hit hit, const QString &rectified, const QDate &on)
{
    const bool violation = hit.outcome == HitOutcome::TrueViolation;
    DUCHA_TRY(standsAt(hit, violation ? HitState::Disposed : HitState::Determined));
    if (violation && rectified.trimmed().isEmpty())
        return invalid(hit, QT_TRANSLATE_NOOP("core", "Say what was rectified of the hit %1 and what shows it: shares "
                                                      "given up, company cancelled, post resigned."));
    if (!on.isValid() || on < hit.determinedOn)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The hit %1 cannot be verified before it was determined."));
    if (violation && on < hit.disposedOn)
        return invalid(hit, QT_TRANSLATE_NOOP("core", "The hit %1 cannot be verified before it was disposed of."));
    hit.state = HitState::Verified;
    hit.rectified = rectified.trimmed();
    hit.verifiedOn = on;
    return hit;
}

QString determinedSentence(const Hit &hit)
{
    const QString whose = hit.relation == Relation::Self
                              ? hit.official
                              : hit.official + u"的"_s + relationWords(hit.relation) + hit.person;
    QString text = whose + u"在"_s + hit.company;
    if (!hit.creditCode.isEmpty())
        text += u"（"_s + hit.creditCode + u"）"_s;
    if (!hit.roles.isEmpty())
        text += u"登记为"_s + hit.roles;
    return text + u"，经认定"_s + outcomeWords(hit.outcome) + u"（"_s + hit.code + u"）"_s;
}

QString stateWords(HitState state)
{
    switch (state) {
    case HitState::Candidate:
        return u"待核实"_s;
    case HitState::FirstReviewed:
        return u"一人已核"_s;
    case HitState::Disputed:
        return u"意见不一，待裁定"_s;
    case HitState::ToCheck:
        return u"疑似，待分发核查"_s;
    case HitState::Excluded:
        return u"已排除"_s;
    case HitState::SentForCheck:
        return u"疑似，核查中"_s;
    case HitState::Stated:
        return u"疑似，本人已说明"_s;
    case HitState::Determined:
        return u"已认定"_s;
    case HitState::Disposed:
        return u"已处置"_s;
    case HitState::Verified:
        return u"已复核"_s;
    }
    return {};
}

QString outcomeWords(HitOutcome outcome)
{
    switch (outcome) {
    case HitOutcome::Open:
        return u"待核实"_s;
    case HitOutcome::NotTrue:
        return u"不属实"_s;
    case HitOutcome::TrueLawful:
        return u"属实不违规"_s;
    case HitOutcome::TrueViolation:
        return u"属实违规"_s;
    case HitOutcome::Unverifiable:
        return u"无法核实"_s;
    }
    return {};
}

QString disposalWords(Disposal disposal)
{
    switch (disposal) {
    case Disposal::None:
        return {};
    case Disposal::Reminder:
        return u"谈话提醒"_s;
    case Disposal::Criticism:
        return u"批评教育"_s;
    case Disposal::SelfExamination:
        return u"责令检查"_s;
    case Disposal::Admonition:
        return u"诫勉"_s;
    case Disposal::Transfer:
        return u"移交有权机关"_s;
    }
    return {};
}

QString relationWords(Relation relation)
{
    switch (relation) {
    case Relation::Self:
        return u"本人"_s;
    case Relation::Spouse:
        return u"配偶"_s;
    case Relation::Child:
        return u"子女"_s;
    }
    return {};
}

QString masked(const QString &number)
{
    if (number.size() <= 10)
        return number;
    return number.left(6) + QString(number.size() - 10, u'*') + number.right(4);
}

} // namespace ducha
