#include "core/collision/collision_repository.h"

namespace ducha {

CollisionRunRepository::CollisionRunRepository(Database &database)
    : RecordTable(database, u"collision_run",
                  {column(u"id", &CollisionRun::id),
                   column(u"code", &CollisionRun::code),
                   column(u"round_id", &CollisionRun::roundId),
                   column(u"inspection_id", &CollisionRun::inspectionId),
                   column(u"purpose", &CollisionRun::purpose),
                   column(u"authority", &CollisionRun::authority),
                   column(u"roster_name", &CollisionRun::rosterName),
                   column(u"roster_sha256", &CollisionRun::rosterSha256),
                   column(u"officials", &CollisionRun::officials),
                   column(u"relatives", &CollisionRun::relatives),
                   column(u"registers", &CollisionRun::registers),
                   column(u"records", &CollisionRun::records),
                   column(u"rejected", &CollisionRun::rejected),
                   column(u"by_number", &CollisionRun::byNumber),
                   column(u"by_masked_number", &CollisionRun::byMaskedNumber),
                   column(u"namesakes", &CollisionRun::namesakes),
                   column(u"candidates", &CollisionRun::candidates),
                   column(u"known", &CollisionRun::known),
                   column(u"rules_version", &CollisionRun::rulesVersion),
                   column(u"engine", &CollisionRun::engine),
                   column(u"run_at", &CollisionRun::runAt),
                   column(u"run_by", &CollisionRun::runBy),
                   column(u"purged_at", &CollisionRun::purgedAt),
                   column(u"purged_by", &CollisionRun::purgedBy),
                   column(u"purged_officials", &CollisionRun::purgedOfficials),
                   column(u"purged_relatives", &CollisionRun::purgedRelatives)})
{
}

CollisionUnitRepository::CollisionUnitRepository(Database &database)
    : RecordTable(database, u"collision_unit",
                  {column(u"id", &CollisionUnit::id), column(u"run_id", &CollisionUnit::runId),
                   column(u"inspection_id", &CollisionUnit::inspectionId),
                   column(u"unit_name", &CollisionUnit::unitName), column(u"officials", &CollisionUnit::officials),
                   column(u"relatives", &CollisionUnit::relatives), column(u"candidates", &CollisionUnit::candidates),
                   column(u"known", &CollisionUnit::known)})
{
}

HitRepository::HitRepository(Database &database)
    : RecordTable(database, u"hit",
                  {column(u"id", &Hit::id),
                   column(u"code", &Hit::code),
                   column(u"run_id", &Hit::runId),
                   column(u"inspection_id", &Hit::inspectionId),
                   column(u"roster_row", &Hit::rosterRow),
                   column(u"relation", &Hit::relation),
                   column(u"person", &Hit::person),
                   column(u"number_masked", &Hit::numberMasked),
                   column(u"official", &Hit::official),
                   column(u"official_code", &Hit::officialCode),
                   column(u"unit_name", &Hit::unitName),
                   column(u"post", &Hit::post),
                   column(u"rank", &Hit::rank),
                   column(u"family_basis", &Hit::familyBasis),
                   column(u"service_from", &Hit::serviceFrom),
                   column(u"service_to", &Hit::serviceTo),
                   column(u"company", &Hit::company),
                   column(u"credit_code", &Hit::creditCode),
                   column(u"company_type", &Hit::companyType),
                   column(u"roles", &Hit::roles),
                   column(u"status", &Hit::status),
                   column(u"status_text", &Hit::statusText),
                   column(u"founded", &Hit::founded),
                   column(u"ended", &Hit::ended),
                   column(u"share", &Hit::share),
                   column(u"capital", &Hit::capital),
                   column(u"authority", &Hit::authority),
                   column(u"tier", &Hit::tier),
                   column(u"rule", &Hit::rule),
                   column(u"article", &Hit::article),
                   column(u"note", &Hit::note),
                   column(u"overlap", &Hit::overlap),
                   column(u"suggested", &Hit::suggested),
                   column(u"roster_namesakes", &Hit::rosterNamesakes),
                   column(u"register_namesakes", &Hit::registerNamesakes),
                   column(u"state", &Hit::state),
                   column(u"excluded_for", &Hit::excludedFor),
                   column(u"letter_number", &Hit::letterNumber),
                   column(u"sent_on", &Hit::sentOn),
                   column(u"outcome", &Hit::outcome),
                   column(u"basis", &Hit::basis),
                   column(u"decided_by", &Hit::decidedBy),
                   column(u"verifier_id", &Hit::verifierId),
                   column(u"second_verifier_id", &Hit::secondVerifierId),
                   column(u"determined_on", &Hit::determinedOn),
                   column(u"disposal", &Hit::disposal),
                   column(u"disposed_on", &Hit::disposedOn),
                   column(u"rectified", &Hit::rectified),
                   column(u"verified_on", &Hit::verifiedOn)})
{
}

HitSourceRepository::HitSourceRepository(Database &database)
    : RecordTable(database, u"hit_source",
                  {column(u"id", &HitSource::id), column(u"hit_id", &HitSource::hitId),
                   column(u"position", &HitSource::position), column(u"register_file", &HitSource::registerFile),
                   column(u"record", &HitSource::record), column(u"role", &HitSource::role),
                   column(u"role_from", &HitSource::roleFrom), column(u"role_to", &HitSource::roleTo),
                   column(u"tier", &HitSource::tier), column(u"explanation", &HitSource::explanation)})
{
}

HitReviewRepository::HitReviewRepository(Database &database)
    : RecordTable(database, u"hit_review",
                  {column(u"id", &HitReview::id), column(u"hit_id", &HitReview::hitId),
                   column(u"reviewer_id", &HitReview::reviewerId), column(u"kind", &HitReview::kind),
                   column(u"opinion", &HitReview::opinion), column(u"reason", &HitReview::reason),
                   column(u"proof", &HitReview::proof), column(u"attachment_id", &HitReview::attachmentId),
                   column(u"given_at", &HitReview::givenAt)})
{
}

StatementRepository::StatementRepository(Database &database)
    : RecordTable(database, u"statement",
                  {column(u"id", &Statement::id), column(u"hit_id", &Statement::hitId),
                   column(u"refused", &Statement::refused), column(u"text", &Statement::text),
                   column(u"stated_on", &Statement::statedOn), column(u"taker_id", &Statement::takerId),
                   column(u"second_taker_id", &Statement::secondTakerId),
                   column(u"attachment_id", &Statement::attachmentId)})
{
}

} // namespace ducha
