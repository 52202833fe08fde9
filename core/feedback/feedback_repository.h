#pragma once

#include "core/feedback/feedback.h"
#include "core/feedback/notice.h"
#include "core/feedback/routing.h"
#include "core/storage/record_table.h"

namespace ducha {

class FeedbackRepository : public RecordTable<Feedback> {
public:
    explicit FeedbackRepository(Database &database);
};

class SentenceRepository : public RecordTable<Sentence> {
public:
    explicit SentenceRepository(Database &database);
};

class SentenceSourceRepository : public RecordTable<SentenceSource> {
public:
    explicit SentenceSourceRepository(Database &database);
};

class RoutingRepository : public RecordTable<Routing> {
public:
    explicit RoutingRepository(Database &database);
};

class RectificationNoticeRepository : public RecordTable<RectificationNotice> {
public:
    explicit RectificationNoticeRepository(Database &database);
};

class DocumentNumberRepository : public RecordTable<DocumentNumber> {
public:
    explicit DocumentNumberRepository(Database &database);
    /// The serial after the highest given out for this prefix and year, voided ones included.
    Result<int> nextSerial(const QString &prefix, int year) const;
};

class SentenceReviewRepository : public RecordTable<SentenceReview> {
public:
    explicit SentenceReviewRepository(Database &database);
};

} // namespace ducha
