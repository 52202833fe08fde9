#pragma once

#include "core/collision/verification/collision_run.h"
#include "core/collision/verification/hit.h"
#include "core/collision/verification/hit_review.h"
#include "core/storage/record_table.h"

namespace ducha {

class CollisionRunRepository : public RecordTable<CollisionRun> {
public:
    explicit CollisionRunRepository(Database &database);
};

class CollisionUnitRepository : public RecordTable<CollisionUnit> {
public:
    explicit CollisionUnitRepository(Database &database);
};

class HitRepository : public RecordTable<Hit> {
public:
    explicit HitRepository(Database &database);
};

class HitSourceRepository : public RecordTable<HitSource> {
public:
    explicit HitSourceRepository(Database &database);
};

class HitReviewRepository : public RecordTable<HitReview> {
public:
    explicit HitReviewRepository(Database &database);
};

class StatementRepository : public RecordTable<Statement> {
public:
    explicit StatementRepository(Database &database);
};

} // namespace ducha
