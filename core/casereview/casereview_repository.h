#pragma once

#include "core/casereview/case_file.h"
#include "core/casereview/draw_session.h"
#include "core/casereview/review/cause.h"
#include "core/casereview/review/review.h"
#include "core/casereview/review/sheet.h"
#include "core/casereview/review/supervision.h"
#include "core/storage/record_table.h"

namespace ducha {

class CaseFileRepository : public RecordTable<CaseFile> {
public:
    explicit CaseFileRepository(Database &database);
};

class DrawSessionRepository : public RecordTable<DrawSession> {
public:
    explicit DrawSessionRepository(Database &database);
};

class EntropyRepository : public RecordTable<Entropy> {
public:
    explicit EntropyRepository(Database &database);
};

class GradeScaleRepository : public RecordTable<GradeScale> {
public:
    explicit GradeScaleRepository(Database &database);
};

class SheetTemplateRepository : public RecordTable<SheetTemplate> {
public:
    explicit SheetTemplateRepository(Database &database);
};

class CaseReviewRepository : public RecordTable<CaseReview> {
public:
    explicit CaseReviewRepository(Database &database);
};

class ReviewExpertRepository : public RecordTable<ReviewExpert> {
public:
    explicit ReviewExpertRepository(Database &database);
};

class ReviewSheetRepository : public RecordTable<ReviewSheet> {
public:
    explicit ReviewSheetRepository(Database &database);
    /// Takes back that the sheet was submitted; the history keeps why. Only inside a transaction.
    Result<> reopen(ReviewSheetId id, const QString &reason);
};

class ReviewMarkRepository : public RecordTable<ReviewMark> {
public:
    explicit ReviewMarkRepository(Database &database);
};

class CauseRepository : public RecordTable<Cause> {
public:
    explicit CauseRepository(Database &database);
};

class CauseMarkRepository : public RecordTable<CauseMark> {
public:
    explicit CauseMarkRepository(Database &database);
};

class SupervisionOrderRepository : public RecordTable<SupervisionOrder> {
public:
    explicit SupervisionOrderRepository(Database &database);
};

class OrderReminderRepository : public RecordTable<OrderReminder> {
public:
    explicit OrderReminderRepository(Database &database);
};

} // namespace ducha
