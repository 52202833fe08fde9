#pragma once

#include "core/feedback/feedback_repository.h"
#include "core/workbench/rectification.h"
#include "tests/core/workbench/casework/casework.h"

namespace ducha {

/// A casework whose one finding stands in an issued feedback, with a ledger of one item and a copy on its way.
struct Issued : Casework {
    Finding finding = found({approved(unregistered).id});
    Feedback feedback = issue();
    Routing copy = routing(RoutingRole::Copy, QStringLiteral("中共云岭县委政法委员会"), QStringLiteral("CS-2026-001"),
                           QStringLiteral("某政法督函〔2026〕5号"));

    Feedback issue()
    {
        Feedback made;
        made.id = FeedbackId::create();
        made.code = QStringLiteral("FK-2026-001");
        made.inspectionId = about.id;
        made.title = QStringLiteral("关于政治督察云岭县人民法院的反馈意见");
        made.recipient = QStringLiteral("中共云岭县人民法院党组");
        made.number = QStringLiteral("某政法督〔2026〕3号");
        made.issuedOn = QDate(2026, 7, 1);
        made.state = FeedbackState::Issued;
        REQUIRE(workbench->write([&]() -> Result<> {
            DUCHA_TRY(FeedbackRepository(workbench->database()).save(made));
            return createItems(*workbench, made, {finding.id});
        }));
        return made;
    }
    Routing routing(RoutingRole role, const QString &recipient, const QString &code, const QString &number)
    {
        Routing made;
        made.id = RoutingId::create();
        made.code = code;
        made.feedbackId = feedback.id;
        made.recipient = recipient;
        made.role = role;
        made.version = role == RoutingRole::Main ? FeedbackVersion::Full : FeedbackVersion::Copy;
        made.letterNumber = number;
        made.sentOn = QDate(2026, 7, 2);
        REQUIRE(workbench->write([&] { return RoutingRepository(workbench->database()).save(made); }));
        return made;
    }
};

} // namespace ducha
