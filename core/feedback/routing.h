#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QDate>

namespace ducha {

/// 主送 or 抄送.
enum class RoutingRole { Main, Copy };
constexpr auto enumNames(RoutingRole)
{
    return EnumTable<RoutingRole, 2>{{{RoutingRole::Main, u"main"}, {RoutingRole::Copy, u"copy"}}};
}

/// Which version of the feedback a recipient gets (domain.md D2, "versions of one feedback"). Leads are in none.
enum class FeedbackVersion { Full, Copy, Internal, Public };
constexpr auto enumNames(FeedbackVersion)
{
    return EnumTable<FeedbackVersion, 4>{{{FeedbackVersion::Full, u"full"},
                                          {FeedbackVersion::Copy, u"copy"},
                                          {FeedbackVersion::Internal, u"internal"},
                                          {FeedbackVersion::Public, u"public"}}};
}

/// Derived from the dates: what is still to be done with a routing.
enum class RoutingState { Prepared, Sent, Received };
constexpr auto enumNames(RoutingState)
{
    return EnumTable<RoutingState, 3>{
        {{RoutingState::Prepared, u"prepared"}, {RoutingState::Sent, u"sent"}, {RoutingState::Received, u"received"}}};
}

/// One version of an issued feedback on its way to one recipient.
struct Routing {
    RoutingId id;
    QString code; ///< CS-2026-001
    FeedbackId feedbackId;
    QString recipient;
    RoutingRole role = RoutingRole::Copy;
    FeedbackVersion version = FeedbackVersion::Copy;
    QString letterNumber; ///< 发文字号 of the covering letter; empty for the main recipient, who gets no letter
    QDate sentOn;
    QDate receivedOn;
    QString receivedBy;
    bool operator==(const Routing &) const = default;
};

[[nodiscard]] RoutingState stateOf(const Routing &routing);
/// The routing signed for; Invalid when it was not sent, twice, or before it was sent.
Result<Routing> received(Routing routing, const QDate &on, const QString &by);

enum class NumberState { Used, Void };
constexpr auto enumNames(NumberState)
{
    return EnumTable<NumberState, 2>{{{NumberState::Used, u"used"}, {NumberState::Void, u"void"}}};
}

/// A document number that was given out; gaps and voids stay visible (domain.md A6).
struct DocumentNumber {
    DocumentNumberId id;
    QString prefix; ///< 机关代字
    int year = 0;
    int serial = 0;
    QString document; ///< code of what carries it
    NumberState state = NumberState::Used;
    QString note;
    bool operator==(const DocumentNumber &) const = default;
};

} // namespace ducha
