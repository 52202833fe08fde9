-- Law-enforcement oversight inside the inspection (domain.md B): pools, the verifiable draw, cross-region review,
-- opinions, orders on major flaws, and the leads register, into which nothing links.
CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round (id),
    unit_id TEXT REFERENCES unit (id),
    unit_name TEXT NOT NULL,
    area_name TEXT NOT NULL,
    number TEXT NOT NULL,
    identifier TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    handler TEXT NOT NULL,
    progress TEXT NOT NULL,
    running INTEGER NOT NULL,
    filed_on TEXT,
    closed_on TEXT,
    source TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE UNIQUE INDEX case_file_by_number ON case_file (round_id, identifier, unit_name) WHERE voided_at IS NULL
--;
CREATE INDEX case_file_by_unit ON case_file (unit_id)
--;
CREATE TABLE expert (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    area_name TEXT NOT NULL,
    specialities TEXT NOT NULL,
    former_units TEXT NOT NULL,
    recusals TEXT NOT NULL,
    retired_on TEXT,
    retired_for TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE draw (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    round_id TEXT NOT NULL REFERENCES round (id),
    inspection_id TEXT REFERENCES inspection (id),
    purpose TEXT NOT NULL,
    count INTEGER NOT NULL,
    per_case INTEGER NOT NULL,
    strata TEXT NOT NULL,
    allow_short INTEGER NOT NULL,
    state TEXT NOT NULL,
    pool_sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    population_digest TEXT NOT NULL,
    population_count INTEGER NOT NULL,
    experts_sha256 TEXT NOT NULL,
    experts_digest TEXT NOT NULL,
    experts_count INTEGER NOT NULL,
    frozen_at TEXT NOT NULL,
    operator_name TEXT NOT NULL,
    witness TEXT NOT NULL,
    drawn_at TEXT,
    attempt INTEGER NOT NULL,
    record TEXT NOT NULL,
    void_note TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX draw_by_round ON draw (round_id)
--;
CREATE TABLE entropy (
    id TEXT PRIMARY KEY,
    draw_id TEXT NOT NULL REFERENCES draw (id),
    position INTEGER NOT NULL,
    contributor TEXT NOT NULL,
    value TEXT NOT NULL,
    given_at TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX entropy_by_draw ON entropy (draw_id)
--;
CREATE TABLE grade_scale (
    id TEXT PRIMARY KEY,
    agency_type TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    grades TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT,
    UNIQUE (agency_type, version)
) STRICT
--;
CREATE TABLE sheet_template (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    agency_type TEXT NOT NULL,
    words TEXT NOT NULL,
    items TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT,
    UNIQUE (kind, version)
) STRICT
--;
CREATE TABLE case_review (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    draw_id TEXT NOT NULL REFERENCES draw (id),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    inspection_id TEXT REFERENCES inspection (id),
    position INTEGER NOT NULL,
    ticket TEXT NOT NULL,
    cell TEXT NOT NULL,
    state TEXT NOT NULL,
    template_id TEXT REFERENCES sheet_template (id),
    scale_id TEXT REFERENCES grade_scale (id),
    facts TEXT NOT NULL,
    opinion TEXT NOT NULL,
    advice TEXT NOT NULL,
    proposed_grade TEXT NOT NULL,
    reply TEXT NOT NULL,
    reply_text TEXT NOT NULL,
    replied_on TEXT,
    decision_text TEXT NOT NULL,
    grade TEXT NOT NULL,
    finished_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX case_review_by_draw ON case_review (draw_id)
--;
CREATE INDEX case_review_by_inspection ON case_review (inspection_id)
--;
CREATE TABLE review_expert (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES case_review (id),
    expert_id TEXT NOT NULL REFERENCES expert (id),
    position INTEGER NOT NULL,
    waiver TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX review_expert_by_review ON review_expert (review_id)
--;
CREATE TABLE review_sheet (
    id TEXT PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES case_review (id),
    kind TEXT NOT NULL,
    expert_id TEXT REFERENCES expert (id),
    opinion TEXT NOT NULL,
    submitted_at TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX review_sheet_by_review ON review_sheet (review_id)
--;
CREATE TABLE review_mark (
    id TEXT PRIMARY KEY,
    sheet_id TEXT NOT NULL REFERENCES review_sheet (id),
    item TEXT NOT NULL,
    deduction INTEGER NOT NULL,
    flaw TEXT NOT NULL,
    reason TEXT NOT NULL,
    basis TEXT NOT NULL,
    dossier TEXT NOT NULL,
    attachment_id TEXT REFERENCES attachment (id),
    page INTEGER NOT NULL,
    suspected INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX review_mark_by_sheet ON review_mark (sheet_id)
--;
CREATE TABLE cause (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    finding_id TEXT REFERENCES finding (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX cause_by_inspection ON cause (inspection_id)
--;
CREATE TABLE cause_mark (
    id TEXT PRIMARY KEY,
    cause_id TEXT NOT NULL REFERENCES cause (id),
    mark_id TEXT NOT NULL REFERENCES review_mark (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX cause_mark_by_cause ON cause_mark (cause_id)
--;
CREATE TABLE supervision_order (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    review_id TEXT NOT NULL REFERENCES case_review (id),
    mark_id TEXT NOT NULL REFERENCES review_mark (id),
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    matter TEXT NOT NULL,
    demand TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    leader TEXT NOT NULL,
    issued_on TEXT,
    due TEXT,
    state TEXT NOT NULL,
    reply TEXT NOT NULL,
    replied_on TEXT,
    recheck TEXT NOT NULL,
    rechecked_by TEXT REFERENCES person (id),
    closed_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX supervision_order_by_inspection ON supervision_order (inspection_id)
--;
CREATE TABLE order_reminder (
    id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES supervision_order (id),
    reminded_on TEXT NOT NULL,
    overdue INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX order_reminder_by_order ON order_reminder (order_id)
--;
CREATE TABLE lead (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    subject TEXT NOT NULL,
    post TEXT NOT NULL,
    gist TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_id TEXT NOT NULL,
    state TEXT NOT NULL,
    proposer_id TEXT NOT NULL REFERENCES person (id),
    second_id TEXT REFERENCES person (id),
    decided_at TEXT,
    decision_note TEXT NOT NULL,
    receiver TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    transferred_on TEXT,
    received_on TEXT,
    received_by TEXT NOT NULL,
    disposal TEXT NOT NULL,
    answered_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX lead_by_inspection ON lead (inspection_id)
--;
CREATE TABLE sentence_review (
    id TEXT PRIMARY KEY,
    sentence_id TEXT NOT NULL REFERENCES sentence (id),
    review_id TEXT NOT NULL REFERENCES case_review (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX sentence_review_by_sentence ON sentence_review (sentence_id)
