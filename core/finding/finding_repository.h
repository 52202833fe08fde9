#pragma once

#include "core/finding/finding.h"
#include "core/finding/working_paper.h"
#include "core/storage/record_table.h"

namespace ducha {

class WorkingPaperRepository : public RecordTable<WorkingPaper> {
public:
    explicit WorkingPaperRepository(Database &database);
};

class PaperSourceRepository : public RecordTable<PaperSource> {
public:
    explicit PaperSourceRepository(Database &database);
};

class FindingRepository : public RecordTable<Finding> {
public:
    explicit FindingRepository(Database &database);
};

class FindingPaperRepository : public RecordTable<FindingPaper> {
public:
    explicit FindingPaperRepository(Database &database);
};

} // namespace ducha
