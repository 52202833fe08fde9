-- The first schema. Every record table has id, voided_at and void_reason; the journal's triggers are generated from
-- that (core/storage/journal.h). Enum values are the kebab-case names of the entity headers. Dates are YYYY-MM-DD,
-- instants ISO 8601 with offset.
CREATE TABLE journal_pending (
    entry INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    record TEXT NOT NULL,
    operation TEXT NOT NULL,
    before TEXT,
    after TEXT NOT NULL
) STRICT
--;
CREATE TABLE journal (
    device TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    table_name TEXT NOT NULL,
    record TEXT NOT NULL,
    operation TEXT NOT NULL,
    before TEXT,
    after TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX journal_by_record ON journal (table_name, record, clock)
--;
CREATE TRIGGER journal_keep_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
CREATE TRIGGER journal_keep_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
--;
CREATE TABLE draft (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT
--;
CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT
--;
CREATE TABLE attachment_piece (
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    ordinal INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, ordinal)
) STRICT
--;
CREATE TABLE setting (
    id TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE area (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE unit (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    agency_type TEXT NOT NULL,
    area_id TEXT NOT NULL REFERENCES area (id),
    position INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_id TEXT REFERENCES unit (id),
    unit_name TEXT NOT NULL,
    post TEXT NOT NULL,
    category TEXT NOT NULL,
    phone TEXT NOT NULL,
    former_units TEXT NOT NULL,
    recusals TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX person_by_unit ON person (unit_id)
--;
CREATE TABLE dimension (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    topics TEXT NOT NULL,
    position INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE outline (
    id TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    title TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE outline_item (
    id TEXT PRIMARY KEY,
    outline_id TEXT NOT NULL REFERENCES outline (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE round (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    year INTEGER NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    plan_months INTEGER NOT NULL,
    rectification_months INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    round_id TEXT NOT NULL REFERENCES round (id),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    stage TEXT NOT NULL,
    team_name TEXT NOT NULL,
    entered_on TEXT,
    exited_on TEXT,
    feedback_signed_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX inspection_by_round ON inspection (round_id)
--;
CREATE TABLE team_member (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    duty TEXT NOT NULL,
    pledge_signed INTEGER NOT NULL,
    waiver TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX team_member_by_inspection ON team_member (inspection_id)
--;
CREATE TABLE talk (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    outline_id TEXT REFERENCES outline (id),
    place TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    state TEXT NOT NULL,
    confirmed_at TEXT,
    confirmation_note TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX talk_by_inspection ON talk (inspection_id)
--;
CREATE TABLE talk_staff (
    id TEXT PRIMARY KEY,
    talk_id TEXT NOT NULL REFERENCES talk (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    duty TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX talk_staff_by_talk ON talk_staff (talk_id)
--;
CREATE TABLE talk_turn (
    id TEXT PRIMARY KEY,
    talk_id TEXT NOT NULL REFERENCES talk (id),
    number INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    text TEXT NOT NULL,
    outline_item_id TEXT REFERENCES outline_item (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX talk_turn_by_talk ON talk_turn (talk_id)
--;
CREATE TABLE symposium (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    theme TEXT NOT NULL,
    host_kind TEXT NOT NULL,
    host_id TEXT REFERENCES person (id),
    recorder_id TEXT REFERENCES person (id),
    place TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    state TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX symposium_by_inspection ON symposium (inspection_id)
--;
CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    symposium_id TEXT NOT NULL REFERENCES symposium (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    attendance TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX participant_by_symposium ON participant (symposium_id)
--;
CREATE TABLE opinion (
    id TEXT PRIMARY KEY,
    symposium_id TEXT NOT NULL REFERENCES symposium (id),
    participant_id TEXT NOT NULL REFERENCES participant (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX opinion_by_symposium ON opinion (symposium_id)
--;
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    origin TEXT NOT NULL,
    received_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX attachment_by_inspection ON attachment (inspection_id)
--;
CREATE TABLE anchor (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    kind TEXT NOT NULL,
    source_id TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    page INTEGER NOT NULL,
    quote TEXT NOT NULL,
    mark TEXT NOT NULL,
    note TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX anchor_by_source ON anchor (source_id)
--;
CREATE INDEX anchor_by_inspection ON anchor (inspection_id)
--;
CREATE TABLE working_paper (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    dimension TEXT NOT NULL REFERENCES dimension (id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    details TEXT NOT NULL,
    preparer_id TEXT REFERENCES person (id),
    second_preparer_id TEXT REFERENCES person (id),
    reviewer_id TEXT REFERENCES person (id),
    review_comment TEXT NOT NULL,
    reviewed_at TEXT,
    state TEXT NOT NULL,
    confirmation TEXT NOT NULL,
    confirmation_text TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX working_paper_by_inspection ON working_paper (inspection_id)
--;
CREATE TABLE paper_source (
    id TEXT PRIMARY KEY,
    paper_id TEXT NOT NULL REFERENCES working_paper (id),
    anchor_id TEXT NOT NULL REFERENCES anchor (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX paper_source_by_paper ON paper_source (paper_id)
--;
CREATE INDEX paper_source_by_anchor ON paper_source (anchor_id)
--;
CREATE TABLE finding (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    dimension TEXT NOT NULL REFERENCES dimension (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    problem_type TEXT NOT NULL,
    severity TEXT NOT NULL,
    state TEXT NOT NULL,
    immediate_fix INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX finding_by_inspection ON finding (inspection_id)
--;
CREATE TABLE finding_paper (
    id TEXT PRIMARY KEY,
    finding_id TEXT NOT NULL REFERENCES finding (id),
    paper_id TEXT NOT NULL REFERENCES working_paper (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX finding_paper_by_finding ON finding_paper (finding_id)
--;
CREATE INDEX finding_paper_by_paper ON finding_paper (paper_id)
--;
CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    title TEXT NOT NULL,
    recipient TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT,
    state TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX feedback_by_inspection ON feedback (inspection_id)
--;
CREATE TABLE sentence (
    id TEXT PRIMARY KEY,
    feedback_id TEXT NOT NULL REFERENCES feedback (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    basis TEXT NOT NULL,
    starts_paragraph INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX sentence_by_feedback ON sentence (feedback_id, position)
--;
CREATE TABLE sentence_source (
    id TEXT PRIMARY KEY,
    sentence_id TEXT NOT NULL REFERENCES sentence (id),
    finding_id TEXT NOT NULL REFERENCES finding (id),
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX sentence_source_by_sentence ON sentence_source (sentence_id)
--;
CREATE INDEX sentence_source_by_finding ON sentence_source (finding_id)
--;
CREATE TABLE document_number (
    id TEXT PRIMARY KEY,
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    document TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT,
    UNIQUE (prefix, year, serial)
) STRICT
--;
CREATE TABLE routing (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    feedback_id TEXT NOT NULL REFERENCES feedback (id),
    recipient TEXT NOT NULL,
    role TEXT NOT NULL,
    version TEXT NOT NULL,
    letter_number TEXT NOT NULL,
    sent_on TEXT,
    received_on TEXT,
    received_by TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX routing_by_feedback ON routing (feedback_id)
--;
CREATE TABLE rect_item (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    finding_id TEXT NOT NULL REFERENCES finding (id),
    position INTEGER NOT NULL,
    problem TEXT NOT NULL,
    measures TEXT NOT NULL,
    responsible_leader TEXT NOT NULL,
    responsible_unit TEXT NOT NULL,
    responsible_person TEXT NOT NULL,
    due_on TEXT,
    first_due_on TEXT,
    due_kind TEXT NOT NULL,
    due_text TEXT NOT NULL,
    progress TEXT NOT NULL,
    completion TEXT NOT NULL,
    proof TEXT NOT NULL,
    remark TEXT NOT NULL,
    state TEXT NOT NULL,
    verdict_unit TEXT NOT NULL,
    verdict_county TEXT NOT NULL,
    verdict_city TEXT NOT NULL,
    closed_on TEXT,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX rect_item_by_inspection ON rect_item (inspection_id)
--;
CREATE INDEX rect_item_by_finding ON rect_item (finding_id)
--;
CREATE TABLE county_return (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    as_of TEXT,
    applied_at TEXT NOT NULL,
    rows INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    voided_at TEXT,
    void_reason TEXT
) STRICT
--;
CREATE INDEX county_return_by_inspection ON county_return (inspection_id)
