#include "core/finding/finding_repository.h"

namespace ducha {

WorkingPaperRepository::WorkingPaperRepository(Database &database)
    : RecordTable(
          database, u"working_paper",
          {column(u"id", &WorkingPaper::id), column(u"code", &WorkingPaper::code),
           column(u"inspection_id", &WorkingPaper::inspectionId), column(u"dimension", &WorkingPaper::dimension),
           column(u"title", &WorkingPaper::title), column(u"summary", &WorkingPaper::summary),
           column(u"details", &WorkingPaper::details), column(u"preparer_id", &WorkingPaper::preparerId),
           column(u"second_preparer_id", &WorkingPaper::secondPreparerId),
           column(u"reviewer_id", &WorkingPaper::reviewerId), column(u"review_comment", &WorkingPaper::reviewComment),
           column(u"reviewed_at", &WorkingPaper::reviewedAt), column(u"state", &WorkingPaper::state),
           column(u"confirmation", &WorkingPaper::confirmation),
           column(u"confirmation_text", &WorkingPaper::confirmationText)})
{
}

PaperSourceRepository::PaperSourceRepository(Database &database)
    : RecordTable(database, u"paper_source",
                  {column(u"id", &PaperSource::id), column(u"paper_id", &PaperSource::paperId),
                   column(u"anchor_id", &PaperSource::anchorId)})
{
}

FindingRepository::FindingRepository(Database &database)
    : RecordTable(database, u"finding",
                  {column(u"id", &Finding::id), column(u"code", &Finding::code),
                   column(u"inspection_id", &Finding::inspectionId), column(u"dimension", &Finding::dimension),
                   column(u"title", &Finding::title), column(u"text", &Finding::text),
                   column(u"problem_type", &Finding::problemType), column(u"severity", &Finding::severity),
                   column(u"state", &Finding::state), column(u"immediate_fix", &Finding::immediateFix)})
{
}

FindingPaperRepository::FindingPaperRepository(Database &database)
    : RecordTable(database, u"finding_paper",
                  {column(u"id", &FindingPaper::id), column(u"finding_id", &FindingPaper::findingId),
                   column(u"paper_id", &FindingPaper::paperId)})
{
}

} // namespace ducha
