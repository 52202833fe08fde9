#pragma once

#include "core/evidence/anchor.h"
#include "core/evidence/attachment.h"
#include "core/storage/record_table.h"

namespace ducha {

class AttachmentRepository : public RecordTable<Attachment> {
public:
    explicit AttachmentRepository(Database &database);
};

class AnchorRepository : public RecordTable<Anchor> {
public:
    explicit AnchorRepository(Database &database);
};

} // namespace ducha
