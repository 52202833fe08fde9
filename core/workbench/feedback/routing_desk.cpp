#include "core/workbench/feedback/routing_desk.h"

#include "core/feedback/feedback_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/feedback/numbers.h"
#include "core/workbench/office.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/rectification.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<QList<Routing>> routingsOf(Workbench &workbench, FeedbackId feedback)
{
    return RoutingRepository(workbench.database())
        .where(u"feedback_id = :id"_s, {{u":id"_s, feedback.toString()}}, u"code"_s);
}

/// The committee of the unit's county; for that committee itself the county's party committee.
Result<QString> countyCommittee(Workbench &workbench, const InspectionRow &inspection)
{
    if (inspection.unit.agencyType == AgencyType::PlaCommittee)
        return u"中共"_s + inspection.area.name + u"委员会"_s;
    const auto units = unitRows(workbench);
    if (!units)
        return units.error();
    for (const UnitRow &row : *units) {
        if (row.unit.areaId == inspection.unit.areaId && row.unit.agencyType == AgencyType::PlaCommittee)
            return row.unit.name;
    }
    return u"中共"_s + inspection.area.name + u"委政法委员会"_s;
}

Error invalid(const Message &message, const QString &code)
{
    return {Error::Code::Invalid, message, code};
}

Result<Routing> routed(Workbench &workbench, const Feedback &feedback, const RecipientChoice &choice)
{
    const auto code = nextCode(workbench, u"routing", u"CS"_s, workbench.today().year(), 3);
    if (!code)
        return code.error();
    Routing routing;
    routing.id = RoutingId::create();
    routing.code = *code;
    routing.feedbackId = feedback.id;
    routing.recipient = choice.recipient.trimmed();
    routing.role = choice.role;
    routing.version = choice.version;
    if (choice.role == RoutingRole::Copy) {
        const auto number = nextNumber(workbench, setting::kLetterPrefix);
        if (!number)
            return number.error();
        routing.letterNumber = number->display();
        DUCHA_TRY(takeNumber(workbench, *number, routing.code, NumberState::Used, {}));
    }
    DUCHA_TRY(RoutingRepository(workbench.database()).save(routing));
    return routing;
}

} // namespace

Result<QList<RoutingRow>> routingRows(Workbench &workbench, InspectionId inspection)
{
    const auto feedbacks = feedbackRows(workbench, inspection);
    const auto office = officeOf(workbench);
    if (!feedbacks)
        return feedbacks.error();
    if (!office)
        return office.error();
    const QDate today = workbench.today();
    QList<RoutingRow> rows;
    for (const FeedbackRow &feedback : *feedbacks) {
        auto routings = routingsOf(workbench, feedback.feedback.id);
        if (!routings)
            return routings.error();
        std::stable_sort(routings->begin(), routings->end(),
                         [](const Routing &a, const Routing &b) { return a.role < b.role; });
        for (const Routing &routing : *routings) {
            RoutingRow row{routing,
                           feedback.feedback.number,
                           feedback.inspection,
                           feedback.feedback.inspectionId,
                           stateOf(routing),
                           0,
                           false};
            if (row.state == RoutingState::Sent)
                row.daysWaiting = int(routing.sentOn.daysTo(today));
            row.late = row.daysWaiting > office->receiptDays;
            rows.append(row);
        }
    }
    return rows;
}

Result<QList<RecipientChoice>> proposedRecipients(Workbench &workbench, FeedbackId id)
{
    const auto feedback = FeedbackRepository(workbench.database()).byId(id);
    if (!feedback)
        return feedback.error();
    const auto inspection = inspectionRow(workbench, feedback->inspectionId);
    const auto city = settingOf(workbench, setting::kCityCommittee);
    if (!inspection)
        return inspection.error();
    if (!city)
        return city.error();
    const auto county = countyCommittee(workbench, *inspection);
    if (!county)
        return county.error();
    QList<RecipientChoice> choices{{feedback->recipient, RoutingRole::Main, FeedbackVersion::Full, true},
                                   {*county, RoutingRole::Copy, FeedbackVersion::Copy, true}};
    if (inspection->unit.agencyType != AgencyType::PlaCommittee)
        choices.append({u"派驻"_s + inspection->unit.name + u"纪检监察组"_s});
    if (!city->isEmpty()) {
        choices.append({*city + u"组织部"_s});
        choices.append({*city + u"政法委员会政治部"_s, RoutingRole::Copy, FeedbackVersion::Internal});
    }
    return choices;
}

Result<QList<Routing>> routeFeedback(Workbench &workbench, FeedbackId id, const QList<RecipientChoice> &recipients)
{
    QList<Routing> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto feedback = FeedbackRepository(workbench.database()).byId(id);
        if (!feedback)
            return feedback.error();
        if (feedback->state != FeedbackState::Issued)
            return invalid({QT_TRANSLATE_NOOP("core", "Only an issued feedback can be sent. Issue it first.")},
                           feedback->code);
        const auto known = routingsOf(workbench, id);
        if (!known)
            return known.error();
        int mains = 0;
        int copies = 0;
        QSet<QString> names;
        for (const Routing &routing : *known) {
            mains += routing.role == RoutingRole::Main ? 1 : 0;
            copies += routing.role == RoutingRole::Copy ? 1 : 0;
            names.insert(routing.recipient);
        }
        for (const RecipientChoice &choice : recipients) {
            const QString name = choice.recipient.trimmed();
            if (name.isEmpty())
                return invalid({QT_TRANSLATE_NOOP("core", "A recipient has no name.")}, feedback->code);
            if (names.contains(name))
                return Error{Error::Code::Conflict,
                             {QT_TRANSLATE_NOOP("core", "%1 is named as a recipient already."), {name}},
                             feedback->code};
            names.insert(name);
            mains += choice.role == RoutingRole::Main ? 1 : 0;
            copies += choice.role == RoutingRole::Copy ? 1 : 0;
            const auto routing = routed(workbench, *feedback, choice);
            if (!routing)
                return routing.error();
            made.append(*routing);
        }
        if (mains != 1)
            return invalid({QT_TRANSLATE_NOOP("core", "There must be exactly one main recipient.")}, feedback->code);
        if (copies == 0)
            return invalid({QT_TRANSLATE_NOOP("core", "The county's committee gets a copy. Choose it.")},
                           feedback->code);
        return {};
    }));
    return made;
}

Result<> markSent(Workbench &workbench, RoutingId id, const QDate &on)
{
    return workbench.write([&]() -> Result<> {
        RoutingRepository routings(workbench.database());
        auto routing = routings.byId(id);
        if (!routing)
            return routing.error();
        const auto feedback = FeedbackRepository(workbench.database()).byId(routing->feedbackId);
        if (!feedback)
            return feedback.error();
        if (routing->receivedOn.isValid())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "It is signed for already; the day it was sent stays.")},
                         routing->code};
        if (!on.isValid() || on < feedback->issuedOn)
            return invalid({QT_TRANSLATE_NOOP("core", "It cannot be sent before it was issued (%1)."),
                            {feedback->issuedOn.toString(Qt::ISODate)}},
                           routing->code);
        routing->sentOn = on;
        return routings.save(*routing);
    });
}

Result<> recordReceipt(Workbench &workbench, RoutingId id, const QDate &on, const QString &by)
{
    return workbench.write([&]() -> Result<> {
        RoutingRepository routings(workbench.database());
        const auto routing = routings.byId(id);
        if (!routing)
            return routing.error();
        const auto done = received(*routing, on, by);
        if (!done)
            return done.error();
        DUCHA_TRY(routings.save(*done));
        if (done->role != RoutingRole::Main)
            return {};
        const auto feedback = FeedbackRepository(workbench.database()).byId(done->feedbackId);
        if (!feedback)
            return feedback.error();
        InspectionRepository inspections(workbench.database());
        auto inspection = inspections.byId(feedback->inspectionId);
        if (!inspection)
            return inspection.error();
        DUCHA_TRY(countFromSigning(workbench, *feedback, on));
        inspection->feedbackSignedOn = on;
        return inspections.save(*inspection);
    });
}

QList<SentenceRow> versionOf(const FeedbackText &text, FeedbackVersion version)
{
    QList<SentenceRow> rows;
    for (const SentenceRow &row : text.sentences) {
        if (version == FeedbackVersion::Public && !row.sentence.withheld.isEmpty())
            continue;
        rows.append(row);
    }
    // From the end, so that a heading whose last subheading went away goes too.
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const SentenceKind kind = rows.at(i).sentence.kind;
        const bool nothingBelow = i + 1 == rows.size() || rows.at(i + 1).sentence.kind <= kind;
        if (kind != SentenceKind::Body && nothingBelow)
            rows.removeAt(i);
    }
    numberHeadings(rows);
    return rows;
}

} // namespace ducha
