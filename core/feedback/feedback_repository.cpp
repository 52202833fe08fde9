#include "core/feedback/feedback_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

FeedbackRepository::FeedbackRepository(Database &database)
    : RecordTable(database, u"feedback",
                  {column(u"id", &Feedback::id), column(u"code", &Feedback::code),
                   column(u"inspection_id", &Feedback::inspectionId), column(u"title", &Feedback::title),
                   column(u"recipient", &Feedback::recipient), column(u"number", &Feedback::number),
                   column(u"issued_on", &Feedback::issuedOn), column(u"state", &Feedback::state),
                   column(u"pdf_sha256", &Feedback::pdfSha256)})
{
}

SentenceRepository::SentenceRepository(Database &database)
    : RecordTable(database, u"sentence",
                  {column(u"id", &Sentence::id), column(u"feedback_id", &Sentence::feedbackId),
                   column(u"position", &Sentence::position), column(u"kind", &Sentence::kind),
                   column(u"text", &Sentence::text), column(u"basis", &Sentence::basis),
                   column(u"starts_paragraph", &Sentence::startsParagraph), column(u"withheld", &Sentence::withheld)})
{
}

SentenceSourceRepository::SentenceSourceRepository(Database &database)
    : RecordTable(database, u"sentence_source",
                  {column(u"id", &SentenceSource::id), column(u"sentence_id", &SentenceSource::sentenceId),
                   column(u"finding_id", &SentenceSource::findingId)})
{
}

RoutingRepository::RoutingRepository(Database &database)
    : RecordTable(database, u"routing",
                  {column(u"id", &Routing::id), column(u"code", &Routing::code),
                   column(u"feedback_id", &Routing::feedbackId), column(u"recipient", &Routing::recipient),
                   column(u"role", &Routing::role), column(u"version", &Routing::version),
                   column(u"letter_number", &Routing::letterNumber), column(u"sent_on", &Routing::sentOn),
                   column(u"received_on", &Routing::receivedOn), column(u"received_by", &Routing::receivedBy)})
{
}

RectificationNoticeRepository::RectificationNoticeRepository(Database &database)
    : RecordTable(
          database, u"rectification_notice",
          {column(u"id", &RectificationNotice::id), column(u"code", &RectificationNotice::code),
           column(u"feedback_id", &RectificationNotice::feedbackId), column(u"number", &RectificationNotice::number),
           column(u"issued_on", &RectificationNotice::issuedOn), column(u"content", &RectificationNotice::content),
           column(u"pdf_sha256", &RectificationNotice::pdfSha256)})
{
}

DocumentNumberRepository::DocumentNumberRepository(Database &database)
    : RecordTable(database, u"document_number",
                  {column(u"id", &DocumentNumber::id), column(u"prefix", &DocumentNumber::prefix),
                   column(u"year", &DocumentNumber::year), column(u"serial", &DocumentNumber::serial),
                   column(u"document", &DocumentNumber::document), column(u"state", &DocumentNumber::state),
                   column(u"note", &DocumentNumber::note)})
{
}

SentenceReviewRepository::SentenceReviewRepository(Database &database)
    : RecordTable(database, u"sentence_review",
                  {column(u"id", &SentenceReview::id), column(u"sentence_id", &SentenceReview::sentenceId),
                   column(u"review_id", &SentenceReview::reviewId)})
{
}

Result<int> DocumentNumberRepository::nextSerial(const QString &prefix, int year) const
{
    auto query = database().run(u"SELECT coalesce(max(serial), 0) + 1 FROM document_number "
                                "WHERE prefix = :prefix AND year = :year",
                                {{u":prefix"_s, prefix}, {u":year"_s, year}});
    if (!query)
        return query.error();
    query->next();
    return query->value(0).toInt();
}

} // namespace ducha
