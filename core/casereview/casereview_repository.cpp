#include "core/casereview/casereview_repository.h"

namespace ducha {

CaseFileRepository::CaseFileRepository(Database &database)
    : RecordTable(database, u"case_file",
                  {column(u"id", &CaseFile::id), column(u"round_id", &CaseFile::roundId),
                   column(u"unit_id", &CaseFile::unitId), column(u"unit_name", &CaseFile::unitName),
                   column(u"area_name", &CaseFile::areaName), column(u"number", &CaseFile::number),
                   column(u"identifier", &CaseFile::identifier), column(u"kind", &CaseFile::kind),
                   column(u"category", &CaseFile::category), column(u"handler", &CaseFile::handler),
                   column(u"progress", &CaseFile::progress), column(u"running", &CaseFile::running),
                   column(u"filed_on", &CaseFile::filedOn), column(u"closed_on", &CaseFile::closedOn),
                   column(u"source", &CaseFile::source)})
{
}

DrawSessionRepository::DrawSessionRepository(Database &database)
    : RecordTable(database, u"draw",
                  {column(u"id", &DrawSession::id),
                   column(u"code", &DrawSession::code),
                   column(u"round_id", &DrawSession::roundId),
                   column(u"inspection_id", &DrawSession::inspectionId),
                   column(u"purpose", &DrawSession::purpose),
                   column(u"category", &DrawSession::category),
                   column(u"count", &DrawSession::count),
                   column(u"per_case", &DrawSession::perCase),
                   column(u"strata", &DrawSession::strata),
                   column(u"allow_short", &DrawSession::allowShort),
                   column(u"mutual_pairs", &DrawSession::mutualPairs),
                   column(u"state", &DrawSession::state),
                   column(u"pool_sha256", &DrawSession::poolSha256),
                   column(u"population_digest", &DrawSession::populationDigest),
                   column(u"population_count", &DrawSession::populationCount),
                   column(u"experts_sha256", &DrawSession::expertsSha256),
                   column(u"experts_digest", &DrawSession::expertsDigest),
                   column(u"experts_count", &DrawSession::expertsCount),
                   column(u"frozen_at", &DrawSession::frozenAt),
                   column(u"operator_name", &DrawSession::operatorName),
                   column(u"witness", &DrawSession::witness),
                   column(u"drawn_at", &DrawSession::drawnAt),
                   column(u"attempt", &DrawSession::attempt),
                   column(u"record", &DrawSession::record),
                   column(u"void_note", &DrawSession::voidNote)})
{
}

EntropyRepository::EntropyRepository(Database &database)
    : RecordTable(database, u"entropy",
                  {column(u"id", &Entropy::id), column(u"draw_id", &Entropy::drawId),
                   column(u"position", &Entropy::position), column(u"contributor", &Entropy::contributor),
                   column(u"value", &Entropy::value), column(u"given_at", &Entropy::givenAt)})
{
}

GradeScaleRepository::GradeScaleRepository(Database &database)
    : RecordTable(database, u"grade_scale",
                  {column(u"id", &GradeScale::id), column(u"agency_type", &GradeScale::agencyType),
                   column(u"version", &GradeScale::version), column(u"title", &GradeScale::title),
                   column(u"grades", &GradeScale::grades)})
{
}

SheetTemplateRepository::SheetTemplateRepository(Database &database)
    : RecordTable(database, u"sheet_template",
                  {column(u"id", &SheetTemplate::id), column(u"kind", &SheetTemplate::kind),
                   column(u"version", &SheetTemplate::version), column(u"title", &SheetTemplate::title),
                   column(u"agency_type", &SheetTemplate::agencyType), column(u"words", &SheetTemplate::words),
                   column(u"items", &SheetTemplate::items)})
{
}

CaseReviewRepository::CaseReviewRepository(Database &database)
    : RecordTable(database, u"case_review",
                  {column(u"id", &CaseReview::id),
                   column(u"code", &CaseReview::code),
                   column(u"draw_id", &CaseReview::drawId),
                   column(u"case_id", &CaseReview::caseId),
                   column(u"inspection_id", &CaseReview::inspectionId),
                   column(u"position", &CaseReview::position),
                   column(u"ticket", &CaseReview::ticket),
                   column(u"cell", &CaseReview::cell),
                   column(u"state", &CaseReview::state),
                   column(u"template_id", &CaseReview::templateId),
                   column(u"scale_id", &CaseReview::scaleId),
                   column(u"facts", &CaseReview::facts),
                   column(u"opinion", &CaseReview::opinion),
                   column(u"advice", &CaseReview::advice),
                   column(u"proposed_grade", &CaseReview::proposedGrade),
                   column(u"reply", &CaseReview::reply),
                   column(u"reply_text", &CaseReview::replyText),
                   column(u"replied_on", &CaseReview::repliedOn),
                   column(u"decision_text", &CaseReview::decisionText),
                   column(u"grade", &CaseReview::grade),
                   column(u"finished_on", &CaseReview::finishedOn)})
{
}

ReviewExpertRepository::ReviewExpertRepository(Database &database)
    : RecordTable(database, u"review_expert",
                  {column(u"id", &ReviewExpert::id), column(u"review_id", &ReviewExpert::reviewId),
                   column(u"expert_id", &ReviewExpert::expertId), column(u"position", &ReviewExpert::position),
                   column(u"waiver", &ReviewExpert::waiver)})
{
}

ReviewSheetRepository::ReviewSheetRepository(Database &database)
    : RecordTable(database, u"review_sheet",
                  {column(u"id", &ReviewSheet::id), column(u"review_id", &ReviewSheet::reviewId),
                   column(u"kind", &ReviewSheet::kind), column(u"expert_id", &ReviewSheet::expertId),
                   column(u"opinion", &ReviewSheet::opinion), column(u"submitted_at", &ReviewSheet::submittedAt)})
{
}

Result<> ReviewSheetRepository::reopen(ReviewSheetId id, const QString &reason)
{
    // The reason stands where that of a withdrawal would, without the record being withdrawn.
    const auto query =
        database().run(u"UPDATE review_sheet SET submitted_at = NULL, void_reason = :reason "
                       "WHERE id = :id AND voided_at IS NULL",
                       {{QStringLiteral(":reason"), toStored(reason)}, {QStringLiteral(":id"), id.toString()}});
    return query ? Result<>() : Result<>(query.error());
}

ReviewMarkRepository::ReviewMarkRepository(Database &database)
    : RecordTable(database, u"review_mark",
                  {column(u"id", &ReviewMark::id), column(u"sheet_id", &ReviewMark::sheetId),
                   column(u"item", &ReviewMark::item), column(u"deduction", &ReviewMark::deduction),
                   column(u"flaw", &ReviewMark::flaw), column(u"reason", &ReviewMark::reason),
                   column(u"basis", &ReviewMark::basis), column(u"dossier", &ReviewMark::dossier),
                   column(u"attachment_id", &ReviewMark::attachmentId), column(u"page", &ReviewMark::page),
                   column(u"suspected", &ReviewMark::suspected)})
{
}

CauseRepository::CauseRepository(Database &database)
    : RecordTable(database, u"cause",
                  {column(u"id", &Cause::id), column(u"inspection_id", &Cause::inspectionId),
                   column(u"title", &Cause::title), column(u"text", &Cause::text),
                   column(u"finding_id", &Cause::findingId)})
{
}

CauseMarkRepository::CauseMarkRepository(Database &database)
    : RecordTable(database, u"cause_mark",
                  {column(u"id", &CauseMark::id), column(u"cause_id", &CauseMark::causeId),
                   column(u"mark_id", &CauseMark::markId)})
{
}

SupervisionOrderRepository::SupervisionOrderRepository(Database &database)
    : RecordTable(database, u"supervision_order",
                  {column(u"id", &SupervisionOrder::id), column(u"code", &SupervisionOrder::code),
                   column(u"review_id", &SupervisionOrder::reviewId), column(u"mark_id", &SupervisionOrder::markId),
                   column(u"inspection_id", &SupervisionOrder::inspectionId),
                   column(u"matter", &SupervisionOrder::matter), column(u"demand", &SupervisionOrder::demand),
                   column(u"unit_name", &SupervisionOrder::unitName), column(u"leader", &SupervisionOrder::leader),
                   column(u"issued_on", &SupervisionOrder::issuedOn), column(u"due", &SupervisionOrder::due),
                   column(u"state", &SupervisionOrder::state), column(u"reply", &SupervisionOrder::reply),
                   column(u"replied_on", &SupervisionOrder::repliedOn), column(u"recheck", &SupervisionOrder::recheck),
                   column(u"rechecked_by", &SupervisionOrder::recheckedBy),
                   column(u"closed_on", &SupervisionOrder::closedOn)})
{
}

OrderReminderRepository::OrderReminderRepository(Database &database)
    : RecordTable(database, u"order_reminder",
                  {column(u"id", &OrderReminder::id), column(u"order_id", &OrderReminder::orderId),
                   column(u"reminded_on", &OrderReminder::remindedOn), column(u"overdue", &OrderReminder::overdue)})
{
}

} // namespace ducha
